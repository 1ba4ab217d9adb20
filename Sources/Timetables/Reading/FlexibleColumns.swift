/// The columns of stop_times.txt for traffic that runs between zones, or within windows of time, on request.
///
/// Such rows are checked and not read: no way leads to a zone, and no clock time to a window, so they give neither kilometres
/// nor vehicles. A row that names a stop is read like any other.
struct FlexibleColumns {
  private let trip, stop, group, zone, start, end, arrival, departure, distance, pickup, dropOff: Int
  private let pickupRule, dropOffRule: Int

  /// Nil where the table has none of these columns.
  init?(_ rows: borrowing TableRows) {
    group = rows.column("location_group_id")
    zone = rows.column("location_id")
    start = rows.column("start_pickup_drop_off_window")
    end = rows.column("end_pickup_drop_off_window")
    guard max(group, zone, start, end) >= 0 else { return nil }
    trip = rows.column("trip_id")
    stop = rows.column("stop_id")
    arrival = rows.column("arrival_time")
    departure = rows.column("departure_time")
    distance = rows.column("shape_dist_traveled")
    pickup = rows.column("pickup_type")
    dropOff = rows.column("drop_off_type")
    pickupRule = rows.column("pickup_booking_rule_id")
    dropOffRule = rows.column("drop_off_booking_rule_id")
  }

  /// Adds the notices of a row; false where it names no stop and is left out.
  func check(_ row: RowFields, _ rowNumber: Int, _ log: inout NoticeLog) -> Bool {
    let tripID = row[trip].text
    checkWindow(row, rowNumber, tripID, &log)
    let places = [stop, group, zone].count { !row[$0].isEmpty }
    if places > 1 { log.add(ForbiddenGeographyID(rowNumber: rowNumber, tripID: tripID)) }
    guard row[stop].isEmpty, places > 0 else { return true }
    if !row[distance].isEmpty { log.add(ForbiddenShapeDistTraveled(rowNumber: rowNumber, tripID: tripID)) }
    log.add(StopTimeWithoutStop(rowNumber: rowNumber, tripID: tripID))
    return false
  }

  private func checkWindow(_ row: RowFields, _ rowNumber: Int, _ tripID: String, _ log: inout NoticeLog) {
    let (from, to) = (row[start], row[end])
    guard !from.isEmpty || !to.isEmpty else { return }
    if from.isEmpty || to.isEmpty { log.add(MissingPickupOrDropOffWindow(rowNumber: rowNumber, tripID: tripID)) }
    if let first = from.seconds, let last = to.seconds, last <= first {
      log.add(InvalidPickupDropOffWindow(rowNumber: rowNumber, tripID: tripID))
    }
    if !row[arrival].isEmpty || !row[departure].isEmpty {
      log.add(ForbiddenArrivalOrDepartureTime(rowNumber: rowNumber, tripID: tripID))
    }
    let pickupType = row[pickup].integer ?? 0
    if pickupType == 0 || pickupType == 3 {
      log.add(ForbiddenPickupType(rowNumber: rowNumber, tripID: tripID, pickupType: pickupType))
    }
    let dropOffType = row[dropOff].integer ?? 0
    if dropOffType == 0 { log.add(ForbiddenDropOffType(rowNumber: rowNumber, tripID: tripID)) }
    if (pickupType == 2 && row[pickupRule].isEmpty) || (dropOffType == 2 && row[dropOffRule].isEmpty) {
      log.add(MissingPickupDropOffBookingRuleID(rowNumber: rowNumber, tripID: tripID))
    }
  }
}
