internal import Quantities

/// The side to which a sentence limits a number: `minst 250 km`, `högst 4 timmar`, `2.0.1 eller senare`.
enum LimitSide: Hashable {
  case fromBelow
  case fromAbove
}

extension Wording {
  /// A mention with the side that the words around it limit, where they do.
  struct Limited {
    let mention: Mention
    let side: LimitSide?
    /// The mention as written, with the name that it numbers: `bilaga 3`, `ISO 15118-20`, `OCPP 2.0.1`.
    let shown: String

    /// The mention as people of a language write it, whatever language the text is in; names and versions as they stand.
    func said(in language: Language) -> String {
      guard let (value, unit) = mention.quantity else { return shown }
      return ValueWords(language).amount(value, unit)
    }
  }

  /// What is mentioned, in order, with the sides.
  var limits: [Limited] {
    pieces.indices.compactMap { place in
      guard case .mention(let mention) = pieces[place] else { return nil }
      return Limited(mention: mention, side: side(at: place), shown: shown(mention, at: place))
    }
  }

  private func shown(_ mention: Mention, at place: Int) -> String {
    switch mention.kind {
    // With the body in capitals, where one stands before it.
    case .designation(let name) where name.contains(" "): return name
    case .designation, .version:
      guard place > 0, case .word(let word) = pieces[place - 1], word.contains(where: \.isLetter) else {
        return mention.written
      }
      return (["ocpp", "netex"].contains(word) ? word.uppercased() : word) + " " + mention.written
    case .quantity, .date: return mention.written
    }
  }

  /// The words before a number tell its side, back to the number before it; or the words behind: `eller senare`.
  private func side(at place: Int) -> LimitSide? {
    var words: [String] = []
    for piece in pieces[..<place].reversed().prefix(4) {
      guard case .word(let word) = piece else { break }
      words.append(word)
    }
    for (distance, word) in words.enumerated() {
      let isNegated = words[(distance + 1)...].prefix(2).contains { ["inte", "ej", "not"].contains($0) }
      if let side = Self.sides[word] { return isNegated ? nil : side }
      if let side = Self.crossings[word] { return isNegated ? side : nil }
    }
    let behind = pieces[(place + 1)...].prefix(2).map { piece in if case .word(let word) = piece { word } else { "" } }
    guard behind.count == 2, behind[0] == "eller" || behind[0] == "or" || behind[0] == "och" else { return nil }
    return Self.openEnds[behind[1]]
  }

  /// Those of some words that say the side of a number: where one says what must not be crossed, its modal and its "inte" as well.
  static func boundWords(in words: [String]) -> Set<String> {
    let crosses = words.contains { crossings[$0] != nil }
    return Set(words.filter { sides[$0] != nil || crossings[$0] != nil || (crosses && crossingModals.contains($0)) })
  }

  private static let crossingModals: Set<String> = ["inte", "ej", "får", "ska", "skall", "not", "may", "shall", "must"]
  private static let sides: [String: LimitSide] = [
    "minst": .fromBelow, "lägst": .fromBelow, "åtminstone": .fromBelow, "minimum": .fromBelow, "tidigast": .fromBelow,
    "least": .fromBelow,
    "högst": .fromAbove, "max": .fromAbove, "maximalt": .fromAbove, "maximum": .fromAbove, "längst": .fromAbove,
    "inom": .fromAbove, "senast": .fromAbove, "most": .fromAbove, "within": .fromAbove,
  ]
  /// What must not be crossed: `får inte överstiga`.
  private static let crossings: [String: LimitSide] = [
    "överstiga": .fromAbove, "överskrida": .fromAbove, "exceed": .fromAbove, "understiga": .fromBelow,
    "underskrida": .fromBelow,
  ]
  private static let openEnds: [String: LimitSide] = [
    "mer": .fromBelow, "fler": .fromBelow, "högre": .fromBelow, "senare": .fromBelow, "nyare": .fromBelow,
    "more": .fromBelow, "later": .fromBelow, "higher": .fromBelow, "mindre": .fromAbove, "färre": .fromAbove,
    "lägre": .fromAbove, "tidigare": .fromAbove, "less": .fromAbove, "lower": .fromAbove, "earlier": .fromAbove,
  ]
}
