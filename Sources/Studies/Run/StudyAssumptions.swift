import Electrification
import Findings
import Quantities

/// Every parameter that nobody measured here, with its source, in the order in which a figure meets them.
struct StudyAssumptions {
  let assembly: StudyAssembly

  init(_ assembly: StudyAssembly) { self.assembly = assembly }

  /// - Throws: `ParameterError` for a study made by hand whose figures of classes do not exist or are out of range.
  func list() throws -> [ParameterUse] {
    let study = assembly.study
    var uses = try listChanges()
    if !assembly.classes.chosenHere.isEmpty {
      uses.append(
        use(
          "vehicles.default", "city-12m / regional-13m", "1",
          "chosen by commercial speed (limit \(Int(LineClasses.townSpeed.kilometresPerHour)) km/h) for lines \(assembly.classes.chosenHere.joined(separator: ", "))"
        ))
    }
    let blocks = study.blocks
    uses += SurroundingsAssumptions(assembly: assembly).list()
    uses.append(
      use(
        "blocks.town-speed", number(blocks.townSpeed.kilometresPerHour), "km/h",
        "background knowledge: empty runs up to 5 km"))
    uses.append(
      use(
        "blocks.road-speed", number(blocks.roadSpeed.kilometresPerHour), "km/h",
        "background knowledge: longer empty runs"))
    uses.append(use("blocks.layover", number(blocks.layover.minutes), "min", "study default; the contract decides it"))
    if study.depots.isEmpty {
      uses.append(
        use(
          "depots", assembly.plan.places.filter { $0.kind == .depot }.map(\.name).joined(separator: ", "), "1",
          "inferred from where blocks start and end"))
    }
    if study.heights.isEmpty {
      uses.append(use("heights", "level", "1", "the study names no heights: all ground is taken as level"))
    }
    uses.append(use("energy.heating", study.energy.heating, "1", "study choice"))
    uses.append(
      use(
        "energy.heat-scale", number(study.energy.heatScale), "1",
        "the full heat demand of the model; the one local measurement answers to \(try anchor()) of it"))
    uses.append(use("energy.road", study.energy.road, "1", "road on the design day"))
    uses += try listFigures()
    uses += try listPassengers()
    let changed = Set(assembly.models.parameters.listChanges())
    for entry in EnergyParameters.entries where entry.mark == .background && !changed.contains(entry.parameter) {
      uses.append(
        use(entry.parameter.rawValue, number(assembly.models.parameters[entry.parameter]), entry.unit, entry.source))
    }
    uses += assembly.sizing.assumptions(Set(assembly.plan.blocks.map(\.vehicleClass)).sorted())
    uses.append(use("charging.power", number(study.charging.power.kilowatts), "kW", "study choice"))
    uses.append(
      use(
        "charging.efficiency", number(study.charging.efficiency), "1",
        "modern rectifier 0.94–0.96 times battery 0.97: background knowledge"))
    uses.append(
      use(
        "vehicles.spare", number(study.vehicles.spareShare), "1",
        "spare buses of the peak vehicle requirement: study choice; at depots by largest remainder"))
    uses.append(
      use(
        "charging.spare", "0", "kW",
        "a spare bus has a bay of the place's power and no load of its own: in traffic it takes a bus's place, and keeping it charged and warm fits in the margin of the subscribed power: background knowledge, unverified"
      ))
    uses.append(use("charging.preheat", number(study.charging.preheatMinutes), "min", "study choice"))
    uses.append(
      use(
        "backup.efficiency", number(GridParameters.defaults[.backupEfficiency]), "1",
        "one way through a bidirectional charger: background knowledge"))
    return uses
  }

  /// `0.32 (0.26 to 0.52)`: the heat scale of the local measurement by the study's parameters, and how far it may lie.
  private func anchor() throws -> String {
    let anchor = try HeatAnchor(parameters: assembly.models.parameters)
    func text(_ scale: Double) -> String { RoundedDecimal(scale, decimals: 2)?.description ?? "\(scale)" }
    let (least, most) = (text(anchor.impliedScales.lowerBound), text(anchor.impliedScales.upperBound))
    return "\(text(anchor.impliedScale)) (\(least) to \(most))"
  }

