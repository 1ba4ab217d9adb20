internal import Quantities

/// What changed about the text of a requirement, when the numbers that its parameters explain are set aside.
enum TextComparison {
  static func compare(
    _ old: Requirement, _ new: Requirement, _ parameters: ParameterComparison, _ log: inout ChangeLog
  ) {
    for change in TextLists.changes(old.texts, new.texts) {
      let field = "text[\(change.language)]"
      switch (change.old, change.new) {
      case (let before?, let after?):
        compare(
          Wording(before, language: change.language), Wording(after, language: change.language), before, after, field,
          levelChanged: old.level != new.level, parameters, &log)
      case (let before?, nil):
        log.editorial(
          .translationRemoved, field: field, old: before, new: nil, "Ett språk mindre; kravet står på de andra.",
          "One language less; the requirement stands in the others.")
      case (nil, let after?):
        log.editorial(
          .translationAdded, field: field, old: nil, new: after, "Ett språk till; läs om det säger samma sak.",
          "One language more; read whether it says the same.")
      case (nil, nil): break
      }
    }
  }

  /// Of a split or merger only the numbers are compared: the words were divided.
  static func compareDivided(
    _ old: [LocalizedText], _ new: [LocalizedText], _ parameters: ParameterComparison, _ log: inout ChangeLog
  ) {
    for language in Set((old + new).map(\.language)).sorted() {
      let before = old.filter { $0.language == language }.flatMap { Wording($0.text, language: language).limits }
      let after = new.filter { $0.language == language }.flatMap { Wording($0.text, language: language).limits }
      // A condition may stand in both parts.
      let left = before.filter { limit in !after.contains { $0.mention.isSame(as: limit.mention) } }
      let right = after.filter { limit in !before.contains { $0.mention.isSame(as: limit.mention) } }
      tellNumbers(left, right, "text[\(language)]", parameters, &log)
    }
  }

  private static func compare(
    _ old: Wording, _ new: Wording, _ before: String, _ after: String, _ field: String, levelChanged: Bool,
    _ parameters: ParameterComparison, _ log: inout ChangeLog
  ) {
    var left = old.limits
    var right = new.limits
    var isRewritten = false
    var (haveBounds, boundsDiffer) = (false, false)
    for limit in old.limits {
      guard let place = right.firstIndex(where: { $0.mention.isSame(as: limit.mention) }),
        let own = left.firstIndex(where: { $0.mention.isSame(as: limit.mention) })
      else { continue }
      haveBounds = haveBounds || left[own].side != nil
      boundsDiffer = boundsDiffer || left[own].side != right[place].side
      isRewritten =
        isRewritten || right[place].mention.written.foldingSpaces() != left[own].mention.written.foldingSpaces()
      right.remove(at: place)
      left.remove(at: own)
    }
    tellNumbers(left, right, field, parameters, &log)
    let words = WordChange(old.maskedWords, new.maskedWords)
    if !words.isEmpty {
      tellWords(
        words, before, after, field, levelChanged: levelChanged, sameBounds: haveBounds && !boundsDiffer, parameters,
        &log)
    } else if isRewritten && !parameters.isRewritten {
      log.editorial(
        .numberFormat, field: field, old: before, new: after, "Samma tal skrivna på annat sätt.",
        "The same numbers written otherwise.")
    } else if left.isEmpty && right.isEmpty && !isRewritten {
      log.editorial(
        .reworded, field: field, old: before, new: after, "Samma ord: bara tecken, ordning eller mellanrum skiljer.",
        "The same words: only signs, order or spaces differ.")
    }
  }

  /// Numbers that changed in the text though no parameter explains it.
  private static func tellNumbers(
    _ old: [Wording.Limited], _ new: [Wording.Limited], _ field: String, _ parameters: ParameterComparison,
    _ log: inout ChangeLog
  ) {
    var left = old
    var right = new
    // What went from one value to another in a parameter goes so in the text.
    for shift in parameters.shifts {
      guard let place = left.firstIndex(where: { says($0.mention, shift.old) }),
        let other = right.firstIndex(where: { says($0.mention, shift.new) })
      else { continue }
      left.remove(at: place)
      right.remove(at: other)
    }
    left.removeAll { limit in parameters.gone.contains { says(limit.mention, $0) } }
    right.removeAll { limit in parameters.come.contains { says(limit.mention, $0) } }
    var pairs: [(Wording.Limited?, Wording.Limited?)] = []
    for limit in left {
      let place = right.firstIndex { $0.mention.isComparable(with: limit.mention) }
      pairs.append((limit, place.map { right.remove(at: $0) }))
    }
    pairs += right.map { (nil, $0) }
    for (before, after) in pairs {
      let direction = parameters.isInformation ? .neither : direction(before, after)
      log.substantive(
        .textNumberChanged, field: field, old: before?.shown, new: after?.shown,
        direction: direction, percent: percent(before?.mention, after?.mention),
        entrants: ParameterComparison.entrants(
          direction, { before?.said(in: $0) ?? "–" }, { after?.said(in: $0) ?? "–" }),
        "Ett tal i texten som ingen parameter håller.", "A number in the text that no parameter holds.")
    }
  }

