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
      let before = old.filter { $0.language == language }.flatMap { Wording($0.text, language: language).mentions }
      let after = new.filter { $0.language == language }.flatMap { Wording($0.text, language: language).mentions }
      // A condition may stand in both parts.
      let left = before.filter { mention in !after.contains { $0.isSame(as: mention) } }
      let right = after.filter { mention in !before.contains { $0.isSame(as: mention) } }
      tellNumbers(left, right, "text[\(language)]", parameters, &log)
    }
  }

  private static func compare(
    _ old: Wording, _ new: Wording, _ before: String, _ after: String, _ field: String, levelChanged: Bool,
    _ parameters: ParameterComparison, _ log: inout ChangeLog
  ) {
    var left = old.mentions
    var right = new.mentions
    var isRewritten = false
    for mention in old.mentions {
      guard let place = right.firstIndex(where: { $0.isSame(as: mention) }),
        let own = left.firstIndex(where: { $0.isSame(as: mention) })
      else { continue }
      isRewritten = isRewritten || right[place].written != left[own].written
      right.remove(at: place)
      left.remove(at: own)
    }
    tellNumbers(left, right, field, parameters, &log)
    let words = WordChange(old.maskedWords, new.maskedWords)
    if !words.isEmpty {
      tellWords(words, before, after, field, levelChanged: levelChanged, parameters, &log)
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
    _ old: [Mention], _ new: [Mention], _ field: String, _ parameters: ParameterComparison, _ log: inout ChangeLog
  ) {
    var left = old
    var right = new
    // What went from one value to another in a parameter goes so in the text.
    for shift in parameters.shifts {
      guard let place = left.firstIndex(where: { says($0, shift.old) }),
        let other = right.firstIndex(where: { says($0, shift.new) })
      else { continue }
      left.remove(at: place)
      right.remove(at: other)
    }
    left.removeAll { mention in parameters.gone.contains { says(mention, $0) } }
    right.removeAll { mention in parameters.come.contains { says(mention, $0) } }
    var pairs: [(Mention?, Mention?)] = []
    for mention in left {
      let place = right.firstIndex { $0.isComparable(with: mention) }
      pairs.append((mention, place.map { right.remove(at: $0) }))
    }
    pairs += right.map { (nil, $0) }
    for (before, after) in pairs {
      log.substantive(
        .textNumberChanged, field: field, old: before?.written, new: after?.written, percent: percent(before, after),
        "Ett tal i texten som ingen parameter håller.", "A number in the text that no parameter holds.")
    }
  }

  private static func tellWords(
    _ words: WordChange, _ before: String, _ after: String, _ field: String, levelChanged: Bool,
    _ parameters: ParameterComparison, _ log: inout ChangeLog
  ) {
    let signals = words.signals(ignoringModals: levelChanged)
    if !signals.isEmpty {
      let list = signals.map { "\"\($0)\"" }.joined(separator: ", ")
      log.substantive(
        .reworded, field: field, old: before, new: after, "Ord som ändrar vad som krävs: \(list).",
        "Words that change what is demanded: \(list).")
    } else if parameters.hasParameters || words.likeness >= 0.8 {
      log.editorial(
        .reworded, field: field, old: before, new: after,
        parameters.hasParameters
          ? "Samma gränser och inga ord som ändrar kravet." : "Få ord skiljer, och inga som ändrar kravet.",
        parameters.hasParameters
          ? "The same limits, and no words that change the demand."
          : "Few words differ, and none that change the demand.")
    } else {
      log.substantive(
        .reworded, field: field, old: before, new: after, "Texten är allt som kravet säger, och den är en annan.",
        "The text is all that the requirement says, and it is another.")
    }
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
