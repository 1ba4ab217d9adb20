/// A transfer leaves out an end that its type needs: a stop, or, where passengers stay on board, a trip.
struct MissingTransferEnd: FeedRule {
  static let code = "missing_required_field"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// The row.
  let rowNumber: Int
  /// The column.
  let field: String

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("rowNumber", row: rowNumber), Evidence("field", field)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in feed.transfers.rows where !row.isTypeEmpty {
      let isInSeat = row.type == 4 || row.type == 5
      let ends: KeyValuePairs<String, Transfers.Ends> =
        isInSeat
        ? ["from_trip_id": .fromTrip, "to_trip_id": .toTrip] : ["from_stop_id": .fromStop, "to_stop_id": .toStop]
      for (field, end) in ends where row.emptyEnds.contains(end) {
        log.add(MissingTransferEnd(file: TransfersReader.file, rowNumber: Int(row.rowNumber), field: field))
      }
    }
  }
}
