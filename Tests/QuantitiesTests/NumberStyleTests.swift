import Quantities
import Testing

@Suite("Numbers for people")
struct NumberStyleTests {
  @Test("a count and the word that fits it: one is one, nothing and many are many")
  func counts() {
    let (swedish, english) = (NumberStyle(.swedish), NumberStyle(.english))
    for (number, sv, en) in [
      (0, "0 bussar", "0 buses"), (1, "1 buss", "1 bus"), (2, "2 bussar", "2 buses"),
      (1200, "1\u{202F}200 bussar", "1\u{202F}200 buses"),
    ] {
      #expect(swedish.count(number, ("buss", "bussar"), ("bus", "buses")) == sv)
      #expect(english.count(number, ("buss", "bussar"), ("bus", "buses")) == en)
      #expect(english.count(number, "bus", "buses") == en)
    }
  }

  static let swedish = NumberStyle(.swedish)
  static let english = NumberStyle(.english)

  @Test("decimal comma, decimal point, narrow spaces between thousands")
  func signs() {
    #expect(Self.swedish.format(1_234_567.891, decimals: 1) == "1\u{202F}234\u{202F}567,9")
    #expect(Self.english.format(1_234_567.891, decimals: 1) == "1\u{202F}234\u{202F}567.9")
    #expect(Self.swedish.format(-2400) == "\u{2212}2\u{202F}400")
    #expect(Self.swedish.percent(0.573, decimals: 1) == "57,3\u{202F}%")
    #expect(Self.swedish.format(.nan) == "–")
  }

  @Test(
    "rounding is half away from zero on what a person reads",
    arguments: [
      (2.675, 2, "2.68"), (-2.675, 2, "-2.68"), (0.5, 0, "1"), (1.005, 2, "1.01"), (0.0004, 3, "0.000"),
      (-0.0004, 3, "0.000"),
      (999.999, 2, "1000.00"), (9.5, 0, "10"), (0.05, 1, "0.1"), (0.049, 1, "0.0"), (1e-9, 4, "0.0000"),
      (123456789.0, 0, "123456789"),
      (1.5e16, 1, "15000000000000000.0"), (0, 2, "0.00"), (0.0995, 3, "0.100"), (0.95, 1, "1.0"),
    ])
  func rounding(_ row: (Double, Int, String)) throws {
    #expect(try #require(RoundedDecimal(row.0, decimals: row.1)).description == row.2)
  }

  @Test("rounding agrees with a plain one away from the half")
  func agreesWithPlainRounding() throws {
    var state: UInt64 = 42
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double(Int64(bitPattern: state) >> 20) / 1_048_576
      let rounded = try #require(RoundedDecimal(value, decimals: 2)).doubleValue
      #expect((rounded - value).magnitude <= 0.005 + value.magnitude * 1e-15)
    }
  }
}
