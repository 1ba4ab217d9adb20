import Findings
import Quantities
import Studies

/// What cannot be done, kind by kind, with the figures that show it.
extension StudyPage {
  var obstacles: Part {
    var codes: [String] = []
    for obstacle in result.obstacles where !codes.contains(obstacle.code) { codes.append(obstacle.code) }
    let none = tag(
      "p",
      text: say(
        "Inget hinder har hittats med studiens antaganden.", "No obstacle was found under the study’s assumptions."))
    return Part(
      anchor: "obstacles", title: say("Vad som inte går, och varför", "What cannot be done, and why"),
      pieces: codes.isEmpty ? [none] : codes.flatMap(list))
  }

  private func list(_ code: String) -> [Piece] {
    let items = result.obstacles.filter { $0.code == code }.map(item)
    let heading = tag("h3", text: "\(words.obstacle(code)) (\(style.format(items.count)))")
    let shown = 8
    guard items.count > shown + 3 else { return [heading, tag("ul", ["class": "plainlist"]) { items }] }
    return [
      heading, tag("ul", ["class": "plainlist"]) { Array(items.prefix(shown)) },
      tag("details") {
        tag("summary", text: say("\(items.count - shown) till", "\(items.count - shown) more"))
        tag("ul", ["class": "plainlist"]) { Array(items.dropFirst(shown)) }
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
