/// How much room a chart is drawn for. A page holds a chart twice, for a wide screen and for a narrow one, and its style sheet shows the one
/// that fits: no letter comes out smaller than eleven pixels on a screen of 420.
enum ChartRoom {
  /// All of the page.
  case broad
  /// One of two columns.
  case half
  /// A telephone, or one of three columns.
  case narrow

  /// The width of the drawing, in units of about a pixel.
  var width: Double {
    switch self {
    case .broad: 880
    case .half: 480
    case .narrow: 340
    }
  }

  var isNarrow: Bool { self == .narrow }

  /// The id of a drawing for this room, so that both stand on one page.
  func id(_ id: String) -> String { isNarrow ? "\(id)-narrow" : id }

  /// A figure that holds a chart, drawn for a room and for a narrow screen; nothing where there is no chart.
  static func figure(_ room: ChartRoom, _ caption: String, _ draw: (ChartRoom) -> Piece?) -> [Piece] {
    guard let drawing = draw(room), let narrow = draw(.narrow) else { return [] }
    return [
      tag("figure", ["class": "chartbox"]) {
        twice(room, drawing, narrow)
        tag("figcaption", text: caption)
      }
    ]
  }

  /// Both drawings, of which a screen shows one.
  static func twice(_ room: ChartRoom, _ drawing: Piece, _ narrow: Piece) -> [Piece] {
    [
      tag("div", ["class": room == .half ? "chart roomy half" : "chart roomy"]) { drawing },
      tag("div", ["class": "chart narrow"]) { narrow },
    ]
  }
}
