import Quantities
import Timetables

/// What is wrong with the feed, by what it means.
extension ImportPage {
  var noticesPart: FeedPage.Part {
    let tallies = result.notices.sorted
    let title = say("Vad som är fel och vad det betyder", "What is wrong and what it means")
    guard !tallies.isEmpty else {
      let text = say("Inget att anmärka på.", "Nothing to remark on.")
      return FeedPage.Part(anchor: "notices", title: title, pieces: [tag("p", text: text)] + leftOut)
    }
    var pieces: [Piece] = [
      tag(
        "p",
        text: say(
          "Anmärkningarna har samma koder som den kanoniska GTFS-granskaren. De är grupperade efter vad de rör; allvarligast står först.",
          "Notices carry the codes of the canonical GTFS validator. They are grouped by what they touch; the gravest come first."
        ))
    ]
    pieces += leftOut
    for theme in NoticeTheme.allCases {
      let own = tallies.filter { NoticeTheme(code: $0.code) == theme }
      if !own.isEmpty { pieces += group(theme.title(in: words.language), theme.meaning(in: words.language), own) }
    }
    let others = tallies.filter { NoticeTheme(code: $0.code) == nil }
    if !others.isEmpty { pieces += group(say("Övrigt", "Other"), "", others) }
    return FeedPage.Part(anchor: "notices", title: title, pieces: pieces)
  }

  private func group(_ title: String, _ meaning: String, _ tallies: [NoticeLog.Tally]) -> [Piece] {
    [
      tag("h3", text: title),
      tag("p", text: meaning),
      tag("ul", ["class": "plainlist"]) { for tally in tallies { item(tally) } },
    ]
  }

  private func item(_ tally: NoticeLog.Tally) -> Piece {
    let severity = tally.severity.name(in: words.language)
    let name: [Piece] = [
      .text("\(style.format(tally.total)) × \(NoticeWords.find(tally.code, words.language) ?? "") ("),
      tag("code", text: tally.code), .text(", \(severity))"),
    ]
    return tag("li") {
      if tally.samples.isEmpty {
        name
      } else {
        tag("details", ["class": "sample"]) {
          tag("summary") { name }
          tag("ul", ["class": "small"]) {
            for sample in tally.samples {
              tag("li") {
                tag(
                  "code", text: sample.map { "\($0.name)=\(Self.short($0.value.description))" }.joined(separator: " "))
              }
            }
          }
        }
      }
    }
  }

  /// Values of a feed may be of any length; a sample needs only to be found again.
  private static func short(_ text: String) -> String { text.count <= 120 ? text : text.prefix(119) + "…" }

  private var leftOut: [Piece] {
    let timetable = result.timetable
    guard !timetable.leftOut.isEmpty else { return [] }
    return [
      tag(
        "h3",
        text: say(
          "Turer \(words.date(timetable.date)) som inte kan köras som de står",
          "Trips of \(words.date(timetable.date)) that cannot be run as they stand")),
      tag("ul", ["class": "plainlist"]) {
        for reason in Timetable.LeftOut.Reason.allCases {
          let trips = timetable.leftOut.filter { $0.reason == reason }
          if let first = trips.first {
            tag("li") {
              tag("strong", text: style.format(trips.count))
              " \(reason.meaning(in: words.language)), \(say("t.ex.", "e.g.")) "
              tag("code", text: Self.short(first.tripID))
            }
          }
        }
      },
    ]
  }
}
