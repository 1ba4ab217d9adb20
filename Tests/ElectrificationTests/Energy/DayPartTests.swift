import Quantities
import Testing

@testable import Electrification

@Suite("How full buses are by part of the day")
struct DayPartTests {
  private func part(_ text: String, isWeekend: Bool = false) -> DayPart {
    let parts = text.split(separator: ":").compactMap { Int32($0) }
    return DayPart(
      at: ServiceTime(seconds: parts[0] * 3600 + parts[1] * 60 + (parts.count > 2 ? parts[2] : 0)), isWeekend: isWeekend
    )
  }

  @Test("the table has every part with its default within its range, described in both languages and marked as unread")
  func table() {
    #expect(DayPart.entries.map(\.parameter) == DayPart.allCases)
    for entry in DayPart.entries {
      #expect(entry.range.contains(entry.defaultValue) && entry.mark == .background, "\(entry.parameter)")
      #expect(!entry.source.isEmpty && !entry.meaningInSwedish.isEmpty && !entry.meaningInEnglish.isEmpty)
      #expect(entry.parameter.start < entry.parameter.end)
    }
  }

  @Test("borders: a part has its first second and not its last; the night after counts with the evening")
  func borders() {
    #expect(part("0:00") == .early && part("5:59:59") == .early)
    #expect(part("6:00") == .morningPeak && part("8:59:59") == .morningPeak)
    #expect(part("9:00") == .midday && part("13:59:59") == .midday)
    #expect(part("14:00") == .afternoonPeak && part("17:59:59") == .afternoonPeak)
    #expect(part("18:00") == .evening && part("25:10") == .evening && part("49:00") == .evening)
    for hour in 0..<30 { #expect(part("\(hour):30", isWeekend: true) == .weekend) }
  }

  @Test("a trip takes the part that its middle lies in")
  func middle() {
    func factor(_ from: Int, _ to: Int) -> Double {
      PassengerLoad.defaults.factor(
        from: ServiceTime(hours: 0, minutes: from), to: ServiceTime(hours: 0, minutes: to), isWeekend: false)
    }
    // Round 09:00: its middle at 08:59, at 09:00.
    #expect(factor(8 * 60 + 29, 9 * 60 + 29) == PassengerLoad.defaults[.morningPeak])
    #expect(factor(8 * 60 + 30, 9 * 60 + 30) == PassengerLoad.defaults[.midday])
    #expect(factor(23 * 60, 26 * 60) == PassengerLoad.defaults[.evening])
  }

  @Test("over an ordinary school day the mean is about that of the class")
  func mean() {
    // Shares of the trip time of buses, counted by us: Norrbotten on 2023-08-23, Kuopio on 2016-12-02.
    let norrbotten: [DayPart: Double] = [
      .early: 0.011, .morningPeak: 0.253, .midday: 0.263, .afternoonPeak: 0.363, .evening: 0.110,
    ]
    let kuopio: [DayPart: Double] = [
      .early: 0.012, .morningPeak: 0.211, .midday: 0.281, .afternoonPeak: 0.287, .evening: 0.208,
    ]
    func mean(_ shares: [DayPart: Double]) -> Double {
      DayPart.allCases.reduce(0) { $0 + (shares[$1] ?? 0) * PassengerLoad.defaults[$1] }
    }
    #expect(abs(mean(norrbotten) - 1) < 0.03 && abs(mean(kuopio) - 1) < 0.06)
  }

  @Test("an unknown part is refused with the nearest one, a factor out of range with the range")
  func refusals() {
    #expect(throws: ParameterError.unknown(name: "morning", nearest: "evening")) {
      try PassengerLoad.defaults.setting([(name: "morning", value: 1)])
    }
    for wrong in [-0.1, 3.1, .nan] {
      #expect(throws: ParameterError.self) { try PassengerLoad.defaults.setting(.midday, to: wrong) }
    }
  }
}
