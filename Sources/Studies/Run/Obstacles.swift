import Electrification
import Findings
import Quantities

/// What stands in the way, each kind by a rule of its own.
struct Obstacles {
  let assembly: StudyAssembly
  let blocks: [BlockResult]
  let lines: [LineResult]
  let places: [StudyAssembly.PlaceOutcome]
  let notBack: [String]

  private let swedish = NumberStyle(.swedish)
  private let english = NumberStyle(.english)

  init(
    _ assembly: StudyAssembly, blocks: [BlockResult], lines: [LineResult], places: [StudyAssembly.PlaceOutcome],
    notBack: [String]
  ) {
    self.assembly = assembly
    self.blocks = blocks
    self.lines = lines
    self.places = places
    self.notBack = notBack
  }

  /// All of them, kind by kind.
  func list() -> [Obstacle] {
    infeasibleLines() + blocksWithoutEnergy() + farFromPlace() + staysTooShort() + unbalancedNights() + gridLimits()
      + undrivable() + coldCabins() + estimatedDistances() + assumedClimate()
  }

  private func kilowattHours(_ energy: Energy, _ style: NumberStyle) -> String {
    style.format(energy.kilowattHours.rounded(.up), decimals: 0, unit: "kWh")
  }

  private func kilometres(_ distance: Distance, _ style: NumberStyle) -> String {
    style.format(distance.kilometres, decimals: 0, unit: "km")
  }

  /// A line whose every block needs more than the largest battery.
  func infeasibleLines() -> [Obstacle] {
    lines.filter { $0.verdict == .infeasible && !$0.blocks.isEmpty }.map { line in
      let count = line.blocks.count
      return Obstacle(
        kind: .lineInfeasible, scope: .line(line.name),
        swedish:
          "Linje \(line.name) kan inte köras på batteri med laddning bara där bussen står på natten: "
          + (count == 1 ? "dess enda omlopp" : "inget av dess \(count) omlopp klarar dagen; det tyngsta")
          + " saknar \(kilowattHours(line.lacking, swedish)) med största batteriet på marknaden.",
        english:
          "Line \(line.name) cannot be run on batteries charged only where the bus stands at night: "
          + (count == 1 ? "its only block" : "none of its \(count) blocks gets through the day; the hardest")
          + " lacks \(kilowattHours(line.lacking, english)) with the largest battery offered.",
        finding: "line.feasible")
    }
  }

  /// A block that needs more than the largest battery.
  func blocksWithoutEnergy() -> [Obstacle] {
    blocks.filter { !$0.isFeasible }.map { block in
      let why = reason(block)
      return Obstacle(
        kind: .blockLacksEnergy, scope: .block(block.id),
        swedish:
          "Omlopp \(block.id) (linje \(block.lines.joined(separator: ", "))) saknar \(kilowattHours(block.lacking, swedish)): "
          + "det är \(kilometres(block.distance, swedish)) långt och tar \(kilowattHours(block.designEnergy, swedish)) "
          + "dimensionerande dygn; \(why.swedish).",
        english:
          "Block \(block.id) (line \(block.lines.joined(separator: ", "))) lacks \(kilowattHours(block.lacking, english)): "
          + "it is \(kilometres(block.distance, english)) long and takes \(kilowattHours(block.designEnergy, english)) "
          + "on the design day; \(why.english).",
        finding: "battery.shortfall")
    }
  }

  /// What makes a block hard: its empty running, its heat, else its length.
  private func reason(_ block: BlockResult) -> (swedish: String, english: String) {
    let empty = block.deadhead / block.distance
    let heat = block.designHeat / block.designEnergy
    if empty > 0.25 {
      return (
        "\(swedish.percent(empty)) är tomkörning", "\(english.percent(empty)) of it is empty running"
      )
    }
    if heat > 0.35 {
      return ("\(swedish.percent(heat)) går till värme", "\(english.percent(heat)) of it is heat")
    }
    return (
      "dagen är lång och bussen laddas inte förrän på natten", "the day is long and the bus is not charged until night"
    )
  }

