/// Reads from fare_attributes.txt which fares name no agency.
enum FareAttributesReader: TableReader {
  static let file = "fare_attributes.txt"
  static let requiredColumns = ["fare_id", "price", "currency_type", "payment_method"]
  static let neededColumns: [String] = []
  static let knownColumns = requiredColumns + ["transfers", "agency_id", "transfer_duration"]

  static let kinds: [(column: String, kind: FieldKind)] = [
    ("fare_id", .identifier), ("agency_id", .identifier),
  ]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let agency = rows.column("agency_id")
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      if rows[agency].isEmpty {
        feed.fareReferences.rowsWithoutAgency.append(rows.rowNumber)
      } else {
        _ = rows.find(agency, among: feed.agencies.ids, of: AgenciesReader.file, &feed.notices)
      }
    }
    return count
  }
}
