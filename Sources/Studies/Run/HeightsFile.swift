import Archives
import Electrification

/// Measured heights along shapes, from a file with the columns `shape_id,shape_pt_sequence,dist_m,elevation_m`: the rows of a shape
/// stand together, by growing distance.
struct HeightsFile {
  let hash: ContentHash
  private let heights: [String: (distances: [Double], heights: [Double])]

  /// - Throws: `ArchiveError` where the file cannot be read, `StudyError` where a row cannot.
  init(path: String) throws {
    let bytes = try readFile(at: path)
    hash = ContentHash(of: bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    var heights: [String: (distances: [Double], heights: [Double])] = [:]
    var columns: (shape: Int, distance: Int, height: Int)?
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      if line.isEmpty { continue }
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard let columns else {
        columns = try Self.columns(fields, path)
        continue
      }
      guard fields.count > max(columns.shape, columns.distance, columns.height),
        let distance = Double(fields[columns.distance]), let height = Double(fields[columns.height]),
        distance.isFinite, height.isFinite
      else {
        throw StudyError(
          file: path, line: number, problem: "the row has no number for distance or height: mend or remove it")
      }
      heights[String(fields[columns.shape]), default: ([], [])].distances.append(distance)
      heights[String(fields[columns.shape]), default: ([], [])].heights.append(height)
    }
    self.heights = heights
  }

  private static func columns(
    _ header: [Substring], _ path: String
  ) throws -> (shape: Int, distance: Int, height: Int) {
    let names = header.map { $0.first == "\u{FEFF}" ? $0.dropFirst() : $0 }
    guard let shape = names.firstIndex(of: "shape_id"), let distance = names.firstIndex(of: "dist_m"),
      let height = names.firstIndex(of: "elevation_m")
    else {
      throw StudyError(
        file: path, line: 1, problem: "a file of heights needs the columns shape_id, dist_m and elevation_m")
    }
    return (shape, distance, height)
  }

  /// Points further apart than this, in metres, tell nothing of the ground between them.
  static let widestGapMetres = 500.0

  /// What the file says of a shape's length: from its first point to its last, and of that the gaps too wide to tell the ground. Nil
  /// where it has no two points for it.
  func findExtent(_ shape: String) -> (metres: Double, gapMetres: Double)? {
    guard let points = heights[shape]?.distances, points.count > 1 else { return nil }
    var (last, gaps) = (points[0], 0.0)
    for distance in points.dropFirst() where distance > last {
      if distance - last > Self.widestGapMetres { gaps += distance - last }
      last = distance
    }
    return (last - points[0], gaps)
  }

  /// The smoothed heights along a shape, or nil where the file has none for it.
  func findHeights(_ shape: String, path: String, parameters: EnergyParameters) throws -> SmoothedHeights? {
    guard let raw = heights[shape], raw.distances.count > 1 else { return nil }
    do {
      return try SmoothedHeights(
        distances: raw.distances, heights: raw.heights, parameters: parameters)
    } catch {
      throw StudyError(file: path, line: nil, problem: "shape \(shape): \("\(error)".withoutFullStop)")
    }
  }
}
