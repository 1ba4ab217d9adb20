import Electrification
import Quantities
import Timetables

/// The sections of a study file, one function each.
enum StudySections {
  static func traffic(_ node: StudyNode, _ places: inout StudyPlaces) throws(StudyError) -> Study.Traffic {
    let keys = try node.mapping(known: ["lines", "without", "contractors", "types"])
    var traffic = Study.Traffic()
    traffic.lines = try names(keys["lines"], &places)
    traffic.excludedLines = try names(keys["without"], &places)
    traffic.contractors = try names(keys["contractors"], &places)
    for (key, value) in try keys["types"]?.pairs() ?? [] {
      guard let type = Int32(key.name), type >= 0 else {
        throw StudyError(
          file: value.file, line: key.line, column: key.column,
          problem: "\(key.name) in traffic.types is no route_type: give its number as routes.txt has it, such as 715")
      }
      traffic.kinds[type] = try value.choice(TrafficKind.self)
    }
    return traffic
  }

  static func areas(_ node: StudyNode) throws(StudyError) -> Study.AreaFile {
    let keys = try node.mapping(known: ["file", "name"])
    var file = Study.AreaFile(path: try require(keys, "file", node).text())
    file.nameProperty = try keys["name"]?.text() ?? file.nameProperty
    return file
  }

  static func contract(_ node: StudyNode) throws(StudyError) -> Study.Contract {
    let keys = try node.mapping(known: ["start", "years", "extension", "current-ends", "nuts"])
    var contract = Study.Contract()
    contract.start = try keys["start"]?.date() ?? contract.start
    contract.years = try keys["years"]?.whole(in: 1...30) ?? contract.years
    if let node = keys["extension"] {
      let months = try node.amount(unit("mo"), in: 0...120, example: "24 mo")
      contract.extensionMonths = Int(months.rounded())
    }
    contract.currentEnds = try keys["current-ends"]?.date()
    contract.nuts = try keys["nuts"]?.text()
    return contract
  }

  static func lots(_ node: StudyNode, _ places: inout StudyPlaces) throws(StudyError) -> [Study.Lot] {
    var lots: [Study.Lot] = []
    var lotOfLine: [String: String] = [:]
    for item in try node.items() {
      let keys = try item.mapping(known: ["id", "name", "lines"])
      let id = try require(keys, "id", item).text()
      guard !lots.contains(where: { $0.id == id }) else { throw item.error("the lot \(id) stands twice: keep one") }
      // A line of two lots would be driven and paid for twice in every sum by lot, and the draft would ask two bidders for it.
      for line in try keys["lines"]?.items() ?? [] {
        guard let other = lotOfLine.updateValue(id, forKey: try line.text()) else { continue }
        let name = try line.text()
        throw line.error(
          other == id
            ? "the lot \(id) names the line \(name) twice: keep one"
            : "the line \(name) stands in the lot \(other) and in the lot \(id): keep it in one of them, or give the part of it that"
              + " belongs to the other a line name of its own in the feed")
      }
      lots.append(Study.Lot(id: id, name: try keys["name"]?.text() ?? id, lines: try names(keys["lines"], &places)))
    }
    return lots
  }

  static func vehicles(_ node: StudyNode, _ places: inout StudyPlaces) throws(StudyError) -> Study.Vehicles {
    let keys = try node.mapping(known: ["default", "spare", "classes", "figures"])
    let known = VehicleClasses.all.map(\.id)
    var vehicles = Study.Vehicles()
    vehicles.defaultClass = try keys["default"]?.word(among: known)
    if let spare = keys["spare"] { vehicles.spareShare = try share(spare) }
    if let figures = keys["figures"] {
      _ = try figures.mapping(known: known)
      for (key, value) in try figures.pairs() {
        // One truth for one figure.
        let aboard = try value.pairs().map(\.key).first { $0.name == VehicleClass.Figure.passengers.rawValue }
        if let aboard {
          throw StudyError(
            file: node.file, line: aboard.line, column: aboard.column,
            problem: "vehicles.figures.\(key.name) gives persons aboard: give them as passengers: mean: \(key.name)")
        }
        vehicles.figuresOfClass[key.name] = try values(value) { changes throws(ParameterError) in
          _ = try VehicleClasses.get(key.name).setting(changes)
        }
      }
    }
    if let classes = keys["classes"] {
      _ = try classes.mapping(known: known)
      for (key, value) in try classes.pairs() {
        for line in try names(value, &places) {
          guard vehicles.classOfLine.updateValue(key.name, forKey: line) == nil else {
            throw value.error("the line \(line) has two vehicle classes: keep one")
          }
        }
      }
    }
    return vehicles
  }

