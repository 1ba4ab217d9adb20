import Quantities
import Timetables

/// The trips of a timetable that a study is about: scheduled bus traffic on the lines and by the contractors that belong.
struct TrafficSelection {
  let timetable: Timetable
  /// Places of the trips in `timetable.trips`, in its order.
  let trips: [Int]
  /// Trips that run only on demand, and trips that no bus runs: kept apart, never counted.
  let demandResponsive: Int
  let otherThanBus: Int

  /// - Throws: `StudyError` where the study names what the feed lacks, or nothing is left.
  init(_ study: Study, _ timetable: Timetable) throws(StudyError) {
    self.timetable = timetable
    try Self.checkNames(study, timetable)
    let lines = Set(study.traffic.lines)
    let without = Set(study.traffic.excludedLines)
    let contractors = Set(study.traffic.contractors)
    var chosen: [Int] = []
    var (onDemand, other) = (0, 0)
    for (place, trip) in timetable.trips.enumerated() {
      let line = timetable.lines[trip.line].name
      if !lines.isEmpty && !lines.contains(line) || without.contains(line) { continue }
      if !contractors.isEmpty {
        guard let contractor = trip.contractor, contractors.contains(timetable.contractors[contractor]) else {
          continue
        }
      }
      switch trip.kind {
      case .bus: chosen.append(place)
      case .demandResponsive: onDemand += 1
      case .other: other += 1
      }
    }
    guard !chosen.isEmpty else {
      throw StudyError(
        file: study.places.file ?? timetable.feedName, line: nil,
        problem:
          "no scheduled bus trip of \(timetable.feedName) belongs to the study on \(timetable.date) (\(onDemand) trips run on demand, \(other) are no bus, \(timetable.leftOut.count) cannot be run as the feed times them): choose other lines or another feed"
      )
    }
    trips = chosen
    demandResponsive = onDemand
    otherThanBus = other
  }

  private static func checkNames(_ study: Study, _ timetable: Timetable) throws(StudyError) {
    let known = timetable.lines.values.map(\.name)
    let named =
      study.traffic.lines + study.traffic.excludedLines + study.lots.flatMap(\.lines)
      + study.vehicles.classOfLine.keys.sorted()
    for name in named where !known.contains(name) {
      throw study.places.notInFeed(name, what: "line", feed: timetable.feedName, among: known)
    }
    for name in study.traffic.contractors where !timetable.contractors.contains(name) {
      throw study.places.notInFeed(
        name, what: "contractor", feed: timetable.feedName, among: timetable.contractors)
    }
  }
}
