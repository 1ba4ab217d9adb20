/// An amount of one physical kind, stored in one base unit, so that kilowatts can never be added to kilowatt hours.
///
/// A conforming type names its base unit and gives named initialisers and properties for the units people use. Arithmetic that
/// changes the kind (power × time = energy) lives in `Quantity+Products.swift`.
public protocol Quantity: AdditiveArithmetic, Comparable, CustomStringConvertible, Hashable, Sendable {
  /// The unit that `baseValue` counts.
  static var baseUnit: UnitCode { get }
  /// The amount in `baseUnit`.
  var baseValue: Double { get }
  /// An amount given in `baseUnit`.
  init(baseValue: Double)
}

extension Quantity {
  /// No amount at all.
  public static var zero: Self { Self(baseValue: 0) }
  /// The sum of two amounts of one kind.
  public static func + (left: Self, right: Self) -> Self { Self(baseValue: left.baseValue + right.baseValue) }
  /// The difference of two amounts of one kind.
  public static func - (left: Self, right: Self) -> Self { Self(baseValue: left.baseValue - right.baseValue) }
  /// The amount with its sign turned.
  public static prefix func - (amount: Self) -> Self { Self(baseValue: -amount.baseValue) }
  /// The amount taken `factor` times.
  public static func * (amount: Self, factor: Double) -> Self { Self(baseValue: amount.baseValue * factor) }
  /// The amount taken `factor` times.
  public static func * (factor: Double, amount: Self) -> Self { Self(baseValue: amount.baseValue * factor) }
  /// The amount divided by a plain number.
  public static func / (amount: Self, divisor: Double) -> Self { Self(baseValue: amount.baseValue / divisor) }
  /// How many times `right` goes into `left`: a plain number.
  public static func / (left: Self, right: Self) -> Double { left.baseValue / right.baseValue }
  /// Whether the left amount is the smaller.
  public static func < (left: Self, right: Self) -> Bool { left.baseValue < right.baseValue }
  /// Whether the amount is a number and not infinite.
  public var isFinite: Bool { baseValue.isFinite }
  /// The shortest decimal text that reads back as the same amount, with its base unit: for messages and logs, not for reports.
  public var description: String { "\(baseValue) \(Self.baseUnit.code)" }

  /// The amount counted in another unit of the same kind.
  ///
  /// - Precondition: `unit` has the dimension of this kind. Check input with `UnitCode.isCommensurable(with:)` first.
  public func value(in unit: UnitCode) -> Double {
    precondition(unit.isCommensurable(with: Self.baseUnit), "\(unit.code) does not count \(Self.self)")
    return baseValue * Self.baseUnit.factor(to: unit)
  }
}
