/// Numbers as a row of bars, one character each, for a terminal.
enum Sparkline {
  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// One bar for each group of values, as high as its largest one; the largest of all is a full bar, nothing a dot.
  static func text(_ values: [Int], by size: Int) -> String {
    precondition(size > 0, "groups of \(size) values")
    let groups = stride(from: 0, to: values.count, by: size).map { start in
      values[start..<min(start + size, values.count)].max() ?? 0
    }
    guard let most = groups.max(), most > 0 else { return String(repeating: "·", count: groups.count) }
    return String(groups.map { $0 <= 0 ? "·" : bars[($0 * bars.count + most - 1) / most - 1] })
  }
}