  /// A block that starts or ends far from the place where its bus sleeps.
  func farFromPlace() -> [Obstacle] {
    blocks.compactMap { block in
      let limit = assembly.study.villages.farthestPull
      guard max(block.pullOut, block.pullIn) > limit else { return nil }
      let start = block.pullOut > limit
      let end = block.pullIn > limit
      func way(_ distance: Distance, _ style: NumberStyle) -> String { kilometres(distance, style) }
      let swedishParts = [
        start ? "börjar vid \(block.firstStop), \(way(block.pullOut, swedish)) från \(block.startPlace)" : nil,
        end ? "slutar vid \(block.lastStop), \(way(block.pullIn, swedish)) från \(block.endPlace)" : nil,
      ].compactMap { $0 }
      let englishParts = [
        start ? "starts at \(block.firstStop), \(way(block.pullOut, english)) from \(block.startPlace)" : nil,
        end ? "ends at \(block.lastStop), \(way(block.pullIn, english)) from \(block.endPlace)" : nil,
      ].compactMap { $0 }
      return Obstacle(
        kind: .farFromPlace, scope: .block(block.id),
        swedish:
          "Omlopp \(block.id) \(swedishParts.joined(separator: " och ")): bussen kör tom dit eller behöver en uppställningsplats med laddning på orten.",
        english:
          "Block \(block.id) \(englishParts.joined(separator: " and ")): the bus drives there empty or needs an overnight place with a charger in the village.",
        finding: "pull.longest")
    }
  }

  /// A bus that cannot take in its energy while it stands.
  func staysTooShort() -> [Obstacle] {
    places.flatMap { outcome in
      outcome.result.unmet.map { block, lacking in
        Obstacle(
          kind: .stayTooShort, scope: .place(outcome.result.name),
          swedish:
            "I \(outcome.result.name) hinner bussen från omlopp \(block) inte ladda: \(kilowattHours(lacking, swedish)) fattas med \(swedish.format(outcome.result.bayPower.kilowatts, unit: "kW")) under natten.",
          english:
            "At \(outcome.result.name) the bus of block \(block) cannot charge in time: \(kilowattHours(lacking, english)) are missing with \(english.format(outcome.result.bayPower.kilowatts, unit: "kW")) overnight.",
          finding: "depot.unmet")
      }
    }
  }

  /// Nights that do not come out even, and buses that are not back when they are needed.
  func unbalancedNights() -> [Obstacle] {
    let uneven = assembly.plan.nights.map { night in
      let isUneven = night.out != night.in
      return Obstacle(
        kind: .unbalancedNight, scope: .place(night.place),
        swedish: isUneven
          ? "\(night.place): \(night.out) bussar kör ut på morgonen men \(night.in) kommer in på kvällen; samma dag kan inte köras igen utan att bussar flyttas tomma."
          : "\(night.place): en buss är inte tillbaka när den behövs; samma dag två dagar i rad kräver fler bussar.",
        english: isUneven
          ? "\(night.place): \(night.out) buses leave in the morning but \(night.in) come in at night; the same day cannot be run again unless buses are moved empty."
          : "\(night.place): a bus is not back when it is needed; the same day twice in a row takes more buses.",
        finding: nil)
    }
    let late = notBack.map { block in
      Obstacle(
        kind: .unbalancedNight, scope: .block(block),
        swedish: "Omlopp \(block) är inte slut när bussen ska ut nästa morgon; den hinner inte ladda alls.",
        english: "Block \(block) has not ended when its bus is to leave the next morning; it cannot charge at all.",
        finding: nil)
    }
    return uneven + late
  }

  /// A place whose least peak is above the limit of its grid.
  func gridLimits() -> [Obstacle] {
    places.compactMap { outcome in
      let place = outcome.result
      guard let limit = place.gridLimit, place.managedPeak > limit else { return nil }
      func power(_ power: Power, _ style: NumberStyle) -> String { style.format(power.kilowatts, unit: "kW") }
      return Obstacle(
        kind: .gridLimit, scope: .place(place.name),
        swedish:
          "\(place.name) behöver \(power(place.managedPeak, swedish)) även med laststyrning, men nätet ger \(power(limit, swedish)).",
        english:
          "\(place.name) needs \(power(place.managedPeak, english)) even when charging is managed, but the grid gives \(power(limit, english)).",
        finding: "depot.peak.managed")
    }
  }

