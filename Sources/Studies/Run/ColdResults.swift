import Electrification
import Findings
import Quantities

extension StudyAssembly {
  /// What the cold takes, and the blocks run again with other heating and with other heat scales.
  ///
  /// - Parameters:
  ///   - lines: those of the study, with their curves.
  ///   - places: those of the study, to name the one whose peak is compared.
  func coldResult(_ lines: [LineResult], _ places: [PlaceResult]) throws -> ColdResult {
    let peakPlace = places.max { ($0.managedPeak, $1.name) < ($1.managedPeak, $0.name) }?.name
    var heatings = [try alternative(peakPlace: peakPlace)]
    let chosen = Set(plan.blocks.map { models.heating($0.vehicleClass) })
    for heating in HeatingTechnology.allCases {
      // What all classes have already is the study itself.
      heatings.append(
        chosen == [heating]
          ? try summary(heating: heating.rawValue, peakPlace: peakPlace)
          : try alternative(heating: heating, peakPlace: peakPlace))
    }
    let scales = Set([models.parameters[.heatScalePlanning], 1, design.heatScale]).sorted()
    let heatScales = try scales.map { scale in
      scale == design.heatScale ? heatings[0] : try alternative(heatScale: scale, peakPlace: peakPlace)
    }
    return ColdResult(
      classes: try coldSteps(), curves: Self.curves(lines), heatings: heatings, heatScales: heatScales,
      planningScale: models.parameters[.heatScalePlanning],
      anchor: try anchorResult(),
      factors: emissionFactors)
  }

  private static func curves(
    _ lines: [LineResult]
  ) -> [(vehicleClass: String, uses: [(temperature: Temperature, use: EnergyPerDistance)])] {
    let byClass = Dictionary(grouping: lines, by: \.vehicleClass)
    return byClass.sorted { $0.key < $1.key }.map { id, lines in
      let distance = lines.reduce(Distance.zero) { $0 + $1.distance }
      let uses = curveCelsius.indices.map { place in
        let energy = lines.reduce(Energy.zero) { $0 + $1.useByTemperature[place].use * $1.distance }
        return (Temperature(celsius: curveCelsius[place]), energy / distance)
      }
      return (id, uses)
    }
  }

  /// The blocks on the design day with another heating or heat scale; nil leaves the study's.
  private func alternative(
    heating: HeatingTechnology? = nil, heatScale: Double? = nil, peakPlace: String?
  ) throws -> BlockAlternative {
    var other = self
    if let heating {
      var changed = study
      changed.energy.heating = heating.rawValue
      changed.energy.heatingOfClass = [:]
      other.models = ClassModels(study: changed, parameters: models.parameters)
    }
    if let heatScale { other.design.heatScale = heatScale }
    if heating != nil || heatScale != nil { other.designEnergy = try other.energies(on: other.design) }
    return try other.summary(heating: heating?.rawValue, peakPlace: peakPlace)
  }

  private func summary(heating: String?, peakPlace: String?) throws -> BlockAlternative {
    let total = designEnergy.reduce((electricity: Energy.zero, litres: 0.0, fuel: Energy.zero)) {
      ($0.electricity + $1.total.electricity, $0.litres + $1.total.fuelLitres, $0.fuel + $1.total.fuel)
    }
    var grid = Energy.zero
    var peak = Power.zero
    for (number, place) in plan.places.enumerated() {
      let coming = plan.blocks.indices.filter { plan.blocks[$0].endPlace == number }
      let going = plan.blocks.indices.filter { plan.blocks[$0].startPlace == number }
      guard !coming.isEmpty || !going.isEmpty else { continue }
      let charging = try charge(place, coming, going, designEnergy, design).charging
      grid = grid + charging.gridEnergy
      if place.name == peakPlace { peak = try charging.leastPeak() }
    }
    let trips = designEnergy.flatMap(\.trips)
    let joules = total.fuel.kilowattHours * 3.6
    return BlockAlternative(
      heating: heating, heatScale: design.heatScale, electricity: total.electricity,
      distance: Distance(metres: plan.blocks.reduce(0) { $0 + length($1) }), needs: try needs(), gridEnergy: grid,
      peakPlace: peakPlace ?? "–", peak: peak, fuel: total.fuel, fuelLitres: total.litres,
      electricityEmission: grid.kilowattHours * models.parameters[.emissionElectricity] / 1000,
      hvoEmission: joules * models.parameters[.emissionHVO] / 1000,
      dieselEmission: joules * models.parameters[.emissionDiesel] / 1000,
      lowestCabin: trips.map(\.cabinTemperature).min() ?? Temperature(celsius: models.parameters[.cabinSetPoint]),
      isWarm: !trips.contains { $0.flags.contains(.heatingTooSmall) })
  }

  /// What each class asks of its battery, as `blockResults` reckons it.
  private func needs() throws -> [BlockAlternative.Need] {
    let byClass = Dictionary(grouping: plan.blocks.indices) { plan.blocks[$0].vehicleClass }
    return try byClass.sorted { $0.key < $1.key }.map { id, numbers in
      let largest = try sizing.largest(id)
      var hardest = Energy.zero
      var feasible = 0
      for number in numbers {
        let block = plan.blocks[number]
        let energy = designEnergy[number].total.electricity
        let distance = Distance(metres: length(block))
        hardest = max(hardest, sizing.need(for: energy, distance: distance, parking: parking(block)))
        let usable = sizing.usable(of: largest, energy: energy, distance: distance, parking: parking(block))
        if energy <= usable { feasible += 1 }
      }
      return BlockAlternative.Need(
        vehicleClass: id, hardest: hardest, feasible: feasible, blocks: numbers.count)
    }
  }

  private func anchorResult() throws -> AnchorResult {
    let anchor = try HeatAnchor(parameters: models.parameters)
    return AnchorResult(
      litresADay: anchor.litresADay, buses: anchor.buses, distanceADay: anchor.distanceADay,
      temperature: anchor.temperature, measured: anchor.measuredLitresPer100Kilometres,
      modelled: anchor.modelledLitresPer100Kilometres, modelledADay: anchor.modelledLitresADay,
      speed: anchor.speed, impliedScale: anchor.impliedScale, impliedScales: anchor.impliedScales,
      temperatures: anchor.temperatures, speeds: anchor.speeds,
      source: HeatAnchorParameter.entries.first { $0.parameter == .fuel }?.source ?? "")
  }

  /// What the emissions of a year's heater fuel are reckoned with; nothing where no heater burns any.
  func fuelAssumptions(_ year: YearResult?) -> [ParameterUse] {
    year?.fuel == nil
      ? [] : emissionFactors.filter { $0.name != EnergyParameter.emissionElectricity.rawValue }
  }

  /// What emissions are reckoned with, each with its source.
  var emissionFactors: [ParameterUse] {
    let names: Set<EnergyParameter> = [.emissionHVO, .emissionDiesel, .emissionElectricity]
    return EnergyParameters.entries.filter { names.contains($0.parameter) }.map { entry in
      ParameterUse(
        name: entry.parameter.rawValue, value: DecimalText.of(models.parameters[entry.parameter]), unit: entry.unit,
        source: entry.source, isAssumption: entry.mark == .background)
    }
  }
}
