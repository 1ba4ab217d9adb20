public import Quantities

/// What a grid connection gives, in whole kilowatts: the part of a kilowatt above them is not counted on.
///
/// A peak is held against it as both are printed: the peak to the nearest kilowatt. Otherwise a peak of 2000.3 kW would pass a limit of
/// 2000 kW in a sentence that says 2000 of both; what that lets through is half a kilowatt.
public struct GridLimit: Equatable, Sendable {
  /// The limit in whole kilowatts.
  public let power: Power

  /// A limit as the grid company gives it, rounded down here.
  public init(_ power: Power) { self.power = Power(kilowatts: power.kilowatts.rounded(.down)) }

  /// Whether a peak stays within it.
  public func carries(_ peak: Power) -> Bool { peak.kilowatts.rounded() <= power.kilowatts }
}
