public import Quantities

/// Electricity and heater fuel of a year, from its weather and what is run on each of its days.
public struct YearResult: Sendable {
  /// Whether the weather is made up from monthly means, an assumption.
  public let isSynthetic: Bool
  /// Kilometres of the study's lines in the year, empty running not counted.
  public let distance: Distance
  /// Electricity at the battery, empty running and standing between trips counted, heating on the plug not.
  public let electricity: Energy
  /// The same by kilometre of traffic from December to February; nil where nothing runs then.
  public let winterUse: EnergyPerDistance?
  /// What heaters burn, before leaving, on the road and between trips; nil where no bus has one that burns fuel.
  public let fuel: HeaterFuel?
  /// Mean temperature of the year as the traffic meets it.
  public let meanTemperature: Temperature
  /// Mean temperature from December to February as the traffic meets it; nil where nothing runs then.
  public let winterTemperature: Temperature?
  /// Hours whose temperature lies beyond what the model answers for, counted line by line; they take the end's.
  public let hoursBeyond: Int
  /// Days of the year of which the stations know every hour of service in some year, of 365.
  public let daysKnown: Int
  /// By line, as people sort names.
  public let lines: [Line]

  /// A line's year.
  public struct Line: Sendable {
    /// What passengers call it.
    public let name: String
    /// The station that it takes.
    public let station: String
    /// How much warmer it is on the line than at the station, by height.
    public let shiftKelvin: Double
    /// Kilometres in the year.
    public let distance: Distance
    /// Electricity at the battery.
    public let electricity: Energy
    /// Electricity by kilometre from December to February; nil where it does not run then.
    public let winterUse: EnergyPerDistance?
    /// What heaters burn on it, with its part of empty running, standing and warming before leaving; nil where the study has no such heater.
    public let fuel: HeaterFuel?
  }

  /// What heaters burn in a year, and of it from December to February.
  public struct HeaterFuel: Sendable {
    /// Litres and what they emit over their life cycle (`emission.hvo`, `emission.diesel`).
    public struct Amount: Sendable {
      /// Litres of HVO.
      public let litres: Double
      /// Kilograms of CO2e as HVO.
      public let hvoEmission: Double
      /// Kilograms of CO2e as diesel without biofuel, for the same heat.
      public let dieselEmission: Double
    }

    /// In a year.
    public let year: Amount
    /// From December to February; nil where nothing runs then.
    public let winter: Amount?
  }
}
