import Electrification
import Quantities
import Timetables

/// Which vehicle class runs each line: the study's, else by how the line is driven.
struct LineClasses {
  /// A line whose stops lie closer than this on the whole is town traffic.
  static let townSpacingMetres = 900.0

  /// Class identifier by line of the timetable.
  let classOfLine: [String]
  /// Names of lines whose class was chosen here.
  let chosenHere: [String]

  init(_ study: Study, _ selection: TrafficSelection, _ metres: (Int) -> Double) {
    let timetable = selection.timetable
    var length = [Double](repeating: 0, count: timetable.lines.values.count)
    var legs = length
    for place in selection.trips {
      let trip = timetable.trips[place]
      length[trip.line.position] += metres(trip.pattern.position)
      legs[trip.line.position] += Double(timetable.patterns[trip.pattern].legs.count)
    }
    var chosen: [String] = []
    classOfLine = timetable.lines.values.enumerated().map { number, line in
      if let named = study.vehicles.classOfLine[line.name] { return named }
      if let general = study.vehicles.defaultClass { return general }
      if legs[number] > 0 { chosen.append(line.name) }
      return length[number] < Self.townSpacingMetres * legs[number] ? "city-12m" : "regional-13m"
    }
    chosenHere = chosen
  }
}
