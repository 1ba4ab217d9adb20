import Electrification
import Quantities
import Timetables

/// Which vehicle class runs each line: the study's, else by how the line is driven.
struct LineClasses {
  /// A line that is slower than this on the whole, stops included, is town traffic.
  static let townSpeed = Speed(kilometresPerHour: 28)

  /// Class identifier by line of the timetable.
  let classOfLine: [String]
  /// Names of lines whose class was chosen here.
  let chosenHere: [String]

  init(_ study: Study, _ selection: TrafficSelection, _ metres: (Int) -> Double) {
    let timetable = selection.timetable
    var length = [Double](repeating: 0, count: timetable.lines.values.count)
    var seconds = length
    for place in selection.trips {
      let trip = timetable.trips[place]
      length[trip.line.position] += metres(trip.pattern.position)
      seconds[trip.line.position] += (timetable.end(of: trip) - timetable.start(of: trip)).seconds
    }
    var chosen: [String] = []
    classOfLine = timetable.lines.values.enumerated().map { number, line in
      if let named = study.vehicles.classOfLine[line.name] { return named }
      if let general = study.vehicles.defaultClass { return general }
      if seconds[number] > 0 { chosen.append(line.name) }
      return length[number] < Self.townSpeed.metresPerSecond * seconds[number] ? "city-12m" : "regional-13m"
    }
    chosenHere = chosen
  }
}
