import Studies

/// The colours of charts and map. They stay apart for people who do not tell red from green, and in grey on paper; nothing rests
/// on colour alone.
enum Palette {
  static let ink = "#1c2b33"
  static let soft = "#55666f"
  static let rule = "#d5dde0"
  static let paper = "#ffffff"
  static let teal = "#0f6b6b"
  static let tealLight = "#9ccbc6"
  static let amber = "#c77f0a"
  static let red = "#b3261e"
  static let redLight = "#f3c7c1"
  static let blue = "#2d5d9f"
  static let grey = "#7c8990"

  /// Colours that tell series apart: dark enough on white, spread in lightness and hue, and none that says a verdict.
  static let series = ["#2d5d9f", "#8a3b78", "#5b7a1c", "#187a90", "#6f4e37", "#3d3a8c", "#55666f"]

  /// The colour of a verdict.
  static func color(_ verdict: LineResult.Verdict) -> String {
    switch verdict {
    case .feasible: teal
    case .withMeasures: amber
    case .infeasible: red
    }
  }
}
