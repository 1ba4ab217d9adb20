/// The forms that some fields have. They are judged by their shape alone, and generously: nothing is looked up.
enum TextForms {
  /// http or https, a host of letters, digits, dots and hyphens, and no blank anywhere.
  static func isURL(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard let scheme = ["http://", "https://"].first(where: { lower.hasPrefix($0) }) else { return false }
    let rest = lower.dropFirst(scheme.count)
    let host = rest.prefix { !"/?#:".contains($0) }
    let isHost = host.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || isDigit($0) || $0 == "." || $0 == "-" }
    return !host.isEmpty && isHost && host.first != "." && !text.unicodeScalars.contains { $0.value <= 32 }
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

  /// At least two digits.
  static func isPhoneNumber(_ text: String) -> Bool { text.unicodeScalars.count(where: isDigit) >= 2 }

  /// Letters, digits and `_+-/`, starting with a letter: the form of the names in the IANA database.
  static func isTimezone(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isLetter(first) else { return false }
    return text.unicodeScalars.allSatisfy { isLetter($0) || isDigit($0) || "_+-/".unicodeScalars.contains($0) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
