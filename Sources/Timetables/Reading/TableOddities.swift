/// What a table shows besides plain rows: how often, and where first.
struct TableOddities: Sendable {
  /// Lines with nothing on them, which are passed over.
  var emptyRows = FieldTally()
  /// Fields with spaces round their value inside the quotes; those without quotes are trimmed and not told, as the canonical
  /// validator does.
  var padded = FieldTally()
  /// Fields with a line end inside their quotes.
  var lineEnds = FieldTally()
  /// Fields with text between the closing quote and the next comma.
  var strayTexts = FieldTally()
  /// Fields whose quote is never closed: the table ends inside it, so there is one at most.
  var unclosedQuotes = FieldTally()

  /// Adds what a later part of the table shows, behind some rows.
  mutating func add(_ later: TableOddities, behindRows rows: Int) {
    emptyRows.add(later.emptyRows, behindRows: rows)
    padded.add(later.padded, behindRows: rows)
    lineEnds.add(later.lineEnds, behindRows: rows)
    strayTexts.add(later.strayTexts, behindRows: rows)
    unclosedQuotes.add(later.unclosedQuotes, behindRows: rows)
  }

  /// Adds a notice for each, with the first place as evidence.
  func note(file: String, header: [String], in log: inout NoticeLog) {
    func field(_ tally: FieldTally) -> String {
      header.indices.contains(tally.firstColumn) ? header[tally.firstColumn] : "column \(tally.firstColumn + 1)"
    }
    log.add(EmptyRow(file: file, rowNumber: emptyRows.firstRow), times: emptyRows.count)
    log.add(
      LeadingOrTrailingWhitespaces(file: file, rowNumber: padded.firstRow, field: field(padded)), times: padded.count)
    log.add(NewLineInValue(file: file, rowNumber: lineEnds.firstRow, field: field(lineEnds)), times: lineEnds.count)
    log.add(
      TextBehindQuote(file: file, rowNumber: strayTexts.firstRow, field: field(strayTexts)), times: strayTexts.count)
    log.add(UnclosedQuote(file: file, rowNumber: unclosedQuotes.firstRow), times: unclosedQuotes.count)
  }
}

/// How many fields of a table show something, and where the first one stands.
struct FieldTally: Sendable {
  private(set) var count = 0
  private(set) var firstRow = 0
  private(set) var firstColumn = 0

  mutating func add(_ row: Int, _ column: Int) {
    if count == 0 { (firstRow, firstColumn) = (row, column) }
    count += 1
  }

  mutating func add(_ later: FieldTally, behindRows rows: Int) {
    if count == 0 && later.count > 0 { (firstRow, firstColumn) = (later.firstRow + rows, later.firstColumn) }
    count += later.count
  }
}
