/// A table as comma-separated values (RFC 4180): UTF-8, decimal points, a line feed behind each record, names of columns in English
/// with their unit, so that programs read the same table whatever the language of the report.
struct CSV {
  private(set) var text: String
  private let columns: Int

  init(_ header: [String]) {
    columns = header.count
    text = header.joined(separator: ",") + "\n"
  }

  /// A cell.
  enum Cell {
    case text(String)
    /// A number or code that was written here, and needs no quotes.
    case raw(String)
    case empty
  }

  mutating func add(_ cells: [Cell]) {
    precondition(cells.count == columns, "\(cells.count) cells for \(columns) columns")
    let fields = cells.map { cell in
      switch cell {
      case .text(let text): Self.quoted(text)
      case .raw(let text): text
      case .empty: ""
      }
    }
    text += fields.joined(separator: ",") + "\n"
  }

  var bytes: [UInt8] { Array(text.utf8) }

  /// A text as a field. One that a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets hide: a
  /// name in a feed must not run on the machine of whoever opens the table (OWASP, "CSV Injection").
  private static func quoted(_ text: String) -> String {
    var field = text
    if let first = field.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) { field = "'" + field }
    guard field.unicodeScalars.contains(where: { ",\"\n\r'".unicodeScalars.contains($0) }) else { return field }
    return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
