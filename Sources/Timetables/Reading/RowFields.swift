/// The fields of the row that a reader stands on, taken out of it for a hot loop: asking the reader itself for each field costs
/// several times what parsing it does. Valid until the reader moves on.
struct RowFields {
  let fields: UnsafePointer<Field>
  let count: Int

  /// The field in a column; empty where the row is shorter, or the column is −1.
  @inline(__always)
  subscript(_ column: Int) -> Field { column >= 0 && column < count ? fields[column] : .empty }

  /// As `TableRows.integer`, which is asked only for what is not one to three digits.
  @inline(__always)
  func integer(
    _ column: Int, in range: ClosedRange<Int>, _ rows: borrowing TableRows, _ log: inout NoticeLog
  ) -> Int? {
    let field = self[column]
    if field.isEmpty { return nil }
    if let value = field.shortInteger, range.contains(value) { return value }
    return rows.integer(column, in: range, &log)
  }

  /// A code of a known range; one outside gives a notice and reads as empty.
  @inline(__always)
  func code(
    _ column: Int, in range: ClosedRange<Int>, _ name: String, _ rows: borrowing TableRows, _ log: inout NoticeLog
  ) -> Int? {
    let field = self[column]
    if field.isEmpty { return nil }
    if let value = field.shortInteger, range.contains(value) { return value }
    _ = FieldKind.code(range).check(field, name, rows.file, rows.rowNumber, &log)
    return rows.code(column, in: range)
  }

  /// As `TableRows.decimal`, which is asked only for what is no number in range.
  @inline(__always)
  func decimal(
    _ column: Int, in range: ClosedRange<Double>, _ rows: borrowing TableRows, _ log: inout NoticeLog
  ) -> Double? {
    let field = self[column]
    if field.isEmpty { return nil }
    if let value = field.decimal, range.contains(value) { return value }
    return rows.decimal(column, in: range, &log)
  }

  /// As `TableRows.seconds`, which is asked only for what is not written HH:MM:SS.
  @inline(__always)
  func seconds(_ column: Int, _ rows: borrowing TableRows, _ log: inout NoticeLog) -> Int32? {
    let field = self[column]
    if field.isEmpty { return nil }
    return field.longTime ?? rows.seconds(column, &log)
  }
}
