/// The two stops of a transfer lie more than ten kilometres apart.
struct TransferDistanceTooLarge: FeedRule {
  static let code = "transfer_distance_too_large"
  static let severity = NoticeSeverity.warning

  /// The transfer.
  let transfer: LongTransfer

  var evidence: [Evidence] { transfer.evidence }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    feed.forEachLongTransfer { transfer in
      guard transfer.metres > LongTransfer.tooFarMetres else { return }
      log.add(TransferDistanceTooLarge(transfer: transfer))
    }
  }
}
