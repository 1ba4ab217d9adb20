/// A page of one row that is the page of a row of another table too; what the rules about that tell.
struct SharedPage: Sendable {
  /// The row.
  let rowNumber: Int
  /// Whose page it is.
  let id: String
  /// The page.
  let url: String
  /// The other table's row.
  let otherRowNumber: Int

  func evidence(idName: String) -> [Evidence] {
    [
      Evidence("rowNumber", row: rowNumber), Evidence(idName, id), Evidence("url", url),
      Evidence("otherRowNumber", row: otherRowNumber),
    ]
  }
}

/// The pages of a table.
struct PageColumn {
  let urls: TextColumn
  let rowNumbers: RowNumbers

  /// Calls for each pair of a row here and a row there that have one page; capitals do not matter.
  func forEachShared(with other: PageColumn, _ body: (_ row: Int, _ otherRowNumber: Int) -> Void) {
    var rows: [String: [Int]] = [:]
    for row in 0..<other.urls.count where !other.urls.isEmpty(row) {
      rows[other.urls[row].lowercased(), default: []].append(other.rowNumbers[row])
    }
    if rows.isEmpty { return }
    for row in 0..<urls.count where !urls.isEmpty(row) {
      for otherRowNumber in rows[urls[row].lowercased()] ?? [] { body(row, otherRowNumber) }
    }
  }
}
