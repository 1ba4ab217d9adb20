public import Quantities

/// Hourly temperatures at a place over years: what was measured, what was filled in, what is missing.
public struct TemperatureSeries: Equatable, Sendable {
  /// Where a temperature comes from.
  public enum Origin: Equatable, Sendable {
    /// Readings of a station, as they were published.
    case measured
    /// A made-up year from monthly means: an assumption.
    case synthetic
  }

  /// A move to another height: an assumption.
  public struct HeightShift: Equatable, Sendable {
    /// Metres upwards.
    public let metres: Double
    /// How temperature changes with height; negative falls.
    public let kelvinPerKilometre: Double
  }

  /// The most hours that are filled in between two readings.
  public static let longestFilledGap = 3

  /// The station whose readings these are, or the place that a synthetic year is made for.
  public let station: WeatherStation
  /// Where the temperatures come from.
  public let origin: Origin
  /// The move from the station's height to another, where there was one.
  public let shift: HeightShift?
  /// The first hour.
  public let start: UTCHour
  /// °C by hour; no number where nothing was measured within reach.
  let celsius: [Double]
  /// Whether an hour was measured, and not filled in.
  let isMeasured: [Bool]
  /// Hours filled in between readings at most three hours apart.
  public let filledHours: Int
  /// Hours without a temperature between the first and the last reading.
  public let missingHours: Int
  /// Readings that SMHI marks as suspect or coarsely checked; they are used.
  public let uncheckedReadings: Int

  /// Whether the figures rest on an assumption and not on measurements at the place.
  public var isAssumption: Bool { origin != .measured || shift != nil }
  /// The hour behind the last.
  public var end: UTCHour { UTCHour(number: start.number + celsius.count) }

  /// The series of a station's files: the archive, and the latest months where wanted. Where files overlap, a checked reading goes
  /// before an unchecked one, and the earlier file before the later.
  ///
  /// - Returns: Nil where there is no reading at all.
  /// - Precondition: at least one file.
  public init?(_ files: [SMHIFile]) {
    precondition(!files.isEmpty, "a series of no files")
    var byHour: [Int: SMHIFile.Reading] = [:]
    byHour.reserveCapacity(files.reduce(0) { $0 + $1.readings.count })
    var (first, last) = (Int.max, Int.min)
    for reading in files.lazy.flatMap(\.readings) {
      let hour = reading.hour.number
      if let known = byHour[hour], known.isChecked || !reading.isChecked { continue }
      byHour[hour] = reading
      (first, last) = (min(first, hour), max(last, hour))
    }
    guard first <= last else { return nil }
    var celsius = [Double](repeating: .nan, count: last - first + 1)
    var isMeasured = [Bool](repeating: false, count: celsius.count)
    var unchecked = 0
    // Each hour is written to its own place, so that the dictionary's order does not show.
    for (hour, reading) in byHour {
      celsius[hour - first] = reading.celsius
      isMeasured[hour - first] = true
      unchecked += reading.isChecked ? 0 : 1
    }
    var (filled, missing) = (0, 0)
    var before = 0
    for hour in celsius.indices where isMeasured[hour] {
      let gap = hour - before - 1
      if gap > 0 {
        if gap <= Self.longestFilledGap {
          let rise = celsius[hour] - celsius[before]
          for step in 1...gap { celsius[before + step] = celsius[before] + rise * Double(step) / Double(gap + 1) }
          filled += gap
        } else {
          missing += gap
        }
      }
      before = hour
    }
    self.init(
      station: files[0].station, origin: .measured, shift: nil, start: UTCHour(number: first), celsius: celsius,
      isMeasured: isMeasured, filledHours: filled, missingHours: missing, uncheckedReadings: unchecked)
  }

  init(
    station: WeatherStation, origin: Origin, shift: HeightShift?, start: UTCHour, celsius: [Double], isMeasured: [Bool],
    filledHours: Int,
    missingHours: Int, uncheckedReadings: Int
  ) {
    self.station = station
    self.origin = origin
    self.shift = shift
    self.start = start
    self.celsius = celsius
    self.isMeasured = isMeasured
    self.filledHours = filledHours
    self.missingHours = missingHours
    self.uncheckedReadings = uncheckedReadings
  }

  /// The temperature at an hour; nil where none is known.
  public func findTemperature(at hour: UTCHour) -> Temperature? {
    let index = hour.number - start.number
    guard celsius.indices.contains(index), celsius[index].isFinite else { return nil }
    return Temperature(celsius: celsius[index])
  }

  /// The same readings of a station that is described anew: another name, height or place than its file says.
  public func described(as station: WeatherStation) -> TemperatureSeries {
    TemperatureSeries(
      station: station, origin: origin, shift: shift, start: start, celsius: celsius, isMeasured: isMeasured,
      filledHours: filledHours, missingHours: missingHours, uncheckedReadings: uncheckedReadings)
  }

  /// Hours of some days, of universal time, without a temperature; hours before the first and behind the last reading count.
  public func missingHours(from first: CalendarDate, to last: CalendarDate) -> Int {
    (UTCHour(first, hour: 0).number...UTCHour(last, hour: 23).number).reduce(0) {
      $0 + (findTemperature(at: UTCHour(number: $1)) == nil ? 1 : 0)
    }
  }

  /// The usual fall of temperature with height: 6.5 K a kilometre, the standard atmosphere. In clear winter nights the valleys are
  /// colder than the heights, and moving a station's readings by this then errs: choose a station in the valley.
  public static let standardLapse = -6.5

  /// The series at another height, an assumption: every temperature moved by the lapse rate.
  ///
  /// - Parameters:
  ///   - heightMetres: Above the sea.
  ///   - kelvinPerKilometre: How temperature changes with height; negative falls.
  public func moved(
    toHeightMetres heightMetres: Double, kelvinPerKilometre: Double = standardLapse
  ) -> TemperatureSeries {
    let rise = heightMetres - station.heightMetres - (shift?.metres ?? 0)
    let change = rise / 1000 * kelvinPerKilometre
    return TemperatureSeries(
      station: station, origin: origin,
      shift: HeightShift(metres: rise + (shift?.metres ?? 0), kelvinPerKilometre: kelvinPerKilometre), start: start,
      celsius: celsius.map { $0 + change }, isMeasured: isMeasured, filledHours: filledHours,
      missingHours: missingHours, uncheckedReadings: uncheckedReadings)
  }

  /// The series whose station is nearest to a place; of equals the one with the smaller number.
  public static func findNearest(to place: Coordinate, among series: [TemperatureSeries]) -> TemperatureSeries? {
    series.min {
      let (left, right) = (
        $0.station.place.greatCircleDistance(to: place), $1.station.place.greatCircleDistance(to: place)
      )
      return (left, $0.station.id) < (right, $1.station.id)
    }
  }
}
