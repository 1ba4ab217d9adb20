import Quantities

/// The rows of one table while it is read: fields by column, each turned into its type, with a notice for what cannot be.
struct TableRows: ~Copyable {
  /// The table's file name, as notices name it.
  let file: String
  private var reader: CSVReader
  private var checks: [(column: Int, name: String, kind: FieldKind)] = []
  private var required: [(column: Int, name: String)] = []
  private var recommended: [(column: Int, name: String)] = []

  /// Rows of a table, with the notices that its header calls for.
  init(_ file: String, _ bytes: UnsafeBufferPointer<UInt8>, knownColumns: [String], log: inout NoticeLog) {
    self.file = file
    reader = CSVReader(bytes)
    if reader.header.isEmpty { log.add(EmptyFile(file: file)) }
    var seen: Set<String> = []
    for (place, name) in reader.header.enumerated() {
      if name.isEmpty {
        log.add(EmptyColumnName(file: file, index: place + 1))
        continue
      }
      if !seen.insert(name).inserted { log.add(DuplicatedColumn(file: file, column: name)) }
      if !knownColumns.contains(name) { log.add(UnknownColumn(file: file, column: name)) }
    }
  }

  /// The later rows of a table, from a byte where a row starts.
  init(_ file: String, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, header: [String]) {
    self.file = file
    reader = CSVReader(bytes, from: start, header: header)
  }

  /// Lets the fields of every row be checked from here on.
  mutating func check(
    _ kinds: [(column: String, kind: FieldKind)], required: [String], recommended: [String]
  ) {
    checks = kinds.compactMap { item in
      let column = column(item.column)
      return column < 0 ? nil : (column, item.column, item.kind)
    }
    self.required = required.map { (column($0), $0) }
    self.recommended = recommended.map { (column($0), $0) }
  }

  var header: [String] { reader.header }
  /// Where the next row starts, in bytes.
  var position: Int { reader.position }
  func isLasting(_ field: Field) -> Bool { reader.isLasting(field) }
  var rowNumber: Int { reader.rowNumber }

  /// A guess of how many rows are still ahead, for reserving memory: too low by at most a few reallocations.
  func estimatedRows(bytesPerRow: Int, until cut: Int = Int.max) -> Int {
    min(reader.bytesAhead, max(cut - reader.position, 0)) / max(bytesPerRow, 1)
  }
  var bytesAhead: Int { reader.bytesAhead }
  /// The bytes of the rows still ahead.
  @inline(__always)
  var ahead: UnsafeBufferPointer<UInt8> { reader.ahead }

  /// Passes over a row that was read otherwise.
  @inline(__always)
  mutating func pass(_ length: Int) { reader.pass(length) }

  /// The column with a name, or −1, which reads as empty.
  func column(_ name: String) -> Int { reader.header.firstIndex(of: name) ?? -1 }

  @inline(__always)
  mutating func next(_ log: inout NoticeLog) -> Bool {
    guard reader.next() else { return false }
    if reader.fieldCount != reader.header.count {
      log.add(
        InvalidRowLength(
          file: file, rowNumber: reader.rowNumber, fieldCount: reader.fieldCount, headerCount: reader.header.count))
    } else if !checks.isEmpty {
      // What a field of a row of another length is, nobody knows: nothing more is said of it.
      checkFields(&log)
    }
    return true
  }

  private func checkFields(_ log: inout NoticeLog) {
    var isInOrder = true
    for item in required where reader[item.column].isEmpty {
      log.add(MissingRequiredField(file: file, rowNumber: rowNumber, field: item.name))
      isInOrder = false
    }
    for check in checks where !check.kind.check(reader[check.column], check.name, file, rowNumber, &log) {
      isInOrder = false
    }
    for item in recommended where reader[item.column].isEmpty {
      log.add(MissingRecommendedField(file: file, rowNumber: rowNumber, field: item.name))
    }
    guard isInOrder else { return }
    // Style is remarked on where there is nothing worse to say, as the canonical validator does.
    for case (let column, let name, .passengerText) in checks where LetterCase.isUniform(reader[column].text) {
      log.add(
        MixedCaseRecommendedField(file: file, rowNumber: rowNumber, field: name, value: reader[column].text))
    }
  }

