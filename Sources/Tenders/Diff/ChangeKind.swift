/// What sort of change a draft underwent. The codes are stable: programs read them.
public enum ChangeKind: String, CaseIterable, Sendable {
  /// Added.
  case added
  /// Removed.
  case removed
  /// Split.
  case split
  /// Merged.
  case merged
  /// Reworded.
  case reworded
  /// Moved.
  case moved
  /// Renumbered.
  case renumbered
  /// Uid changed.
  case uidChanged = "uid-changed"
  /// Uid reused.
  case uidReused = "uid-reused"
  /// Level changed.
  case levelChanged = "level-changed"
  /// Threshold changed.
  case thresholdChanged = "threshold-changed"
  /// Value changed.
  case valueChanged = "value-changed"
  /// Comparison changed.
  case operatorChanged = "operator-changed"
  /// Condition changed.
  case conditionChanged = "condition-changed"
  /// Limit added.
  case parameterAdded = "parameter-added"
  /// Limit removed.
  case parameterRemoved = "parameter-removed"
  /// Parameter renamed.
  case parameterRenamed = "parameter-renamed"
  /// Other unit, same value.
  case unitRewrite = "unit-rewrite"
  /// Other writing, same value.
  case numberFormat = "number-format"
  /// Number in the text.
  case textNumberChanged = "text-number-changed"
  /// Language added.
  case translationAdded = "translation-added"
  /// Language removed.
  case translationRemoved = "translation-removed"
  /// Evidence changed.
  case evidenceChanged = "evidence-changed"
  /// Evidence added.
  case evidenceAdded = "evidence-added"
  /// Evidence removed.
  case evidenceRemoved = "evidence-removed"
  /// Evidence no longer carries.
  case evidenceUnsupported = "evidence-unsupported"
  /// Evidence carries again.
  case evidenceSupported = "evidence-supported"
  /// Derivation changed.
  case derivationChanged = "derivation-changed"
  /// Verification changed.
  case verificationChanged = "verification-changed"
  /// Source changed.
  case sourceChanged = "source-changed"
  /// Rationale changed.
  case rationaleChanged = "rationale-changed"
  /// Note changed.
  case noteChanged = "note-changed"
  /// Subject changed.
  case kindChanged = "kind-changed"
  /// Lots changed.
  case lotsChanged = "lots-changed"
  /// Predecessor changed.
  case predecessorChanged = "predecessor-changed"
  /// Order changed.
  case orderChanged = "order-changed"
  /// Heading changed.
  case headingChanged = "heading-changed"
  /// Section added.
  case sectionAdded = "section-added"
  /// Section removed.
  case sectionRemoved = "section-removed"
  /// Section moved.
  case sectionMoved = "section-moved"
  /// Title changed.
  case titleChanged = "title-changed"
  /// Other document.
  case documentChanged = "document-changed"
  /// Contract period changed.
  case periodChanged = "period-changed"
  /// Extension changed.
  case extensionChanged = "extension-changed"
  /// Lot added.
  case lotAdded = "lot-added"
  /// Lot removed.
  case lotRemoved = "lot-removed"
  /// Lot renamed.
  case lotRenamed = "lot-renamed"
  /// CPV code added.
  case cpvAdded = "cpv-added"
  /// CPV code removed.
  case cpvRemoved = "cpv-removed"
  /// Main CPV code changed.
  case cpvMainChanged = "cpv-main-changed"
  /// NUTS code added.
  case nutsAdded = "nuts-added"
  /// NUTS code removed.
  case nutsRemoved = "nuts-removed"
  /// Other content.
  case otherChanged = "other-changed"

  /// The kind of the same change seen from the new draft to the old.
  public var mirrored: ChangeKind {
    switch self {
    case .added: .removed
    case .removed: .added
    case .split: .merged
    case .merged: .split
    case .parameterAdded: .parameterRemoved
    case .parameterRemoved: .parameterAdded
    case .translationAdded: .translationRemoved
    case .translationRemoved: .translationAdded
    case .evidenceAdded: .evidenceRemoved
    case .evidenceRemoved: .evidenceAdded
    case .evidenceUnsupported: .evidenceSupported
    case .evidenceSupported: .evidenceUnsupported
    case .sectionAdded: .sectionRemoved
    case .sectionRemoved: .sectionAdded
    case .lotAdded: .lotRemoved
    case .lotRemoved: .lotAdded
    case .cpvAdded: .cpvRemoved
    case .cpvRemoved: .cpvAdded
    case .nutsAdded: .nutsRemoved
    case .nutsRemoved: .nutsAdded
    default: self
    }
  }
}
