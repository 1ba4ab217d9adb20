/// The forms that some fields have. They are judged by their shape alone: nothing is looked up.
enum TextForms {
  /// http, https or ftp, a host with a dot inside whose last label is letters, a path of the characters that RFC 3986 has
  /// (section 3.3) without two slashes in a row, and no blank anywhere. Whether the last label is a domain that exists is not asked.
  static func isURL(_ text: String) -> Bool {
    // Scalars and not characters, which are found by tables that take their time.
    let scalars = text.unicodeScalars
    guard scalars.allSatisfy({ $0.value > 32 }), let rest = schemes.lazy.compactMap({ Self.rest(scalars, $0) }).first
    else { return false }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let path = rest[authority.endIndex...].prefix { $0 != "?" && $0 != "#" }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last?.prefix { $0 != ":" }
    return host.map(isHost) ?? false && isPath(path)
  }

  private typealias Scalars = Substring.UnicodeScalarView

  private static let schemes = ["http://", "https://", "ftp://"]

  /// What comes behind a scheme, in whatever case it is written; nil where the text does not start with it.
  private static func rest(_ text: String.UnicodeScalarView, _ scheme: String) -> Scalars? {
    var rest = text[...]
    for wanted in scheme.unicodeScalars {
      guard let scalar = rest.popFirst(), scalar == wanted || isLetter(scalar) && scalar.value | 0x20 == wanted.value
      else { return nil }
    }
    return rest
  }

  /// Labels of letters, digits and hyphens with dots between them; the last one of letters, or four numbers.
  private static func isHost(_ host: Scalars) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2 else { return false }
    let areLabels = labels.allSatisfy { label in
      !label.isEmpty
        && label.allSatisfy { isLetter($0) || isDigit($0) || $0 == "-" || !$0.isASCII && $0.properties.isAlphabetic }
        && label.first != "-" && label.last != "-"
    }
    guard areLabels, let last = labels.last else { return false }
    let isName = last.first.map { !isDigit($0) } ?? false
    return isName
      ? last.count >= 2 : labels.count == 4 && labels.allSatisfy { (Int(String(Substring($0))) ?? 256) < 256 }
  }

  private static func isPath(_ path: Scalars) -> Bool {
    var last: Unicode.Scalar?
    for scalar in path {
      guard isLetter(scalar) || isDigit(scalar) || "-_:@&?=+,.!/~*'%$;()".unicodeScalars.contains(scalar) else {
        return false
      }
      if scalar == "/" && last == "/" { return false }
      last = scalar
    }
    return true
  }

  /// Something, an @, and a domain with a dot inside.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.unicodeScalars.contains(where: { $0.value <= 32 }) else {
      return false
    }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
  }

  /// Six hexadecimal digits.
  static func isColor(_ text: String) -> Bool { text.utf8.count == 6 && text.allSatisfy(\.isHexDigit) }

  /// A first part of two to eight letters, further ones of one to eight letters or digits (RFC 5646, section 2.1).
  static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.utf8.count), first.unicodeScalars.allSatisfy(isLetter) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.utf8.count) && part.unicodeScalars.allSatisfy { isLetter($0) || isDigit($0) }
    }
  }

  /// A number with a country code, written with a plus, has at least seven digits; any other has a digit. More cannot be said,
  /// since a feed does not tell its country, and 112 is a number too.
  static func isPhoneNumber(_ text: String) -> Bool {
    text.unicodeScalars.count(where: isDigit) >= (text.hasPrefix("+") ? 7 : 1)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