  static func depots(_ node: StudyNode) throws(StudyError) -> [Study.Depot] {
    var depots: [Study.Depot] = []
    for item in try node.items() {
      let keys = try item.mapping(known: ["name", "stop", "at", "grid-limit", "tariff", "parking", "room"])
      var depot = Study.Depot(name: try require(keys, "name", item).text())
      depot.line = item.line ?? 0
      depot.stop = try keys["stop"]?.text()
      depot.coordinate = try keys["at"].map { node throws(StudyError) in try coordinate(node) }
      guard (depot.stop == nil) != (depot.coordinate == nil) else {
        throw item.error("the depot \(depot.name) needs either `stop: <stop id>` or `at: [latitude, longitude]`")
      }
      guard !depots.contains(where: { $0.name == depot.name }) else {
        throw item.error("the depot \(depot.name) stands twice: keep one")
      }
      depot.gridLimit = try keys["grid-limit"].map { node throws(StudyError) in try power(node, most: 100_000_000) }
      depot.tariff = try keys["tariff"]?.word(among: Tariffs.all.map(\.id)) ?? depot.tariff
      depot.parking = try keys["parking"]?.choice(Study.Parking.self) ?? depot.parking
      depot.mostBuses = try keys["room"]?.whole(in: 1...10_000)
      depots.append(depot)
    }
    return depots
  }

  static func villages(_ node: StudyNode, _ places: inout StudyPlaces) throws(StudyError) -> Study.Villages {
    let keys = try node.mapping(known: ["find", "farthest-pull", "stops", "power", "tariff"])
    var villages = Study.Villages()
    villages.rule = try keys["find"]?.choice(Study.Villages.Rule.self)
    if let node = keys["farthest-pull"] {
      villages.farthestPull = Distance(metres: try node.amount(.metre, in: 0...500_000, example: "25 km"))
    }
    villages.stops = try names(keys["stops"], &places)
    if let node = keys["power"] { villages.power = try power(node, most: 1_000_000) }
    villages.tariff = try keys["tariff"]?.word(among: Tariffs.all.map(\.id)) ?? villages.tariff
    return villages
  }

  static func blocks(_ node: StudyNode) throws(StudyError) -> Study.Blocks {
    let keys = try node.mapping(known: ["from", "layover", "detour-factor", "town-speed", "road-speed"])
    var blocks = Study.Blocks()
    blocks.source = try keys["from"]?.choice(Study.Blocks.Source.self) ?? blocks.source
    if let node = keys["layover"] {
      blocks.layover = TimeSpan(seconds: try node.amount(.second, in: 0...7200, example: "5 min"))
    }
    blocks.detourFactor = try keys["detour-factor"]?.number(in: 1...3)
    if let node = keys["town-speed"] { blocks.townSpeed = try speed(node) }
    if let node = keys["road-speed"] { blocks.roadSpeed = try speed(node) }
    return blocks
  }

  static func energy(_ node: StudyNode) throws(StudyError) -> Study.EnergyChoices {
    let keys = try node.mapping(known: ["heating", "heating-of", "road", "heat-scale"])
    let known = HeatingTechnology.allCases.map(\.rawValue)
    var energy = Study.EnergyChoices()
    energy.heating = try keys["heating"]?.word(among: known) ?? energy.heating
    if let classes = keys["heating-of"] {
      for (id, value) in try classes.mapping(known: VehicleClasses.all.map(\.id)) {
        energy.heatingOfClass[id] = try value.word(among: known)
      }
    }
    energy.road = try keys["road"]?.word(among: RoadSurface.allCases.map(\.rawValue)) ?? energy.road
    energy.heatScale = try keys["heat-scale"]?.number(in: 0...2) ?? energy.heatScale
    return energy
  }

  static func battery(_ node: StudyNode) throws(StudyError) -> Study.Battery {
    let keys = try node.mapping(known: [
      "chemistry", "cycles-per-year", "warranted-health", "charged-to", "largest",
    ])
    var battery = Study.Battery()
    battery.chemistry = try keys["chemistry"]?.word(among: ["lfp", "nmc"]) ?? battery.chemistry
    battery.cyclesPerYear = try keys["cycles-per-year"]?.number(in: 0...2000) ?? battery.cyclesPerYear
    if let node = keys["warranted-health"] { battery.warrantedHealth = try share(node) }
    if let node = keys["charged-to"] {
      let given = try share(node)
      guard given >= 0.8 else { throw node.error("battery.charged-to is \(try node.text()), outside 80 to 100 %") }
      battery.chargedTo = given
    }
    if let largest = keys["largest"] {
      for (id, value) in try largest.mapping(known: VehicleClasses.all.map(\.id)) {
        let kilowattHours = try value.amount(.kilowattHour, in: 10...5000, example: "560 kWh")
        battery.largestOfClass[id] = Energy(kilowattHours: kilowattHours)
      }
    }
    return battery
  }

