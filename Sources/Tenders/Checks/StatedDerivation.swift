internal import Findings
internal import Quantities

/// A derivation in words, as sources and rationales state it: `längsta omlopp + 15 % marginal`, `214,6 km × 1,15`.
struct StatedDerivation {
  /// What is done to the figure.
  private enum Step {
    case share(DecimalNumber)
    case amount(DecimalNumber, UnitCode)
    case factor(DecimalNumber)
  }

  /// The parameter that it is about.
  let parameter: DraftParameter
  /// The unit of the parameter.
  let unit: String
  /// What comes out, in the parameter's unit.
  let computed: DecimalNumber?
  private let base: DecimalNumber
  private let step: Step
  private let value: DecimalNumber

  /// The derivation that a text states about one of the parameters; nil where it states none that can be computed.
  init?(
    _ text: LocalizedText, _ parameters: [ParameterReading], _ evidence: [DraftEvidence], registry: FigureRegistry
  ) {
    let pieces = Wording(text.text, language: text.language).pieces
    guard let (place, step) = Self.findStep(in: pieces) else { return nil }
    func amounts(_ pieces: ArraySlice<Wording.Piece>) -> [Amount] {
      pieces.compactMap { piece -> Amount? in
        guard case .mention(let mention) = piece, case .quantity(let value, let unit?) = mention.kind,
          unit != .percent
        else { return nil }
        return Amount(value, unit)
      }
    }
    // 1,15 × 214,6 km: what is multiplied stands behind.
    let isFactorFirst = if case .factor = step, amounts(pieces[..<place]).isEmpty { true } else { false }
    let said = isFactorFirst ? amounts(pieces[(place + 1)...]).first : amounts(pieces[..<place]).last
    let shown = evidence.compactMap { evidence -> Amount? in
      guard let value = DecimalNumber(evidence.value), let unit = UnitCode(evidence.unit ?? "1") else { return nil }
      return Amount(value, unit)
    }
    for amount in said.map({ [$0] }) ?? shown {
      guard
        let reading = parameters.first(where: { $0.amount.map { $0.unit.isCommensurable(with: amount.unit) } ?? false }
        ),
        let limit = reading.amount, let base = Self.convert(amount, to: limit.unit)
      else { continue }
      parameter = reading.parameter
      unit = limit.unit.code
      value = limit.value
      self.base = base
      self.step = step
      switch step {
      case .share(let percent):
        computed = DecimalNumber(100).adding(percent).flatMap { base.multiplied(by: $0) }?.shifted(byPowerOfTen: -2)
      case .amount(let added, let addedUnit):
        computed = Self.convert(Amount(added, addedUnit), to: limit.unit).flatMap { base.adding($0) }
      case .factor(let factor): computed = base.multiplied(by: factor)
      }
      return
    }
    return nil
  }

  /// Whether the value is what comes out, or that rounded to the value's own last digits by no more than a twentieth.
  var holds: Bool {
    guard let computed else { return true }
    if computed == value { return true }
    let deviation = abs(value.doubleValue - computed.doubleValue)
    guard let step = RoundingStep.finest(of: value) else { return false }
    let isWhole = unit == "1" && deviation < 1
    guard isWhole || deviation <= 0.05 * abs(computed.doubleValue) else { return false }
    let steps = [step] + (DecimalNumber(5).multiplied(by: step).map { [$0] } ?? [])
    return steps.contains { step in
      [DecimalRounding.nearest, .up, .down].contains { computed.rounded($0, toMultipleOf: step) == value }
    }
  }

  /// The formula with its numbers.
  func formula(_ language: Language) -> String {
    let start = said(base, language)
    switch step {
    case .share(let percent): return "\(start) \(sign(percent)) \(said(magnitude(percent), language, "%"))"
    case .amount(let amount, let unit):
      return "\(start) \(sign(amount)) \(said(magnitude(amount), language, unit.code))"
    case .factor(let factor): return "\(start) × \(NumberStyle(language).format(factor))"
    }
  }

  /// A number in the parameter's unit or another, as people read it.
  func said(_ number: DecimalNumber, _ language: Language, _ unit: String? = nil) -> String {
    ValueWords(language).amount(number.description, unit ?? self.unit, kind: .number)
  }

  /// The margin that the value really has, for a derivation by a share.
  var actualMargin: (swedish: String, english: String)? {
    guard case .share = step, base.doubleValue != 0 else { return nil }
    let share = value.doubleValue / base.doubleValue - 1
    return (
      " (marginalen är \(NumberStyle(.swedish).percent(share, decimals: 1)))",
      " (the margin is \(NumberStyle(.english).percent(share, decimals: 1)))"
    )
  }

  private func sign(_ number: DecimalNumber) -> String { number < DecimalNumber(0) ? "−" : "+" }
  private func magnitude(_ number: DecimalNumber) -> DecimalNumber {
    number < DecimalNumber(0) ? number.multiplied(by: DecimalNumber(-1)) ?? number : number
  }

  private static func findStep(in pieces: [Wording.Piece]) -> (place: Int, step: Step)? {
    for (place, piece) in pieces.enumerated() {
      guard case .mention(let mention) = piece, let (value, unit) = mention.quantity else { continue }
      let before = place > 0 ? pieces[place - 1] : nil
      let after = place + 1 < pieces.count ? pieces[place + 1] : nil
      let isPlus = before == .sign("+") || before == .word("plus")
      let isMinus = before == .sign("-") || before == .sign("–") || before == .sign("\u{2212}")
      let isTimes = [before, after].contains { $0.map(times.contains) ?? false }
      let words = pieces[..<place].suffix(2).map { piece in if case .word(let word) = piece { word } else { "" } }
      let isBehindMargin = words.contains(where: margins.contains)
      let isMargin =
        if case .word(let word) = after { margins.contains(word) || isBehindMargin } else { isBehindMargin }
      let isGrowth = words.last == "med" && (words.first.map { $0.hasPrefix("ök") } ?? false)
      let isCut =
        words.last == "med" && (words.first.map { $0.hasPrefix("minsk") || $0.hasPrefix("sänk") } ?? false)
        || words.last == "minus"
      let signed = isMinus || isCut ? value.multiplied(by: DecimalNumber(-1)) ?? value : value
      if unit == .percent, isPlus || isMinus || isMargin || isGrowth || isCut || value < DecimalNumber(0) {
        return (place, .share(signed))
      }
      if unit == nil, isTimes { return (place, .factor(value)) }
      if let unit, unit != .percent, place > 0, isPlus || isMinus || isGrowth || isCut {
        return (place, .amount(signed, unit))
      }
    }
    return nil
  }

  private static let margins: Set<String> = ["marginal", "påslag", "säkerhetsmarginal", "margin", "tillägg"]
  private static let times: Set<Wording.Piece> = [
    .sign("×"), .sign("*"), .word("x"), .word("gånger"), .word("ggr"), .word("times"),
  ]

  private static func convert(_ amount: Amount, to unit: UnitCode) -> DecimalNumber? {
    guard amount.unit.isCommensurable(with: unit) else { return nil }
    if amount.unit == unit { return amount.value }
    let number = amount.value.doubleValue * amount.unit.factor(to: unit)
    return RoundedDecimal(number, decimals: 6).flatMap { DecimalNumber($0.description) }
  }
}
