public import Quantities

/// A place where the weather is measured.
public struct WeatherStation: Equatable, Sendable {
  /// SMHI's number: `134110`.
  public let id: String
  /// Its name.
  public let name: String
  /// Where it stands.
  public let place: Coordinate
  /// Height above the sea, in metres.
  public let heightMetres: Double

  /// A station.
  public init(id: String, name: String, place: Coordinate, heightMetres: Double) {
    self.id = id
    self.name = name
    self.place = place
    self.heightMetres = heightMetres
  }
}
