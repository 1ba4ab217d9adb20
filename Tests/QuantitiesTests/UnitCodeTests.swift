import Quantities
import Testing

@Suite("Units of drafts and studies")
struct UnitCodeTests {
  @Test(
    "equal amounts in two units are equal, exactly",
    arguments: [
      ("2400", "kW", "2.4", "MW"), ("12", "h", "0.5", "d"), ("24", "mo", "2", "a"), ("1.9", "kWh/km", "1900", "Wh/km"),
      ("55", "%", "0.55", "1"), ("360", "SEK/kW", "0.36", "kSEK/kW"), ("90", "km/h", "25", "m/s"),
      ("1", "/a", "1", "1/a"),
    ])
  func equal(_ row: (String, String, String, String)) throws {
    let unit = try #require(UnitCode(row.1))
    let other = try #require(UnitCode(row.3))
    let value = try #require(DecimalNumber(row.0))
    let otherValue = try #require(DecimalNumber(row.2))
    #expect(unit.compare(value, to: otherValue, in: other) == 0)
    #expect(other.compare(otherValue, to: value, in: unit) == 0)
  }

  @Test(
    "different kinds do not compare",
    arguments: [("kW", "kWh"), ("mo", "d"), ("Cel", "K"), ("km", "h"), ("SEK", "%"), ("kVA", "kW")])
  func incommensurable(_ pair: (String, String)) throws {
    let first = try #require(UnitCode(pair.0))
    let second = try #require(UnitCode(pair.1))
    #expect(!first.isCommensurable(with: second))
    #expect(first.compare(DecimalNumber(1), to: DecimalNumber(1), in: second) == nil)
  }

  @Test("unknown codes are no unit", arguments: ["", "KW", "kwh", "kWh/", "km//h", "mil", "kW/km/h/s", "°C"])
  func unknown(_ code: String) {
    #expect(UnitCode(code) == nil)
  }

  @Test("a quantity is counted in any unit of its kind")
  func counting() {
    #expect(Energy(kilowattHours: 2500).value(in: .megawattHour) == 2.5)
    #expect(Distance(kilometres: 1.5).value(in: .metre) == 1500)
    #expect((Power(kilowatts: 30) * TimeSpan(minutes: 20)).kilowattHours == 10)
    #expect(Distance(kilometres: 90) / TimeSpan(hours: 1.5) == Speed(metresPerSecond: 90_000 / 5400))
  }
}
