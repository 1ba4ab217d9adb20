/// Text broken over lines of a terminal.
struct WrappedText {
  /// The columns of a line.
  static let width = 100

  /// The text in lines, each indented, words whole where they fit. Continuations are indented by `hanging` more.
  static func lines(_ text: String, indent: Int = 0, hanging: Int = 0, width: Int = Self.width) -> [String] {
    var lines: [String] = []
    var line = ""
    func room() -> Int { width - indent - (lines.isEmpty ? 0 : hanging) }
    func flush() {
      let space = String(repeating: " ", count: indent + (lines.isEmpty ? 0 : hanging))
      lines.append(space + line)
      line = ""
    }
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      var rest = word
      if !line.isEmpty, line.count + 1 + rest.count > room() { flush() }
      while rest.count > room() {
        line = String(rest.prefix(room()))
        rest = rest.dropFirst(line.count)
        flush()
      }
      line = line.isEmpty ? String(rest) : line + " " + rest
    }
    if !line.isEmpty || lines.isEmpty { flush() }
    return lines
  }

  /// A cell of a table: cut to a width, with dots where it was cut.
  static func cell(_ text: String, _ width: Int) -> String {
    let cut = text.count <= width ? text : text.prefix(width - 1) + "…"
    return cut + String(repeating: " ", count: width - cut.count)
  }
}
