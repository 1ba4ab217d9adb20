import Electrification
import Quantities
import Surroundings

/// The weather that drawn days have: the design day's and a year's, and which of it each block meets.
struct SampledWeather {
  /// The design day.
  let designDay: UncertaintyInput.Day
  /// The zone of each block on the design day, in the order of the plan.
  let designZones: [Int]
  /// The year; nil where none is known for the place.
  let year: SampledYear?
}

/// The days that a year of weather is drawn from.
struct SampledYear {
  /// The days, each with the temperatures of all stations on one date.
  let days: [UncertaintyInput.Day]
  /// Month of each day, from 1.
  let months: [Int]
  /// The place.
  let place: String
  /// Whether the days are made up from the months' means.
  let isSynthetic: Bool
  /// Of each block, in the order of the plan: its station, and how much warmer it is where it runs.
  let blocks: [(zone: Int, shiftKelvin: Double)]

  /// Months in which snow may lie and the road may be slippery.
  static func isWinter(month: Int) -> Bool { month <= 3 || month >= 11 }

  /// The days of some stations from a date on; those that one of them does not know whole are left out.
  ///
  /// - Parameter hours: whole hours of service that a day's temperatures are taken over.
  /// - Precondition: at least one station.
  init(
    _ stations: [TemperatureSeries], from first: CalendarDate, count: Int, hours: Range<Int>,
    blocks: [(zone: Int, shiftKelvin: Double)]
  ) throws {
    precondition(!stations.isEmpty, "a year of no station")
    var days: [UncertaintyInput.Day] = []
    var months: [Int] = []
    for number in 0..<count {
      let date = first.adding(days: number)
      let read = stations.compactMap { $0.findServiceDay(date, hours: hours) }
      guard read.count == stations.count else { continue }
      let zones = try zip(stations, read).map { station, day in
        try DayTemperature(name: date.description, source: station.station.name, hourly: day.hourlyOfDay)
      }
      let month = date.parts.month
      days.append(UncertaintyInput.Day(zones: zones, isWinter: Self.isWinter(month: month)))
      months.append(month)
    }
    self.days = days
    self.months = months
    place = stations.map(\.station.name).joined(separator: ", ")
    isSynthetic = stations.contains { $0.origin == .synthetic }
    self.blocks = blocks
  }
}
