internal import Quantities

extension WordingScanner {
  /// Reads what begins with a digit at `position`; `start` is where it is written from, sign included.
  mutating func scanNumber(isNegative: Bool, from start: Int) {
    if !isNegative, scanDate(from: start) || scanLawNumber(from: start) { return }
    let first = digits(from: position)
    if let named = namesNext {
      scanDesignation(after: named, from: start)
      return
    }
    var parts = [text(position..<first)]
    var separators: [Unicode.Scalar] = []
    var end = first
    // Groups behind points or commas, as far as they go.
    while let separator = scalar(at: end), separator == "." || separator == ",", let next = scalar(at: end + 1),
      Self.isDigit(next)
    {
      let groupEnd = digits(from: end + 1)
      parts.append(text(end + 1..<groupEnd))
      separators.append(separator)
      end = groupEnd
    }
    if separators.count >= 2 {
      scanManyGroups(parts, separators, end: end, isNegative: isNegative, from: start)
      return
    }
    var isSpaced = false
    if separators.isEmpty {
      // Thousands in spaces.
      while parts[0].count <= 3, let space = scalar(at: end), Self.isSpace(space) || space == "'" || space == "’",
        digits(from: end + 1) == end + 4
      {
        parts.append(text(end + 1..<end + 4))
        end += 4
        isSpaced = true
      }
      if isSpaced {
        parts = [parts.joined()]
        if let sign = scalar(at: end), sign == "," || sign == ".", let next = scalar(at: end + 1), Self.isDigit(next) {
          let fractionEnd = digits(from: end + 1)
          parts.append(text(end + 1..<fractionEnd))
          separators = [sign]
          end = fractionEnd
        }
      }
    }
    position = end
    let sign: Mention.DecimalSign = separators.isEmpty ? .none : separators[0] == "," ? .comma : .point
    let decimal = parts.count == 2 ? "\(parts[0]).\(parts[1])" : parts[0]
    let grouped = parts.count == 2 && parts[1].count == 3 && parts[0].count <= 3 && !isSpaced ? parts.joined() : nil
    // In English a comma before three digits groups them.
    let isGroup = grouped != nil && isEnglish && sign == .comma && parts[0] != "0"
    let minus = isNegative ? "-" : ""
    guard let value = DecimalNumber(minus + (isGroup ? grouped ?? decimal : decimal)) else {
      append(.designation(text(start..<position)), from: start)
      return
    }
    let other = grouped.flatMap { DecimalNumber(minus + (isGroup ? decimal : $0)) }
    finishNumber(value, other: other, sign: isGroup ? .none : sign, isGroup: isGroup, from: start)
  }

  private mutating func scanManyGroups(
    _ parts: [String], _ separators: [Unicode.Scalar], end: Int, isNegative: Bool, from start: Int
  ) {
    position = end
    let isGrouped =
      parts.dropFirst().allSatisfy { $0.count == 3 } && parts[0].count <= 3 && parts[0] != "0"
      && Set(separators).count == 1
    if isGrouped, let value = DecimalNumber((isNegative ? "-" : "") + parts.joined()) {
      finishNumber(value, other: nil, sign: .none, isGroup: true, from: start)
    } else if separators.allSatisfy({ $0 == "." }), !isNegative, parts.allSatisfy({ Int($0) != nil }) {
      append(.version(parts.compactMap { Int($0) }), from: start)
    } else if Set(separators.dropLast()).count == 1, separators.last != separators.first,
      parts.dropFirst().dropLast().allSatisfy({ $0.count == 3 }),
      let value = DecimalNumber((isNegative ? "-" : "") + parts.dropLast().joined() + "." + (parts.last ?? ""))
    {
      finishNumber(value, other: nil, sign: separators.last == "," ? .comma : .point, isGroup: true, from: start)
    } else {
      append(.designation(text(start..<position)), from: start)
    }
  }

  private mutating func finishNumber(
    _ number: DecimalNumber, other: DecimalNumber?, sign: Mention.DecimalSign, isGroup: Bool, from start: Int
  ) {
    var value = number
    applyPower(&value)
    // A hyphen joins a number to its unit: 12-månaders.
    if scalar(at: position) == "-", let next = scalar(at: position + 1), Self.isLetter(next) { position += 1 }
    let unit = scanUnit(after: &value)
    if unit == nil, let next = scalar(at: position), Self.isLetter(next) {
      // Letters that are no unit make it a name: 4b, 12E.
      while let letter = scalar(at: position), Self.isLetter(letter) || Self.isDigit(letter) { position += 1 }
      append(.designation(text(start..<position)), from: start)
      return
    }
    if unit == nil, let place = skipSpaces(from: position) {
      let rest = text(place..<min(place + 4, scalars.count)).lowercased()
      if rest.hasPrefix("§") || rest.hasPrefix("kap") {
        append(.designation(text(start..<position)), from: start)
        return
      }
    }
    let shifted = value == number ? other : nil
    append(
      .quantity(value, unit), from: start, otherReading: shifted, decimalSign: sign, isGroupedByDecimalSign: isGroup)
    if unit != nil { shareUnitWithRangeStart() }
  }

