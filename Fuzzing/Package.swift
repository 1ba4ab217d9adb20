// swift-tools-version: 6.2
import PackageDescription

// Fuzz targets, in a package of their own: they need flags that a package that others build must not have.
func fuzzer(_ name: String, imports: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: imports, swiftSettings: [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])],
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
}

let rooms = Target.Dependency.product(name: "ElbussRooms", package: "elbuss")
let timetables = Target.Dependency.product(name: "ElbussTimetables", package: "elbuss")

let package = Package(
  name: "elbuss-fuzzing",
  dependencies: [.package(name: "elbuss", path: "..")],
  targets: [
    .target(name: "GoodFeed", dependencies: [timetables]),
    fuzzer("FuzzDrafts", imports: [rooms]),
    fuzzer("FuzzFeeds", imports: ["GoodFeed", timetables]),
    fuzzer("FuzzTables", imports: ["GoodFeed", timetables]),
  ],
  swiftLanguageModes: [.v6]
)
