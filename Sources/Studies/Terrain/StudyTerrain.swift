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
        let heights = try file.findHeights(shape, path: path, parameters: parameters)
      else { return nil }
      return TerrainWay(heights: heights, unknownShare: 0, isStraight: false)
    case .model(let mosaic):
      guard let line = try HeightLine.find(along: pattern.path, in: mosaic) else { return nil }
      do {
        let heights = try SmoothedHeights(distances: line.distances, heights: line.heights, parameters: parameters)
        return TerrainWay(
          heights: heights, unknownShare: (line.filled + line.unknownEnds) / line.length,
          isStraight: pattern.shapeID == nil)
      } catch {
        throw StudyError(
          file: mosaic.paths[0], line: nil,
          problem: "heights along \(pattern.shapeID.map { "the shape \($0)" } ?? "a pattern"): "
            + "\(error)".withoutFullStop)
      }
    }
  }
}

/// The ground along one pattern.
struct TerrainWay {
  let heights: SmoothedHeights
  /// Share of its length whose heights were filled in or carried on, since the model has none there.
  let unknownShare: Double
  /// Whether it was followed straight from stop to stop.
  let isStraight: Bool
}
