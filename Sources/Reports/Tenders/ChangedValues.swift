internal import Drafting
internal import Findings
internal import Quantities
internal import Tenders

/// What stood and what stands there, as people read it: `≥ 4,1 kWh/km vid −25 °C` for `ge 4.1 kWh/km @ -25 Cel`.
///
/// A change holds both as the drafts write them, for programs. Texts that were changed are quoted as they stand.
struct ChangedValues {
  /// What stood there; nil for nothing.
  let old: String?
  /// What stands there; nil for nothing.
  let new: String?

  /// The two values of a change. Where both would read the same, they stand as they are written: that is then what changed.
  init(_ change: DraftChange, in language: Language) {
    let said = [change.old, change.new].map { text in
      text.map { Reader(change: change, words: ValueWords(language), language: language).say($0) }
    }
    let areAlike = said[0] == said[1] && change.old != change.new
    old = areAlike ? change.old : said[0]
    new = areAlike ? change.new : said[1]
  }

  /// Reads the texts that changes of each kind hold.
  private struct Reader {
    let change: DraftChange
    let words: ValueWords
    let language: Language

    func say(_ text: String) -> String {
      switch change.kind {
      case .thresholdChanged, .valueChanged, .unitRewrite, .numberFormat, .conditionChanged, .evidenceChanged,
        .evidenceAdded, .evidenceRemoved:
        amounts(text)
      case .extensionChanged: extensions(text)
      case .operatorChanged: ParameterOperator(text).sign
      case .parameterAdded, .parameterRemoved: limit(text, kind: kind(change.field))
      case .added, .removed: limits(text)
      case .derivationChanged: derivation(text)
      case .evidenceSupported, .evidenceUnsupported: support(text)
      default: text
      }
    }

    /// The value of a limit or figure, its condition, or where a figure comes from.
    private func amounts(_ text: String) -> String {
      guard !change.field.contains("["), change.field != "cpv" else { return text }
      if change.field.hasSuffix(" provenance") { return provenance(text) }
      if change.field == "extension" { return extensions(text) }
      if let word = CodeWords.find(change.field, text, in: language) { return word }
      return text.contains(";") ? words.condition(text) : words.amount(text, kind: kind(change.field))
    }

    /// `2 × 12 mo`.
    private func extensions(_ text: String) -> String {
      let parts = text.split(separator: "×")
      guard parts.count == 2 else { return text }
      return "\(parts[0])× \(words.amount(String(parts[1].drop { $0 == " " })))"
    }

    /// `ge 250 km @ -25 Cel`.
    private func limit(_ text: String, kind: FigureKind?) -> String {
      let sides = text.split(separator: "@", maxSplits: 1).map(trimmed)
      guard let first = sides.first, let space = first.firstIndex(of: " ") else { return text }
      let op = ParameterOperator(String(first[..<space])).sign
      let condition = sides.count > 1 ? language.choose(" vid ", " at ") + words.condition(sides[1]) : ""
      return "\(op) \(words.amount(String(first[first.index(after: space)...]), kind: kind))\(condition)"
    }

    /// `range.winter ge 250 km @ -25 Cel; heat.scale eq 1`, or a text. A semicolon stands between the terms of a condition too: what names
    /// no limit belongs to the one before.
    private func limits(_ text: String) -> String {
      var limits: [String] = []
      for part in text.split(separator: ";") {
        if isLimit(part) || limits.isEmpty {
          limits.append(trimmed(part))
        } else {
          limits[limits.count - 1] += ";" + part
        }
      }
      guard limits.allSatisfy({ isLimit($0[...]) }) else { return text }
      return limits.map { text in
        let name = text.prefix { $0 != " " }
        return "\(name) \(limit(String(text.dropFirst(name.count + 1)), kind: kind(String(name))))"
      }.joined(separator: "; ")
    }

    private func isLimit(_ text: Substring) -> Bool {
      let parts = text.split(separator: " ")
      guard parts.count > 2, parts[0].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) })
      else { return false }
      return ParameterOperator.known.contains { $0.code == parts[1] }
    }

    /// `consumption.design, P90, 10 %, up 0.05`.
    private func derivation(_ text: String) -> String {
      text.split(separator: ",").map { part in
        let part = trimmed(part)
        return words.rounding(part) ?? words.amount(part)
      }.joined(separator: ", ")
    }

    /// `range.winter ≥ 300 km, block.longest 301.7 km`.
    private func support(_ text: String) -> String {
      let signs = ParameterOperator.known.map(\.sign)
      return text.split(separator: ",").map { part in
        let parts = part.split(separator: " ").map(String.init)
        let lead = parts.count > 1 && signs.contains(parts[1]) ? 2 : 1
        guard parts.count > lead else { return trimmed(part) }
        let amount = words.amount(parts.dropFirst(lead).joined(separator: " "), kind: kind(parts[0]))
        return (parts.prefix(lead) + [amount]).joined(separator: " ")
      }.joined(separator: ", ")
    }

    /// `block-energy elbuss 1.0.0 2027-08-31 p50=201.3`: names, versions and dates as they stand, percentiles as numbers.
    private func provenance(_ text: String) -> String {
      text.split(separator: " ").map { part in
        let sides = part.split(separator: "=", maxSplits: 1)
        guard sides.count == 2, DraftEvidence.percentileNames.contains(String(sides[0])) else { return String(part) }
        return "\(sides[0].uppercased()) \(words.amount(String(sides[1])))"
      }.joined(separator: " ")
    }

    private func kind(_ name: String) -> FigureKind? { FigureRegistry.shared.find(name)?.kind }

    private func trimmed(_ text: some StringProtocol) -> String {
      text.split(separator: " ").joined(separator: " ")
    }
  }
}
