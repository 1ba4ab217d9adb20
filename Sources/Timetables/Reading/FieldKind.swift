/// What a text field is, and so what can be wrong with it. Numbers, times and dates are checked where they are read.
enum FieldKind {
  /// An identifier: printable ASCII is what all programs agree on.
  case identifier
  /// A text for people.
  case text
  /// A text for passengers, which should not be all capitals or all lower case.
  case passengerText
  case url, email, color, language, phone, timezone
  /// Codes, of which some are known.
  case code(ClosedRange<Int>)
  /// route_type of GTFS Schedule; the extended types of the Hierarchical Vehicle Type list are not among them.
  case routeType
}

extension FieldKind {
  /// Adds a notice where a field is not what its kind asks for; an empty one is nothing and so not wrong.
  func check(_ field: Field, _ column: String, _ file: String, _ rowNumber: Int, _ log: inout NoticeLog) {
    if field.isEmpty { return }
    func add<Notice: FeedNotice>(_ make: (String, Int, String, String) -> Notice) {
      log.add(make(file, rowNumber, column, field.text))
    }
    switch self {
    case .identifier:
      if !field.isPrintableASCII {
        add { NonASCIIOrNonPrintableChar(file: $0, rowNumber: $1, field: $2, value: $3) }
      }
    case .text:
      if field.hasBrokenText { add { InvalidCharacter(file: $0, rowNumber: $1, field: $2, value: $3) } }
    case .passengerText:
      if field.hasBrokenText { add { InvalidCharacter(file: $0, rowNumber: $1, field: $2, value: $3) } }
      if LetterCase.isUniform(field.text) {
        add { MixedCaseRecommendedField(file: $0, rowNumber: $1, field: $2, value: $3) }
      }
    case .url:
      if !TextForms.isURL(field.text) { add { InvalidURL(file: $0, rowNumber: $1, field: $2, value: $3) } }
    case .email:
      if !TextForms.isEmail(field.text) { add { InvalidEmail(file: $0, rowNumber: $1, field: $2, value: $3) } }
    case .color:
      if !TextForms.isColor(field.text) { add { InvalidColor(file: $0, rowNumber: $1, field: $2, value: $3) } }
    case .language:
      if !TextForms.isLanguageTag(field.text) {
        add { InvalidLanguageCode(file: $0, rowNumber: $1, field: $2, value: $3) }
      }
    case .phone:
      if !TextForms.isPhoneNumber(field.text) {
        add { InvalidPhoneNumber(file: $0, rowNumber: $1, field: $2, value: $3) }
      }
    case .timezone:
      if !TextForms.isTimezone(field.text) { add { InvalidTimezone(file: $0, rowNumber: $1, field: $2, value: $3) } }
    case .code(let range):
      if let value = field.integer, !range.contains(value) {
        add { UnexpectedEnumValue(file: $0, rowNumber: $1, field: $2, value: $3) }
      }
    case .routeType:
      if let value = field.integer, !(0...7).contains(value), value != 11, value != 12 {
        add { UnexpectedEnumValue(file: $0, rowNumber: $1, field: $2, value: $3) }
      }
    }
  }
}

extension Field {
  /// Whether all bytes are printable ASCII, spaces among them.
  var isPrintableASCII: Bool { buffer.allSatisfy { (32...126).contains($0) } }

  /// Whether the bytes are no UTF-8, or hold the replacement character.
  var hasBrokenText: Bool {
    guard buffer.contains(where: { $0 >= 0x80 }) else { return false }
    return text.unicodeScalars.contains("\u{FFFD}")
  }
}
