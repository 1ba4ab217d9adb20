import Quantities

/// One field of a notice, with its name as the canonical validator writes it where it has the field.
public struct Evidence: Hashable, Sendable {
  /// What a field holds.
  public enum Value: CustomStringConvertible, Hashable, Sendable {
    /// A row of a table as people count lines: the header is row 1.
    case row(Int)
    /// A whole number.
    case integer(Int)
    /// A decimal number, written with three decimals.
    case decimal(Double)
    /// A text.
    case text(String)

    /// The value as text.
    public var description: String {
      switch self {
      case .row(let number), .integer(let number): String(number)
      case .decimal(let number): RoundedDecimal(number, decimals: 3).map(\.description) ?? String(number)
      case .text(let text): text
      }
    }
  }

  /// The field's name.
  public let name: String
  /// Its value.
  public let value: Value

  init(_ name: String, row: Int) { (self.name, value) = (name, .row(row)) }
  init(_ name: String, _ number: Int) { (self.name, value) = (name, .integer(number)) }
  init(_ name: String, _ number: Double) { (self.name, value) = (name, .decimal(number)) }
  init(_ name: String, _ text: String) { (self.name, value) = (name, .text(text)) }

  /// The same field for a table of which this was a later part, behind some rows.
  func behind(rows: Int) -> Evidence {
    if case .row(let number) = value { return Evidence(name, row: number + rows) }
    return self
  }
}
