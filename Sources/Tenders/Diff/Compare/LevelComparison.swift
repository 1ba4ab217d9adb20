/// What changed about how binding a requirement is, and for which lots.
enum LevelComparison {
  static func compare(_ old: Requirement, _ new: Requirement, _ log: inout ChangeLog) {
    let direction: DraftChange.Direction =
      switch (old.level.strength, new.level.strength) {
      case (let before?, let after?) where before != after: before < after ? .tightened : .relaxed
      default: .neither
      }
    let isEntry = (old.level == .ska) != (new.level == .ska)
    let entrants =
      new.level == .ska
      ? Sentence(
        "Den som inte uppfyller kravet kan inte längre lämna anbud.", "Whoever does not meet it can no longer bid.")
      : Sentence(
        "Den som inte uppfyller kravet kunde nu ha lämnat anbud.", "Whoever does not meet it could now have bid.")
    log.substantive(
      .levelChanged, field: "level", old: old.level.code, new: new.level.code, direction: direction,
      entrants: isEntry ? entrants : nil,
      isEntry ? "Nivån avgör om ett anbud förkastas." : "Nivån avgör hur anbud värderas.",
      isEntry ? "The level decides whether a bid is rejected." : "The level decides how bids are valued.")
  }

  /// `renamed` holds the new ids of lots that only got another id.
  static func compareLots(
    _ old: Requirement, _ new: Requirement, renamed: [String: String], _ log: inout ChangeLog
  ) {
    let before = Set(old.lots.map { renamed[$0] ?? $0 })
    let after = Set(new.lots)
    guard before != after else { return }
    let isWider = after.isEmpty || (!before.isEmpty && before.isSubset(of: after))
    let isNarrower = before.isEmpty || (!after.isEmpty && after.isSubset(of: before))
    log.substantive(
      .lotsChanged, field: "lots", old: old.lots.isEmpty ? nil : old.lots.sorted().joined(separator: " "),
      new: new.lots.isEmpty ? nil : new.lots.sorted().joined(separator: " "),
      direction: isWider == isNarrower ? .neither : isWider ? .tightened : .relaxed,
      "Kravet gäller andra anbudsområden (utan uppgift: alla).",
      "The requirement holds for other lots (none given: all).")
  }
}