  /// What the study gives in place of a table's values, whatever their mark.
  private func listChanges() throws -> [ParameterUse] {
    let parameters = assembly.models.parameters
    let changed = Set(parameters.listChanges())
    let ofModel = EnergyParameters.entries.filter { changed.contains($0.parameter) }.map { entry in
      given(
        entry.parameter.rawValue, parameters[entry.parameter], entry.unit,
        "study choice in place of \(number(entry.defaultValue))")
    }
    let running = Set(assembly.plan.blocks.map(\.vehicleClass))
    return try ofModel
      + VehicleClasses.all.flatMap { builtIn in
        let vehicle = try assembly.models.vehicle(builtIn.id)
        let unused = running.contains(builtIn.id) ? "" : "; no block is run with this class"
        // Those aboard stand with the parts of the day.
        return vehicle.listChanges().filter { $0 != .passengers }.map { figure in
          given(
            name(of: figure, vehicle), vehicle[figure], VehicleClasses.column(of: figure).unit,
            "study choice in place of \(number(builtIn[figure]))\(unused)")
        }
      }
  }

  /// The figures of the classes in use that are background knowledge, those aside that the study gives.
  private func listFigures() throws -> [ParameterUse] {
    try Set(assembly.plan.blocks.map(\.vehicleClass)).sorted().flatMap { id in
      let vehicle = try assembly.models.vehicle(id)
      // Those aboard stand with the parts of the day.
      let told = Set(vehicle.listChanges() + [.passengers])
      return VehicleClasses.columns.filter { $0.mark == .background && !told.contains($0.figure) }.map { column in
        use(name(of: column.figure, vehicle), number(vehicle[column.figure]), column.unit, column.source)
      }
    }
  }

  /// A figure as a study names it.
  private func name(of figure: VehicleClass.Figure, _ vehicle: VehicleClass) -> String {
    "vehicles.figures.\(vehicle.id).\(figure.rawValue)"
  }

  private func given(_ name: String, _ value: Double, _ unit: String, _ source: String) -> ParameterUse {
    ParameterUse(name: name, value: number(value), unit: unit, source: source, isAssumption: false)
  }

  /// How full buses are: the mean of each class that runs, and the factors of the parts of the day.
  private func listPassengers() throws -> [ParameterUse] {
    let given = assembly.study.passengers
    let classes = Set(assembly.plan.blocks.map(\.vehicleClass)).union(given.meanOfClass.keys)
    let means = try classes.sorted().map { id -> ParameterUse in
      let mean = try assembly.models.vehicle(id).defaultPassengers
      let builtIn = try VehicleClasses.get(id).defaultPassengers
      let name = "passengers.mean.\(id)"
      guard mean == builtIn else { return self.given(name, mean, "1", "study choice in place of \(number(builtIn))") }
      return use(name, number(mean), "1", "mean persons aboard: background knowledge, unverified")
    }
    let changed = Set(given.load.listChanges())
    let factors = DayPart.entries.map { entry -> ParameterUse in
      let part = entry.parameter
      let time =
        switch part {
        case .weekend: "Saturday and Sunday"
        case .evening: "from \(part.start)"
        default: "\(part.start)–\(part.end)"
        }
      return use(
        "passengers.by-day-part.\(part.rawValue)", number(given.load[part]), entry.unit,
        "\(time): \(changed.contains(part) ? "study choice" : entry.source)")
    }
    return means + factors
  }

  private func use(_ name: String, _ value: String, _ unit: String, _ source: String) -> ParameterUse {
    ParameterUse(name: name, value: value, unit: unit, source: source, isAssumption: true)
  }

  private func number(_ value: Double) -> String { DecimalText.of(value) }
}
