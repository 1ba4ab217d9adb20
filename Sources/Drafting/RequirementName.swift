internal import Findings

/// The uid of a requirement that is repeated: the catalogue's uid and the scope's identifier in letters that a uid may have.
enum RequirementName {
  /// `DEP-01` and the place Strömsund give `DEP-01.Stromsund`. Two places that fold to one name are told apart by a hash.
  static func make(_ uid: String, _ scope: FindingScope?, among scopes: [FindingScope]) -> String {
    guard let scope, let identifier = scope.identifier else { return uid }
    let folded = fold(identifier)
    let isShared = scopes.contains { $0 != scope && fold($0.identifier ?? "") == folded }
    let name =
      isShared || folded.isEmpty ? [folded, hash(identifier)].filter { !$0.isEmpty }.joined(separator: "-") : folded
    // A uid has 64 characters at most.
    let room = 63 - uid.utf8.count
    return "\(uid).\(name.utf8.count <= room ? name : "\(trim(name.prefix(max(room - 9, 1))))-\(hash(identifier))")"
  }

  /// Letters and digits in groups joined by hyphens; of a long identifier those that a uid has room for, since what is cut gets a
  /// hash of the whole.
  private static func fold(_ identifier: String) -> String {
    var text = ""
    for scalar in identifier.unicodeScalars {
      if text.utf8.count >= 64 { break }
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": text.unicodeScalars.append(scalar)
      case "å", "ä", "à", "á": text += "a"
      case "Å", "Ä": text += "A"
      case "ö", "ø": text += "o"
      case "Ö", "Ø": text += "O"
      case "é", "è", "ë": text += "e"
      case "ü": text += "u"
      default: if !text.isEmpty, !text.hasSuffix("-") { text += "-" }
      }
    }
    return trim(text[...])
  }

  private static func trim(_ text: Substring) -> String {
    var text = text
    while text.hasSuffix("-") { text.removeLast() }
    return String(text)
  }

  /// FNV-1a, 32 bits: G. Fowler, L. C. Noll, P. Vo, "The FNV Non-Cryptographic Hash Algorithm", IETF draft.
  private static func hash(_ text: String) -> String {
    let value = text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let digits = String(value, radix: 16)
    return "x" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