  /// Lines with trips that cannot be driven in their time.
  func undrivable() -> [Obstacle] {
    let flagged = assembly.trips.filter { $0.profile.flags.contains(.timetableUndrivable) }
    let byLine = Dictionary(grouping: flagged) { assembly.lineName($0) }
    return lines.compactMap { line in
      guard let trips = byLine[line.name], let worst = trips.map(\.profile.lateSeconds).max() else { return nil }
      let minutes = (worst / 60).rounded(.up)
      return Obstacle(
        kind: .undrivable, scope: .line(line.name),
        swedish:
          "Linje \(line.name): \(trips.count) av \(line.trips) turer kan inte köras på tidtabellens tid vid tillåten fart och mjuk körning; den värsta blir \(swedish.format(minutes, unit: "min")) sen. Kontrollera tider och avstånd.",
        english:
          "Line \(line.name): \(trips.count) of \(line.trips) trips cannot be driven in the timetable's time at legal speed and with gentle driving; the worst comes \(english.format(minutes, unit: "min")) late. Check times and distances.",
        finding: "line.undrivable.share")
    }
  }

  /// Vehicle classes whose heating does not hold the cabin warm.
  func coldCabins() -> [Obstacle] {
    var worst: [String: Double] = [:]
    for (number, block) in assembly.plan.blocks.enumerated() {
      for use in assembly.designEnergy[number].trips where use.flags.contains(.heatingTooSmall) {
        worst[block.vehicleClass] = min(worst[block.vehicleClass] ?? .infinity, use.cabinTemperature.celsius)
      }
    }
    return worst.sorted { $0.key < $1.key }.map { id, celsius in
      Obstacle(
        kind: .coldCabin, scope: .vehicleClass(id),
        swedish:
          "Fordonsklass \(id): värmen räcker inte dimensionerande dygn, kupén når som lägst \(swedish.format(celsius, unit: "°C")). Energin är då för låg för den komfort som begärs.",
        english:
          "Vehicle class \(id): the heating does not suffice on the design day, the cabin reaches \(english.format(celsius, unit: "°C")) at the least. The energy is then too low for the comfort asked for.",
        finding: "cabin.temp")
    }
  }

  /// Lines whose lengths are estimated.
  func estimatedDistances() -> [Obstacle] {
    let share = assembly.estimatedShare
    guard share > 0.02 else { return [] }
    return [
      Obstacle(
        kind: .estimatedDistance, scope: .network,
        swedish:
          "\(swedish.percent(share)) av kilometrarna bygger på fågelvägen gånger \(swedish.format(assembly.study.blocks.detourFactor, decimals: 2)): tidtabellsdata saknar eller har omöjliga sträckor där. Inget ska-krav bör vila på dem.",
        english:
          "\(english.percent(share)) of the kilometres rest on the great circle times \(english.format(assembly.study.blocks.detourFactor, decimals: 2)): the feed has no or impossible lengths there. No mandatory requirement should rest on them.",
        finding: "distance.estimated.share")
    ]
  }

  /// Weather that nobody measured.
  func assumedClimate() -> [Obstacle] {
    guard case .constant = assembly.study.climate.designDay else { return [] }
    return [
      Obstacle(
        kind: .assumedClimate, scope: .network,
        swedish:
          "Dimensionerande dygn är en antagen jämn temperatur, inte ett uppmätt dygn. Inget ska-krav bör vila på det.",
        english:
          "The design day is an assumed even temperature, not a measured day. No mandatory requirement should rest on it.",
        finding: "temperature.design")
    ]
  }
}

extension StudyAssembly {
  /// Share of trip kilometres that are estimated.
  var estimatedShare: Double {
    let all = trips.reduce(0) { $0 + $1.metres }
    return all > 0 ? trips.reduce(0) { $0 + $1.estimatedMetres } / all : 0
  }
}
