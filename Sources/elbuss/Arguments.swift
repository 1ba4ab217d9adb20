public import ArgumentParser
public import Quantities
public import Studies

extension CalendarDate: ExpressibleByArgument {
  /// A date given as an argument.
  public init?(argument: String) { self.init(argument) }
}

extension Language: ExpressibleByArgument {}

extension RouteTypeKind: ExpressibleByArgument {}
