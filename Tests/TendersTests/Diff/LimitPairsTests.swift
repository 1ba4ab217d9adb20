import Tenders
import Testing

/// One requirement before and after, and what a lawyer should be told of it.
@Suite("Diff: pairs of one requirement")
struct LimitPairsTests {
  struct Pair: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let old: String
    let new: String
    let told: [String]

    init(_ name: String, _ old: String, _ new: String, _ told: String...) {
      testDescription = name
      self.old = old
      self.new = new
      self.told = told
    }
  }

  private static let range = "Elbuss ska klara minst 250 km mellan laddningar vid -25 °C med uppvärmd kupé."
  private static let limit = "range.winter ge 250 km @ -25 Cel"

  private static func one(
    _ text: String, _ limits: String..., figure: String? = nil, level: String = "ska",
    verification: String? = "Körprov enligt bilaga 3.", source: String? = nil, english: String? = nil
  ) -> String {
    Written.requirement(
      text, limits, figure: figure, level: level, verification: verification, source: source, english: english)
  }

  @Test("limits: values, units, directions", arguments: limits)
  func tellLimits(_ pair: Pair) throws { #expect(try Written.told(pair.old, pair.new) == pair.told) }

  @Test("words and numbers of texts", arguments: texts)
  func tellTexts(_ pair: Pair) throws { #expect(try Written.told(pair.old, pair.new) == pair.told) }

  @Test("what is invisible is no change", arguments: invisible)
  func tellInvisible(_ pair: Pair) throws { #expect(try Written.told(pair.old, pair.new) == []) }

  @Test("level, verification, figures, sources", arguments: frames)
  func tellFrames(_ pair: Pair) throws { #expect(try Written.told(pair.old, pair.new) == pair.told) }

  static let limits: [Pair] = [
    Pair(
      "kW and MW", one("Högst 2 400 kW.", "depot.power.cap le 2400 kW"),
      one("Högst 2,4 MW.", "depot.power.cap le 2.4 MW"),
      "r-1 unit-rewrite 2400 kW → 2.4 MW"),
    Pair(
      "the unit alone, a thousandth", one("Högst 2 400 kW.", "depot.power.cap le 2400 kW"),
      one("Högst 2,4 kW.", "depot.power.cap le 2.4 kW"), "r-1 threshold-changed! 2400 kW → 2.4 kW tightened"),
    Pair(
      "98.0 and 98", one("Minst 98,0 procent.", "charger.availability ge 98.0 %"),
      one("Minst 98 %.", "charger.availability ge 98 %"), "r-1 number-format 98.0 % → 98 %"),
    Pair(
      "percent and fraction", one("Minst 98 procent.", "charger.availability ge 98 %"),
      one("Minst 0,98.", "charger.availability ge 0.98 1"), "r-1 unit-rewrite 98 % → 0.98"),
    Pair(
      "hours and minutes", one("Inom 2 timmar.", "charger.mttr le 2 h"),
      one("Inom 120 minuter.", "charger.mttr le 120 min"),
      "r-1 unit-rewrite 2 h → 120 min"),
    Pair(
      "hours and fewer minutes", one("Inom 2 timmar.", "charger.mttr le 2 h"),
      one("Inom 90 minuter.", "charger.mttr le 90 min"), "r-1 threshold-changed! 2 h → 90 min tightened"),
    Pair(
      "years and months", one("Högst 10 år.", "age.max le 10 a"), one("Högst 120 månader.", "age.max le 120 mo"),
      "r-1 unit-rewrite 10 a → 120 mo"),
    Pair(
      "days and hours", one("I 3 dygn.", "fuel.days ge 3 d"), one("I 72 timmar.", "fuel.days ge 72 h"),
      "r-1 unit-rewrite 3 d → 72 h"),
    Pair(
      "at most, and more of it", one("Högst 1,9 kWh/km.", "consumption.winter le 1.9 kWh/km"),
      one("Högst 2,1 kWh/km.", "consumption.winter le 2.1 kWh/km"),
      "r-1 threshold-changed! 1.9 kWh/km → 2.1 kWh/km relaxed"),
    Pair(
      "a penalty up", one("Vite är 5 000 kronor.", "penalty.missed eq 5000 SEK"),
      one("Vite är 10 000 kronor.", "penalty.missed eq 10000 SEK"),
      "r-1 threshold-changed! 5000 SEK → 10000 SEK tightened"),
    Pair(
      "a version", one("OCPP 1.6 eller senare.", "ocpp.version ge 1.6 1"),
      one("OCPP 2.0.1 eller senare.", "ocpp.version ge 2.0.1 1"), "r-1 threshold-changed! 1.6 → 2.0.1 tightened"),
    Pair(
      "a version whose number is longer", one("OCPP 2.9 eller senare.", "ocpp.version ge 2.9 1"),
      one("OCPP 2.10 eller senare.", "ocpp.version ge 2.10 1"), "r-1 threshold-changed! 2.9 → 2.10 tightened"),
    Pair(
      "a date", one("Klart senast 1 juni 2029.", "grid.ready le 2029-06-01"),
      one("Klart senast 1 september 2029.", "grid.ready le 2029-09-01"),
      "r-1 threshold-changed! 2029-06-01 → 2029-09-01 relaxed"),
    Pair(
      "a code", one("Kontakt CCS2.", "connector eq CCS2"), one("Kontakt CCS1.", "connector eq CCS1"),
      "r-1 value-changed! CCS2 → CCS1"),
    Pair(
      "warmer", one("Minst 250 km vid -30 °C.", "range.winter ge 250 km @ -30 Cel"),
      one("Minst 250 km vid -25 °C.", "range.winter ge 250 km @ -25 Cel"),
      "r-1 condition-changed! -30 Cel → -25 Cel relaxed"),
    Pair(
      "a condition gone", one("Minst 250 km vid -25 °C.", "range.winter ge 250 km @ -25 Cel"),
      one("Minst 250 km.", "range.winter ge 250 km"), "r-1 condition-changed! -25 Cel → –",
      "r-1 reworded Minst 250 km vid -25 °C. → Minst 250 km."),
    Pair(
      "one more condition", one("Minst 250 km vid -25 °C.", limit),
      one("Minst 250 km vid -25 °C och 80 % batterihälsa.", "range.winter ge 250 km @ -25 Cel; 80 %"),
      "r-1 condition-changed! -25 Cel → -25 Cel; 80 %", "r-1 reworded"),
    Pair(
      "turned about", one("Minst 250 km.", "range.winter ge 250 km"), one("Högst 250 km.", "range.winter le 250 km"),
      "r-1 operator-changed! ge → le", "r-1 reworded! Minst 250 km. → Högst 250 km."),
    Pair(
      "a range out of a bound", one("Minst 18 °C.", "cabin.temp ge 18 Cel"),
      one("18 till 24 °C.", "cabin.temp ge 18 Cel", "cabin.temp le 24 Cel"),
      "r-1 parameter-added! – → le 24 Cel tightened", "r-1 reworded! Minst 18 °C. → 18 till 24 °C."),
    Pair(
      "a limit that the text did not follow", one(range, limit), one(range, "range.winter ge 230 km @ -25 Cel"),
      "r-1 threshold-changed! 250 km → 230 km relaxed"),
    Pair(
      "limit, condition and level at once", one("Bussen ska klara 250 km vid -25 °C.", limit),
      one("Bussen bör klara 23 mil vid -20 °C.", "range.winter ge 230 km @ -20 Cel", level: "bor"),
      "r-1 level-changed! ska → bor relaxed", "r-1 threshold-changed! 250 km → 230 km relaxed",
      "r-1 condition-changed! -25 Cel → -20 Cel relaxed", "r-1 reworded"),
  ]

  static let texts: [Pair] = [
    Pair(
      "a number that the parameter did not follow", one("Minst 250 km.", "range.winter ge 250 km"),
      one("Minst 230 km.", "range.winter ge 250 km"), "r-1 text-number-changed! 250 km → 230 km relaxed"),
    Pair(
      "a number alone", one("Minst 250 km."), one("Minst 230 km."), "r-1 text-number-changed! 250 km → 230 km relaxed"),
    Pair(
      "a time, longer", one("Åtgärdas inom tolv timmar."), one("Åtgärdas inom 24 timmar."),
      "r-1 text-number-changed! tolv timmar → 24 timmar relaxed"),
    Pair(
      "not below", one("Får inte understiga 250 km."), one("Får inte understiga 230 km."),
      "r-1 text-number-changed! 250 km → 230 km relaxed"),
    Pair(
      "not above", one("Får inte överstiga 4 %."), one("Får inte överstiga 3 %."),
      "r-1 text-number-changed! 4 % → 3 % tightened"),
    Pair(
      "two bounds", one("Minst 10 och högst 20 platser."), one("Minst 12 och högst 18 platser."),
      "r-1 text-number-changed! 10 → 12 tightened", "r-1 text-number-changed! 20 → 18 tightened"),
    Pair("words of number", one("Tolv platser."), one("Tjugo platser."), "r-1 text-number-changed! Tolv → Tjugo"),
    Pair("word and figure", one("Tolv platser."), one("12 platser."), "r-1 number-format Tolv platser. → 12 platser."),
    Pair("mil and km", one("Klara 25 mil."), one("Klara 250 km."), "r-1 number-format Klara 25 mil. → Klara 250 km."),
    Pair("tkr and kronor", one("Vite 5 tkr."), one("Vite 5 000 kr."), "r-1 number-format Vite 5 tkr. → Vite 5 000 kr."),
    Pair(
      "minus in words", one("Vid -25 °C."), one("Vid minus 25 grader."),
      "r-1 number-format Vid -25 °C. → Vid minus 25 grader."),
    Pair(
      "less cold in words", one("Vid -25 °C."), one("Vid minus 20 grader."),
      "r-1 text-number-changed! -25 °C → minus 20 grader"),
    Pair(
      "a version in the text", one("OCPP 1.6 eller senare."), one("OCPP 2.0.1 eller senare."),
      "r-1 text-number-changed! OCPP 1.6 → OCPP 2.0.1 tightened"),
    Pair(
      "a standard in the text", one("Enligt ISO 15118-2."), one("Enligt ISO 15118-20."),
      "r-1 text-number-changed! ISO 15118-2 → ISO 15118-20"),
    Pair(
      "a range", one("Mellan 20 och 30 grader."), one("Mellan 18 och 30 grader."), "r-1 text-number-changed! 20 → 18"),
    Pair(
      "two of which nothing is counted", one("Mellan laddningar ska bussen stå."),
      one("Mellan två laddningar ska bussen stå."),
      "r-1 reworded"),
    Pair(
      "a range of words of number", one("Mellan två och fyra dörrar."), one("Mellan tre och fyra dörrar."),
      "r-1 text-number-changed! två → tre"),
    Pair(
      "another language", one("Minst 250 km.", english: "At least 250 km."),
      one("Minst 250 km.", english: "At least 230 km."),
      "r-1 text-number-changed! 250 km → 230 km relaxed"),
    Pair(
      "turned about in words", one("Minst 250 km."), one("Högst 250 km."), "r-1 reworded! Minst 250 km. → Högst 250 km."
    ),
    Pair("and, or", one("Ramp och lyft."), one("Ramp eller lyft."), "r-1 reworded! Ramp och lyft. → Ramp eller lyft."),
    Pair(
      "not", one("Diesel får användas."), one("Diesel får inte användas."),
      "r-1 reworded! Diesel får användas. → Diesel får inte användas."),
    Pair(
      "a duty that fell", one("Bussen ska bytas."), one("Bussen kan bytas."),
      "r-1 reworded! Bussen ska bytas. → Bussen kan bytas."),
    Pair(
      "another thing, text alone", one("Bussarna ska ha dubbdäck på alla hjul hela vintern."),
      one("Bussarna ska ha friktionsdäck på alla hjul hela vintern."), "r-1 reworded!"),
    Pair(
      "another source of power beside the same limit",
      one("Minst 40 procent ska köras med utsläppsfria bussar.", "zero.share ge 40 %"),
      one("Minst 40 procent ska köras med fossilfria bussar.", "zero.share ge 40 %"), "r-1 reworded!"),
    Pair(
      "who pays", one("Beställaren ska bekosta laddarna."), one("Leverantören ska bekosta laddarna."), "r-1 reworded!"),
    Pair(
      "a qualification gone beside the same limit", one(range, limit),
      one("Elbuss ska klara minst 250 km mellan laddningar vid -25 °C.", limit), "r-1 reworded!"),
    Pair(
      "the same words in another order and other forms", one(range, limit),
      one("Vid -25 °C ska elbussar klara minst 250 km mellan laddningarna med uppvärmd kupé.", limit), "r-1 reworded"),
    Pair(
      "names of one thing", one("Trafikföretaget ska rapportera energi per fordon varje månad."),
      one("Varje månad ska leverantören redovisa energin per fordon."), "r-1 reworded"),
    Pair(
      "other words for the same bound", one("Högst 1,9 kWh/km.", "consumption.winter le 1.9 kWh/km"),
      one("Får inte överstiga 1,9 kWh/km.", "consumption.winter le 1.9 kWh/km"),
      "r-1 reworded Högst 1,9 kWh/km. → Får inte överstiga 1,9 kWh/km."),
    Pair(
      "at least, and as it is", one("Minst 80 procent.", "battery.soh ge 80 %"),
      one("Lägst 80 procent.", "battery.soh ge 80 %"), "r-1 reworded Minst 80 procent. → Lägst 80 procent."),
    Pair(
      "the bound gone", one("Minst 250 km.", "range.winter ge 250 km"), one("Bara 250 km.", "range.winter ge 250 km"),
      "r-1 reworded! Minst 250 km. → Bara 250 km."),
    Pair(
      "a slip of a letter", one("Bussen ska ha lågolv."), one("Bussen ska ha låggolv."),
      "r-1 reworded Bussen ska ha lågolv. → Bussen ska ha låggolv."),
  ]

  static let invisible: [Pair] = [
    Pair("no-break spaces", one("Minst 250 km."), one("Minst 250\u{A0}km.")),
    Pair("narrow spaces", one("Högst 2 400 kW."), one("Högst 2\u{202F}400 kW.")),
    Pair("lines", one("Minst 250 km."), one("Minst\n      250 km.")),
    Pair("composed letters", one("Kupé på väg."), one("Kupe\u{301} pa\u{30A} va\u{308}g.")),
    Pair("soft hyphens", one("Laddplatser."), one("Ladd\u{AD}platser.")),
  ]

  static let frames: [Pair] = [
    Pair(
      "a wish becomes a demand", one("Bussen bör ha ramp.", level: "bor"), one("Bussen ska ha ramp."),
      "r-1 level-changed! bor → ska tightened", "r-1 reworded Bussen bör ha ramp. → Bussen ska ha ramp."),
    Pair(
      "a demand becomes a wish, its words left behind", one("Bussen ska ha ramp."),
      one("Bussen ska ha ramp.", level: "bor"),
      "r-1 level-changed! ska → bor relaxed"),
    Pair(
      "a figure that still carries", one(range, limit, figure: "block.longest 214.6 km"),
      one(range, limit, figure: "block.longest 220.1 km"), "r-1 evidence-changed 214.6 km → 220.1 km"),
    Pair(
      "a figure that no longer carries", one(range, limit, figure: "block.longest 214.6 km"),
      one(range, limit, figure: "block.longest 262 km"), "r-1 evidence-changed 214.6 km → 262 km",
      "r-1 evidence-unsupported – → range.winter ≥ 250 km, block.longest 262 km"),
    Pair(
      "a figure in another unit", one(range, limit, figure: "block.longest 214.6 km"),
      one(range, limit, figure: "block.longest 214600 m"), "r-1 unit-rewrite 214.6 km → 214600 m"),
    Pair(
      "a lighter proof", one(range, limit), one(range, limit, verification: "Simulering."),
      "r-1 verification-changed! Körprov enligt bilaga 3. → Simulering."),
    Pair(
      "the proof gone", one(range, limit), one(range, limit, verification: nil),
      "r-1 verification-changed! Körprov enligt bilaga 3. → –"),
    Pair(
      "another source", one(range, limit, source: "CAT:FOR-02"), one(range, limit, source: "längsta omlopp + 15 %"),
      "r-1 source-changed CAT:FOR-02 → längsta omlopp + 15 %"),
  ]
}
