/// Numbers written as words, up to ninety-nine, and hundred and thousand.
enum NumberWords {
  static let swedish = compounds(
    [
      "noll": 0, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10,
      "elva": 11,
      "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "aderton": 18,
      "nitton": 19, "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80,
      "nittio": 90, "hundra": 100, "etthundra": 100, "tusen": 1000, "ettusen": 1000,
    ], tens: ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"],
    ones: ["ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"], joint: "")
  static let english = compounds(
    [
      "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
      "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
      "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
      "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000,
    ], tens: ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
    ones: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"], joint: "-")

  /// The words, and every ten with every one behind it.
  private static func compounds(_ words: [String: Int64], tens: [String], ones: [String], joint: String) -> [String:
    Int64]
  {
    var table = words
    for (place, ten) in tens.enumerated() {
      for (digit, one) in ones.enumerated() { table[ten + joint + one] = Int64((place + 2) * 10 + digit + 1) }
    }
    return table
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
