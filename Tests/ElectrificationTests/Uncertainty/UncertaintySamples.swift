import Electrification
import Quantities
import Surroundings

// Small days and blocks that the tests of uncertainty share.

/// A year of days at Frösön, made up from the months' means.
func syntheticYear() throws -> [UncertaintyInput.Day] {
  let series = TemperatureSeries.synthetic(TemperatureNormals.all[0], year: 2030)
  guard let first = CalendarDate(year: 2030, month: 1, day: 1) else { return [] }
  return try (0..<365).compactMap { number in
    let date = first.adding(days: number)
    guard let day = series.findServiceDay(date, hours: 4..<28) else { return nil }
    let month = date.parts.month
    return UncertaintyInput.Day(
      temperature: try DayTemperature(name: "\(date)", source: "synthetic", hourly: day.hourlyOfDay),
      isWinter: month <= 3 || month >= 11)
  }
}

/// One day at an even temperature.
func evenDay(_ celsius: Double, isWinter: Bool = false) throws -> UncertaintyInput.Day {
  UncertaintyInput.Day(
    temperature: try DayTemperature(constant: Temperature(celsius: celsius)), isWinter: isWinter)
}

/// Blocks of the same way there and back from six in the morning, with ten minutes of layover between.
func blocks(
  _ profile: TripProfile, model: EnergyModel, blocks count: Int = 1, trips: Int, days: [UncertaintyInput.Day],
  layover: Double = 600
) -> UncertaintyInput {
  var all: [UncertaintyInput.Trip] = []
  let blocks = (0..<count).map { _ in
    var time = 6 * 3600.0
    var events: [UncertaintyInput.Event] = []
    for number in 0..<trips {
      all.append(UncertaintyInput.Trip(profile: 0, start: ServiceTime(seconds: Int32(time))))
      events.append(.trip(all.count - 1))
      time += profile.seconds
      if number + 1 < trips && layover > 0 {
        events.append(.layover(start: ServiceTime(seconds: Int32(time)), time: TimeSpan(seconds: layover)))
        time += layover
      }
    }
    return UncertaintyInput.Block(model: 0, events: events)
  }
  return UncertaintyInput(models: [model], profiles: [profile], trips: all, blocks: blocks, days: days)
}
