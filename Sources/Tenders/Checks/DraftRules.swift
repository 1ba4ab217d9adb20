/// Every rule about drafts, in the order in which remarks on one line are listed.
public enum DraftRules {
  /// The identifier of remarks that the schema gives.
  public static let schemaID = "schema"

  /// A test holds the list against the files of `Rules/`.
  static let all: [any DraftRule.Type] = [
    DuplicateUID.self, DuplicateNumber.self, NumberOutsideSection.self, ReusedUID.self, UnknownPredecessor.self,
    UnknownLot.self, LotWithoutRequirement.self, UnknownParameter.self, UnknownFigure.self, UnknownUnit.self,
    UnfittingUnit.self, MalformedValue.self, UnfittingOperator.self, MalformedCondition.self, MalformedScope.self,
    TextAgainstParameter.self, ParameterNotInText.self, ConditionNotInText.self, ModalMismatch.self, MixedModals.self,
    InformationThatObliges.self, MissingVerification.self, DiscretionaryVerification.self, UnsupportedRequirement.self,
    MissingEvidence.self, BrokenDerivation.self, Contradiction.self, TwoLimits.self, StandardWithoutEquivalent.self,
    TermOverTenYears.self, StartBeforeCurrentEnds.self, MalformedDate.self, ReversedPeriod.self, MalformedCPV.self,
    MalformedNUTS.self, NumberFormat.self, NumberGrouping.self, PlaceholderLeft.self, MissingLanguage.self,
    LanguagesDisagree.self, VagueWording.self, DuplicateText.self, RepeatedParameter.self, EmptySection.self,
  ]

  /// What a rule asks for, for documents and help.
  public struct Description: Sendable {
    /// The stable identifier.
    public let id: String
    /// How grave a breach is.
    public let severity: RuleSeverity
    /// What it asks for, in Swedish.
    public let swedish: String
    /// What it asks for, in English.
    public let english: String
    /// Where it comes from.
    public let basis: String
  }

  /// All rules as documents list them.
  public static let descriptions: [Description] = all.map { rule in
    Description(
      id: rule.id, severity: rule.severity, swedish: rule.asks.swedish, english: rule.asks.english, basis: rule.basis)
  }
}
