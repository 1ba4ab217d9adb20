/// Two points of a shape have one shape_pt_sequence; both are read, in the order of the file.
struct DuplicateShapePointSequence: FeedRule {
  static let code = "duplicate_key"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// The row.
  let rowNumber: Int
  /// The identifying columns.
  let field: String
  /// Their values.
  let value: String

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("rowNumber", row: rowNumber), Evidence("field", field), Evidence("value", value)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let shapes = feed.shapes
    for row in 0..<shapes.count {
      for point in shapes.points(of: ShapeIndex(row)).dropFirst()
      where shapes.sequences[point] == shapes.sequences[point - 1] {
        log.add(
          DuplicateShapePointSequence(
            file: "shapes.txt", rowNumber: shapes.rowNumbers[point], field: "shape_id, shape_pt_sequence",
            value: "\(shapes.ids[row]), \(shapes.sequences[point])"))
      }
    }
  }
}
