/// Numbers written as words.
enum NumberWords {
  private static let swedish: [String: Int64] = [
    "noll": 0, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11,
    "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "aderton": 18,
    "nitton": 19, "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80,
    "nittio": 90, "hundra": 100, "etthundra": 100, "tusen": 1000, "ettusen": 1000,
  ]
  private static let english: [String: Int64] = [
    "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000,
  ]
  private static let swedishTens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"]
  private static let swedishOnes = ["ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"]

  /// The number that a word in lower case says, or nil.
  static func find(_ word: String, isEnglish: Bool) -> Int64? {
    if isEnglish {
      if let number = english[word] { return number }
      let parts = word.split(separator: "-")
      guard parts.count == 2, let tens = english[String(parts[0])], (20...90).contains(tens),
        let ones = parts[1] == "one" ? 1 : english[String(parts[1])], (1...9).contains(ones)
      else { return nil }
      return tens + ones
    }
    if let number = swedish[word] { return number }
    for (place, tens) in swedishTens.enumerated() where word.hasPrefix(tens) {
      if let ones = swedishOnes.firstIndex(of: String(word.dropFirst(tens.count))) {
        return Int64((place + 2) * 10 + ones + 1)
      }
    }
    return nil
  }

  /// Whether a word in lower case is the number one, and an article where no unit follows.
  static func isOne(_ word: String, isEnglish: Bool) -> Bool {
    isEnglish ? word == "one" : word == "en" || word == "ett"
  }

  /// The power of ten that a word multiplies the number before it by.
  static func power(_ word: String) -> Int? {
    switch word {
    case "tusen", "thousand": 3
    case "miljon", "miljoner", "million", "millions", "mn": 6
    case "miljard", "miljarder", "billion": 9
    default: nil
    }
  }
}
