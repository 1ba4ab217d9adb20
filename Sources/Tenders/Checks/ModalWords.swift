/// The words of a text that bind or wish.
struct ModalWords {
  /// Words that bind, in order.
  let binding: [String]
  /// Words that wish, in order.
  let wishing: [String]

  init(_ wording: Wording, language: String) {
    let isEnglish = language.hasPrefix("en")
    let words = wording.words
    binding = words.filter { (isEnglish ? Self.bindingEnglish : Self.bindingSwedish).contains($0) }
    wishing = words.filter { (isEnglish ? Self.wishingEnglish : Self.wishingSwedish).contains($0) }
  }

  private static let bindingSwedish: Set<String> = ["ska", "skall", "måste"]
  private static let bindingEnglish: Set<String> = ["shall", "must"]
  private static let wishingSwedish: Set<String> = ["bör", "borde", "önskas", "önskvärt", "önskvärd"]
  private static let wishingEnglish: Set<String> = ["should", "ought", "desirable", "preferably"]
}
