import Electrification
import Quantities
import Testing

@Suite("The temperature over a service day")
struct DayTemperatureTests {
  @Test("the design day: mean −23.7, lowest −28.6 °C, at local time")
  func designDay() {
    let day = DayTemperature.frosonDesignDay
    #expect(abs(day.mean.celsius + 23.7) < 0.05)
    #expect(day.coldest.celsius == -28.6)
    // 09 UTC is 10 in Sweden in January.
    #expect(day.temperature(at: ServiceTime(hours: 10, minutes: 0)).celsius == -28.6)
    #expect(day.temperature(at: ServiceTime(hours: 24, minutes: 0)).celsius == -17.0)
    #expect(abs(day.temperature(at: ServiceTime(hours: 10, minutes: 30)).celsius + 27.5) < 1e-9)
    #expect(day.source.contains("SMHI") && day.source.contains("CC BY 4.0"))
  }

  @Test("past midnight the day repeats")
  func pastMidnight() {
    let day = DayTemperature.frosonDesignDay
    for minutes in stride(from: 0, through: 8 * 60, by: 7) {
      #expect(
        day.temperature(at: ServiceTime(hours: 24, minutes: minutes))
          == day.temperature(at: ServiceTime(hours: 0, minutes: minutes)))
    }
    #expect(day.temperature(at: ServiceTime(seconds: -3600)) == day.temperature(at: ServiceTime(hours: 23, minutes: 0)))
  }

  @Test("interpolation stays between the readings, over a jump of 12 K in an hour too")
  func bounded() throws {
    var readings = [Double](repeating: -25.3, count: 24)
    for hour in 14..<24 { readings[hour] = -13.3 }
    let day = try DayTemperature(
      name: "jump", source: "20 January 2024", hourly: readings.map { Temperature(celsius: $0) })
    for second in stride(from: Int32(0), to: 30 * 3600, by: 97) {
      let value = day.temperature(at: ServiceTime(seconds: second)).celsius
      #expect(value >= -25.3 && value <= -13.3)
    }
    for (start, end) in [(0, 50), (800, 1000), (700, 2000)] {
      let mean = day.mean(from: ServiceTime(hours: 0, minutes: start), to: ServiceTime(hours: 0, minutes: end)).celsius
      #expect(mean >= -25.3 && mean <= -13.3)
    }
  }

  @Test(
    "the mean over a trip is the integral by small steps",
    arguments: [(301, 417), (600, 1300), (1430, 1475), (0, 1440)])
  func mean(_ span: (Int, Int)) {
    let day = DayTemperature.frosonDesignDay
    let (start, end) = (ServiceTime(hours: 0, minutes: span.0), ServiceTime(hours: 0, minutes: span.1))
    var sum = 0.0
    var count = 0.0
    for second in stride(from: start.seconds, to: end.seconds, by: 1) {
      let (a, b) = (ServiceTime(seconds: second), ServiceTime(seconds: second + 1))
      sum += (day.temperature(at: a).celsius + day.temperature(at: b).celsius) / 2
      count += 1
    }
    #expect(abs(day.mean(from: start, to: end).celsius - sum / count) < 1e-6)
    #expect(day.mean(from: start, to: start) == day.temperature(at: start))
  }

  @Test("days that are none are refused")
  func refused() throws {
    #expect(throws: ClimateError.notADay(name: "short", readings: 3)) {
      try DayTemperature(name: "short", source: "", hourly: [Temperature](repeating: Temperature(celsius: 0), count: 3))
    }
    #expect(throws: ClimateError.badReading(name: "constant", hour: 0, celsius: -80)) {
      try DayTemperature(constant: Temperature(celsius: -80))
    }
    #expect(throws: ClimateError.unknownDay(name: "mildday", nearest: "mild-day")) { try DayTemperature.get("mildday") }
    #expect(try DayTemperature.get("froson-2024-01-05") == .frosonDesignDay)
    #expect(DayTemperature.mildDay.mean.celsius > 7 && DayTemperature.mildDay.mean.celsius < 8)
    let even = try DayTemperature(constant: Temperature(celsius: -25))
    #expect(even.mean(from: ServiceTime(hours: 5, minutes: 0), to: ServiceTime(hours: 27, minutes: 0)).celsius == -25)
  }
}
