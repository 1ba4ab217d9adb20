/// attributions.txt: who does what. In Swedish feeds one row per trip names the contractor that runs it.
public struct Attributions: Sendable {
  /// Names of organisations, without spaces round them; an empty one is kept as an empty name.
  public internal(set) var organizations = IdentifierIndex()
  /// How many rows there are.
  public internal(set) var count = 0
  /// The operator of a trip, as a number of `organizations`; nil where no row names one.
  public internal(set) var tripOperators = Column<Trips, Int32?>()
  /// The operator of a line, for trips without one of their own.
  public internal(set) var routeOperators = Column<Routes, Int32?>()
  /// The operator of an agency, for lines without one of their own.
  public internal(set) var agencyOperators = Column<Agencies, Int32?>()
  /// Rows that name an operator of a trip, line or agency for which an earlier row names another: the first one counts.
  public internal(set) var furtherOperators = 0
}
