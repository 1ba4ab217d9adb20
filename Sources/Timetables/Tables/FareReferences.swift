/// What fare tables say of agencies, lines and zones. Prices are not read.
struct FareReferences: Sendable {
  /// Rows of fare_attributes.txt without agency_id.
  var rowsWithoutAgency: [Int] = []
  /// Whether a fare of a line depends on zones.
  var isZoned = Column<Routes, Bool>()
}
