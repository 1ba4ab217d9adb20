import Quantities
public import Studies
import Timetables

/// What `elbuss import --json` prints. Version 1; members may be added, none will change or go within a version.
public struct ImportJSON {
  private let result: FeedImport

  private init(_ result: FeedImport) { self.result = result }

  /// The document of one import, or a list of them, with a line end behind it.
  public static func text(_ results: [FeedImport]) -> String {
    let documents = results.map { ImportJSON($0).value }
    return (documents.count == 1 ? documents[0] : .array(documents)).text
  }

  private var value: JSON {
    let feed = result.feed
    return .object([
      ("format", .string("elbuss-import")), ("version", .integer(1)), ("feed", .string(feed.name)),
      ("sha256", .string(feed.sha256)), ("tables", .array(feed.tables.map(table))),
      ("validationDate", .string(result.validationDate.description)),
      ("notices", .array(result.notices.sorted.map(notice))), ("service", service),
      ("distanceAudit", distanceAudit), ("leftOut", .array(result.timetable.leftOut.map(leftOut))),
    ])
  }

  private func table(_ size: Feed.TableSize) -> JSON {
    .object([("file", .string(size.file)), ("rows", .integer(size.rows)), ("bytes", .integer(size.bytes))])
  }

  private func notice(_ tally: NoticeLog.Tally) -> JSON {
    .object([
      ("code", .string(tally.code)), ("severity", .string(tally.severity.rawValue)), ("total", .integer(tally.total)),
      ("samples", .array(tally.samples.map { .object($0.map { ($0.name, value($0.value)) }) })),
    ])
  }

  private func value(_ value: Evidence.Value) -> JSON {
    switch value {
    case .row(let number), .integer(let number): .integer(number)
    case .decimal(let number): .number(String(number))
    case .text(let text): .string(text)
    }
  }

  private var service: JSON {
    let timetable = result.timetable
    let choice =
      switch result.choice {
      case .asked: "asked"
      case .busiestWeekday: "busiest-weekday"
      }
    return .object([
      ("first", .string(result.period.first.description)), ("last", .string(result.period.last.description)),
      ("dates", .integer(result.period.dateCount)), ("date", .string(timetable.date.description)),
      ("dateChoice", .string(choice)),
      ("traffic", .array(TrafficKind.allCases.compactMap(traffic))),
      ("interpolatedTimes", .integer(timetable.interpolatedTimes)),
      ("frequencyRuns", .integer(timetable.frequencyRuns)),
    ])
  }

  private func traffic(_ kind: TrafficKind) -> JSON? {
    let volume = DayVolume(result.timetable) { $0.kind == kind }
    guard volume.trips > 0 else { return nil }
    return .object([
      ("kind", .string(kind.rawValue)), ("trips", .integer(volume.trips)),
      ("kilometres", number(volume.distance.kilometres, decimals: 1)),
      ("hours", number(volume.time.hours, decimals: 1)),
    ])
  }

  private var distanceAudit: JSON {
    let volume = DayVolume(result.timetable)
    return .object([
      ("statedUnit", result.timetable.statedUnit.map { .string($0.rawValue) } ?? .null),
      ("replacedLegs", .integer(volume.replacedLegs)),
      (
        "kilometresBySource",
        .object(
          LegSource.allCases.compactMap { source in
            volume.metresBySource[source].map { (source.rawValue, number($0 / 1000, decimals: 1)) }
          })
      ),
    ])
  }

  private func leftOut(_ trip: Timetable.LeftOut) -> JSON {
    .object([("trip", .string(trip.tripID)), ("reason", .string(trip.reason.rawValue))])
  }

  private func number(_ value: Double, decimals: Int) -> JSON {
    RoundedDecimal(value, decimals: decimals).map { .number($0.description) } ?? .null
  }
}
