import Findings
public import Quantities
public import Studies

/// `index.html`: the study as one page that needs nothing beside it, neither network nor script.
///
/// Each part of the page is a file of its own (`StudyPage+Summary.swift` and so on). Nothing is computed here: a figure is a finding or
/// stands in the result.
public struct StudyPage {
  let result: StudyResult
  let words: ReportWords
  let figures: FigureText

  /// A page in the study's language, or in another.
  public init(_ result: StudyResult, in language: Language? = nil) {
    self.result = result
    words = ReportWords(language ?? result.study.language)
    figures = FigureText(findings: result.findings, words: words)
  }

  /// The bytes of the page.
  public var bytes: [UInt8] { PieceWriter.page(page) }

  func say(_ swedish: String, _ english: String) -> String { words.say(swedish, english) }
  var style: NumberStyle { words.style }

  private var page: Piece {
    let language = words.language.rawValue
    let parts = parts
    return tag("html", ["xmlns": "http://www.w3.org/1999/xhtml", "lang": language, "xml:lang": language]) {
      head
      tag("body") {
        tag("a", ["class": "skip", "href": "#summary"], text: say("Till sammanfattningen", "Skip to the summary"))
        header
        tag("main", ["class": "wrap"]) {
          // The answer comes before the list of what else there is.
          if let first = parts.first { section(first) }
          contents(parts)
          for part in parts.dropFirst() { section(part) }
        }
        footer
      }
    }
  }

  private var head: Piece {
    tag("head") {
      tag("meta", ["charset": "utf-8"])
      tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      tag("meta", ["name": "generator", "content": "elbuss \(result.programVersion)"])
      tag("title", text: "\(result.study.name) – \(kicker)")
      tag("style", text: CarriedReportStyle.text.description)
    }
  }

  private var kicker: String {
    say("Elbusstudie inför upphandling", "Battery bus study for procurement")
  }

  private var header: Piece {
    let timetable = result.feed.timetable
    return tag("header", ["class": "top"]) {
      tag("div", ["class": "wrap"]) {
        tag("p", ["class": "kicker"], text: kicker)
        tag("h1", text: result.study.name)
        tag("dl", ["class": "facts"]) {
          fact(say("Rapportdatum", "Date of report"), words.date(result.reportDate))
          fact(say("Tidtabellsdata", "Timetable data"), result.feed.feed.name)
          fact(
            say("Trafikdygn", "Service day"),
            "\(timetable.date.weekday.name(in: words.language)) \(words.date(timetable.date))")
          fact(
            say("Dimensionerande dygn", "Design day"),
            say(
              "\(words.day(result.designDay.name)), medel \(designMean), lägst \(designLowest)",
              "\(words.day(result.designDay.name)), mean \(designMean), lowest \(designLowest)"))
          fact(
            say("Avtal", "Contract"),
            say(
              "från \(words.date(result.study.contract.start)), \(result.study.contract.years) år",
              "from \(words.date(result.study.contract.start)), \(style.count(result.study.contract.years, "year", "years"))"
            ))
          fact(say("Beräknad med", "Computed with"), "elbuss \(result.programVersion)")
        }
      }
    }
  }

  var designMean: String { celsius("temperature.design", result.designDay.mean) }
  var designLowest: String { celsius("temperature.design.min", result.designDay.lowest) }

  private func celsius(_ name: String, _ temperature: Temperature) -> String {
    figures.text(name, else: temperature.celsius)
  }

  private func fact(_ name: String, _ value: String) -> [Piece] {
    [tag("div") { [tag("dt", text: name), tag("dd", text: value)] }]
  }

  /// A part of the page: where links lead, what it is called, what is in it.
  struct Part {
    let anchor: String
    let title: String
    let pieces: [Piece]
  }

  private var parts: [Part] {
    [
      summary, map, lines, areas, obstacles, energy, surroundings, heating, certainty, blocks, fleet, places,
      resilience, requirements, assumptions, validation, provenance,
    ]
    .filter { !$0.pieces.isEmpty }
  }

  private func section(_ part: Part) -> Piece {
    tag("section", ["class": "part", "id": part.anchor, "aria-labelledby": "\(part.anchor)-head"]) {
      tag("h2", ["id": "\(part.anchor)-head"], text: part.title)
      part.pieces
    }
  }

  private func contents(_ parts: [Part]) -> Piece {
    tag("nav", ["class": "contents", "aria-label": say("Innehåll", "Contents")]) {
      tag("ol") {
        for part in parts {
          tag("li") { tag("a", ["href": "#\(part.anchor)"], text: part.title) }
        }
      }
    }
  }

  private var footer: Piece {
    tag("footer", ["class": "end"]) {
      tag("div", ["class": "wrap"]) {
        tag(
          "p",
          text: say(
            "Alla tal på sidan kommer ur beräkningen; de finns som data i findings.json, tables/ och map.geojson, och "
              + "kraven i draft.xml. Samma indata ger samma rapport, tecken för tecken.",
            "All figures on this page come from the computation; they stand as data in findings.json, tables/ and "
              + "map.geojson, and the requirements in draft.xml. The same inputs give the same report, byte for byte."))
      }
    }
  }

  /// What a figure is about, in words.
  func scope(_ scope: FindingScope) -> String {
    switch scope {
    case .network: say("hela trafiken", "all traffic")
    case .lot(let id): result.study.lots.first { $0.id == id }?.name ?? id
    case .place(let name), .contractor(let name), .municipality(let name): name
    case .line(let name): say("linje \(name)", "line \(name)")
    case .vehicleClass(let id): words.vehicleClass(id, in: result.classes)
    case .block(let id): say("omlopp \(id)", "block \(id)")
    }
  }

  /// The badge of a line, coloured by its verdict.
  func badge(_ line: LineResult) -> Piece {
    tag("span", ["class": "badge \(line.verdict.rawValue)", "title": words.verdict(line.verdict)], text: line.name)
  }

  /// The badge of a line by name.
  func badge(named name: String) -> Piece {
    guard let line = result.lines.first(where: { $0.name == name }) else {
      return tag("span", ["class": "badge plain"], text: name)
    }
    return badge(line)
  }

  /// Places for links, by position: names in a feed may hold anything.
  func anchor(ofLine place: Int) -> String { "line-\(place + 1)" }

  /// Figures beside each other, those past the first ones folded away; a fold of one or two would hide more than it spares.
  func folded(_ figures: [Piece], shown: Int, fold: (Int) -> String) -> [Piece] {
    let first = figures.count > shown + 2 ? Array(figures.prefix(shown)) : figures
    let rest = Array(figures.dropFirst(first.count))
    return [tag("div", ["class": "multiples"]) { first }]
      + (rest.isEmpty ? [] : [Fold.piece(fold(rest.count)) { tag("div", ["class": "multiples"]) { rest } }])
  }
}
