import Findings
public import Quantities
public import Studies

/// What `elbuss report` says when the folder stands: at most thirty lines that tell where it is, what the fleet comes to, which lines can
/// be run on batteries and what stands most in the way.
public struct StudySummary {
  private let result: StudyResult
  private let folder: String
  private let words: ReportWords
  private let figures: FigureText
  private static let width = 100

  /// A summary in the study's language, or in another. `folder` is shown as given.
  public init(_ result: StudyResult, folder: String, in language: Language? = nil) {
    self.result = result
    self.folder = folder
    words = ReportWords(language ?? result.study.language)
    figures = FigureText(findings: result.findings, words: words)
  }

  /// The whole text, with a line end behind it.
  public var text: String {
    let parts = [heading, fleet, certainty, verdicts, heat, places, obstacles, cautions].filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n") + "\n"
  }

  private func say(_ swedish: String, _ english: String) -> String { words.say(swedish, english) }

  private var heading: [String] {
    let timetable = result.feed.timetable
    let day = "\(timetable.date.weekday.name(in: words.language)) \(timetable.date)"
    return [
      say("Rapport: ", "Report: ") + "\(folder)/index.html",
      say(
        "\(result.study.name) · trafikdygn \(day) · dimensionerande dygn \(words.day(result.designDay.name))",
        "\(result.study.name) · service day \(day) · design day \(words.day(result.designDay.name))"),
      "",
    ]
  }

  private var fleet: [String] {
    let electric = figures.find("fleet.electric")
    let share = figures.findWithUnit("zero.share.feasible")
    let first = say("Vagnbehov \(words.buses(result.plan.fleet))", "\(words.buses(result.plan.fleet)) needed at once")
    let second = electric.map { say(", \($0) klarar dygnet på batteri", ", \($0) get through the day on batteries") }
    let third = share.map { say(" (\($0) av produktionen)", " (\($0) of production)") }
    return [first + (second ?? "") + (third ?? "")] + [words.fuelSentence(result)].compactMap { $0 }
  }

  /// How far the figure above may lie off, and how often the batteries are short.
  private var certainty: [String] {
    guard let spread = words.feasibleSpread(result) else { return [] }
    return [say("Spridning: ", "Spread: ") + spread]
      + (words.outsideSpread(result).map { [Self.cut("  " + $0)] } ?? [])
  }

  private var verdicts: [String] {
    LineResult.Verdict.allCases.flatMap { verdict -> [String] in
      let names = result.lines.filter { $0.verdict == verdict }.map(\.name)
      guard !names.isEmpty else { return [] }
      let title = "\(words.verdict(verdict)), \(words.lines(names.count)): "
      return [Self.cut(title + names.joined(separator: ", "))]
    }
  }

  /// The battery of the hardest block by how much heat the cabins are held to need.
  private var heat: [String] {
    words.heatScales(result).map { [Self.cut($0)] } ?? []
  }

  private var places: [String] {
    let shown = result.places.prefix(3).map { place in
      let scope = FindingScope.place(place.name)
      let managed = figures.text("depot.peak.managed", scope, else: place.managedPeak)
      let unmanaged = figures.text("depot.peak.unmanaged", scope, else: place.unmanagedPeak)
      return Self.cut(
        "  "
          + say(
            "\(place.name): \(words.buses(place.buses)), topp \(managed) styrd, \(unmanaged) ostyrd",
            "\(place.name): \(words.buses(place.buses)), peak \(managed) managed, \(unmanaged) unmanaged"))
    }
    let rest = result.places.count - shown.count
    let more = rest > 0 ? ["  " + say("och \(words.places(rest)) till", "and \(words.places(rest)) more")] : []
    return shown.isEmpty ? [] : [say("Uppställning", "Overnight places")] + shown + more
  }

  /// The first obstacle of each kind, in the order of the result, with how many there are.
  private var obstacles: [String] {
    let all = result.obstacles
    guard !all.isEmpty else { return [say("Inga hinder funna", "No obstacles found")] }
    var codes: Set<String> = []
    let firsts = all.filter { codes.insert($0.code).inserted }
    let shown = firsts.prefix(5).flatMap { first -> [String] in
      let count = all.filter { $0.code == first.code }.count
      let title = "  \(words.obstacle(first.code)) (\(words.style.format(count)))"
      return [title, Self.cut("    " + (count > 1 ? say("t.ex. ", "e.g. ") : "") + say(first.swedish, first.english))]
    }
    let kinds = firsts.count > 5 ? say(", fem av \(firsts.count) slag", ", five of \(firsts.count) kinds") : ""
    return [say("Hinder", "Obstacles") + " (\(words.style.format(all.count))\(kinds))"] + shown
  }

  private var cautions: [String] {
    let shown = result.cautions.prefix(2).map { Self.cut("  " + say($0.swedish, $0.english)) }
    let all = result.cautions.count
    let count = all > shown.count ? say(" (\(shown.count) av \(all))", " (\(shown.count) of \(all))") : ""
    return shown.isEmpty ? [] : [say("Att veta", "Mind") + count] + shown
  }

  /// A line of a terminal: control characters out, cut where it would wrap twice.
  private static func cut(_ line: String) -> String {
    let clean = PieceWriter.legible(line).split(whereSeparator: \.isNewline).joined(separator: " ")
    return clean.count > 2 * width ? String(clean.prefix(2 * width - 1)) + "…" : clean
  }
}