  /// Which way a number in the text goes, where the words around it say on both sides what they limit.
  private static func direction(_ old: Wording.Limited?, _ new: Wording.Limited?) -> DraftChange.Direction {
    guard let old, let new, let side = old.side, side == new.side else { return .neither }
    let order: Int?
    switch (old.mention.kind, new.mention.kind) {
    case (.quantity(let value, let unit), .quantity(let newValue, let newUnit)):
      order = Amount(value, unit).compare(to: Amount(newValue, newUnit))
    case (.version(let parts), .version(let newParts)):
      order = Version(parts) < Version(newParts) ? -1 : 1
    case (.date(let date), .date(let newDate)): order = date < newDate ? -1 : 1
    default: order = nil
    }
    guard let order, order != 0 else { return .neither }
    return (order < 0) == (side == .fromBelow) ? .tightened : .relaxed
  }

  private static func tellWords(
    _ words: WordChange, _ before: String, _ after: String, _ field: String, levelChanged: Bool, sameBounds: Bool,
    _ parameters: ParameterComparison, _ log: inout ChangeLog
  ) {
    // Minst and lägst, högst and får inte överstiga: where every number keeps its side, the words that say it are one.
    let ignored = sameBounds ? Wording.boundWords(in: words.gone + words.come) : []
    let signals = words.signals(ignoringModals: levelChanged).filter { !ignored.contains($0) }
    if !signals.isEmpty {
      let list = quoted(signals)
      log.substantive(
        .reworded, field: field, old: before, new: after, "Ord som ändrar vad som krävs: \(list).",
        "Words that change what is demanded: \(list).")
      return
    }
    let demands = DemandWords.changes(
      gone: words.gone.filter { !ignored.contains($0) }, come: words.come.filter { !ignored.contains($0) })
    if demands.gone.isEmpty && demands.come.isEmpty {
      log.editorial(
        .reworded, field: field, old: before, new: after, "Samma ord i andra former eller annan ordning.",
        "The same words in other forms or another order.")
    } else if (demands.gone.isEmpty && !parameters.come.isEmpty) || (demands.come.isEmpty && !parameters.gone.isEmpty) {
      log.editorial(
        .reworded, field: field, old: before, new: after, "Texten följer de ändrade gränserna.",
        "The text follows the changed limits.")
    } else if demands.gone.isEmpty || demands.come.isEmpty {
      // A word more or less narrows or widens what the limits hold for.
      let (swedish, english) =
        demands.gone.isEmpty
        ? ("Ord har kommit till", "Words were added") : ("Ord är borta", "Words are gone")
      let list = quoted(demands.gone + demands.come)
      log.substantive(
        .reworded, field: field, old: before, new: after, "\(swedish): \(list).", "\(english): \(list).")
    } else if parameters.hasParameters && !(demands.gone + demands.come).contains(where: DemandWords.isDiscerning) {
      log.editorial(
        .reworded, field: field, old: before, new: after, "Samma gränser och inga ord som ändrar kravet.",
        "The same limits, and no words that change the demand.")
    } else {
      let (left, right) = (quoted(demands.gone), quoted(demands.come))
      log.substantive(
        .reworded, field: field, old: before, new: after,
        parameters.hasParameters
          ? "Ord är utbytta: \(left) mot \(right)."
          : "Texten är allt som kravet säger, och ord är utbytta: \(left) mot \(right).",
        parameters.hasParameters
          ? "Words were replaced: \(left) by \(right)."
          : "The text is all that the requirement says, and words were replaced: \(left) by \(right).")
    }
  }

  /// The first few words in quotation marks.
  private static func quoted(_ words: [String]) -> String {
    words.prefix(5).map { "\"\($0)\"" }.joined(separator: ", ") + (words.count > 5 ? " …" : "")
  }

  private static func says(_ mention: Mention, _ value: ParameterComparison.Shifted) -> Bool {
    switch value {
    case .amount(let amount):
      guard let (number, unit) = mention.quantity else { return false }
      return Amount(number, unit ?? amount.unit).isEqual(to: amount)
    case .text(let text):
      switch mention.kind {
      case .version(let parts): return Version(text) == Version(parts)
      case .date(let date): return date.description == text
      case .quantity(let number, _): return DecimalNumber(text) == number
      case .designation(let name):
        let bare = { (text: String) in text.uppercased().filter { $0.isLetter || $0.isNumber } }
        return bare(name).hasSuffix(bare(text))
      }
    }
  }

  private static func percent(_ old: Mention?, _ new: Mention?) -> Double? {
    guard let (before, unit) = old?.quantity, let (after, newUnit) = new?.quantity, before != DecimalNumber(0),
      (unit ?? .one).isCommensurable(with: newUnit ?? .one), !(unit ?? .one).isCommensurable(with: .celsius)
    else { return nil }
    let scaled = after.doubleValue * (newUnit ?? .one).factor(to: unit ?? .one)
    return ((scaled - before.doubleValue) / abs(before.doubleValue) * 100).rounded(toDecimals: 1)
  }
}

extension Mention {
  /// Whether two mentions are of one sort, so that one may have become the other.
  func isComparable(with other: Mention) -> Bool {
    switch (kind, other.kind) {
    case (.quantity(_, let unit), .quantity(_, let otherUnit)):
      (unit ?? .one).isCommensurable(with: otherUnit ?? .one) && (unit == .percent) == (otherUnit == .percent)
    case (.version, .version), (.designation, .designation), (.date, .date): true
    default: false
    }
  }
}
