import Quantities
import Timetables

/// The map and the files.
extension ImportPage {
  var map: FeedPage.Part {
    let timetable = result.timetable
    let title = say("Karta", "Map")
    guard let drawing = FeedMap(timetable, words: words), let overview = drawing.overview(id: "map-overview"),
      let small = drawing.overview(id: "map-overview", room: .narrow)
    else {
      return FeedPage.Part(anchor: "map", title: title, pieces: [])
    }
    let town = drawing.town(id: "map-town")
    return FeedPage.Part(
      anchor: "map", title: title,
      pieces: [
        tag("div", ["class": town == nil ? "maps single" : "maps"]) {
          tag("figure") {
            ChartRoom.twice(.broad, overview, small)
            tag(
              "figcaption",
              text: say(
                "Trafiken \(words.date(timetable.date)). Linjernas vägar är flödets (shapes), annars rakt mellan hållplatserna.",
                "The service of \(words.date(timetable.date)). Ways are the feed’s (shapes), else straight between stops."
              ))
          }
          tag("div") {
            if let town, let smallTown = drawing.town(id: "map-town", room: .narrow) {
              tag("figure") {
                ChartRoom.twice(.broad, town, smallTown)
                tag("figcaption", text: say("Rutan i kartan.", "The frame in the map."))
              }
            }
            key(drawing.kinds)
          }
        }
      ])
  }

  private func key(_ kinds: [TrafficKind]) -> Piece {
    tag("ul", ["class": "key-to-map", "aria-label": say("Teckenförklaring", "Key")]) {
      for kind in kinds {
        tag("li") {
          sample { $0.line(1, 7, 33, 7, FeedMap.stroke(kind)) }
          tag("span", text: kind.name(in: words.language))
        }
      }
      tag("li") {
        sample { $0.circle(x: 17, y: 7, radius: 1.6, fill: Palette.ink) }
        tag("span", text: say("hållplats", "stop"))
      }
    }
  }

  private func sample(_ draw: (inout Drawing) -> Void) -> Piece {
    var drawing = Drawing(width: 34, height: 14)
    draw(&drawing)
    return drawing.ornament
  }

  var files: FeedPage.Part {
    let rows = feed.tables.map {
      PageTable.Row(texts: [$0.file, style.format($0.rows), style.format($0.bytes)])
    }
    let table = PageTable(
      say("Lästa filer.", "Files read."),
      [.text(say("Fil", "File")), .number(say("Rader", "Rows")), .number(say("Byte", "Bytes"))], rows: rows)
    return FeedPage.Part(
      anchor: "files", title: say("Filer", "Files"),
      pieces: [
        table.slim.piece,
        tag("p", ["class": "small"]) {
          "SHA-256 "
          tag("code", text: feed.sha256)
        },
      ])
  }
}
