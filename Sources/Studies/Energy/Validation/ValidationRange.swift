import Electrification
import Quantities

/// What the model gives where a measurement leaves heating, temperature, speed or stops open: the least and the most over what is assumed.
public struct ValidationRange: Sendable {
  /// The measurement's identifier.
  public let id: String
  /// The vehicle class that stands for the bus.
  public let vehicle: String
  /// The heatings that are tried.
  public let heatings: [String]
  /// °C, from and to.
  public let celsius: ClosedRange<Double>
  /// km/h, from and to.
  public let speed: ClosedRange<Double>
  /// Why these.
  public let why: String
  /// kWh/km, least and most.
  public let modelled: ClosedRange<Double>

  /// The ranges of `parameters/validation-ranges.tsv`.
  ///
  /// - Throws: `ParameterError` for a row that the model is not made for.
  static func listAll() throws -> [ValidationRange] {
    let lines = "\(CarriedValidationRanges.text)".split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return try lines.dropFirst().map { try ValidationRange($0) }
  }

  private init(_ cells: [String]) throws {
    precondition(cells.count == 12, "parameters/validation-ranges.tsv has a row of \(cells.count) cells")
    func number(_ place: Int) -> Double {
      guard let number = Double(cells[place]) else {
        preconditionFailure("parameters/validation-ranges.tsv holds “\(cells[place])” where a number stands")
      }
      return number
    }
    (id, vehicle, why) = (cells[0], cells[1], cells[11])
    heatings = cells[2].split(separator: ",").map(String.init)
    celsius = number(3)...number(4)
    speed = number(5)...number(6)
    var uses: [Double] = []
    for heating in heatings {
      for temperature in [celsius.lowerBound, celsius.upperBound] {
        for kilometresPerHour in [speed.lowerBound, speed.upperBound] {
          let use = try EnergyCase(
            vehicle: VehicleClasses.get(vehicle), heating: HeatingTechnology.get(heating),
            temperature: Temperature(celsius: temperature), speed: Speed(kilometresPerHour: kilometresPerHour),
            stopsPerKilometre: number(7), dwell: TimeSpan(seconds: number(8)), passengers: number(9),
            climbMetresPerKilometre: number(10)
          ).energyPerKilometre()
          uses.append(use.electricityPerDistance.kilowattHoursPerKilometre)
        }
      }
    }
    modelled = (uses.min() ?? 0)...(uses.max() ?? 0)
  }
}
