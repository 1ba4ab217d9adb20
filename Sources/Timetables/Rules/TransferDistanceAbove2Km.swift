/// The two stops of a transfer lie more than two kilometres, and at most ten, apart.
struct TransferDistanceAbove2Km: FeedRule {
  static let code = "transfer_distance_above_2_km"
  static let severity = NoticeSeverity.info

  /// The transfer.
  let transfer: LongTransfer

  var evidence: [Evidence] { transfer.evidence }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    feed.forEachLongTransfer { transfer in
      guard transfer.metres <= LongTransfer.tooFarMetres else { return }
      log.add(TransferDistanceAbove2Km(transfer: transfer))
    }
  }
}
