/// agency.txt: who publishes the timetable. In Swedish feeds that is the authority, not the contractor: see `Attributions`.
public struct Agencies: Sendable {
  /// agency_id, by which routes name it; the empty id of a feed with one agency is an id too.
  public internal(set) var ids = IdentifierIndex()
  /// agency_name.
  public internal(set) var names = TextColumn()
  /// agency_timezone, an IANA name.
  public internal(set) var timeZones = TextColumn()

  /// agency_url.
  public internal(set) var urls = TextColumn()
  /// agency_lang.
  public internal(set) var languages = TextColumn()
  /// The rows of agencies without an id behind the first such one; they are left out.
  var furtherWithoutID: [Int] = []
  /// Where each row stands in the file.
  var rowNumbers = RowNumbers()

  /// How many agencies there are.
  public var count: Int { ids.count }
}