  static func charging(_ node: StudyNode) throws(StudyError) -> Study.Charging {
    let keys = try node.mapping(known: ["power", "efficiency", "preheat", "margin"])
    var charging = Study.Charging()
    if let node = keys["power"] { charging.power = try power(node, most: 5_000_000) }
    if let node = keys["efficiency"] {
      let given = try share(node)
      guard given >= 0.5 else { throw node.error("charging.efficiency is \(try node.text()), outside 50 to 100 %") }
      charging.efficiency = given
    }
    if let node = keys["preheat"] {
      charging.preheatMinutes = try node.amount(.minute, in: 1...480, example: "60 min")
    }
    if let node = keys["margin"] { charging.margin = try share(node) }
    return charging
  }

  static func uncertainty(_ node: StudyNode) throws(StudyError) -> Study.Uncertainty {
    var uncertainty = Study.Uncertainty()
    if node.isWord {
      uncertainty.isOn = try node.word(among: ["on", "off"]) == "on"
      return uncertainty
    }
    let keys = try node.mapping(known: ["draws", "seed"])
    uncertainty.draws = try keys["draws"]?.whole(in: 100...20_000)
    uncertainty.seed = try keys["seed"]?.whole(in: 0...1_000_000_000) ?? uncertainty.seed
    return uncertainty
  }

  static func resilience(_ node: StudyNode) throws(StudyError) -> Study.Resilience {
    let keys = try node.mapping(known: ["critical-loads"])
    var resilience = Study.Resilience()
    for item in try keys["critical-loads"]?.items() ?? [] {
      let load = try item.mapping(known: ["name", "power"])
      resilience.criticalLoads.append(
        Study.Resilience.CriticalLoad(
          name: try require(load, "name", item).text(),
          power: try power(try require(load, "power", item), most: 100_000_000)))
    }
    return resilience
  }

  static func parameters(_ node: StudyNode) throws(StudyError) -> [(name: String, value: Double)] {
    try values(node) { changes throws(ParameterError) in _ = try EnergyParameters.defaults.setting(changes) }
  }

  static func require(
    _ keys: [String: StudyNode], _ name: String, _ item: StudyNode
  ) throws(StudyError) -> StudyNode {
    guard let node = keys[name] else { throw item.error("\(item.path) needs the key \(name)") }
    return node
  }

  /// Names of things in the feed, with the lines where they stand.
  private static func names(_ node: StudyNode?, _ places: inout StudyPlaces) throws(StudyError) -> [String] {
    guard let node else { return [] }
    var result: [String] = []
    for item in try node.items() {
      let name = try item.text()
      if places.marks[name] == nil, let line = item.line, let column = item.column {
        places.marks[name] = StudyMark(line: line, column: column)
      }
      result.append(name)
    }
    return result
  }

  static func day(_ node: StudyNode) throws(StudyError) -> Study.Climate.Day {
    let text = try node.text()
    if text.hasSuffix("Cel") {
      let range = DayConditions.temperatureRange
      return .constant(Temperature(celsius: try node.amount(.celsius, in: range, example: "-25 Cel")))
    }
    if Double(text) != nil { throw node.error("\(node.path) is \(text) without a unit: write \(text) Cel") }
    return .builtIn(try node.word(among: DayTemperature.builtIn.map(\.name)))
  }

  static func coordinate(_ node: StudyNode) throws(StudyError) -> Coordinate {
    let items = try node.items()
    guard items.count == 2 else { throw node.error("\(node.path) needs two numbers: [latitude, longitude]") }
    return Coordinate(
      latitude: try items[0].number(in: -90...90), longitude: try items[1].number(in: -180...180))
  }

  private static func power(_ node: StudyNode, most: Double) throws(StudyError) -> Power {
    Power(baseValue: try node.amount(.watt, in: 1...most, example: "150 kW"))
  }

  private static func speed(_ node: StudyNode) throws(StudyError) -> Speed {
    Speed(kilometresPerHour: try node.amount(.kilometrePerHour, in: 5...120, example: "60 km/h"))
  }

  static func share(_ node: StudyNode) throws(StudyError) -> Double {
    try node.amount(.percent, in: 0...100, example: "10 %") / 100
  }

  static func unit(_ code: String) -> UnitCode {
    guard let unit = UnitCode(code) else { preconditionFailure("no unit \(code) in the table") }
    return unit
  }
}

extension String {
  /// The sentence without its last full stop, to be put into another.
  var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
