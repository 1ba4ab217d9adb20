/// What a word does to the numbers around it.
enum WordRole {
  /// It is a number.
  case number(Int64)
  /// It is the number one, and an article where no unit follows.
  case one
  /// It makes the next number negative.
  case minus
  /// The next number is a version of it.
  case versioned
  /// The next number names one of its kind.
  case named
  /// It may stand between a name and its number.
  case passing

  /// The role of a word in lower case, or nil.
  static func find(_ word: String, isEnglish: Bool) -> WordRole? { (isEnglish ? english : swedish)[word] }

  private static let swedish = table(NumberWords.swedish, ones: ["en", "ett"])
  private static let english = table(NumberWords.english, ones: ["one"])

  private static func table(_ numbers: [String: Int64], ones: [String]) -> [String: WordRole] {
    var table: [String: WordRole] = [:]
    for word in passingWords { table[word] = .passing }
    for word in namedWords { table[word] = .named }
    for word in versionedWords { table[word] = .versioned }
    for (word, number) in numbers { table[word] = .number(number) }
    for word in ones { table[word] = .one }
    table["minus"] = .minus
    return table
  }

  private static let namedWords = [
    "bilaga", "bilagor", "annex", "appendix", "avsnitt", "kapitel", "kap", "punkt", "section", "chapter", "artikel",
    "art", "article", "paragraf", "linje", "linjer", "linjerna", "line", "lines", "tur", "trip", "klass", "class",
    "kategori", "category", "nivå", "level", "tabell", "table", "figur", "figure", "combo", "sort", "direktiv",
    "directive", "förordning", "regulation", "lag", "nr", "no",
  ]
  private static let versionedWords = ["ocpp", "nordic", "version", "versionen", "utgåva", "edition", "netex"]
  private static let passingWords = ["nr", "no", "och", "and", "eller", "or", "combo", "e"]
}
