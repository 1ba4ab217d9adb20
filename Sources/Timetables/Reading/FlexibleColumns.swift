/// The columns of stop_times.txt for traffic that runs between zones, or within windows of time, on request.
///
/// Such rows are checked, and kept apart as `OnDemandCall`: no way leads to a zone, and no clock time to a window, so they give
/// neither kilometres nor vehicles. A row that names a stop is read like any other besides.
struct FlexibleColumns {
  private let trip, stop, group, zone, start, end, arrival, departure, distance, pickup, dropOff: Int
  private let pickupRule, dropOffRule: Int

  /// Nil where the table has none of these columns.
  init?(_ rows: borrowing TableRows) {
    group = rows.column("location_group_id")
    zone = rows.column("location_id")
    start = rows.column("start_pickup_drop_off_window")
    end = rows.column("end_pickup_drop_off_window")
    pickupRule = rows.column("pickup_booking_rule_id")
    dropOffRule = rows.column("drop_off_booking_rule_id")
    guard max(max(group, zone, start, end), max(pickupRule, dropOffRule)) >= 0 else { return nil }
    trip = rows.column("trip_id")
    stop = rows.column("stop_id")
    arrival = rows.column("arrival_time")
    departure = rows.column("departure_time")
    distance = rows.column("shape_dist_traveled")
    pickup = rows.column("pickup_type")
    dropOff = rows.column("drop_off_type")
  }

  /// Adds the notices of a row.
  ///
  /// - Returns: the call, where the row runs on request; one that names no stop is left out of the other rows.
  func check(
    _ row: RowFields, _ rows: borrowing TableRows, _ trip: TripIndex, _ keys: StopTimesKeys, _ log: inout NoticeLog
  ) -> OnDemandCall? {
    checkRules(row, rows, keys, &log)
    let ofGroup = rows.find(group, among: keys.groups, of: LocationGroupsReader.file, &log)
    let places = [stop, group, zone].count { !row[$0].isEmpty }
    let hasWindow = !row[start].isEmpty || !row[end].isEmpty
    guard hasWindow || !row[group].isEmpty || !row[zone].isEmpty else { return nil }
    let tripID = row[self.trip].text
    let rowNumber = rows.rowNumber
    if places > 1 { log.add(ForbiddenGeographyID(rowNumber: rowNumber, tripID: tripID)) }
    let call = OnDemandCall(
      trip: trip, group: ofGroup.map { Int32(truncatingIfNeeded: $0) }, namesStop: !row[stop].isEmpty,
      hasStart: !row[start].isEmpty, hasEnd: !row[end].isEmpty, pickupType: row[pickup].integer ?? 0,
      dropOffType: row[dropOff].integer ?? 0, rowNumber: rowNumber)
    if call.hasWindow { checkWindow(row, call, tripID, &log) }
    if call.namesStop || places == 0 { return call }
    if !row[distance].isEmpty { log.add(ForbiddenShapeDistTraveled(rowNumber: rowNumber, tripID: tripID)) }
    log.add(StopTimeWithoutStop(rowNumber: rowNumber, tripID: tripID))
    return call
  }

  private func checkRules(
    _ row: RowFields, _ rows: borrowing TableRows, _ keys: StopTimesKeys, _ log: inout NoticeLog
  ) {
    let known = keys.bookingRules ?? IdentifierIndex()
    for (type, window, rule) in [(pickup, start, pickupRule), (dropOff, end, dropOffRule)] {
      _ = rows.find(rule, among: known, of: BookingRulesReader.file, &log)
      // A feed without booking rules can name none.
      guard keys.bookingRules != nil, row[rule].isEmpty, !row[window].isEmpty, row[type].integer == 2 else { continue }
      log.add(MissingPickupDropOffBookingRuleID(rowNumber: rows.rowNumber, tripID: row[trip].text))
    }
  }

  private func checkWindow(_ row: RowFields, _ call: OnDemandCall, _ tripID: String, _ log: inout NoticeLog) {
    let rowNumber = call.rowNumber
    if !call.hasStart || !call.hasEnd {
      log.add(MissingPickupOrDropOffWindow(rowNumber: rowNumber, tripID: tripID))
    }
    if let first = row[start].seconds, let last = row[end].seconds, last <= first {
      log.add(InvalidPickupDropOffWindow(rowNumber: rowNumber, tripID: tripID))
    }
    if !row[arrival].isEmpty || !row[departure].isEmpty {
      log.add(ForbiddenArrivalOrDepartureTime(rowNumber: rowNumber, tripID: tripID))
    }
    if call.pickupType == 0 || call.pickupType == 3 {
      log.add(ForbiddenPickupType(rowNumber: rowNumber, tripID: tripID, pickupType: call.pickupType))
    }
    if call.dropOffType == 0 { log.add(ForbiddenDropOffType(rowNumber: rowNumber, tripID: tripID)) }
  }
}
