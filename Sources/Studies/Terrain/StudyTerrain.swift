import Archives
import Electrification
import Findings
import Quantities
import Surroundings
import Timetables

/// The heights that a study names: measured points along the feed's shapes, or height models.
struct StudyTerrain {
  /// What knows the ground.
  enum Ground {
    case points(HeightsFile, path: String)
    case model(HeightMosaic)
  }

  let ground: Ground
  /// The files, for provenance.
  let inputs: [InputFile]

  /// Opens what the study names.
  ///
  /// - Throws: `ArchiveError`, `StudyError` or `HeightModelError`.
  init(paths: [String]) throws {
    precondition(!paths.isEmpty, "a terrain of no files")
    var points: [String] = []
    var models: [String] = []
    for path in paths {
      if let names = try findFileNames(inFolder: path) {
        let base = path.hasSuffix("/") ? path : path + "/"
        let images = names.filter(Self.isModel)
        guard !images.isEmpty else {
          throw StudyError(
            file: path, line: nil, problem: "the folder of heights holds no GeoTIFF (.tif or .tiff): name another")
        }
        models += images.map { base + $0 }
      } else if Self.isModel(path) {
        models.append(path)
      } else {
        points.append(path)
      }
    }
    guard points.isEmpty || (points.count == 1 && models.isEmpty) else {
      throw StudyError(
        file: points[0], line: nil,
        problem: "heights are either one CSV of points or GeoTIFFs, not both or several: keep the better")
    }
    if let path = points.first {
      let file = try HeightsFile(path: path)
      ground = .points(file, path: path)
      inputs = [InputFile(name: Self.lastPart(path), sha256: file.hash.description)]
    } else {
      ground = .model(try HeightMosaic(paths: models))
      var inputs: [InputFile] = []
      for path in models {
        inputs.append(InputFile(name: Self.lastPart(path), sha256: try contentHash(ofFile: path).description))
      }
      self.inputs = inputs
    }
  }

  /// A value of a height model that no ground has, with its file's name; nil where none was met.
  var impossibleValue: (file: String, value: String)? {
    guard case .model(let mosaic) = ground, let found = mosaic.impossibleValue else { return nil }
    // Heights beyond all measure come as 32 bits, which hold no more digits.
    let text = found.value.magnitude < 1e9 ? DecimalText.of(found.value) : String(Float(found.value))
    return (Self.lastPart(found.path), text)
  }

  private static func isModel(_ path: String) -> Bool {
    let lower = path.lowercased()
    return lower.hasSuffix(".tif") || lower.hasSuffix(".tiff")
  }

  private static func lastPart(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The heights along a pattern's way, smoothed; nil where none are known there.
  ///
  /// Along its shape, or straight from stop to stop where it has none.
  func findWay(_ pattern: Timetable.Pattern, parameters: EnergyParameters) throws -> TerrainWay? {
    switch ground {
    case .points(let file, let path):
      guard let shape = pattern.shapeID,
        let extent = file.findExtent(shape),
        let heights = try file.findHeights(shape, path: path, parameters: parameters)
      else { return nil }
      return try Self.way(heights, extent, shape, pattern.path, path)
    case .model(let mosaic):
      guard let line = try HeightLine.find(along: pattern.path, in: mosaic) else { return nil }
      do {
        let heights = try SmoothedHeights(distances: line.distances, heights: line.heights, parameters: parameters)
        return TerrainWay(
          heights: heights, unknownShare: (line.filled + line.unknownEnds) / line.length,
          isStraight: pattern.shapeID == nil, lengthRatio: 1)
      } catch {
        throw StudyError(
          file: mosaic.paths[0], line: nil,
          problem: "heights along \(pattern.shapeID.map { "the shape \($0)" } ?? "a pattern"): "
            + "\(error)".withoutFullStop)
      }
    }
  }
}

extension StudyTerrain {
  /// A file whose shapes are shorter or longer than the feed's by more than this factor does not count in metres.
  static let mostLengthFactor = 2.0

  /// The ground of measured points, held against the shape that they are said to lie along.
  ///
  /// - Throws: `StudyError` where the file's length of the shape is less than half of the shape's own or more than double.
  private static func way(
    _ heights: SmoothedHeights, _ extent: (metres: Double, gapMetres: Double), _ shape: String, _ points: [Coordinate],
    _ path: String
  ) throws(StudyError) -> TerrainWay {
    let own = zip(points, points.dropFirst()).reduce(0.0) { $0 + $1.0.greatCircleDistance(to: $1.1).metres }
    guard own > 0 else {
      return TerrainWay(
        heights: heights, unknownShare: extent.gapMetres / extent.metres, isStraight: false, lengthRatio: 1)
    }
    let ratio = extent.metres / own
    guard ratio >= 1 / mostLengthFactor, ratio <= mostLengthFactor else {
      throw StudyError(
        file: path, line: nil,
        problem:
          "shape \(shape): its dist_m go over \(DecimalText.of((extent.metres * 10).rounded() / 10)) m, and the shape in the feed is \(DecimalText.of(own.rounded())) m long, which differs by more than a factor of 2: give dist_m in metres along the shape, from its beginning to its end"
      )
    }
    // Behind the last point the ground is no more known than in a gap.
    let behind = max(0, own - extent.metres)
    let missing = behind > HeightsFile.widestGapMetres ? behind : 0
    return TerrainWay(
      heights: heights, unknownShare: (extent.gapMetres + missing) / (extent.metres + missing), isStraight: false,
      lengthRatio: ratio)
  }
}

/// The ground along one pattern.
struct TerrainWay {
  let heights: SmoothedHeights
  /// Share of its length whose heights were filled in or carried on, since the files have none there.
  let unknownShare: Double
  /// Whether it was followed straight from stop to stop.
  let isStraight: Bool
  /// Length of the heights over that of the feed's shape; 1 where they were taken along it.
  let lengthRatio: Double
}
