import Electrification
import Quantities
import Timetables

extension StudyAssembly {
  /// Constant temperatures at which every line's use is given, warmest first.
  static let curveCelsius: [Double] = Array(stride(from: 30, through: -35, by: -5))

  /// The results of the lines, by name as people sort numbers.
  func lineResults(_ blocks: [BlockResult]) throws -> [LineResult] {
    // Several routes of one name are one line to people.
    let byName = Dictionary(grouping: trips.indices) { lineName(trips[$0]) }
    var designUses: [Int: EnergyUse] = [:]
    for (number, block) in plan.blocks.enumerated() {
      for (trip, use) in zip(block.trips, designEnergy[number].trips) { designUses[trip.place] = use }
    }
    var mildUses: [Int: EnergyUse] = [:]
    for (number, block) in plan.blocks.enumerated() {
      for (trip, use) in zip(block.trips, mildEnergy[number].trips) { mildUses[trip.place] = use }
    }
    return try byName.keys.sorted { NaturalOrder.isBefore($0, $1) }.map { name in
      let numbers = byName[name] ?? []
      return try lineResult(name, numbers.map { trips[$0] }, blocks, designUses, mildUses)
    }
  }

  private func lineResult(
    _ name: String, _ trips: [StudyTrip], _ blocks: [BlockResult], _ design: [Int: EnergyUse],
    _ mild: [Int: EnergyUse]
  ) throws -> LineResult {
    let metres = trips.reduce(0) { $0 + $1.metres }
    let distance = Distance(metres: metres)
    func use(_ uses: [Int: EnergyUse]) -> EnergyPerDistance {
      trips.reduce(.zero) { $0 + (uses[$1.place]?.electricity ?? .zero) } / distance
    }
    let serving = blocks.filter { $0.lines.contains(name) }
    let line = timetable.lines[timetable.trips[trips[0].place].line]
    let windows = trips.reduce((all: 0, late: 0)) {
      ($0.all + $1.profile.windows.count, $0.late + $1.profile.flaggedWindows)
    }
    var patterns: Set<RowIndex<Timetable.Pattern>> = []
    var paths: [[Coordinate]] = []
    for trip in trips {
      let pattern = timetable.trips[trip.place].pattern
      if patterns.insert(pattern).inserted { paths.append(timetable.patterns[pattern].path) }
    }
    let costs = trips.map { (energy: design[$0.place]?.electricity ?? .zero, metres: $0.metres) }
    let worst = costs.max { ($0.energy, $0.metres) < ($1.energy, $1.metres) } ?? (.zero, 1)
    let hardest = worst.energy
    let largest = try sizing.largest(trips[0].vehicleClass)
    let parking = plan.blocks.first { $0.trips.contains { $0.place == trips[0].place } }.map { self.parking($0) }
    let usable = sizing.usable(
      of: largest, energy: hardest, distance: Distance(metres: worst.metres), parking: parking ?? .outdoorPlug)
    let isTripTooMuch = hardest > usable
    return LineResult(
      name: name, longName: line.longName, vehicleClass: trips[0].vehicleClass,
      heating: models.heating(trips[0].vehicleClass).rawValue,
      lot: study.lots.first { $0.lines.contains(line.name) }?.id, trips: trips.count, distance: distance, paths: paths,
      designUse: use(design), mildUse: use(mild), useByTemperature: try curve(trips, distance),
      hardestTrip: hardest, blocks: serving.map(\.id),
      infeasibleBlocks: serving.filter { !$0.isFeasible }.count, lacking: serving.map(\.lacking).max() ?? .zero,
      undrivableShare: windows.all > 0 ? Double(windows.late) / Double(windows.all) : 0,
      estimatedShare: metres > 0 ? trips.reduce(0) { $0 + $1.estimatedMetres } / metres : 0,
      verdict: isTripTooMuch ? .infeasible : (serving.allSatisfy(\.isFeasible) ? .feasible : .withMeasures))
  }

  /// Bare road throughout: snow is a setting of a day and would be none at +30 °C.
  private func curve(
    _ trips: [StudyTrip], _ distance: Distance
  ) throws -> [(temperature: Temperature, use: EnergyPerDistance)] {
    let model = try models.model(trips[0].vehicleClass)
    return try Self.curveCelsius.map { celsius in
      let energy = try trips.reduce(Energy.zero) { sum, trip in
        let day = try DayConditions(
          temperature: Temperature(celsius: celsius), road: .bare, heatScale: design.heatScale,
          passengers: trip.passengers(in: model.vehicle))
        return sum + model.energy(of: trip.profile, on: day).electricity
      }
      return (Temperature(celsius: celsius), energy / distance)
    }
  }
}

/// The order in which people sort names with numbers: 2 before 10, 10 before 10A.
public enum NaturalOrder {
  /// Whether the first name stands before the second.
  public static func isBefore(_ first: String, _ second: String) -> Bool {
    let (left, right) = (parts(first), parts(second))
    for (one, other) in zip(left, right) where one != other {
      switch (Int(one), Int(other)) {
      case (let number?, let otherNumber?) where number != otherNumber: return number < otherNumber
      case (.some, nil): return true
      case (nil, .some): return false
      default: return one < other
      }
    }
    return (left.count, first) < (right.count, second)
  }

  /// Runs of digits and runs of anything else.
  private static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var wasDigit: Bool?
    for character in text {
      let isDigit = character.isASCII && character.isNumber
      if isDigit == wasDigit { parts[parts.count - 1].append(character) } else { parts.append(String(character)) }
      wasDigit = isDigit
    }
    return parts
  }
}
