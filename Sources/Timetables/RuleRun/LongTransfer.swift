import Quantities

/// A transfer between two stops and how far they lie apart; what the rules about that tell.
struct LongTransfer: Sendable {
  /// The row.
  let rowNumber: Int
  /// from_stop_id.
  let fromStopID: String
  /// to_stop_id.
  let toStopID: String
  /// As the crow flies.
  let metres: Double

  /// Metres past which a transfer is far, and too far: the canonical validator's thresholds.
  static let farMetres = 2000.0
  static let tooFarMetres = 10_000.0

  var evidence: [Evidence] {
    [
      Evidence("rowNumber", row: rowNumber), Evidence("fromStopID", fromStopID), Evidence("toStopID", toStopID),
      Evidence("metres", metres),
    ]
  }
}

extension Feed {
  /// Calls for each transfer that is far.
  func forEachLongTransfer(_ body: (LongTransfer) -> Void) {
    for row in transfers.rows {
      guard let from = row.fromStop, let to = row.toStop, let start = stops.findCoordinate(from),
        let end = stops.findCoordinate(to)
      else { continue }
      let metres = start.greatCircleDistance(to: end).metres
      guard metres > LongTransfer.farMetres else { continue }
      body(
        LongTransfer(
          rowNumber: Int(row.rowNumber), fromStopID: stops.ids[from.position], toStopID: stops.ids[to.position],
          metres: metres))
    }
  }
}
