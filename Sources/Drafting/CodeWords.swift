public import Quantities

/// What texts call the codes that a run computes with: `packad snö` for `packed-snow`.
public enum CodeWords {
  /// The words for a code of a figure; nil where the code is its own word.
  public static func find(_ figure: String, _ code: String, in language: Language) -> String? {
    words[figure]?[code].map { language.choose($0.swedish, $0.english) }
  }

  private static let words: [String: [String: (swedish: String, english: String)]] = [
    "road.surface": [
      "bare": ("barmark", "bare road"), "packed-snow": ("packad snö", "packed snow"),
      "fresh-snow": ("nysnö", "fresh snow"), "ice": ("is", "ice"),
    ],
    "heating.fuel": [
      "fuel": ("bränslevärmare", "a fuel heater"),
      "heat-pump+fuel": ("värmepump och bränslevärmare", "a heat pump and a fuel heater"),
    ],
  ]
}
