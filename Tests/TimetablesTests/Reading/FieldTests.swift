import Quantities
import Testing

@testable import Timetables

@Suite("Field")
struct FieldTests {
  @Test(
    "reads whole numbers",
    arguments: [
      ("0", 0), ("42", 42), ("-7", -7), ("+7", 7), ("007", 7), ("999999999999999999", 999_999_999_999_999_999),
    ])
  func integers(_ row: (String, Int)) { #expect(withField(row.0) { $0.integer } == row.1) }

  @Test(
    "refuses what is no whole number",
    arguments: ["", "-", "+", "1.0", "1e3", "4 2", "0x10", "1234567890123456789", "٣"])
  func noIntegers(_ text: String) { #expect(withField(text) { $0.integer } == nil) }

  @Test("reads decimals as Swift does, to the last bit") func decimals() {
    var generator = SeededGenerator(2)
    for _ in 0..<20_000 {
      let whole = (0..<Int.random(in: 0...12, using: &generator)).map { _ in digit(&generator) }.joined()
      let fraction = (0..<Int.random(in: 0...14, using: &generator)).map { _ in digit(&generator) }.joined()
      let sign = ["", "", "-", "+"].randomElement(using: &generator) ?? ""
      let exponent = Int.random(in: 0...9, using: &generator) == 0 ? "e-5" : ""
      let text = sign + (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction) + exponent
      let value = withField(text) { $0.decimal }
      #expect(value?.bitPattern == Double(text)?.bitPattern, "\(text)")
    }
  }

  private func digit(_ generator: inout SeededGenerator) -> String { String(Int.random(in: 0...9, using: &generator)) }

  @Test(
    "refuses what is no finite decimal",
    arguments: [
      "", ".", "-", "nan", "NaN", "inf", "-inf", "infinity", "1e999", "-1e999", "0x1p3", "1.2.3", "1,5", "--1", "1e",
      "12 3",
    ])
  func noDecimals(_ text: String) { #expect(withField(text) { $0.decimal } == nil) }

  @Test(
    "reads times, past midnight too",
    arguments: [
      ("00:00:00", 0), ("8:05:09", 29_109), ("08:05:09", 29_109), ("24:00:00", 86_400), ("35:59:59", 129_599),
      ("999:59:59", 3_599_999),
    ])
  func times(_ row: (String, Int32)) { #expect(withField(row.0) { $0.seconds } == row.1) }

  @Test(
    "refuses what is no time",
    arguments: [
      "", "8", "08:05", "08:60:00", "08:00:60", "8:5:9", ":05:09", "-1:00:00", "1000:00:00", "08.05.09", "0a:05:09",
      "08:05:0x", "08:0:509",
    ])
  func noTimes(_ text: String) { #expect(withField(text) { $0.seconds } == nil) }

  @Test("reads dates") func dates() {
    #expect(withField("20240229") { $0.date } == CalendarDate(year: 2024, month: 2, day: 29))
    for text in ["", "2024022", "20230229", "20241301", "2024-02-29", "2024022a", "00000101"] {
      #expect(withField(text) { $0.date } == nil, "\(text)")
    }
  }

  @Test("hashes equal bytes equally, and spreads") func hashes() {
    let texts = (0..<5000).map { "9011025\($0)000000" }
    let hashes = Set(texts.map { withField($0) { $0.hash } })
    #expect(hashes.count > 4990)
    #expect(withField("abc") { $0.hash } == withField("abc") { $0.hash })
  }
}
