internal import Findings
internal import Quantities
internal import Tenders

/// What reports of a diff call things.
struct DiffWords {
  let language: Language

  func say(_ swedish: String, _ english: String) -> String { language.choose(swedish, english) }

  /// `0.3 (2027-06-15, utkast)`.
  func version(_ version: DraftDiff.Version) -> String { "\(version.version) (\(version.date), \(version.status))" }

  /// Which way, by how much, and who gains.
  func effect(_ change: DraftChange) -> String {
    var parts: [String] = []
    if let points = points(change) {
      let sign = points > 0 ? "+" : ""
      let number = NumberStyle(language).format(points, decimals: points == points.rounded() ? 0 : 1)
      parts.append(sign + number + say(" procentenheter", " percentage points"))
    } else if let percent = change.percent {
      let sign = percent > 0 ? "+" : ""
      parts.append(sign + NumberStyle(language).format(percent, decimals: 1, unit: "%"))
    }
    switch change.direction {
    case .tightened: parts.append(say("skärpt", "tightened"))
    case .relaxed: parts.append(say("mildrat", "relaxed"))
    case .neither: break
    }
    switch change.gain {
    case .buyer: parts.append(say("beställaren vinner", "the buyer gains"))
    case .bidder: parts.append(say("anbudsgivarna vinner", "bidders gain"))
    case .neither: break
    }
    return parts.joined(separator: ", ")
  }

  /// By how many percentage points a share changed.
  private func points(_ change: DraftChange) -> Double? {
    guard change.percent != nil, let old = change.old, let new = change.new, old.hasSuffix(" %"), new.hasSuffix(" %"),
      let before = DecimalNumber(old.dropLast(2)), let after = DecimalNumber(new.dropLast(2))
    else { return nil }
    return (after.doubleValue - before.doubleValue).rounded(toDecimals: 1)
  }

  /// The number and name of what changed.
  func subject(_ change: DraftChange) -> String {
    switch change.scope {
    case .requirement:
      let name = change.oldID.map { "\($0) → \(change.id)" } ?? change.id
      return [change.number, name].compactMap(\.self).joined(separator: " ")
    case .section:
      return say("avsnitt ", "section ") + [change.number, change.id].compactMap(\.self).joined(separator: " ")
    case .tender:
      return change.id == "tender" ? say("avtal", "contract") : say("område ", "lot ") + change.id
    case .draft: return say("dokument", "document")
    }
  }

  /// What of a requirement changed, where its kind does not say it: the name of a limit or figure.
  func field(_ change: DraftChange) -> String? {
    switch change.kind {
    case .thresholdChanged, .valueChanged, .operatorChanged, .conditionChanged, .parameterAdded, .parameterRemoved,
      .unitRewrite, .numberFormat, .evidenceChanged, .evidenceAdded, .evidenceRemoved, .derivationChanged,
      .otherChanged,
      .periodChanged:
      change.field.contains("[") || change.scope == .tender && change.kind == .unitRewrite ? nil : change.field
    default: nil
    }
  }

  /// What stood and what stands there, as people read it.
  func values(_ change: DraftChange) -> ChangedValues { ChangedValues(change, in: language) }

  /// What a limit's or figure's name means, where the change is about one that is registered.
  func meaning(_ change: DraftChange) -> String? {
    guard let name = field(change) else { return nil }
    return FigureRegistry.shared.find(name)?.meaning(in: language)
  }

  /// The rules behind the changes of substance, each once.
  func bases(_ diff: DraftDiff) -> [String] {
    var bases: [String] = []
    for change in diff.changes {
      if let basis = change.basis?.text(in: language), !bases.contains(basis) { bases.append(basis) }
    }
    return bases
  }

  /// How many of each.
  func counts(_ diff: DraftDiff) -> String {
    let style = NumberStyle(language)
    let substantive = diff.substantiveCount
    let editorial = diff.editorialCount
    return say(
      "\(style.format(substantive)) \(substantive == 1 ? "ändring" : "ändringar") i sak · \(style.format(editorial)) \(editorial == 1 ? "redaktionell" : "redaktionella")",
      "\(style.format(substantive)) \(substantive == 1 ? "change" : "changes") of substance · \(style.format(editorial)) editorial"
    )
  }

  /// What a reader must know before judging.
  var caution: String {
    say(
      "Verktyget sorterar och avgör inte: en ändring i sak kan vara väsentlig, en redaktionell kan vara fel sorterad.",
      "The tool sorts and does not decide: a change of substance may be substantial, an editorial one may be sorted wrongly."
    )
  }
}
