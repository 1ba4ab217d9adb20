import Quantities
import Timetables

/// What the pages about feeds share: head, heading with facts, contents, parts, foot. The style is the report's.
struct FeedPage {
  /// A part of the page: where links lead, what it is called, what is in it.
  struct Part {
    let anchor: String
    let title: String
    let pieces: [Piece]
  }

  let words: ReportWords
  let kicker: String
  let title: String
  let facts: [(name: String, value: String)]
  /// What must be read before any figure.
  let cautions: [String]
  let parts: [Part]
  let footer: String
  let programVersion: String

  /// The bytes of the page.
  var bytes: [UInt8] { PieceWriter.page(page) }

  private var shown: [Part] { parts.filter { !$0.pieces.isEmpty } }

  private var page: Piece {
    let language = words.language.rawValue
    return tag("html", ["xmlns": "http://www.w3.org/1999/xhtml", "lang": language, "xml:lang": language]) {
      tag("head") {
        tag("meta", ["charset": "utf-8"])
        tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        tag("meta", ["name": "generator", "content": "elbuss \(programVersion)"])
        tag("title", text: "\(title) – \(kicker)")
        tag("style", text: CarriedReportStyle.text.description)
      }
      tag("body") {
        if let first = shown.first {
          tag(
            "a", ["class": "skip", "href": "#\(first.anchor)"], text: words.say("Till innehållet", "Skip to content"))
        }
        header
        tag("main", ["class": "wrap"]) {
          cautionBox
          if let first = shown.first { section(first) }
          contents
          for part in shown.dropFirst() { section(part) }
        }
        tag("footer", ["class": "end"]) { tag("div", ["class": "wrap"]) { tag("p", text: footer) } }
      }
    }
  }

  private var header: Piece {
    tag("header", ["class": "top"]) {
      tag("div", ["class": "wrap"]) {
        tag("p", ["class": "kicker"], text: kicker)
        tag("h1", text: title)
        tag("dl", ["class": "facts"]) {
          for fact in facts {
            tag("div") {
              tag("dt", text: fact.name)
              tag("dd", text: fact.value)
            }
          }
        }
      }
    }
  }

  private var contents: Piece {
    tag("nav", ["class": "contents", "aria-label": words.say("Innehåll", "Contents")]) {
      tag("ol") {
        for part in shown { tag("li") { tag("a", ["href": "#\(part.anchor)"], text: part.title) } }
      }
    }
  }

  private var cautionBox: [Piece] {
    guard !cautions.isEmpty else { return [] }
    return [
      tag("aside", ["class": "cautions", "aria-labelledby": "cautions-head"]) {
        tag("h2", ["id": "cautions-head"], text: words.say("Läs detta först", "Read this first"))
        tag("ul") { for caution in cautions { tag("li", text: caution) } }
      }
    ]
  }

  private func section(_ part: Part) -> Piece {
    tag("section", ["class": "part", "id": part.anchor, "aria-labelledby": "\(part.anchor)-head"]) {
      tag("h2", ["id": "\(part.anchor)-head"], text: part.title)
      part.pieces
    }
  }
}

extension FeedPage {
  /// Large figures beside each other.
  static func keys(_ keys: [(name: String, value: String, unit: String)]) -> Piece {
    tag("dl", ["class": "keys"]) {
      for key in keys {
        tag("div", ["class": "key"]) {
          tag("dt", text: key.name)
          tag("dd") {
            tag("span", ["class": "value"]) {
              key.value
              if !key.unit.isEmpty { tag("span", ["class": "unit"], text: key.unit) }
            }
          }
        }
      }
    }
  }

  /// A table whose rows past the first ones are folded away; the fold says how many there are.
  static func folded(
    _ caption: String, _ columns: [PageTable.Column], rows: [PageTable.Row], shown: Int, fold: (Int) -> String
  ) -> [Piece] {
    var table = PageTable(caption, columns, rows: rows)
    table.hasCards = columns.count > 4
    return table.folded(shown: shown, fold: fold)
  }
}