  /// What the table shows besides plain rows.
  var oddities: TableOddities { reader.oddities }

  /// The notices that can only be given at the end of a table.
  func finish(_ log: inout NoticeLog) {
    reader.oddities.note(file: file, header: reader.header, in: &log)
    TooManyRows.check(file, lineCount: reader.rowNumber, &log)
  }

  /// The fields of this row, for a hot loop.
  @inline(__always)
  var fields: RowFields { reader.row }

  @inline(__always)
  subscript(_ column: Int) -> Field { reader[column] }

  /// The name of a column that is there.
  private func name(_ column: Int) -> String { reader.header[column] }

  /// A field where there is something in it.
  func findField(_ column: Int) -> Field? {
    let field = reader[column]
    return field.isEmpty ? nil : field
  }

  /// Notices that required columns are empty in this row; for the tables whose rows are not checked field by field.
  func missing(_ columns: KeyValuePairs<String, Int>, _ log: inout NoticeLog) {
    for (name, column) in columns where column >= 0 && reader[column].isEmpty {
      log.add(MissingRequiredField(file: file, rowNumber: rowNumber, field: name))
    }
  }

  func integer(_ column: Int, _ log: inout NoticeLog) -> Int? {
    let field = reader[column]
    if field.isEmpty { return nil }
    if let value = field.integer { return value }
    log.add(InvalidInteger(file: file, rowNumber: rowNumber, field: name(column), value: field.text))
    return nil
  }

  /// A whole number in a range; one outside gives a notice and reads as empty.
  func integer(_ column: Int, in range: ClosedRange<Int>, _ log: inout NoticeLog) -> Int? {
    guard let value = integer(column, &log) else { return nil }
    if range.contains(value) { return value }
    log.add(NumberOutOfRange(file: file, rowNumber: rowNumber, field: name(column), value: String(value)))
    return nil
  }

  /// A code of a known range; anything else, which has its own notice, reads as empty.
  func code(_ column: Int, in range: ClosedRange<Int>) -> Int? {
    reader[column].integer.flatMap { range.contains($0) ? $0 : nil }
  }

  func decimal(_ column: Int, in range: ClosedRange<Double>, _ log: inout NoticeLog) -> Double? {
    let field = reader[column]
    if field.isEmpty { return nil }
    guard let value = field.decimal else {
      log.add(InvalidFloat(file: file, rowNumber: rowNumber, field: name(column), value: field.text))
      return nil
    }
    if range.contains(value) { return value }
    log.add(NumberOutOfRange(file: file, rowNumber: rowNumber, field: name(column), value: field.text))
    return nil
  }

  func seconds(_ column: Int, _ log: inout NoticeLog) -> Int32? {
    let field = reader[column]
    if field.isEmpty { return nil }
    if let value = field.seconds { return value }
    log.add(InvalidTime(file: file, rowNumber: rowNumber, field: name(column), value: field.text))
    return nil
  }

  func date(_ column: Int, _ log: inout NoticeLog) -> CalendarDate? {
    let field = reader[column]
    if field.isEmpty { return nil }
    if let value = field.date { return value }
    log.add(InvalidDate(file: file, rowNumber: rowNumber, field: name(column), value: field.text))
    return nil
  }

  func unknown(_ column: Int, parent: String, _ log: inout NoticeLog) {
    log.add(
      ForeignKeyViolation(
        file: file, rowNumber: rowNumber, field: name(column), value: reader[column].text, parentFile: parent))
  }

  /// The row that a field points to; nil, with a notice, where there is none, and nil where the field is empty.
  func find(_ column: Int, among ids: IdentifierIndex, of parent: String, _ log: inout NoticeLog) -> Int? {
    if reader[column].isEmpty { return nil }
    if let position = ids.position(of: reader[column]) { return position }
    unknown(column, parent: parent, &log)
    return nil
  }

  func duplicate(_ column: Int, named name: String, _ log: inout NoticeLog) {
    log.add(DuplicateKey(file: file, rowNumber: rowNumber, field: name, value: reader[column].text))
  }
}
