import Tenders

/// Requirements written shortly: a limit is `range.winter ge 250 km @ -25 Cel`, a figure `block.longest 214.6 km`.
enum Written {
  static func requirement(
    _ text: String, _ limits: [String] = [], uid: String = "r-1", number: String = "4.1", figure: String? = nil,
    level: String = "ska", kind: String = "fordon", lots: String? = nil,
    verification: String? = "Körprov enligt bilaga 3.",
    source: String? = nil, english: String? = nil
  ) -> String {
    let parameters = limits.map(parameter).joined()
    let evidence = figure.map { figure in
      let words = figure.split(separator: " ")
      let unit = words.count > 2 ? " unit='\(words[2])'" : ""
      return "<evidence figure='\(words[0])' value='\(words[1])'\(unit)/>"
    }
    return """
      <requirement uid='\(uid)' number='\(number)' kind='\(kind)' level='\(level)'\(lots.map { " lots='\($0)'" } ?? "")>\
      <text>\(text)</text>\(english.map { "<text xml:lang='en'>\($0)</text>" } ?? "")\(parameters)\(evidence ?? "")\
      \(verification.map { "<verification>\($0)</verification>" } ?? "")\(source.map { "<source>\($0)</source>" } ?? "")\
      </requirement>
      """
  }

  private static func parameter(_ limit: String) -> String {
    let parts = limit.split(separator: "@").map { $0.split(separator: " ").joined(separator: " ") }
    let words = parts[0].split(separator: " ")
    let unit = words.count > 3 ? " unit='\(words[3])'" : ""
    let condition = parts.count > 1 ? " condition='\(parts[1])'" : ""
    return "<parameter name='\(words[0])' op='\(words[1])' value='\(words[2])'\(unit)\(condition)/>"
  }

  /// A section.
  static func section(_ id: String, _ number: String, _ heading: String, _ requirements: String...) -> String {
    "<section id='\(id)' number='\(number)'><heading>\(heading)</heading>\(requirements.joined())</section>"
  }

  /// `id kind field old → new direction percent`, an exclamation mark for candidates for substantive changes; long values left out.
  static func told(_ old: String, _ new: String, tenders: (String, String) = ("", "")) throws -> [String] {
    func draft(_ body: String, _ tender: String) throws -> RequirementDraft {
      body.contains("<section")
        ? try Samples.file(body, tender: tender).draft : try Samples.requirements(body, tender: tender).draft
    }
    return try DraftDiff(from: draft(old, tenders.0), to: draft(new, tenders.1)).changes.map { change in
      let mark = change.isSubstantive ? "!" : ""
      let old = change.old ?? "–"
      let new = change.new ?? "–"
      let values = old.count + new.count < 48 && (change.old ?? change.new) != nil ? " \(old) → \(new)" : ""
      let direction = change.direction == .neither ? "" : " \(change.direction.rawValue)"
      return "\(change.id) \(change.kind.rawValue)\(mark)\(values)\(direction)"
    }
  }
}
