/// The line of a file where something stands; nil for what was made by a program.
///
/// A place is not part of what is said there, so all lines are equal: values that differ only in their places are the same value.
public struct SourceLine: Hashable, Sendable {
  /// The line, counted from 1.
  public let number: Int?

  /// A line of a file.
  public init(_ number: Int) { self.number = number }

  private init() { number = nil }

  /// Not from a file.
  public static let none = SourceLine()

  /// Always true: see the type.
  public static func == (left: SourceLine, right: SourceLine) -> Bool { true }

  /// Adds nothing: all lines are equal.
  public func hash(into hasher: inout Hasher) {}
}
