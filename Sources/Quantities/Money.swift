/// Swedish kronor, excluding VAT unless the name of whatever holds them says otherwise.
public struct Money: Quantity {
  /// Kronor.
  public static let baseUnit = UnitCode.krona
  /// The sum in kronor.
  public let baseValue: Double
  /// A sum in kronor.
  public init(baseValue: Double) { self.baseValue = baseValue }
  /// A sum in kronor.
  public init(kronor: Double) { baseValue = kronor }
  /// The sum in kronor.
  public var kronor: Double { baseValue }
}
