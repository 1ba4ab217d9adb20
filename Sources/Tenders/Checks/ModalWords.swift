/// The words of a text that bind or wish.
///
/// What stands in quotation marks is spoken of and binds no one, and so does "ska" behind "som" where the sentence wishes:
/// `Fordon som ska köra linje 6 bör ha pantograf`.
struct ModalWords {
  /// Words that bind, in order.
  let binding: [String]
  /// Words that wish, in order.
  let wishing: [String]

  init(_ wording: Wording, language: String) {
    let isEnglish = language.hasPrefix("en")
    let words = Self.unquoted(wording.pieces)
    let wishing = words.filter { (isEnglish ? Self.wishingEnglish : Self.wishingSwedish).contains($0) }
    let bindingWords = isEnglish ? Self.bindingEnglish : Self.bindingSwedish
    let relatives = isEnglish ? Self.relativesEnglish : Self.relativesSwedish
    binding = words.indices.compactMap { place in
      guard bindingWords.contains(words[place]) else { return nil }
      let isRelative = place > 0 && relatives.contains(words[place - 1])
      return isRelative && !wishing.isEmpty ? nil : words[place]
    }
    self.wishing = wishing
  }

  /// The words outside quotation marks; a mark that is never closed quotes nothing.
  private static func unquoted(_ pieces: [Wording.Piece]) -> [String] {
    let marks = pieces.indices.filter { place in
      if case .sign(let sign) = pieces[place] { quotationMarks.contains(sign) } else { false }
    }
    let quotes = stride(from: 0, to: marks.count - marks.count % 2, by: 2).map { marks[$0]...marks[$0 + 1] }
    var next = quotes.makeIterator()
    var quote = next.next()
    return pieces.indices.compactMap { place in
      while let current = quote, current.upperBound < place { quote = next.next() }
      guard case .word(let word) = pieces[place], !(quote?.contains(place) ?? false) else { return nil }
      return word
    }
  }

  private static let quotationMarks: Set<Unicode.Scalar> = ["\"", "”", "“", "„", "»", "«"]
  private static let bindingSwedish: Set<String> = ["ska", "skall", "måste"]
  private static let bindingEnglish: Set<String> = ["shall", "must"]
  private static let wishingSwedish: Set<String> = ["bör", "borde", "önskas", "önskvärt", "önskvärd"]
  private static let wishingEnglish: Set<String> = ["should", "ought", "desirable", "preferably"]
  private static let relativesSwedish: Set<String> = ["som"]
  private static let relativesEnglish: Set<String> = ["that", "which", "who"]
}
