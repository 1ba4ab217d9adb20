/// The colours of a line and of its text are too alike to read.
struct RouteColorContrast: FeedRule {
  static let code = "route_color_contrast"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// The line.
  let routeID: String
  /// route_color.
  let color: String
  /// route_text_color.
  let textColor: String

  var evidence: [Evidence] {
    [
      Evidence("rowNumber", row: rowNumber), Evidence("routeID", routeID), Evidence("color", color),
      Evidence("textColor", textColor),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    /// Rec. 601 luma of a colour of six hexadecimal digits, 0 to 255, cut to a whole number as the canonical validator does; nil
    /// for anything else.
    func luma(_ text: String) -> Int? {
      guard TextForms.isColor(text), let number = Int(text, radix: 16) else { return nil }
      let (red, green, blue) = (Double(number >> 16), Double(number >> 8 & 255), Double(number & 255))
      return Int(0.30 * red + 0.59 * green + 0.11 * blue)
    }
    for row in 0..<feed.routes.count {
      guard let color = luma(feed.routes.colors[row]), let textColor = luma(feed.routes.textColors[row]) else {
        continue
      }
      // The canonical validator's least difference.
      guard abs(color - textColor) < 72 else { continue }
      log.add(
        RouteColorContrast(
          rowNumber: feed.routes.rowNumbers[row], routeID: feed.routes.ids[row], color: feed.routes.colors[row],
          textColor: feed.routes.textColors[row]))
    }
  }
}
