import Quantities
import Testing

@Suite("Decimal numbers, exactly as written")
struct DecimalNumberTests {
  @Test(
    "zeros that carry no value do not count",
    arguments: [("98.0", "98"), ("0.50", "0.5"), ("-0.0", "0"), ("1200", "1200.000")])
  func equality(_ pair: (String, String)) {
    #expect(DecimalNumber(pair.0) == DecimalNumber(pair.1))
    #expect(DecimalNumber(pair.0) != nil)
  }

  @Test(
    "anything but a plain decimal is refused",
    arguments: ["", ".", "1.", "1,5", "1e3", " 1", "+1", "1.2.3", "2.0.1", "1234567890123456789", "∞"])
  func refused(_ text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test("order holds across lengths and signs")
  func order() throws {
    let texts = ["-1000000000000", "-2.5", "-0.001", "0", "0.000001", "0.5", "2.4", "2.41", "100000000000000000"]
    let numbers = try texts.map { try #require(DecimalNumber($0)) }
    for (place, number) in numbers.enumerated() {
      for other in numbers[(place + 1)...] {
        #expect(number < other)
        #expect(!(other < number))
      }
    }
  }

  @Test("the canonical text reads back", arguments: ["0", "-0.05", "123.456", "1000", "7", "0.000000000000000001"])
  func roundTrip(_ text: String) throws {
    #expect(try #require(DecimalNumber(text)).description == text)
  }
}
