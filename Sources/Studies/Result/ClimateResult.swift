public import Quantities
import Surroundings

/// The weather that the study reckons with, station by station.
public struct ClimateResult: Sendable {
  /// A station, or the place of a synthetic year.
  public struct Station: Sendable {
    /// SMHI's number.
    public let id: String
    /// Its name.
    public let name: String
    /// Height above the sea, in metres.
    public let heightMetres: Double
    /// Lines that take it.
    public let lines: Int
    /// Distance to the middle of the farthest of these lines; nil where none has a place.
    public let farthest: Distance?
    /// Mean over the hours of service.
    public let mean: Temperature
    /// Mean over the hours of service of the day in a hundred that is so cold or colder; nil in a synthetic year, whose coldest days are
    /// not known, and where the readings are not of whole years.
    public let coldDay: Temperature?
    /// Date of that day.
    public let coldDate: CalendarDate?
    /// Hours of service a year below −20 °C; nil where the readings are not of whole years.
    public let hoursBelowMinus20: Double?
    /// Service days that count.
    public let days: Int
    /// Service days left out, since hours are missing.
    public let incompleteDays: Int
    /// Hours of the period without a temperature.
    public let missingHours: Int
    /// Hours filled in between readings at most three hours apart, in all of the files.
    public let filledHours: Int
    /// Readings that SMHI marks as suspect or coarsely checked, in all of the files; they are used.
    public let uncheckedReadings: Int
    /// Temperature by hours of service a year that are colder, coldest first: 101 points from none to all, and no point where the readings are
    /// not of whole years.
    public let duration: [(hours: Double, celsius: Double)]
  }

  /// Whether the year is made up from monthly means: an assumption.
  public let isSynthetic: Bool
  /// Whether the design day is a real day of the stations.
  public let isDesignDayOfStations: Bool
  /// First day that counts.
  public let first: CalendarDate
  /// Last day that counts.
  public let last: CalendarDate
  /// Whole hours of service.
  public let hours: Range<Int>
  /// The stations, in the order of the study.
  public let stations: [Station]
  /// Kelvin a kilometre upwards between a station and the lines that take it.
  public let kelvinPerKilometre: Double
}

extension ClimateResult.Station {
  init(_ station: ClimateStation, lines: Int, farthest: Distance?, isSynthetic: Bool) {
    let (series, statistics) = (station.series, station.statistics)
    id = station.station.id
    name = station.station.name
    heightMetres = station.station.heightMetres
    self.lines = lines
    self.farthest = farthest
    mean = statistics.mean
    let cold = isSynthetic || !station.isYear ? nil : statistics.designDay(share: 0.01)
    coldDay = cold?.mean
    coldDate = cold?.date
    hoursBelowMinus20 = station.isYear ? statistics.hoursPerYear(below: Temperature(celsius: -20)) : nil
    days = statistics.days.count
    incompleteDays = statistics.incompleteDays
    missingHours = station.missingHours
    filledHours = series.filledHours
    uncheckedReadings = series.uncheckedReadings
    let sorted = station.isYear ? statistics.days.flatMap(\.celsius).sorted() : []
    guard !sorted.isEmpty else {
      duration = []
      return
    }
    let hoursAYear = Double(sorted.count) / statistics.years
    duration = (0...100).map { step in
      let place = min(sorted.count - 1, sorted.count * step / 100)
      return (hoursAYear * Double(step) / 100, sorted[place])
    }
  }
}
