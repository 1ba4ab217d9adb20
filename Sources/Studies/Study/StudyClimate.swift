public import Quantities

extension Study {
  /// The weather.
  public struct Climate: Sendable {
    /// The day that dimensions: a built-in day, or a constant temperature in °C.
    public var designDay = Day.builtIn("froson-2024-01-05")
    /// A real day of the stations in place of `designDay`: the one than which this share of the service days is not colder. Nil for
    /// `designDay`.
    public var designPercentile: Double?
    /// The mild day that it is held against.
    public var mildDay = Day.builtIn("mild-day")
    /// Stations whose readings make the year; none for the synthetic year.
    public var stations: [Station] = []
    /// First and last day of the readings that count; nil for the latest whole years with hourly readings, at most fifteen.
    public var first: CalendarDate?
    /// Last day of the readings that count; nil for the end of the last whole year.
    public var last: CalendarDate?
    /// How temperature changes with height, in kelvin a kilometre upwards; the standard atmosphere's.
    public var kelvinPerKilometre = -6.5
    /// The year where no station is named.
    public var syntheticYear = SyntheticYear.nearest

    /// A day of weather.
    public enum Day: Hashable, Sendable {
      /// One that the program carries, by name.
      case builtIn(String)
      /// The same temperature all day.
      case constant(Temperature)
    }

    /// A station of the SMHI's with files of hourly air temperature.
    public struct Station: Sendable {
      /// What the report calls it; nil for the name in the file.
      public var name: String?
      /// Paths of its files: the archive, and the latest months where wanted.
      public var files: [String]
      /// Height above the sea in metres, in place of the file's.
      public var heightMetres: Double?
      /// Where it stands, in place of the file's.
      public var coordinate: Coordinate?
    }

    /// The made-up year, an assumption.
    public enum SyntheticYear: Hashable, Sendable {
      /// That of the nearest place whose normals are known, where one is near enough.
      case nearest
      /// None: no figure of the year is computed.
      case none
      /// That of one place, by SMHI's number.
      case of(String)
    }
  }
}
