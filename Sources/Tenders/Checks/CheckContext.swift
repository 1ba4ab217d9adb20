public import Findings
public import Quantities

/// What a check may know beside the draft.
public struct CheckSettings: Sendable {
  /// The last day of the contract that runs now, where the study gives it; by default that of the carried table for the draft's
  /// NUTS codes.
  public let currentContractEnds: CalendarDate?
  /// Earlier versions of the draft, the oldest first.
  public let earlier: [RequirementDraft]
  /// The figures that may be named.
  public let registry: FigureRegistry

  /// Settings by their parts.
  public init(
    currentContractEnds: CalendarDate? = nil, earlier: [RequirementDraft] = [], registry: FigureRegistry = .shared
  ) {
    self.currentContractEnds = currentContractEnds
    self.earlier = earlier
    self.registry = registry
  }
}

/// A draft as rules see it: every requirement with its numbers and words understood, once for all rules.
struct CheckContext {
  /// A requirement with its parts understood.
  struct Item {
    let requirement: Requirement
    let section: DraftSection
    let parameters: [ParameterReading]
    let texts: [(text: LocalizedText, wording: Wording)]
  }

  let draft: RequirementDraft
  let settings: CheckSettings
  let items: [Item]
  /// Places to fill are no faults in a catalogue.
  var isCatalogue: Bool { draft.use == .catalogue }
  var registry: FigureRegistry { settings.registry }

  init(_ draft: RequirementDraft, settings: CheckSettings) {
    self.draft = draft
    self.settings = settings
    items = draft.listRequirements().map { placed in
      Item(
        requirement: placed.requirement, section: placed.section,
        parameters: placed.requirement.parameters.map { ParameterReading($0, registry: settings.registry) },
        texts: placed.requirement.texts.map { ($0, Wording($0.text, language: $0.language)) })
    }
  }
}

extension CheckContext {
  /// Whether the draft anywhere gives a reason for a term over ten years: it names the regulation and article 4(4).
  var givesReasonForLongerTerm: Bool {
    let texts =
      draft.notes
      + items.flatMap {
        $0.requirement.texts + $0.requirement.rationales + $0.requirement.notes + $0.requirement.sources
      }
    return texts.contains { text in
      text.text.contains("1370/2007") && (text.text.contains("4(4)") || text.text.contains("4.4"))
    }
  }
}
