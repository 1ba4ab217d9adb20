/// Why the name of an entry is refused. Nothing is unpacked to disk here, yet names reach messages and reports, and a
/// table read under a name that another reader would understand differently is not evidence.
public enum NameFault: Sendable, Hashable {
  case empty
  case tooLong
  case notUTF8
  case unprintable
  case backslash
  case absolute
  case driveLetter
  case climbs
  case emptyPart

  /// The longest name in bytes: room for any real path, little enough for a message.
  static let longestName = 1_024

  /// What is wrong with `name`, or nil if nothing is. A `/` at the end is not looked at here: it marks a folder in a zip,
  /// and the caller takes it off.
  static func find(in name: String) -> NameFault? {
    if name.isEmpty { return .empty }
    if name.utf8.count > longestName { return .tooLong }
    if name.unicodeScalars.contains(where: isUnprintable) { return .unprintable }
    if name.utf8.contains(UInt8(ascii: "\\")) { return .backslash }
    if name.utf8.first == UInt8(ascii: "/") { return .absolute }
    if hasDriveLetter(name) { return .driveLetter }
    for part in name.split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." { return .climbs }
      if part.isEmpty || part == "." { return .emptyPart }
    }
    return nil
  }

  /// Controls, and format characters that are invisible or turn the direction of the text.
  static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value >= 0x20 && scalar.value < 0x7F { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  private static func hasDriveLetter(_ name: String) -> Bool {
    let start = name.utf8.prefix(2)
    guard let letter = start.first, start.count == 2, start.last == UInt8(ascii: ":") else { return false }
    let lower = letter | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  var explanation: String {
    switch self {
    case .empty: "an entry has no name; zip the files again"
    case .tooLong: "the name is longer than \(Self.longestName) bytes; shorten it"
    case .notUTF8:
      "the name is not in UTF-8, and its encoding is not told; rename the file with plain letters and zip again"
    case .unprintable: "the name holds a control or invisible character; rename the file and zip again"
    case .backslash: "the name holds a backslash, which only some readers take for a folder; zip again with `/`"
    case .absolute: "the name starts at the root of the disk; zip the files by relative names"
    case .driveLetter: "the name starts with a drive letter; zip the files by relative names"
    case .climbs: "the name climbs out of its folder by `..`; do not use this file"
    case .emptyPart: "the name has an empty part or a `.` between slashes; zip the files by plain names"
    }
  }
}

/// Text of a name that may not be text: ASCII as it is, every other byte as `\x84`.
func escapedName(_ bytes: some Sequence<UInt8>) -> String {
  var result = ""
  for byte in bytes.prefix(NameFault.longestName) {
    if byte >= 0x20 && byte < 0x7F {
      result.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let hex = String(byte, radix: 16)
      result += "\\x" + (hex.count == 1 ? "0" + hex : hex)
    }
  }
  return result
}

/// Holds names against each other: two that are equal, or would be one file where case or Unicode composition does not
/// count (Windows, macOS), are refused, because what the sender saw would depend on the machine.
struct NameRegister {
  private var nameByFoldedName: [String: String] = [:]

  /// Remembers `name`; answers why it cannot stand beside the earlier ones, or nil.
  mutating func findClash(adding name: String) -> ArchiveError.Reason? {
    // Swift's String equality is canonical equivalence, so composed and decomposed letters are one key.
    let folded = name.lowercased()
    guard let other = nameByFoldedName.updateValue(name, forKey: folded) else { return nil }
    return other.utf8.elementsEqual(name.utf8) ? .sameName : .sameNameButForCase(other: other)
  }
}
