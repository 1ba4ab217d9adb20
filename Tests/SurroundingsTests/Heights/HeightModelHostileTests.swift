import Foundation
import Quantities
import Testing

@testable import Surroundings

@Suite("Height models that must be refused")
struct HeightModelHostileTests {
  static let middle = HeightModelTests.place(column: 20, row: 20)

  /// Opening or reading must throw, and one sentence must say so.
  private func expectRefused(_ path: String, _ words: String...) {
    do {
      let model = try HeightModel(path: path)
      for row in stride(from: 0.0, to: 36, by: 1) {
        _ = try model.findHeight(at: HeightModelTests.place(column: 20, row: row))
      }
      Issue.record("\(path) was taken")
    } catch {
      let sentence = "\(error)"
      #expect(sentence.hasPrefix(path) && sentence.hasSuffix("."), "\(sentence)")
      for word in words { #expect(sentence.contains(word), "\(sentence)") }
    }
  }

  private func write(_ bytes: [UInt8]) throws -> String {
    let path = try HeightModelTests.geographic(4, 4).write()
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test("no file, a folder, a device, no TIFF, nothing")
  func notATIFF() throws {
    expectRefused("/nowhere/heights.tif", "could not open")
    expectRefused("/tmp", "folder")
    expectRefused("/dev/null", "device")
    expectRefused(try write(Array("not a TIFF at all".utf8)), "no TIFF")
    expectRefused(try write([]), "no TIFF")
    expectRefused(try write([0x49, 0x49, 42, 0, 8, 0, 0, 0]), "no TIFF")
  }

  @Test("cut off anywhere: an error or a right answer, never another")
  func truncated() throws {
    for (tile, packing) in [(nil, TIFFBuilder.Packing.plain), (16, .deflate), (nil, .lzw)] {
      var builder = HeightModelTests.geographic()
      (builder.tile, builder.packing) = (tile, packing)
      let whole = builder.bytes
      for length in stride(from: 1, to: whole.count, by: max(1, whole.count / 60)) {
        guard let model = try? HeightModel(path: try write(Array(whole[..<length]))) else { continue }
        for row in stride(from: 0.0, through: 36, by: 4) {
          guard let found = try? model.findHeight(at: HeightModelTests.place(column: 20, row: row)) else { continue }
          #expect(abs(found - (340 - 3 * row)) < 1e-3, "cut at \(length) of \(whole.count)")
        }
      }
    }
  }

  @Test("flipped bytes anywhere never crash")
  func flipped() throws {
    var builder = HeightModelTests.geographic()
    builder.tile = 16
    builder.packing = .lzw
    let whole = builder.bytes
    var random: UInt64 = 7
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<3 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Mostly in the directory, where numbers are believed.
        let limit = random & 3 == 0 ? whole.count : 700
        bytes[Int(random >> 33) % limit] = UInt8(truncatingIfNeeded: random >> 25)
      }
      guard let model = try? HeightModel(path: try write(bytes)) else { continue }
      for row in stride(from: 0.0, through: 36, by: 9) {
        _ = try? model.findHeight(at: HeightModelTests.place(column: 20, row: row))
      }
    }
  }

  @Test("huge dimensions, tiles and strips are refused before memory is asked for")
  func huge() throws {
    var tiled = HeightModelTests.geographic()
    tiled.tile = 16
    tiled.lies = [322: [0x7FFF_FFF0], 323: [0x7FFF_FFF0]]
    expectRefused(try tiled.write())
    tiled.lies = [256: [0xFFFF_FFFF], 257: [0xFFFF_FFFF]]
    expectRefused(try tiled.write())
    var striped = HeightModelTests.geographic()
    striped.lies = [256: [2_000_000], 257: [2_000_000], 278: [2_000_000]]
    expectRefused(try striped.write())
    striped.lies = [256: [0]]
    expectRefused(try striped.write())
  }

  @Test("strips that are missing, too few, or point nowhere: an error or a right answer, never another")
  func badStrips() throws {
    let lies: [(tag: UInt16, values: [UInt32])] = [
      (273, [0xFFFF_FF00]), (273, []), (279, [1, 1]), (279, [0x7FFF_FFFF]), (279, []), (273, [8, 8, 8]),
    ]
    for packing in [TIFFBuilder.Packing.plain, .lzw, .deflate] {
      for lie in lies {
        var builder = HeightModelTests.geographic()
        builder.packing = packing
        builder.lies = [lie.tag: lie.values]
        try expectRightOrRefused(builder, "\(packing) \(lie)")
      }
      var without = HeightModelTests.geographic()
      without.packing = packing
      without.left = [273]
      expectRefused(try without.write())
    }
  }

  private func expectRightOrRefused(_ builder: TIFFBuilder, _ what: String) throws {
    guard let model = try? HeightModel(path: try builder.write()) else { return }
    for row in 0..<37 {
      guard let found = try? model.findHeight(at: HeightModelTests.place(column: 20, row: Double(row))) else {
        continue
      }
      #expect(abs(found - Double(340 - 3 * row)) < 1e-3, "\(what) row \(row): \(found)")
    }
  }

  @Test("several bands, bytes, a packing that is not read")
  func unsupported() throws {
    var bands = HeightModelTests.geographic()
    bands.bands = 3
    expectRefused(try bands.write(), "3 bands")
    var bytes = HeightModelTests.geographic()
    bytes.sample = .uint8
    bytes.values = bytes.values.map { _ in 7 }
    expectRefused(try bytes.write(), "8 bits")
    var packed = HeightModelTests.geographic()
    packed.lies = [259: [7]]
    expectRefused(try packed.write(), "scheme 7")
  }

  @Test("no place on earth, a turned or unknown system")
  func place() throws {
    var nowhere = HeightModelTests.geographic()
    nowhere.left = [33_550]
    expectRefused(try nowhere.write(), "where it lies")
    nowhere.left = [34_735]
    expectRefused(try nowhere.write(), "coordinate system")
    var foreign = HeightModelTests.geographic()
    foreign.projected = 3021
    expectRefused(try foreign.write(), "EPSG:3021", "gdalwarp")
    // A tag of doubles in another type must not be read as doubles.
    var mistyped = HeightModelTests.geographic()
    mistyped.lies = [33_550: []]
    expectRefused(try mistyped.write())
    var flat = HeightModelTests.geographic()
    flat.pixel = 0
    expectRefused(try flat.write(), "where it lies")
  }
}
