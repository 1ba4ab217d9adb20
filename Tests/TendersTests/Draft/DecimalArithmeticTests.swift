import Quantities
import Tenders
import Testing

@Suite("Exact decimal arithmetic")
struct DecimalArithmeticTests {
  private func number(_ text: String) throws -> DecimalNumber { try #require(DecimalNumber(text)) }

  @Test("sums, differences, products, powers of ten")
  func arithmetic() throws {
    #expect(try number("214.6").multiplied(by: number("1.15"))?.description == "246.79")
    #expect(try number("0.1").adding(number("0.2"))?.description == "0.3")
    #expect(try number("-31.4").adding(number("-3"))?.description == "-34.4")
    #expect(try number("2.4").subtracting(number("2400"))?.description == "-2397.6")
    #expect(try number("2.4").shifted(byPowerOfTen: 3)?.description == "2400")
    #expect(try number("1900").shifted(byPowerOfTen: -3)?.description == "1.9")
    #expect(try number("999999999999999999").multiplied(by: number("999999999999999999")) == nil)
  }

  @Test(
    "rounding to multiples",
    arguments: [
      ("246.79", DecimalRounding.up, "10", "250"), ("230", .up, "10", "230"), ("2.53", .up, "0.01", "2.53"),
      ("54.435", .down, "5", "50"), ("-34.4", .down, "5", "-35"), ("-34.4", .up, "5", "-30"),
      ("-34.4", .nearest, "5", "-35"), ("2.5", .nearest, "1", "3"), ("-2.5", .nearest, "1", "-3"), ("0", .up, "7", "0"),
    ])
  func rounding(_ value: String, _ side: DecimalRounding, _ step: String, _ result: String) throws {
    #expect(try number(value).rounded(side, toMultipleOf: number(step))?.description == result)
  }

  @Test("a derivation: margin, then rounding; a margin of another unit gives nothing")
  func derivation() throws {
    let rule = try #require(DerivationRule(margin: "15 %", rounding: "up 10"))
    #expect(rule.value(from: try number("214.6"), unit: "km")?.description == "250")
    let colder = try #require(DerivationRule(margin: "-3 Cel", rounding: "down 5"))
    #expect(colder.value(from: try number("-31.4"), unit: "Cel")?.description == "-35")
    #expect(colder.value(from: try number("-31.4"), unit: "K") == nil)
    for broken in ["15", "15%", "% 15", "femton %"] {
      #expect(DerivationRule(margin: broken, rounding: nil) == nil)
    }
    for broken in ["up", "up 0", "sideways 5", "up 1 0"] {
      #expect(DerivationRule(margin: nil, rounding: broken) == nil)
    }
  }
}