  /// In `20–25 kW` the first number counts kilowatts too.
  private mutating func shareUnitWithRangeStart() {
    guard pieces.count >= 3, case .mention(let last) = pieces[pieces.count - 1],
      case .quantity(_, let unit?) = last.kind, case .mention(let first) = pieces[pieces.count - 3],
      case .quantity(let value, nil) = first.kind
    else { return }
    switch pieces[pieces.count - 2] {
    case .sign("-"), .sign("–"), .sign("\u{2212}"), .word("till"), .word("to"), .word("och"), .word("and"),
      .word("eller"), .word("or"):
      pieces[pieces.count - 3] = .mention(
        Mention(
          kind: .quantity(value, unit), otherReading: first.otherReading, decimalSign: first.decimalSign,
          isGroupedByDecimalSign: first.isGroupedByDecimalSign, written: first.written))
    default: break
    }
  }

  /// `2029-12-10`, or `10 december 2029`.
  private mutating func scanDate(from start: Int) -> Bool {
    let first = digits(from: position)
    if first == position + 4, let date = CalendarDate(text(position..<min(position + 10, scalars.count))),
      digits(from: position + 8) == position + 10
    {
      position += 10
      append(.date(date), from: start)
      return true
    }
    guard first <= position + 2, let day = Int(text(position..<first)), let word = skipSpaces(from: first),
      Self.isLetter(scalars[word])
    else { return false }
    var wordEnd = word
    while let scalar = scalar(at: wordEnd), Self.isLetter(scalar) { wordEnd += 1 }
    let name = text(word..<wordEnd).lowercased()
    guard let month = Self.months.firstIndex(where: { $0.contains(name) }), let year = skipSpaces(from: wordEnd),
      digits(from: year) == year + 4, let number = Int(text(year..<year + 4)),
      let date = CalendarDate(year: number, month: month + 1, day: day)
    else { return false }
    position = year + 4
    append(.date(date), from: start)
    return true
  }

  /// `2016:1146`, `1370/2007`, `24/7`, `08:30`: numbers that name.
  private mutating func scanLawNumber(from start: Int) -> Bool {
    let first = digits(from: position)
    guard let sign = scalar(at: first), sign == ":" || sign == "/", let next = scalar(at: first + 1),
      Self.isDigit(next)
    else { return false }
    position = digits(from: first + 1)
    append(.designation(text(start..<position)), from: start)
    namesNext = nil
    return true
  }

  /// The number behind the name of a standard, line or version.
  private mutating func scanDesignation(after name: String, from start: Int) {
    var end = digits(from: position)
    while let sign = scalar(at: end), sign == "." || sign == "-" || sign == ":", let next = scalar(at: end + 1),
      Self.isDigit(next)
    {
      end = digits(from: end + 1)
    }
    let written = text(position..<end)
    position = end
    while let letter = scalar(at: position), Self.isLetter(letter) { position += 1 }
    if name == "version", let version = Version(written) {
      append(.version(version.parts), from: start)
    } else {
      let body = name.first?.isUppercase == true ? name.uppercased() + " " : ""
      append(.designation(body + text(start..<position)), from: start)
    }
    // A list goes on: linje 45 och 46. Anything else ends it.
    if scalar(at: position) == "," { return }
    if let next = skipSpaces(from: position), next > position {
      let rest = text(next..<min(next + 6, scalars.count)).lowercased()
      if ["och ", "and ", "eller ", "or "].contains(where: rest.hasPrefix) { return }
    }
    namesNext = nil
  }

  func digits(from place: Int) -> Int {
    var end = place
    while let scalar = scalar(at: end), Self.isDigit(scalar) { end += 1 }
    return end
  }

  private static let months: [[String]] = [
    ["januari", "january", "jan"], ["februari", "february", "feb"], ["mars", "march"], ["april", "apr"],
    ["maj", "may"],
    ["juni", "june", "jun"], ["juli", "july", "jul"], ["augusti", "august", "aug"], ["september", "sept", "sep"],
    ["oktober", "october", "okt", "oct"], ["november", "nov"], ["december", "dec"],
  ]
}
