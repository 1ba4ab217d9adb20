import Quantities
import Studies
import Timetables

/// How much traffic there is, where its kilometres come from, and who runs it.
extension ImportSummary {
  private var kinds: [(kind: TrafficKind, volume: PeriodVolume)] {
    TrafficKind.allCases.compactMap { kind in result.audit.byKind[kind].map { (kind, $0) } }
  }

  /// One row a kind of traffic of the service day, then one of all service days and what the feed's own distances say of them.
  var traffic: [String] {
    guard !kinds.isEmpty else { return [] }
    var day = TextTable(
      [.left, .right, .right, .right, .right],
      header: [
        say("Trafikdygnet", "Service day"), say("linjer", "lines"), say("turer", "trips"), "km", say("timmar", "hours"),
      ])
    var whole = TextTable(
      [.left, .right, .right, .right, .right, .right],
      header: [
        say("Hela perioden", "Whole period"), say("turer", "trips"), say("timmar", "hours"), "km",
        say("angivna km", "stated km"), say("rättelse", "correction"),
      ])
    for (kind, volume) in kinds {
      let own = DayVolume(result.timetable) { $0.kind == kind }
      let lines = Set(result.timetable.trips.lazy.filter { $0.kind == kind }.map(\.line)).count
      let name = "  " + kind.name(in: language)
      day.add([
        name, style.format(lines), style.format(own.trips), style.format(own.distance.kilometres),
        style.format(own.time.hours),
      ])
      // What is run on demand only has no least length: the timetable gives what could be run.
      let least = volume.isLeastLength && kind != .demandResponsive ? "≥\(NumberStyle.narrowSpace)" : ""
      whole.add([
        name, style.format(volume.trips), style.format(volume.time.hours),
        least + style.format(volume.distance.kilometres),
        volume.statedMetres > 0 ? style.format(volume.statedMetres / 1000) : NumberStyle.none,
        volume.correctionShare.map { style.percent($0, decimals: $0.magnitude < 1 ? 1 : 0) } ?? NumberStyle.none,
      ])
    }
    return day.lines(indent: 0) + whole.lines(indent: 0)
  }

  /// Where the kilometres of the whole period come from, each kind of traffic by itself: what holds for one may not for the others.
  var distances: [String] {
    let unit = result.audit.statedUnit.map { say(" (angivna i \($0.rawValue))", " (stated in \($0.rawValue))") } ?? ""
    let title = say("Kilometrarna\(unit)", "Kilometres\(unit)")
    if kinds.count == 1 { return wrap(sources(kinds[0].volume), separator: " · ", first: title + ": ") }
    return [title]
      + kinds.flatMap { kind, volume in
        wrap(sources(volume), separator: " · ", first: "  \(kind.name(in: language)): ")
      }
  }

  private func sources(_ volume: PeriodVolume) -> [String] {
    var shares = LegSource.allCases.compactMap { source -> String? in
      // A share that prints as nothing says nothing.
      guard volume.share(source) >= 0.0005 else { return nil }
      return "\(style.percent(volume.share(source), decimals: 1)) \(source.name(in: language))"
    }
    if volume.unknownLegShare > 0 {
      let percent = style.percent(volume.unknownLegShare, decimals: 1)
      shares.append(say("\(percent) av delsträckorna okända", "\(percent) of the legs unknown"))
    }
    return shares
  }

  var contractors: [String] {
    let timetable = result.timetable
    guard !timetable.contractors.isEmpty else { return agencies }
    var counts: [Int?: Int] = [:]
    for trip in timetable.trips { counts[trip.contractor, default: 0] += 1 }
    return largest(
      counts.map { (name: contractorName($0.key), trips: $0.value) },
      say("Entreprenörer, dygnets turer: ", "Contractors, trips of the day: "))
  }

  /// Trips by agency, where the feed names no contractors but several agencies: the nearest to who runs what.
  private var agencies: [String] {
    guard result.feed.agencies.count > 1 else { return [] }
    let routes = result.feed.routes
    var counts: [Int: Int] = [:]
    for trip in result.timetable.trips {
      guard let route = routes.ids.find(result.timetable.lines[trip.line].id),
        let agency = routes.agencies[RouteIndex(route)]
      else { continue }
      counts[agency.position, default: 0] += 1
    }
    return largest(
      counts.map { (name: result.feed.agencies.names[$0.key], trips: $0.value) },
      say("Organisationer (agency.txt), dygnets turer: ", "Agencies (agency.txt), trips of the day: "))
  }

  private func largest(_ rows: [(name: String, trips: Int)], _ title: String) -> [String] {
    let sorted = rows.sorted { ($1.trips, $0.name) < ($0.trips, $1.name) }
    let most = 4
    let rest = sorted.count > most ? [say("och \(sorted.count - most) till", "and \(sorted.count - most) more")] : []
    return wrap(
      sorted.prefix(most).map { "\($0.name) \(style.format($0.trips))" } + rest, separator: " · ", first: title)
  }

  func contractorName(_ number: Int?) -> String {
    guard let number else { return say("(ingen angiven)", "(none given)") }
    let name = result.timetable.contractors[number]
    return name.isEmpty ? say("(namn saknas)", "(name missing)") : name
  }
}
