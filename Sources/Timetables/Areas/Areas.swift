public import Quantities

/// Areas of the map by name, such as municipalities: polygons, with holes and in several parts where they have them.
public struct Areas: Sendable {
  /// One polygon, or several of one feature.
  struct Part: Sendable {
    /// Its area, as a place in `names`.
    let area: Int
    /// The closed rings; a point lies inside where a ray from it crosses them an odd number of times.
    let rings: [[Coordinate]]
  }

  /// The names, in the order of the file; features of one name are one area.
  public let names: [String]
  /// SHA-256 of the file, 64 hexadecimal digits; empty for areas that were not read from one.
  public let sha256: String
  let parts: [Part]
  let grid: AreaGrid

  init(names: [String], parts: [Part], sha256: String = "") {
    self.names = names
    self.parts = parts
    self.sha256 = sha256
    grid = AreaGrid(parts)
  }

  /// The areas that hold a place, as numbers of `names`, ascending; none outside, several where areas overlap. A place on the border
  /// of two areas belongs to one of them.
  public func list(at place: Coordinate) -> [Int] { grid.areas(at: place) }
}
