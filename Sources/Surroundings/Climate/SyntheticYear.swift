import Glibc
import Quantities

extension TemperatureSeries {
  /// A made-up year, hour by hour, from the months' means: an assumption, for when nobody has given a file of readings.
  ///
  /// Each month's days take the quantiles of a logistic distribution round its mean, with a long cold tail in winter, in an order that
  /// rises and falls over eleven days; between noons the day's mean goes straight, and a swing by the sun is laid over it. Spread and
  /// tail were chosen by us so that Frösön's 1991–2020 means give the hours below 5 to −25 °C of the domain notes' table [C],
  /// itself a placeholder; within 16 %, and the heating degree hours within 1 %. The tail ends where Frösön's coldest hour stays above its
  /// record of −38 °C (domain notes §6 [B]); without that end it fell below. It has no other claim to truth: it is one year, whose
  /// coldest days come near the record, and neither warmer nor colder years are in it.
  ///
  /// - Parameter year: Whose calendar it has; a day more stands on both sides, so that service past midnight has temperatures.
  public static func synthetic(_ normals: TemperatureNormals, year: Int) -> TemperatureSeries {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let next = CalendarDate(year: year + 1, month: 1, day: 1)
    else { preconditionFailure("no calendar has the year \(year)") }
    let months = (0..<Int(next.dayNumber - first.dayNumber)).map { first.adding(days: $0).parts.month - 1 }
    let means = dailyMeans(normals, months: months)
    let count = means.count
    // A day before and two behind, in Swedish winter time: the year goes round.
    let celsius = (-24..<(count + 2) * 24).map { hour -> Double in
      let day = (hour + 24) / 24 - 1
      let (ofDay, index) = (hour - day * 24, (day + count) % count)
      let aside = Double(ofDay - 12) / 24
      let beside = means[(index + (aside > 0 ? 1 : count - 1)) % count]
      let swing = 2 - 1.5 * winter(months[index])
      let sun = swing * cos((Double(ofDay) - 14.5) / 24 * 2 * .pi)
      return means[index] + abs(aside) * (beside - means[index]) + sun
    }
    return TemperatureSeries(
      station: normals.station, origin: .synthetic, shift: nil,
      start: UTCHour(number: UTCHour(first, hour: 0).number - 25),
      celsius: celsius, isMeasured: [Bool](repeating: false, count: celsius.count), filledHours: 0, missingHours: 0,
      uncheckedReadings: 0)
  }

  /// 1 in January, −1 in July.
  private static func winter(_ month: Int) -> Double { cos(2 * .pi * Double(month) / 12) }

  /// Where the winter's tail stops growing, as a squared deviation: only the coldest day of a month lies beyond. Chosen by us, see
  /// `synthetic`.
  private static let tailEnd = 4.6

  private static func dailyMeans(_ normals: TemperatureNormals, months: [Int]) -> [Double] {
    var means: [Double] = []
    for month in 0..<12 {
      let days = months.reduce(0) { $0 + ($1 == month ? 1 : 0) }
      let spread = 5 + winter(month)
      let tail = 0.3 * max(0, winter(month))
      let deviations = (0..<days).map { rank -> Double in
        let share = (Double(rank) + 0.5) / Double(days)
        let z = 0.55 * log(share / (1 - share))
        return z < 0 ? z * (1 + tail * min(z * z, tailEnd)) : z
      }
      let middle = deviations.reduce(0, +) / Double(days)
      // Days by the height of a wave of eleven days; rounded, so that no last bit decides.
      let wave = (0..<days).map { (sin(2 * .pi * Double(means.count + $0) / 11) * 1e9).rounded() }
      let order = (0..<days).sorted { (wave[$0], $0) < (wave[$1], $1) }
      var ofMonth = [Double](repeating: 0, count: days)
      for (rank, day) in order.enumerated() {
        ofMonth[day] = normals.celsius[month] + spread * (deviations[rank] - middle)
      }
      means += ofMonth
    }
    return means
  }
}
