public import Quantities
public import Studies
import Timetables

/// `elbuss import FEED --html FILE`: the feed and its audit as one page that needs nothing beside it, neither network nor script.
///
/// Each part of the page is a file of its own. Nothing is computed here.
public struct ImportPage {
  let overview: FeedOverview
  let words: ReportWords
  private let programVersion: String

  /// A page in a language.
  public init(_ overview: FeedOverview, in language: Language, programVersion: String) {
    self.overview = overview
    words = ReportWords(language)
    self.programVersion = programVersion
  }

  /// The bytes of the page.
  public var bytes: [UInt8] {
    let info = feed.info
    let publisher = [info?.publisher ?? "", info.map { $0.version.isEmpty ? "" : "version \($0.version)" } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return FeedPage(
      words: words, kicker: say("Granskning av tidtabellsdata", "Audit of timetable data"), title: feed.name,
      facts: [
        (say("Utgivare", "Publisher"), publisher.isEmpty ? NumberStyle.none : publisher),
        (say("Period", "Period"), "\(words.date(period.first)) – \(words.date(period.last))"),
        (
          say("Dagar med trafik", "Days with service"), style.format(period.dateCount)
        ),
        (
          say("Bedömd per", "Judged as of"), words.date(result.validationDate)
        ),
        ("SHA-256", String(result.feed.sha256.prefix(16)) + "…"),
        (say("Beräknad med", "Computed with"), "elbuss \(programVersion)"),
      ], cautions: cautions,
      parts: [summary, noticesPart, distances, year, motion, contractors, lots, areas, lines, map, files],
      footer: say(
        "Samma tal som data: elbuss import --json och --csv. Samma flöde ger samma sida, tecken för tecken.",
        "The same figures as data: elbuss import --json and --csv. The same feed gives the same page, byte for byte."),
      programVersion: programVersion
    ).bytes
  }

  var result: FeedImport { overview.feedImport }
  var feed: Feed { result.feed }
  var period: ServicePeriod { result.period }
  var audit: DistanceAudit { result.audit }
  var style: NumberStyle { words.style }
  func say(_ swedish: String, _ english: String) -> String { words.say(swedish, english) }

  /// Kilometres of a period: thousands and millions need no decimals, small sums do.
  func kilometres(_ distance: Distance) -> String {
    style.format(distance.kilometres, decimals: distance.kilometres.magnitude < 100 ? 1 : 0)
  }

  /// Kilometres of a kind of traffic, marked where they are the least that they can be. What runs on demand only has no least length: the
  /// timetable gives what could be run.
  func kilometres(_ volume: PeriodVolume, _ kind: TrafficKind) -> String {
    let least = volume.isLeastLength && kind != .demandResponsive ? "≥\(NumberStyle.narrowSpace)" : ""
    return least + kilometres(volume.distance)
  }

  /// A change with its sign; nothing at all is ±0.
  func signed(_ value: Double, decimals: Int) -> String {
    let text = style.format(value.magnitude, decimals: decimals)
    if text == style.format(0.0, decimals: decimals) { return "±0" }
    return (value < 0 ? NumberStyle.minus : "+") + text
  }

  /// The name of a contractor by its number.
  func contractorName(_ number: Int?) -> String {
    guard let number else { return say("(ingen angiven)", "(none given)") }
    let name = feed.attributions.organizations[number]
    return name.isEmpty ? say("(namn saknas)", "(name missing)") : name
  }

  /// What the first figures are of.
  var main: PeriodVolume { result.mainVolume }

  /// What `main` is of.
  var mainName: String {
    audit.byKind[.bus] == nil ? say("all trafiks", "of all traffic") : say("tidtabellsbussarnas", "by scheduled bus")
  }

  private var cautions: [String] {
    var cautions: [String] = []
    let effects = TrafficKind.allCases.compactMap { kind -> String? in
      guard let share = audit.byKind[kind]?.correctionShare, share.magnitude >= 0.005 else { return nil }
      return
        "\(kind.name(in: words.language).lowercased()) \(signed(share * 100, decimals: 1))\(NumberStyle.narrowSpace)%"
    }
    if !effects.isEmpty {
      cautions.append(
        say(
          "Flödets egna sträckor (shape_dist_traveled) skiljer sig från de granskade och bör inte stå i ett avtal utan utredning: granskningen ger \(effects.joined(separator: ", ")).",
          "The feed’s own distances (shape_dist_traveled) differ from the audited ones and should not stand in a contract unexplained: the audit gives \(effects.joined(separator: ", "))."
        ))
    }
    let guessed = main.share(.greatCircle, .replaced)
    if guessed >= 0.005 {
      cautions.append(
        say(
          "\(style.percent(guessed, decimals: 1)) av \(mainName) kilometer är fågelväg mellan hållplatser: den verkliga vägen är längre.",
          "\(style.percent(guessed, decimals: 1)) of the kilometres \(mainName) are great circle between stops: the real road is longer."
        ))
    }
    if let trip = result.overlongTrip {
      cautions.append(
        say(
          "\(words.trips(audit.overlongTrips.count)) är mer än tio gånger så långa som fågelvägen från hållplats till hållplats, t.ex. \(trip), och räknas som de är: kilometrarna är för många.",
          "\(words.trips(audit.overlongTrips.count)) come out more than ten times as long as the great circles from stop to stop, e.g. \(trip), and count as they are: there are too many kilometres."
        ))
    }
    if audit.total.unknownLegShare > 0 {
      let percent = style.percent(audit.total.unknownLegShare, decimals: 1)
      cautions.append(
        say(
          "\(percent) av delsträckorna går till hållplatser utan läge och räknas som noll km: summorna är för låga.",
          "\(percent) of the legs go to stops without a place and count as no km: the sums are too low."))
    }
    if audit.tripsWithoutWay > 0 {
      cautions.append(
        say(
          "\(words.trips(audit.tripsWithoutWay)) har färre än två hållplatser och räknas inte.",
          "\(style.count(audit.tripsWithoutWay, "trip has fewer than two stops and is", "trips have fewer than two stops and are")) not counted."
        ))
    }
    if audit.total.untimedTrips > 0 {
      cautions.append(
        say(
          "\(style.count(audit.total.untimedTrips, "körd tur", "körda turer")) saknar tid vid ändarna: de timmarna räknas inte.",
          "\(style.count(audit.total.untimedTrips, "trip as run has", "trips as run have")) no time at the ends: those hours are not counted."
        ))
    }
    if !result.isYear {
      let days = style.count(result.dayCount, ("dag", "dagar"), ("day", "days"))
      cautions.append(
        say(
          "Perioden är \(days), inget år: summorna är flödets, inte årets.",
          "The period is \(days), not a year: the sums are the feed’s, not a year’s."))
    }
    cautions += result.calendarCautions(in: words.language)
    return cautions
  }
}
