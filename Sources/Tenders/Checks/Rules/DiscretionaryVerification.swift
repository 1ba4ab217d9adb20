/// The verification leaves the judgement to somebody and names no measure: bidders cannot know what passes.
enum DiscretionaryVerification: DraftRule {
  static let id = "verification-discretionary"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Verifieringen anger metod eller mått, inte någons godkännande.",
    "The verification names a method or a measure, not somebody's approval."
  )
  static let basis = "likabehandling och kontrollerbarhet, LOU 4 kap. 1 §"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items {
      for text in item.requirement.verifications {
        let wording = Wording(text.text, language: text.language)
        guard !namesMeasure(wording), let phrase = phrase(in: wording.words) else { continue }
        report.add(
          Self.self, item.requirement, line: text.line,
          "verifieringen vilar på \"\(phrase)\" och anger ingen metod eller gräns.",
          "the verification rests on \"\(phrase)\" and names no method or limit.")
      }
    }
  }

  /// Whether a method or a measure is named beside the approval: a standard, an annex, an amount that is no length of time.
  private static func namesMeasure(_ wording: Wording) -> Bool {
    wording.mentions.contains { mention in
      switch mention.kind {
      case .designation: true
      case .quantity(_, let unit?): !unit.isCommensurable(with: .hour)
      case .quantity, .version, .date: false
      }
    }
  }

  /// The words that hand over the judgement, where there are any.
  private static func phrase(in words: [String]) -> String? {
    for (place, word) in words.enumerated() {
      guard let judge = judges[word] else { continue }
      let next = place + 1 < words.count ? words[place + 1] : ""
      if judge == .owner {
        if owned.contains(next) { return "\(word) \(next)" }
        continue
      }
      if verbs.contains(next) { return "\(word) \(next)" }
      if place >= 2, words[place - 1] == "av", outcomes.contains(words[place - 2]) {
        return words[place - 2...place].joined(separator: " ")
      }
    }
    let text = " " + words.joined(separator: " ") + " "
    return phrases.first { text.contains(" \($0) ") }
  }

  private enum Judge { case actor, owner }
  private static let judges: [String: Judge] = {
    let names = [
      "beställaren", "upphandlaren", "regionen", "köparen", "huvudmannen", "länstrafiken", "myndigheten", "kunden",
      "trafikhuvudmannen",
    ]
    return Dictionary(
      uniqueKeysWithValues: names.map { ($0, Judge.actor) } + names.map { ($0 + "s", Judge.owner) })
  }()
  private static let outcomes: Set<String> = [
    "godkänd", "godkänt", "godkända", "godkänns", "godkännas", "bedöms", "bedömas", "avgörs", "avgöras", "accepteras",
    "accepterad", "beslutas",
  ]
  private static let verbs: Set<String> = ["godkänner", "bedömer", "avgör", "accepterar"]
  private static let owned: Set<String> = ["godkännande", "bedömning", "skön", "gottfinnande", "belåtenhet", "beslut"]

  /// Other words that hand over the judgement.
  private static let phrases = [
    "skäligen", "efter samråd", "tillfredsställande", "godtagbart", "godtagbar", "approved by the buyer",
    "buyer approves", "approval by the buyer", "buyer's approval", "buyer’s approval", "buyer's discretion",
    "buyer’s discretion", "buyer decides", "buyer's satisfaction", "buyer’s satisfaction", "satisfactory",
  ]
}
