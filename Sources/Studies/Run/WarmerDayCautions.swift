import Electrification
import Quantities

/// Says where a day warmer than the design day takes more from the batteries.
///
/// With a fuel heater beside the pump that happens: in great cold the heater gives more of the heat, and the pump with its electricity less.
/// The coldest day is then not the one that asks most of a battery.
struct WarmerDayCautions {
  let curves: [(vehicleClass: String, uses: [(temperature: Temperature, use: EnergyPerDistance)])]
  let classes: [ClassResult]
  let design: Temperature

  /// Below this a difference is no more than what lies between two points of the curve.
  private static let leastShare = 0.01

  func list() -> [Caution] {
    curves.compactMap { curve in
      guard curve.uses.count > 1,
        let worst = curve.uses.filter({ $0.temperature > design && $0.temperature.celsius <= 15 })
          .max(by: { ($0.use, $1.temperature) < ($1.use, $0.temperature) })
      else { return nil }
      let points = curve.uses.map { (celsius: $0.temperature.celsius, value: $0.use.kilowattHoursPerKilometre) }
      let atDesign = EnergyPerDistance(
        kilowattHoursPerKilometre: TemperatureCurve(points).clamped(at: design.celsius))
      guard worst.use > atDesign * (1 + Self.leastShare) else { return nil }
      return caution(curve.vehicleClass, worst, atDesign)
    }
  }

  private func caution(
    _ id: String, _ worst: (temperature: Temperature, use: EnergyPerDistance), _ atDesign: EnergyPerDistance
  ) -> Caution {
    let (swedish, english) = (NumberStyle(.swedish), NumberStyle(.english))
    let vehicle = classes.first { $0.identifier == id }
    func figure(_ use: EnergyPerDistance, _ style: NumberStyle) -> String {
      style.format(use.kilowattHoursPerKilometre, decimals: 2)
    }
    func celsius(_ temperature: Temperature, _ style: NumberStyle) -> String {
      style.format(temperature.celsius, decimals: 0)
    }
    return Caution(
      swedish:
        "Den kallaste dagen är inte den svåraste för batteriet i \(vehicle?.swedishName ?? id): vid \(celsius(worst.temperature, swedish)) °C tar en kilometer \(figure(worst.use, swedish)) kWh och vid dimensionerande dygnets \(celsius(design, swedish)) °C \(figure(atDesign, swedish)), eftersom bränslevärmaren ger mer av värmen i stark kyla. Ett omlopp som går den dimensionerande dagen kan bli stående en mildare dag: läs batteriet för 99 dagar av 100, eller räkna med en mildare dimensionerande dag.",
      english:
        "The coldest day is not the hardest for the battery in \(vehicle?.englishName ?? id): at \(celsius(worst.temperature, english)) °C a kilometre takes \(figure(worst.use, english)) kWh and at the design day's \(celsius(design, english)) °C \(figure(atDesign, english)), since the fuel heater gives more of the heat in great cold. A block that runs on the design day may be stranded on a milder one: read the battery for 99 days of 100, or reckon with a milder design day."
    )
  }
}
