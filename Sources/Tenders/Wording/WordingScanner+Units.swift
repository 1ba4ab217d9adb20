internal import Quantities

extension WordingScanner {
  /// `2,4 miljoner`: multiplies the number by the power of ten that the next word says.
  mutating func applyPower(_ value: inout DecimalNumber) {
    guard let start = skipSpaces(from: position), let word = letters(from: start),
      let power = NumberWords.power(text(word).lowercased()), let product = value.shifted(byPowerOfTen: power)
    else { return }
    value = product
    position = word.upperBound
  }

  /// The unit that stands behind a number, atoms divided by `/` or `per`; the number is multiplied where the word says so.
  mutating func scanUnit(after value: inout DecimalNumber) -> UnitCode? {
    guard let start = skipSpaces(from: position) else { return nil }
    if let (end, isNegative) = degrees(from: start) {
      position = end
      if isNegative, let negative = value.multiplied(by: DecimalNumber(-1)) { value = negative }
      return .celsius
    }
    guard let first = atom(from: start) ?? kilometres(from: start) else { return nil }
    var code = first.unit.code
    var power = first.unit.power
    var end = first.end
    while let next = divisor(from: end), let unit = UnitCode(code + "/" + next.unit.code) {
      code = unit.code
      power -= next.unit.power
      end = next.end
    }
    guard let unit = UnitCode(code) else { return nil }
    if power != 0 {
      guard let shifted = value.shifted(byPowerOfTen: power) else { return nil }
      value = shifted
    }
    position = end
    return unit
  }

  /// `°C`, `° C`, `minusgrader`; with whether the word makes the number negative.
  private func degrees(from start: Int) -> (end: Int, isNegative: Bool)? {
    if scalars[start] == "°" || scalars[start] == "º" {
      if let next = skipSpaces(from: start + 1), scalars[next] == "C" || scalars[next] == "c" {
        return (next + 1, false)
      }
      return (start + 1, false)
    }
    if scalars[start] == "℃" { return (start + 1, false) }
    guard let word = letters(from: start) else { return nil }
    return text(word).lowercased() == "minusgrader" ? (word.upperBound, true) : nil
  }

  private func atom(from start: Int) -> (unit: UnitWord, end: Int)? {
    if scalar(at: start) == "%" { return (UnitWord("%"), start + 1) }
    guard let word = letters(from: start) else { return nil }
    var end = word.upperBound
    let name = text(word)
    if name.lowercased() == "per", let cent = skipSpaces(from: end), let second = letters(from: cent),
      text(second).lowercased() == "cent"
    {
      return (UnitWord("%"), second.upperBound)
    }
    if let digit = scalar(at: end), digit == "2" || digit == "3" || digit == "²" || digit == "³" {
      guard let unit = UnitWord.find(name + String(Character(digit))) else { return nil }
      return (unit, end + 1)
    }
    guard let unit = UnitWord.find(name) else { return nil }
    // dB(A)
    if unit.code == "dB", scalar(at: end) == "(", scalar(at: end + 2) == ")" { end += 3 }
    return (unit, end)
  }

  /// `production kilometres`, `vehicle km`.
  private func kilometres(from start: Int) -> (unit: UnitWord, end: Int)? {
    guard let word = letters(from: start), ["production", "vehicle", "scheduled"].contains(text(word).lowercased()),
      let next = skipSpaces(from: word.upperBound), let unit = atom(from: next), unit.unit.code == "km"
    else { return nil }
    return unit
  }

  /// `MWh el per år`, `MWh of electricity per year`: the words between unit and `per`.
  private func skipCarrier(from end: Int) -> Int {
    guard let start = skipSpaces(from: end), var word = letters(from: start) else { return end }
    if text(word).lowercased() == "of", let next = skipSpaces(from: word.upperBound), let second = letters(from: next) {
      word = second
    }
    guard ["el", "energi", "electricity", "energy"].contains(text(word).lowercased()),
      let next = skipSpaces(from: word.upperBound), let per = letters(from: next), text(per).lowercased() == "per"
    else { return end }
    return word.upperBound
  }

  /// `/km`, `per km`, `om året`.
  private func divisor(from place: Int) -> (unit: UnitWord, end: Int)? {
    let end = skipCarrier(from: place)
    guard let start = skipSpaces(from: end) else { return nil }
    if scalars[start] == "/" {
      guard let place = skipSpaces(from: start + 1) else { return nil }
      return atom(from: place)
    }
    guard start > end, let word = letters(from: start) else { return nil }
    let name = text(word).lowercased()
    guard name == "per" || name == "om" || name == "i" || name == "a", let place = skipSpaces(from: word.upperBound)
    else { return nil }
    if name == "per" { return atom(from: place) }
    // om dygnet, i månaden, a day: only before a length of time.
    guard let next = letters(from: place) else { return nil }
    switch (name, text(next).lowercased()) {
    case ("om", "dygnet"), ("om", "dagen"), ("a", "day"): return (UnitWord("d"), next.upperBound)
    case ("om", "året"), ("a", "year"): return (UnitWord("a"), next.upperBound)
    case ("i", "månaden"), ("a", "month"): return (UnitWord("mo"), next.upperBound)
    case ("i", "timmen"), ("i", "timman"): return (UnitWord("h"), next.upperBound)
    default: return nil
    }
  }

  private func letters(from start: Int) -> Range<Int>? {
    var end = start
    while let scalar = scalar(at: end), Self.isLetter(scalar) { end += 1 }
    return end > start ? start..<end : nil
  }
}
