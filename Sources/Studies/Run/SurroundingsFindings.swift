import Findings
import Quantities

/// The figures of ground, year and windows, named and rounded.
struct SurroundingsFindings {
  let assembly: StudyAssembly
  let year: YearResult?
  let terrain: TerrainResult?
  let inputs: [InputFile]
  let assumptions: [ParameterUse]

  func add(to set: inout FindingSet) {
    addYear(&set)
    addTerrain(&set)
    if let share = assembly.undrivableShare {
      set.add(Finding("line.undrivable.share", .network, number: share * 100, provenance: from("trip-energy")))
    }
  }

  private func from(_ method: String) -> Provenance {
    Provenance(method: method, inputs: inputs, parameters: assumptions)
  }

  /// Energy of a year: the unit of the figure says the year, the quantity does not.
  private func megawattHours(_ energy: Energy) -> Double { energy.kilowattHours / 1000 }

  private func addYear(_ set: inout FindingSet) {
    guard let year, let climate = assembly.year.climate else { return }
    let source = from(year.isSynthetic ? "year-synthetic" : "year-measured")
    set.add(Finding("climate.year", .network, code: climate.code, provenance: source))
    set.add(Finding("energy.year", .network, number: megawattHours(year.electricity), provenance: source))
    if let use = year.winterUse { set.add(Finding("consumption.winter", .network, use, provenance: source)) }
    set.add(Finding("temperature.year", .network, number: year.meanTemperature.celsius, provenance: source))
    if let winter = year.winterTemperature {
      set.add(Finding("temperature.winter", .network, number: winter.celsius, provenance: source))
    }
    let fuelSource = Provenance(
      method: source.method, inputs: inputs, parameters: assumptions + assembly.emissionFactors)
    addFuel(year.fuel, .network, fuelSource, &set)
    for line in year.lines {
      addFuel(line.fuel, .line(line.name), fuelSource, &set)
      set.add(Finding("energy.year", .line(line.name), number: megawattHours(line.electricity), provenance: source))
      if let use = line.winterUse { set.add(Finding("consumption.winter", .line(line.name), use, provenance: source)) }
    }
  }

  /// Litres, and what they emit as HVO and as diesel for the same heat.
  private func addFuel(
    _ fuel: YearResult.HeaterFuel?, _ scope: FindingScope, _ source: Provenance, _ set: inout FindingSet
  ) {
    guard let fuel else { return }
    func add(_ amount: YearResult.HeaterFuel.Amount, _ period: String) {
      set.add(Finding("heater.fuel.\(period)", scope, number: amount.litres, provenance: source))
      set.add(Finding("heater.emission.hvo.\(period)", scope, number: amount.hvoEmission, provenance: source))
      set.add(Finding("heater.emission.diesel.\(period)", scope, number: amount.dieselEmission, provenance: source))
    }
    add(fuel.year, "year")
    if let winter = fuel.winter { add(winter, "winter") }
  }

  private func addTerrain(_ set: inout FindingSet) {
    guard let terrain else { return }
    let source = from("terrain")
    func add(_ ground: TerrainResult.Ground, _ scope: FindingScope) {
      set.add(Finding("terrain.unknown.share", scope, number: ground.unknownShare * 100, provenance: source))
      guard ground.hasHeights else { return }
      set.add(Finding("terrain.climb.raw", scope, number: ground.rawClimbPerKilometre, provenance: source))
      set.add(Finding("terrain.climb", scope, number: ground.climbPerKilometre, provenance: source))
    }
    add(terrain.all, .network)
    for line in terrain.lines { add(line.ground, .line(line.name)) }
  }
}
