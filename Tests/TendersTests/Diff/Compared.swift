import Tenders

/// The changes between two drafts of one section each.
enum Compared {
  static func changes(_ old: String, _ new: String, tenders: (String, String) = ("", "")) throws -> [DraftChange] {
    try DraftDiff(
      from: Samples.requirements(old, tender: tenders.0).draft, to: Samples.requirements(new, tender: tenders.1).draft
    ).changes
  }

  /// `uid kind old → new direction`, an exclamation mark for candidates for substantive changes.
  static func told(_ old: String, _ new: String, tenders: (String, String) = ("", "")) throws -> [String] {
    try changes(old, new, tenders: tenders).map { change in
      let direction = change.direction == .neither ? "" : " \(change.direction.rawValue)"
      let mark = change.isSubstantive ? "!" : ""
      return "\(change.id) \(change.kind.rawValue)\(mark) \(change.old ?? "–") → \(change.new ?? "–")\(direction)"
    }
  }

  static func requirement(
    _ uid: String = "r-1", number: String = "4.1", level: String = "ska", text: String, parameters: String = "",
    rest: String = ""
  ) -> String {
    """
    <requirement uid="\(uid)" number="\(number)" kind="fordon" level="\(level)"><text>\(text)</text>\(parameters)\(rest)</requirement>
    """
  }
}
