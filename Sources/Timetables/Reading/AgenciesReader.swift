/// Reads agency.txt.
enum AgenciesReader: TableReader {
  static let file = "agency.txt"
  static let requiredColumns = ["agency_name"]
  static let knownColumns = [
    "agency_id", "agency_name", "agency_url", "agency_timezone", "agency_lang", "agency_phone", "agency_fare_url",
    "agency_email", "cemv_support",
  ]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (id, name, zone) = (rows.column("agency_id"), rows.column("agency_name"), rows.column("agency_timezone"))
    var table = Agencies()
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      guard table.ids.insert(rows[id]).isNew else {
        rows.duplicate(id, named: "agency_id", &feed.notices)
        continue
      }
      table.names.append(rows[name])
      table.timeZones.append(rows[zone])
    }
    feed.agencies = table
    return count
  }
}
