import Foundation
import Quantities
import Testing

@testable import Surroundings

@Suite("Height models packed with a predictor, as gdal_translate -co PREDICTOR writes them")
struct HeightPredictorTests {
  struct Layout: CustomTestStringConvertible {
    let predictor: Int
    let sample: TIFFBuilder.Sample
    let packing: TIFFBuilder.Packing
    let tile: Int?
    let isBigEndian: Bool

    var testDescription: String {
      "predictor \(predictor), \(sample), \(packing), \(tile.map { "tiles of \($0)" } ?? "strips"), \(isBigEndian ? "big" : "little") endian"
    }
  }

  static let layouts: [Layout] = {
    var list: [Layout] = []
    let kinds: [(Int, TIFFBuilder.Sample)] = [
      (2, .int16), (2, .uint16), (2, .int32), (2, .float32), (3, .float32), (3, .float64),
    ]
    for (predictor, sample) in kinds {
      for packing in [TIFFBuilder.Packing.deflate, .lzw] {
        for tile in [nil, 16, 32] {
          for isBigEndian in [false, true] {
            list.append(
              Layout(predictor: predictor, sample: sample, packing: packing, tile: tile, isBigEndian: isBigEndian))
          }
        }
      }
    }
    return list
  }()

  /// Heights that rise and fall, under the sea too where the numbers have a sign: differences of both signs, and carries between bytes.
  static func wave(_ column: Int, _ row: Int, _ sample: TIFFBuilder.Sample) -> Double {
    let height = Double((column * 97 + row * 211) % 1400) - (sample == .uint16 ? 0 : 300)
    return sample == .float32 || sample == .float64 ? height + 0.25 : height
  }

  static func builder(_ layout: Layout) -> TIFFBuilder {
    var builder = TIFFBuilder(columns: 40, rows: 37) { wave($0, $1, layout.sample) }
    (builder.projected, builder.geographic) = (nil, 4326)
    (builder.origin, builder.pixel) = ((14, 63.5), 0.01)
    (builder.predictor, builder.sample, builder.packing) = (layout.predictor, layout.sample, layout.packing)
    (builder.tile, builder.isBigEndian) = (layout.tile, layout.isBigEndian)
    return builder
  }

  @Test(
    "differences of whole numbers and bytes of floating ones: every pixel comes back to the bit", arguments: layouts)
  func everyPixel(_ layout: Layout) throws {
    let image = try TIFFImage(path: try Self.builder(layout).write())
    for index in 0..<image.blocksAcross * ((image.height + image.blockHeight - 1) / image.blockHeight) {
      let block = try image.block(index)
      let (left, top) = (
        index % image.blocksAcross * image.blockWidth, index / image.blocksAcross * image.blockHeight
      )
      for row in 0..<min(image.blockHeight, image.height - top) {
        for column in 0..<min(image.blockWidth, image.width - left) {
          let value = block[row * image.blockWidth + column]
          #expect(value == Self.wave(left + column, top + row, layout.sample), "\(left + column), \(top + row)")
        }
      }
    }
  }

  @Test("heights are read through the predictor, at no-data too", arguments: [2, 3])
  func heights(_ predictor: Int) throws {
    let layout = Layout(
      predictor: predictor, sample: predictor == 2 ? .int16 : .float32, packing: .deflate, tile: 16, isBigEndian: false)
    var builder = Self.builder(layout)
    builder.noData = "-9999"
    builder.values[5 * 40 + 7] = -9999
    let model = try HeightModel(path: try builder.write())
    func height(_ column: Double, _ row: Double) throws -> Double? {
      try model.findHeight(at: HeightModelTests.place(column: column, row: row))
    }
    #expect(try height(7, 5) == nil)
    let found = try #require(try height(9, 5))
    #expect(abs(found - Self.wave(9, 5, layout.sample)) < 1e-6)
  }

  @Test("a predictor that nobody knows, or that does not go with the numbers, is refused and not taken for heights")
  func unknown() throws {
    for (predictor, sample) in [(7, TIFFBuilder.Sample.int16), (3, .int16)] {
      let layout = Layout(
        predictor: predictor, sample: sample, packing: .deflate, tile: nil, isBigEndian: false)
      let path = try Self.builder(layout).write()
      let error = #expect(throws: HeightModelError.self) {
        try HeightModel(path: path).findHeight(at: HeightModelTests.place(column: 3, row: 3))
      }
      let sentence = try #require(error).description
      #expect(sentence.hasPrefix(path) && sentence.hasSuffix(".") && !sentence.contains("\n"), "\(sentence)")
    }
  }
}
