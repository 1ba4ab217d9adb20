/// What a field is, and so what can be wrong with it. Numbers, times and dates that a reader uses are checked where they are read.
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
  /// A whole number that is not negative, and a decimal number, of columns that are checked and not used.
  case count, decimal
  /// A time of columns that are checked here.
  case time
}

extension FieldKind {
  /// Adds a notice where a field is not what its kind asks for; an empty one is nothing and so not wrong.
  ///
  /// - Returns: false where the field is an error, not just unusual.
  func check(
    _ field: Field, _ column: String, _ file: String, _ rowNumber: Int, _ log: inout NoticeLog
  ) -> Bool {
    if field.isEmpty { return true }
    var isRight = true
    func add<Notice: FeedNotice>(_ make: (String, Int, String, String) -> Notice) {
      log.add(make(file, rowNumber, column, field.text))
      if Notice.severity == .error { isRight = false }
    }
    if case .identifier = self, field.isPrintableASCII { return true }
    if field.hasBrokenText { add { InvalidCharacter(file: $0, rowNumber: $1, field: $2, value: $3) } }
    switch self {
    case .identifier:
      add { NonASCIIOrNonPrintableChar(file: $0, rowNumber: $1, field: $2, value: $3) }
    case .text, .passengerText: break
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
      if !TimeZoneNames.contains(field.text) {
        add { InvalidTimezone(file: $0, rowNumber: $1, field: $2, value: $3) }
      }
    case .code(let range):
      if let value = field.integer {
        if !range.contains(value) { add { UnexpectedEnumValue(file: $0, rowNumber: $1, field: $2, value: $3) } }
      } else {
        add { InvalidInteger(file: $0, rowNumber: $1, field: $2, value: $3) }
      }
    case .routeType:
      if let value = field.integer {
        if !(0...7).contains(value) && value != 11 && value != 12 {
          add { UnexpectedEnumValue(file: $0, rowNumber: $1, field: $2, value: $3) }
        }
      } else {
        add { InvalidInteger(file: $0, rowNumber: $1, field: $2, value: $3) }
      }
    case .count:
      if let value = field.integer {
        if value < 0 { add { NumberOutOfRange(file: $0, rowNumber: $1, field: $2, value: $3) } }
      } else {
        add { InvalidInteger(file: $0, rowNumber: $1, field: $2, value: $3) }
      }
    case .time:
      if field.seconds == nil { add { InvalidTime(file: $0, rowNumber: $1, field: $2, value: $3) } }
    case .decimal:
      if field.decimal == nil { add { InvalidFloat(file: $0, rowNumber: $1, field: $2, value: $3) } }
    }
    return isRight
  }
}

extension Field {
  /// Whether a code is empty or one digit up to a highest one, as nearly all are.
  @inline(__always)
  func isEmptyOrDigit(upTo highest: UInt8) -> Bool {
    guard let start, count > 0 else { return true }
    return count == 1 && start[0] &- 48 <= highest
  }

  /// Whether all bytes are printable ASCII, spaces among them.
  var isPrintableASCII: Bool { buffer.allSatisfy { (32...126).contains($0) } }

  /// Whether all bytes are ASCII, eight of them at a time.
  @inline(__always)
  var isASCII: Bool {
    guard let start else { return true }
    let raw = UnsafeRawPointer(start)
    var bits: UInt64 = 0
    var offset = 0
    while count - offset >= 8 {
      bits |= raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      offset += 8
    }
    while offset < count {
      bits |= UInt64(start[offset])
      offset += 1
    }
    return bits & 0x8080_8080_8080_8080 == 0
  }

  /// Whether the bytes are no UTF-8, or hold the replacement character.
  var hasBrokenText: Bool {
    guard !isASCII else { return false }
    var decoder = UTF8()
    var bytes = buffer.makeIterator()
    while true {
      switch decoder.decode(&bytes) {
      case .scalarValue(let scalar): if scalar == "\u{FFFD}" { return true }
      case .emptyInput: return false
      case .error: return true
      }
    }
  }
}
