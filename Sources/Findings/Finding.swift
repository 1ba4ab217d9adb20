public import Quantities

/// One figure: what it is called, what it is about, its value and spread, and what it was computed from.
///
/// A report prints no figure that is not a finding, and a requirement cites findings by name and scope. Values are rounded, once
/// and here, to the decimals of the figure's definition.
public struct Finding: Hashable, Sendable {
  /// The registered figure.
  public let definition: FigureDefinition
  /// What the figure is about.
  public let scope: FindingScope
  /// The value, in the definition's unit.
  public let value: FigureValue
  /// How far the value may lie off, where that was computed.
  public let spread: Spread?
  /// What the figure was computed from.
  public let provenance: Provenance

  /// The registered name.
  public var name: String { definition.name }
  /// The unit of the value.
  public var unit: UnitCode { definition.unit }

  /// A finding with a number, given in the definition's unit and rounded here.
  ///
  /// - Parameter decimals: Fewer than the definition's, where this number is known to fewer; nil takes the definition's.
  /// - Precondition: `name` is registered for numbers and `number` is finite: the engine names what it computes. `decimals` are no more
  ///   than the definition's.
  public init(
    _ name: String, _ scope: FindingScope, number: Double, decimals: Int? = nil, spread: Spread? = nil,
    provenance: Provenance, registry: FigureRegistry = .shared
  ) {
    let definition = Self.definition(name, kind: .number, in: registry)
    let decimals = decimals ?? definition.decimals
    precondition(decimals <= definition.decimals, "the figure \(name) with \(decimals) decimals")
    guard let rounded = RoundedDecimal(number, decimals: decimals) else {
      preconditionFailure("the figure \(name) of \(scope) is \(number)")
    }
    self.init(definition, scope, .number(rounded), spread, provenance)
  }

  /// A finding with a quantity, counted in the definition's unit.
  ///
  /// - Precondition: as for a number, and the kind of quantity fits the unit.
  public init(
    _ name: String, _ scope: FindingScope, _ quantity: some Quantity, spread: Spread? = nil, provenance: Provenance,
    registry: FigureRegistry = .shared
  ) {
    let definition = Self.definition(name, kind: .number, in: registry)
    self.init(
      name, scope, number: quantity.value(in: definition.unit), spread: spread, provenance: provenance,
      registry: registry)
  }

  /// A finding that is true or false.
  ///
  /// - Precondition: `name` is registered for flags.
  public init(
    _ name: String, _ scope: FindingScope, flag: Bool, provenance: Provenance, registry: FigureRegistry = .shared
  ) {
    self.init(Self.definition(name, kind: .flag, in: registry), scope, .flag(flag), nil, provenance)
  }

  /// A finding that is a code or a date.
  ///
  /// - Precondition: `name` is registered for codes.
  public init(
    _ name: String, _ scope: FindingScope, code: String, provenance: Provenance, registry: FigureRegistry = .shared
  ) {
    self.init(Self.definition(name, kind: .code, in: registry), scope, .code(code), nil, provenance)
  }

  /// The same finding with a spread.
  ///
  /// - Precondition: it is a number.
  public func with(_ spread: Spread) -> Finding {
    precondition(definition.kind == .number, "\(name) is a \(definition.kind) and has no spread")
    return Finding(definition, scope, value, spread, provenance)
  }

  private init(
    _ definition: FigureDefinition, _ scope: FindingScope, _ value: FigureValue, _ spread: Spread?,
    _ provenance: Provenance
  ) {
    self.definition = definition
    self.scope = scope
    self.value = value
    self.spread = spread
    self.provenance = provenance
  }

  private static func definition(_ name: String, kind: FigureKind, in registry: FigureRegistry) -> FigureDefinition {
    guard let definition = registry.find(name) else { preconditionFailure("\(name) is not in names.tsv") }
    precondition(definition.kind == kind, "\(name) is a \(definition.kind), not a \(kind)")
    return definition
  }
}
