/// How people write units in a sentence: the code, and the power of ten that the number is multiplied by (a mil is ten
/// kilometres, a tkr a thousand kronor).
struct UnitWord: Hashable {
  let code: String
  let power: Int

  init(_ code: String, power: Int = 0) {
    self.code = code
    self.power = power
  }

  /// The unit that a word means, or nil. Words are known in lower case, but for the few symbols whose case tells them apart.
  static func find(_ word: String) -> UnitWord? { exact[word] ?? words[word.lowercased()] }

  private static let exact: [String: UnitWord] = [
    "m": UnitWord("m"), "s": UnitWord("s"), "W": UnitWord("W"), "A": UnitWord("A"), "K": UnitWord("K"),
    "l": UnitWord("L"), "L": UnitWord("L"), "t": UnitWord("t"), "d": UnitWord("d"), "C": UnitWord("Cel"),
  ]

  private static let words: [String: UnitWord] = {
    let lists: [(UnitWord, String)] = [
      (
        UnitWord("km"),
        """
        km kilometer kilometers kilometern kilometre kilometres kilometrarna kilometrar produktionskilometer vagnkilometer
        fordonskilometer tomkilometer vkm produktionskilometrar fordonskm vagnkm
        """
      ),
      (UnitWord("km", power: 1), "mil"),
      (UnitWord("m"), "meter meters metre metres"),
      (UnitWord("m2"), "m2 m² kvadratmeter"),
      (UnitWord("m3"), "m3 m³ kubikmeter"),
      (UnitWord("s"), "sek sekund sekunder sekunders second seconds"),
      (UnitWord("min"), "min minut minuter minuters minute minutes"),
      (UnitWord("h"), "h tim timme timmar timmes timmars timma hour hours"),
      (UnitWord("d"), "dygn dygnet dygns dag dagar dagars day days"),
      (UnitWord("wk"), "vecka veckor veckors week weeks"),
      (UnitWord("mo"), "mån månad månader månaders month months"),
      (UnitWord("a"), "år års årligen year years"),
      (UnitWord("Wh"), "wh wattimmar wattimme"),
      (UnitWord("kWh"), "kwh kilowattimmar kilowattimme kilowatt-hours"),
      (UnitWord("MWh"), "mwh megawattimmar megawattimme"),
      (UnitWord("GWh"), "gwh gigawattimmar"),
      (UnitWord("W"), "watt"),
      (UnitWord("kW"), "kw kilowatt kilowatts"),
      (UnitWord("MW"), "mw megawatt megawatts"),
      (UnitWord("kVA"), "kva"),
      (UnitWord("kVA", power: 3), "mva"),
      (UnitWord("A"), "ampere"),
      (UnitWord("L"), "liter litre litres"),
      (UnitWord("kg"), "kg kilogram kilo"),
      (UnitWord("t"), "ton tonnes"),
      (UnitWord("Cel"), "°c ℃ grader grad plusgrader degrees celsius"),
      (UnitWord("%"), "% procent procents percent procentenheter procentenhet"),
      (UnitWord("dB"), "db dba"),
      (UnitWord("SEK"), "sek kr kronor krona kronors"),
      (UnitWord("SEK", power: -2), "öre"),
      (UnitWord("SEK", power: 3), "tkr kkr ksek"),
      (UnitWord("SEK", power: 6), "mkr mnkr msek"),
    ]
    var table: [String: UnitWord] = [:]
    for (unit, names) in lists {
      for name in names.split(whereSeparator: \.isWhitespace) { table[String(name)] = table[String(name)] ?? unit }
    }
    return table
  }()
}
