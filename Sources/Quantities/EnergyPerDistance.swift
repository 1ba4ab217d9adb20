/// What a vehicle uses along the way: energy divided by length.
public struct EnergyPerDistance: Quantity {
  /// Watt hours a metre, which is the same number as kilowatt hours a kilometre.
  public static let baseUnit = UnitCode.kilowattHourPerKilometre
  /// The use in kilowatt hours a kilometre.
  public let baseValue: Double
  /// A use in kilowatt hours a kilometre.
  public init(baseValue: Double) { self.baseValue = baseValue }
  /// A use in kilowatt hours a kilometre.
  public init(kilowattHoursPerKilometre: Double) { baseValue = kilowattHoursPerKilometre }
  /// The use in kilowatt hours a kilometre.
  public var kilowattHoursPerKilometre: Double { baseValue }
}
