internal import Findings
internal import Quantities

/// What a text says, asked by the values of parameters.
struct SaidValues {
  /// Whether a text says a parameter's value.
  enum Verdict: Equatable {
    /// It does, or need not.
    case said
    /// It says nothing that could be the value.
    case silent
    /// It says other values of the same sort, as written.
    case anotherValue([String])
  }

  private let mentions: [Mention]
  private let words: Set<String>

  init(_ wording: Wording) {
    mentions = wording.mentions
    words = Set(wording.words)
  }

  /// Whether the text says an amount, in any unit and either reading of an ambiguous number.
  func says(_ amount: Amount) -> Bool { mentions.contains { Self.isSaid(amount, by: $0) } }

  /// What the text says about a parameter. Values and conditions of the requirement's other parameters are not taken for its own.
  func verdict(on reading: ParameterReading, among parameters: [ParameterReading]) -> Verdict {
    var result = Verdict.said
    for value in reading.values {
      switch verdict(value, reading, parameters) {
      case .said: continue
      case .silent: result = result == .said ? .silent : result
      case .anotherValue(let found): return .anotherValue(found)
      }
    }
    return result
  }

  private func verdict(_ value: DraftValue, _ reading: ParameterReading, _ parameters: [ParameterReading]) -> Verdict {
    switch value {
    case .number(let number):
      guard reading.parameter.unit == nil || reading.unit != nil else { return .said }
      return verdict(Amount(number, reading.unit), parameters)
    case .version(let version):
      var others: [String] = []
      for mention in mentions {
        if case .version(let parts) = mention.kind {
          if Version(parts) == version { return .said }
          others.append(mention.written)
        }
        if Self.holds(mention.written, reading.parameter.value) { return .said }
      }
      return others.isEmpty ? .silent : .anotherValue(others)
    case .date(let date):
      var others: [String] = []
      for mention in mentions {
        guard case .date(let said) = mention.kind else { continue }
        if said == date { return .said }
        others.append(mention.written)
      }
      return others.isEmpty ? .silent : .anotherValue(others)
    case .code(let code): return says(code) ? .said : .silent
    case .flag, .malformed: return .said
    }
  }

  /// What the text says about a term of a condition.
  func verdict(onCondition amount: Amount, among parameters: [ParameterReading]) -> Verdict {
    says(amount) ? .said : verdict(amount, parameters)
  }

  private func verdict(_ amount: Amount, _ parameters: [ParameterReading]) -> Verdict {
    // None is said without a number (inget, utan, endast), and so is one (a, varje).
    if amount.value == DecimalNumber(0) || (amount.unit.code == "1" && amount.value == DecimalNumber(1)) {
      return .said
    }
    if says(amount) { return .said }
    if amount.unit == .percent, amount.value == DecimalNumber(100), !words.isDisjoint(with: Self.all) { return .said }
    if amount.unit == .percent, amount.value == DecimalNumber(50), !words.isDisjoint(with: Self.half) { return .said }
    let explained = parameters.flatMap { reading in
      [reading.amount].compactMap(\.self)
        + reading.condition.compactMap {
          if case .amount(let value, let unit) = $0 { Amount(value, unit) } else { nil }
        }
    }
    let others = mentions.filter { mention in
      guard let (_, unit) = mention.quantity, Self.countsTheSame(unit, amount.unit) else { return false }
      return !explained.contains { Self.isSaid($0, by: mention) }
    }
    return others.isEmpty ? .silent : .anotherValue(others.map(\.written))
  }

  /// Codes in small letters are for programs; others stand in the text, spaces and hyphens aside.
  private func says(_ code: String) -> Bool {
    guard code.unicodeScalars.contains(where: { $0.properties.isUppercase || WordingScanner.isDigit($0) }) else {
      return true
    }
    let wanted = Self.bare(code)
    return words.contains(code.lowercased()) || mentions.contains { Self.bare($0.written).contains(wanted) }
      || words.contains { Self.bare($0) == wanted }
  }

  private static func isSaid(_ amount: Amount, by mention: Mention) -> Bool {
    guard let (value, unit) = mention.quantity else { return false }
    // A number without a unit may count anything: 20 till 25 km.
    guard unit == nil || countsTheSame(unit, amount.unit) else { return false }
    return [value, mention.otherReading].contains { reading in
      reading.map { Amount($0, unit ?? amount.unit).isEqual(to: amount) } ?? false
    }
  }

  /// Percent and plain counts have one dimension and are told apart.
  private static func countsTheSame(_ unit: UnitCode?, _ other: UnitCode) -> Bool {
    let unit = unit ?? .one
    return unit.isCommensurable(with: other) && (unit == .percent) == (other == .percent)
  }

  private static func holds(_ text: String, _ value: String) -> Bool {
    text.split { !($0.isLetter || $0.isNumber || $0 == ".") }.contains { $0 == value }
  }

  private static func bare(_ text: String) -> String {
    text.uppercased().filter { $0.isLetter || $0.isNumber }
  }

  private static let half: Set<String> = ["hälften", "halva", "half"]
  private static let all: Set<String> = [
    "all", "alla", "allt", "hela", "samtlig", "samtliga", "varje", "enbart", "endast", "uteslutande", "every", "only",
    "entirely", "each", "whole",
  ]
}

extension String {
  /// The first letters, and dots where there are more.
  func shortened(_ count: Int) -> String { self.count <= count ? self : prefix(count - 1) + "…" }
}
