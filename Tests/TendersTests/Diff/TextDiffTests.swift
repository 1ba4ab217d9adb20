import Tenders
import Testing

@Suite("Diff: text")
struct TextDiffTests {
  private func told(_ old: String, _ new: String, parameters: (String, String) = ("", "")) throws -> [String] {
    try Compared.changes(
      Compared.requirement(text: old, parameters: parameters.0),
      Compared.requirement(text: new, parameters: parameters.1)
    ).map { change in
      let mark = change.isSubstantive ? "!" : ""
      return change.kind == .textNumberChanged
        ? "\(change.kind.rawValue)\(mark) \(change.old ?? "–") → \(change.new ?? "–")" : change.kind.rawValue + mark
    }
  }

  @Test(
    "numbers in free text",
    arguments: [
      ("Ska klara 250 km.", "Ska klara 230 km.", ["text-number-changed! 250 km → 230 km"]),
      ("Ska klara 2 400 kW.", "Ska klara 2,4 MW.", ["number-format"]),
      ("Ska ha tio platser.", "Ska ha 10 platser.", ["number-format"]),
      ("Ska ha tio platser.", "Ska ha tolv platser.", ["text-number-changed! tio → tolv"]),
      ("Ska klara 98,0 procent.", "Ska klara 98 %.", ["number-format"]),
      ("Ska följa ISO 15118-2.", "Ska följa ISO 15118-20.", ["text-number-changed! ISO 15118-2 → ISO 15118-20"]),
      ("Ska börja 10 december 2029.", "Ska börja 2029-12-10.", ["number-format"]),
      (
        "Ska börja 10 december 2029.", "Ska börja 15 december 2029.",
        ["text-number-changed! 10 december 2029 → 15 december 2029"]
      ),
      (
        "Ska klara 250 km vid -25 °C.", "Ska klara 230 km vid -30 °C.",
        ["text-number-changed! 250 km → 230 km", "text-number-changed! -25 °C → -30 °C"]
      ),
      ("Ska gälla linje 6.", "Ska gälla linje 45.", ["text-number-changed! linje 6 → linje 45"]),
    ])
  func numbers(_ old: String, _ new: String, _ expected: [String]) throws {
    #expect(try told(old, new) == expected)
  }

  @Test(
    "words: what changes the demand, and what does not",
    arguments: [
      ("Värmaren ska mätas per fordon.", "Värmaren ska mätas för varje fordon.", ["reworded!"]),
      ("Ska klara minst kravet i bilagan.", "Ska klara högst kravet i bilagan.", ["reworded!"]),
      ("Bussen ska inte tomgångsköras.", "Bussen ska tomgångsköras.", ["reworded!"]),
      ("Laddaren ska vara röd och blank.", "Laddaren ska vara röd, och blank!", ["reworded"]),
      (
        "Föraren ska hälsa på alla resenärer vänligt vid påstigning i trafiken.",
        "Föraren ska hälsa på alla resenärer artigt vid påstigning i trafiken.", ["reworded!"]
      ),
      ("Bussen ska vara grön.", "Bussen ska ha tvätthall i depån.", ["reworded!"]),
    ])
  func words(_ old: String, _ new: String, _ expected: [String]) throws {
    #expect(try told(old, new) == expected)
  }

  @Test("with the same limits other words are editorial; a number that a parameter explains is told once")
  func explained() throws {
    let five = "<parameter name='penalty.missed' op='eq' value='5000' unit='SEK'/>"
    let six = "<parameter name='penalty.missed' op='eq' value='6000' unit='SEK'/>"
    #expect(
      try told(
        "Vite för utebliven tur är 5000 kronor.", "För utebliven tur utgår vite med 5 000 kronor.",
        parameters: (five, five))
        == ["reworded"])
    #expect(
      try told(
        "Vite för utebliven tur är 5000 kronor.", "Vite för utebliven tur är 6000 kronor.", parameters: (five, six))
        == ["threshold-changed!"])
    #expect(
      try told(
        "Vite för utebliven tur är 5000 kronor.", "Vite för utebliven tur är 6000 kronor.", parameters: (five, five))
        == ["text-number-changed! 5000 kronor → 6000 kronor"])
  }

  @Test("a limit that changed under an unchanged text says so")
  func unfollowed() throws {
    let changes = try Compared.changes(
      Compared.requirement(
        text: "Ska 250 km.", parameters: "<parameter name='range.winter' op='ge' value='250' unit='km'/>"),
      Compared.requirement(
        text: "Ska 250 km.", parameters: "<parameter name='range.winter' op='ge' value='230' unit='km'/>"))
    #expect(changes.map(\.kind) == [.thresholdChanged])
    #expect(changes[0].reason.swedish.contains("texten är oförändrad"))
  }
}
