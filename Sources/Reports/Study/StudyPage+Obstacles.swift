import Findings
import Quantities
import Studies

/// What cannot be done, kind by kind, with the figures that show it.
extension StudyPage {
  /// Obstacles of a kind that are shown before the fold.
  private static let shown = 2
  /// Obstacles of a kind past those shown that paper takes.
  private static let mostOnPaper = 30

  var obstacles: Part {
    let none = tag(
      "p",
      text: say(
        "Inget hinder har hittats med studiens antaganden.", "No obstacle was found under the study’s assumptions."))
    let kinds = obstacleKinds
    return Part(
      anchor: "obstacles", title: say("Vad som inte går, och varför", "What cannot be done, and why"),
      pieces: kinds.isEmpty ? [none] : kinds.flatMap { list($0.code, $0.obstacles) })
  }

  /// The obstacles by kind, in the order of the result: the gravest kind first.
  var obstacleKinds: [(code: String, obstacles: [Obstacle])] {
    var codes: [String] = []
    for obstacle in result.obstacles where !codes.contains(obstacle.code) { codes.append(obstacle.code) }
    return codes.map { code in (code, result.obstacles.filter { $0.code == code }) }
  }

  /// Where links to a kind of obstacle lead.
  func anchor(ofObstacle code: String) -> String { "obstacle-\(code.lowercased())" }

  private func list(_ code: String, _ obstacles: [Obstacle]) -> [Piece] {
    let items = obstacles.map(item)
    let heading = tag(
      "h3", ["id": anchor(ofObstacle: code)], text: "\(words.obstacle(code)) (\(style.format(items.count)))")
    guard items.count > Self.shown + 1 else { return [heading, tag("ul", ["class": "plainlist"]) { items }] }
    let rest = items.count - Self.shown
    let isLong = rest > Self.mostOnPaper
    let file =
      isLong ? say("; alla står också i tables/obstacles.csv", "; all stand in tables/obstacles.csv too") : ""
    return [
      heading, tag("ul", ["class": "plainlist"]) { Array(items.prefix(Self.shown)) },
      Fold.piece(
        say("\(style.format(rest)) till", "\(style.format(rest)) more") + file, paper: isLong ? .summary : .unfolded
      ) {
        tag("ul", ["class": "plainlist"]) { Array(items.dropFirst(Self.shown)) }
      },
    ]
  }

  private func item(_ obstacle: Obstacle) -> Piece {
    tag("li") {
      say(obstacle.swedish, obstacle.english)
      if !obstacle.evidence.isEmpty {
        tag("div", ["class": "small"]) {
          for (place, finding) in obstacle.evidence.enumerated() {
            if place > 0 { " · " }
            tag("code", text: finding.name)
            let value = figures.value(finding.value)
            " " + figures.withUnit(value, finding.unit.code)
          }
        }
      }
    }
  }
}
