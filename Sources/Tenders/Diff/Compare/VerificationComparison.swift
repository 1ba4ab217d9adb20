/// What changed about how a requirement is verified.
enum VerificationComparison {
  static func compare(_ old: [LocalizedText], _ new: [LocalizedText], isDivided: Bool, _ log: inout ChangeLog) {
    guard old != new else { return }
    for change in TextLists.changes(old, new) {
      // The parts of a split may repeat what the whole said.
      if isDivided, change.old == nil, old.contains(where: { $0.text == change.new }) { continue }
      if isDivided, change.new == nil, new.contains(where: { $0.text == change.old }) { continue }
      let field = "verification[\(change.language)]"
      if let before = change.old, let after = change.new {
        let left = Wording(before, language: change.language)
        let right = Wording(after, language: change.language)
        let isSame =
          WordChange(left.maskedWords, right.maskedWords).isEmpty && left.mentions.count == right.mentions.count
          && zip(left.mentions, right.mentions).allSatisfy { $0.isSame(as: $1) }
        if isSame {
          log.editorial(
            .verificationChanged, field: field, old: before, new: after, "Samma ord och tal skrivna på annat sätt.",
            "The same words and numbers written otherwise.")
          continue
        }
      }
      log.substantive(
        .verificationChanged, field: field, old: change.old, new: change.new,
        "Vad som räknas som bevis avgör vem som kan visa att kravet är uppfyllt.",
        "What counts as proof decides who can show that the requirement is met.")
    }
  }
}
