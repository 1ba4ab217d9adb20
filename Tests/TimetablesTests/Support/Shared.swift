import Foundation
import Testing

extension Tag {
  /// A test on a feed that somebody published, read from beside the project.
  @Tag static var realFeed: Self
}

/// The folder of real data beside the project: ELBUSS_SHARED, or `../shared` from the package's root.
let sharedFolder: String = {
  if let path = ProcessInfo.processInfo.environment["ELBUSS_SHARED"] { return path }
  let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../..").standardized
  return root.appendingPathComponent("../shared").standardized.path
}()

let isSharedThere = FileManager.default.fileExists(atPath: sharedFolder + "/feeds/README.md")
let sharedIsMissing: Comment = "needs the real feeds in ../shared"

/// The demonstration feed, which is part of the project.
let demonstrationFeed = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../gtfs/jamtland-demo")
  .standardized.path
