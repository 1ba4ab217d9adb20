public import Quantities

/// Mean temperatures of the months at a place, from `climate/temperature-normals.tsv`.
public struct TemperatureNormals: Equatable, Sendable {
  /// The place.
  public let station: WeatherStation
  /// The years that they are means of.
  public let period: String
  /// °C for January to December.
  public let celsius: [Double]
  /// Where they come from.
  public let source: String

  /// The places that the program carries, Östersund first.
  public static let all: [TemperatureNormals] = "\(CarriedTemperatureNormals.text)".split(separator: "\n").dropFirst()
    .map {
      row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      func number(_ column: Int) -> Double {
        guard let number = Double(cells[column]) else {
          preconditionFailure("climate/temperature-normals.tsv holds “\(cells[column])” where a number stands")
        }
        return number
      }
      precondition(cells.count == 20, "climate/temperature-normals.tsv has a row of \(cells.count) cells")
      return TemperatureNormals(
        station: WeatherStation(
          id: cells[0], name: cells[1], place: Coordinate(latitude: number(2), longitude: number(3)),
          heightMetres: number(4)),
        period: cells[5], celsius: (6..<18).map(number), source: cells[19])
    }

  /// The normals of the place nearest to another.
  public static func nearest(to place: Coordinate) -> TemperatureNormals {
    let nearest = all.min {
      (place.greatCircleDistance(to: $0.station.place), $0.station.id)
        < (place.greatCircleDistance(to: $1.station.place), $1.station.id)
    }
    guard let nearest else { preconditionFailure("climate/temperature-normals.tsv has no place") }
    return nearest
  }
}
