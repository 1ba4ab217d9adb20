import Quantities
import Testing

@testable import Surroundings

@Suite("Height models side by side")
struct HeightMosaicTests {
  /// A tile of 10 by 10 pixels of 100 m, its corner so many tiles east and south of a point in Jämtland, all at one height.
  private func tile(east: Int, south: Int, height: Double) throws -> String {
    var builder = TIFFBuilder(columns: 10, rows: 10) { _, _ in height }
    builder.origin = (480_000 + Double(east) * 1000, 7_010_000 - Double(south) * 1000)
    builder.pixel = 100
    return try builder.write()
  }

  private func place(east: Double, south: Double) -> Coordinate {
    // Near 15° E the system's axes are those of the map; 111.4 km a degree of latitude and 50.3 km a degree of longitude there.
    let corner = Coordinate(latitude: 63.2180, longitude: 14.6030)
    let (x, y) = TransverseMercator.sweref99TM.project(corner)
    return Coordinate(
      latitude: corner.latitude + (7_010_000 - south * 1000 - y) / 111_400,
      longitude: corner.longitude + (480_000 + east * 1000 - x) / 50_300)
  }

  @Test("each tile gives its heights, twenty of them, whichever is asked first; outside there are none")
  func manyTiles() throws {
    var paths: [String] = []
    for number in 0..<20 { paths.append(try tile(east: number, south: 0, height: 100 + Double(number))) }
    let mosaic = try HeightMosaic(paths: paths)
    #expect(mosaic.paths == paths)
    for number in [19, 0, 7, 7, 3, 12, 18, 1, 5, 16, 0, 19, 9] {
      let height = try mosaic.findHeight(at: place(east: Double(number) + 0.5, south: 0.5))
      #expect(height.map { abs($0 - 100 - Double(number)) < 1e-9 } == true, "\(number): \(height as Any)")
    }
    #expect(try mosaic.findHeight(at: place(east: 20.5, south: 0.5)) == nil)
    #expect(try mosaic.findHeight(at: place(east: 3, south: 1.5)) == nil)
  }

  @Test("where tiles overlap the first that has a height gives it, in another system too")
  func overlap() throws {
    var hole = TIFFBuilder(columns: 10, rows: 10) { column, _ in column < 5 ? 300 : -9999 }
    hole.origin = (480_000, 7_010_000)
    hole.pixel = 100
    hole.noData = "-9999"
    var below = TIFFBuilder(columns: 40, rows: 40) { _, _ in 500 }
    below.projected = nil
    below.geographic = 4326
    below.origin = (14.5, 63.3)
    below.pixel = 0.005
    let mosaic = try HeightMosaic(paths: [try hole.write(), try below.write()])
    #expect(try mosaic.findHeight(at: place(east: 0.25, south: 0.5)) == 300)
    #expect(try mosaic.findHeight(at: place(east: 0.8, south: 0.5)) == 500)
    #expect(try mosaic.findHeight(at: place(east: -0.5, south: 0.5)) == 500)
  }

  @Test("a way over a seam is sampled on both sides of it")
  func seam() throws {
    let mosaic = try HeightMosaic(paths: [
      try tile(east: 0, south: 0, height: 100), try tile(east: 1, south: 0, height: 200),
    ])
    let way = [place(east: 0.2, south: 0.5), place(east: 1.8, south: 0.5)]
    let line = try #require(try HeightLine.find(along: way, in: mosaic))
    #expect(line.heights.first == 100 && line.heights.last == 200)
    #expect(line.filled == .zero && line.unknownEnds == .zero)
    #expect(line.heights.allSatisfy { $0 >= 100 - 1e-9 && $0 <= 200 + 1e-9 })
  }

  @Test("a tile that cannot be read is refused by name")
  func broken() throws {
    let good = try tile(east: 0, south: 0, height: 1)
    let error = #expect(throws: HeightModelError.self) { try HeightMosaic(paths: [good, "/nowhere/b.tif"]) }
    #expect(error?.path == "/nowhere/b.tif")
  }
}
