/// Which words of a sentence carry a demand, and when two of them are the same one.
///
/// A list cannot know what a sentence means. What it takes for the same is only what no bidder would read otherwise: inflections, words of
/// grammar, and a few names of one thing.
enum DemandWords {
  /// The words that one text has and another lacks, inflections and words that carry nothing set aside.
  static func changes(gone: [String], come: [String]) -> (gone: [String], come: [String]) {
    var right = come.filter { !empty.contains($0) }
    let left = gone.filter { word in
      guard !empty.contains(word) else { return false }
      guard let place = right.firstIndex(where: { areSame($0, word) }) else { return true }
      right.remove(at: place)
      return false
    }
    return (left, right)
  }

  /// Whether a word names what a bus is driven by, when, or who does something: what another such word makes another demand of.
  static func isDiscerning(_ word: String) -> Bool {
    discerning.contains { word.hasPrefix($0) }
  }

  /// Whether two words are one in other forms, or two names of one thing.
  static func areSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    if let name = names.first(where: { names in names.contains { areForms($0, left) } }) {
      return name.contains { areForms($0, right) }
    }
    return areForms(left, right) || isSlip(left, right)
  }

  /// Whether one of two long words is the other with a slip of one letter: lågolv, låggolv.
  private static func isSlip(_ left: String, _ right: String) -> Bool {
    let (first, second) = (Array(left.utf8.prefix(64)), Array(right.utf8.prefix(64)))
    return min(first.count, second.count) >= 6 && first.prefix(2) == second.prefix(2)
      && NearestName.distance(first, second) <= 1
  }

  /// Whether two words differ by their endings alone.
  private static func areForms(_ left: String, _ right: String) -> Bool {
    let (first, second) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    var common = 0
    while common < first.count, common < second.count, first[common] == second[common] { common += 1 }
    // A shorter beginning is tried as well: bussar and bussarna share more than their stem.
    return (max(3, common - 3)...max(3, common)).contains { length in
      guard length <= common else { return false }
      let rests = [first[length...], second[length...]].map { String(String.UnicodeScalarView($0)) }
      return rests.allSatisfy { endings.contains($0) }
    }
  }

  private static let endings: Set<String> = [
    "", "a", "e", "n", "r", "t", "d", "s", "an", "ar", "as", "at", "de", "da", "en", "er", "es", "et", "na", "ns", "or",
    "ra", "re", "rs", "te", "ta", "ts", "tt", "ad", "ade", "are", "aren", "arens", "ares", "arna", "arnas", "ande",
    "ens", "erna", "ernas", "ers", "ets", "nas", "orna", "ornas", "rna", "rnas", "ven", "vna", "vet", "ed", "ing",
  ]

  /// Several names of one thing.
  private static let names: [[String]] = [
    ["trafikföretag", "leverantör", "operatör", "entreprenör", "utförare"], ["rapportera", "redovisa"],
    ["elavbrott", "strömavbrott"], ["åtgärda", "avhjälpa"],
  ]

  private static let discerning = [
    "el", "diesel", "biogas", "fordonsgas", "naturgas", "vätgas", "hybrid", "laddhybrid", "hvo", "fossil", "förnybar",
    "utsläpp", "batteri", "bränsle", "vinter", "sommar", "vardag", "helg", "lördag", "söndag", "skoldag", "natt",
    "rusning", "högtrafik", "beställare", "trafikföretag", "leverantör", "operatör", "entreprenör", "anbudsgivare",
    "underleverantör", "region", "stad", "nya", "ny", "begagnad", "låggolv", "lågentré", "electric", "petrol", "gas",
    "hydrogen", "renewable", "zero", "winter", "summer", "weekday", "buyer", "operator", "supplier", "bidder", "new",
    "used",
  ]

  /// Words of grammar, and verbs that say only that something is.
  private static let empty: Set<String> = TextLikeness.fillers.union([
    "enligt", "enlighet", "kunna", "kan", "vara", "är", "var", "blir", "bli", "ha", "har", "hade", "få", "finnas",
    "finns",
    "göra", "gör", "göras", "görs", "ske", "sker", "klara", "klarar", "köra", "uppfylla", "uppfyller", "uppfylls",
    "uppnå",
    "utgår", "utgå", "gäller", "gälla", "gällande", "uppgår", "uppgå", "beror", "bero", "grund", "grundas", "följd",
    "orsakas", "försedd", "försett", "försedda", "utrustad", "utrustat", "utrustade", "användas", "används", "använda",
    "två", "two", "samt", "också", "även", "dessutom", "därutöver", "därmed", "härvid", "således", "sådan", "sådant",
    "sådana", "denna",
    "detta", "dessa", "dess", "dem", "deras", "sin", "sitt", "sina", "där", "då", "när", "om", "under", "över", "från",
    "mellan", "mot", "hos", "inom", "genom", "så", "sig", "man", "avser", "avseende", "gällande", "vilka", "vilken",
    "vilket", "vars", "dock", "tid", "tiden", "hel", "del", "antal", "antalet", "form", "sätt", "fall", "fallet",
    "nivå", "uppgift", "st", "stycken", "dvs", "bl", "kr", "its", "their", "that", "which", "this", "these", "from",
    "by", "on", "it", "has", "have", "are", "as", "when", "under", "according", "accordance", "able", "also", "such",
  ])
}
