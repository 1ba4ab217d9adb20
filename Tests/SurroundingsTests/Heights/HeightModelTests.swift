import Foundation
import Quantities
import Testing

@testable import Surroundings

@Suite("Height models")
struct HeightModelTests {
  /// A slope in both directions: bilinear interpolation is exact on it.
  static func slope(_ column: Int, _ row: Int) -> Double { 300 + 2 * Double(column) - 3 * Double(row) }

  /// A geographic model of 0.01 degree pixels with its corner at 63.5° N, 14° E.
  static func geographic(_ columns: Int = 40, _ rows: Int = 37) -> TIFFBuilder {
    var builder = TIFFBuilder(columns: columns, rows: rows, value: slope)
    builder.projected = nil
    builder.geographic = 4326
    builder.origin = (14, 63.5)
    builder.pixel = 0.01
    return builder
  }

  static func place(column: Double, row: Double) -> Coordinate {
    Coordinate(latitude: 63.5 - (row + 0.5) * 0.01, longitude: 14 + (column + 0.5) * 0.01)
  }

  static let layouts: [(tile: Int?, packing: TIFFBuilder.Packing, sample: TIFFBuilder.Sample, isBigEndian: Bool)] = {
    var list: [(Int?, TIFFBuilder.Packing, TIFFBuilder.Sample, Bool)] = []
    for tile in [nil, 16, 32] {
      for packing in [TIFFBuilder.Packing.plain, .deflate, .lzw] {
        for sample in [TIFFBuilder.Sample.float32, .int16, .uint16, .int32, .float64] {
          for isBigEndian in [false, true] { list.append((tile, packing, sample, isBigEndian)) }
        }
      }
    }
    return list
  }()

  @Test("striped or tiled, plain, deflate or LZW, five kinds of numbers, both byte orders: the same heights")
  func layouts() throws {
    for layout in Self.layouts {
      var builder = Self.geographic()
      (builder.tile, builder.packing, builder.sample, builder.isBigEndian) = layout
      let model = try HeightModel(path: try builder.write())
      for (column, row) in [(0.0, 0.0), (39, 36), (15.5, 16.25), (20.75, 2.5), (15, 3)] {
        let height = try #require(try model.findHeight(at: Self.place(column: column, row: row)), "\(layout)")
        #expect(abs(height - (300 + 2 * column - 3 * row)) < 1e-4, "\(layout) \(column) \(row): \(height)")
      }
    }
  }

  @Test("a pixel is an area unless the file says that it is a point")
  func pixelIsPoint() throws {
    var builder = Self.geographic()
    builder.isPoint = true
    let model = try HeightModel(path: try builder.write())
    // The tie point is now the first pixel's centre.
    #expect(abs(try #require(try model.findHeight(at: Coordinate(latitude: 63.5, longitude: 14))) - 300) < 1e-4)
    let right = try #require(try model.findHeight(at: Coordinate(latitude: 63.5, longitude: 14.01)))
    #expect(abs(right - 302) < 1e-4)
  }

  @Test("SWEREF 99 TM, by scale and tie point or by matrix")
  func projected() throws {
    for usesMatrix in [false, true] {
      var builder = TIFFBuilder(columns: 30, rows: 30, value: Self.slope)
      builder.usesMatrix = usesMatrix
      builder.origin = (481_600, 7_005_700)
      builder.pixel = 10
      let model = try HeightModel(path: try builder.write())
      // 481660.6769 E, 7005629.7243 N by PROJ.
      let height = try model.findHeight(at: Coordinate(latitude: 63.1794, longitude: 14.6357))
      let expected = 300 + 2 * (60.6769 / 10 - 0.5) - 3 * (70.2757 / 10 - 0.5)
      #expect(abs(try #require(height) - expected) < 1e-3)
    }
  }

  @Test("no height outside, at no-data, beside no-data, or where the value is no height")
  func missing() throws {
    for (noData, value) in [
      ("-9999", -9999.0), ("-3.4028234663852886e+38", -3.4028234663852886e+38), (nil, .nan), (nil, -32_768),
    ] {
      var builder = Self.geographic()
      builder.noData = noData
      builder.values[5 * 40 + 7] = value
      let model = try HeightModel(path: try builder.write())
      #expect(try model.findHeight(at: Self.place(column: 7, row: 5)) == nil)
      #expect(try model.findHeight(at: Self.place(column: 7.4, row: 5.4)) == nil)
      #expect(try model.findHeight(at: Self.place(column: 8, row: 5)) != nil)
      #expect(try model.findHeight(at: Self.place(column: -0.6, row: 5)) == nil)
      #expect(try model.findHeight(at: Self.place(column: 5, row: 36.6)) == nil)
      #expect(try model.findHeight(at: Coordinate(latitude: 10, longitude: 100)) == nil)
    }
  }

  @Test("many blocks are read and dropped without mixing them up")
  func cache() throws {
    var builder = Self.geographic(400, 300)
    builder.tile = 16
    let model = try HeightModel(path: try builder.write())
    var random: UInt64 = 1
    for _ in 0..<4000 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let (column, row) = (Double(random >> 40 % 399), Double(random >> 20 % 299))
      let height = try #require(try model.findHeight(at: Self.place(column: column, row: row)))
      #expect(abs(height - (300 + 2 * column - 3 * row)) < 1e-3)
    }
  }
}
