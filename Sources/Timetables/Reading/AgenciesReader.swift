/// Reads agency.txt.
enum AgenciesReader: TableReader {
  static let file = "agency.txt"
  static let requiredColumns = ["agency_name", "agency_url", "agency_timezone"]
  static let neededColumns = ["agency_name"]
  static let knownColumns = [
    "agency_id", "agency_name", "agency_url", "agency_timezone", "agency_lang", "agency_phone", "agency_fare_url",
    "agency_email", "cemv_support",
  ]

  static let kinds: [(column: String, kind: FieldKind)] = [
    ("agency_id", .identifier), ("agency_name", .passengerText), ("agency_url", .url), ("agency_timezone", .timezone),
    ("agency_lang", .language), ("agency_phone", .phone), ("agency_fare_url", .url), ("agency_email", .email),
    ("cemv_support", .code(0...2)),
  ]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (id, name, zone) = (rows.column("agency_id"), rows.column("agency_name"), rows.column("agency_timezone"))
    let (url, language) = (rows.column("agency_url"), rows.column("agency_lang"))
    var table = Agencies()
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      guard table.ids.insert(rows[id]).isNew else {
        // Of several agencies without an id only the first can be meant; that the others lack one is a rule's to say.
        if rows[id].isEmpty {
          table.furtherWithoutID.append(rows.rowNumber)
        } else {
          rows.duplicate(id, named: "agency_id", &feed.notices)
        }
        continue
      }
      table.names.append(rows[name])
      table.timeZones.append(rows[zone])
      table.urls.append(rows[url])
      table.languages.append(rows[language])
      table.rowNumbers.append(rows.rowNumber)
    }
    feed.agencies = table
    return count
  }
}
