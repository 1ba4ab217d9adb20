import Foundation

/// Data outside the project that some tests read where it lies: `ELBUSS_SHARED`, else `../shared` beside the package.
enum SharedFolder {
  static let path: String = {
    if let path = ProcessInfo.processInfo.environment["ELBUSS_SHARED"] { return path }
    var url = URL(fileURLWithPath: #filePath)
    while url.path != "/" && !FileManager.default.fileExists(atPath: url.appendingPathComponent("Package.swift").path) {
      url.deleteLastPathComponent()
    }
    return url.deletingLastPathComponent().appendingPathComponent("shared").path
  }()

  static func has(_ file: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + file) }

  static func rows(_ file: String, separator: Character) throws -> [[String: String]] {
    let text = try String(contentsOfFile: path + "/" + file, encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }
}
