// swift-tools-version: 6.2
import PackageDescription

// Measurements against the tools that a user would otherwise pick, side by side in one run.
let package = Package(
  name: "elbuss-benchmarks",
  dependencies: [.package(name: "elbuss", path: "..")],
  targets: [
    .executableTarget(name: "DraftBenchmark", dependencies: [.product(name: "ElbussRooms", package: "elbuss")]),
    .executableTarget(name: "EnergyBenchmarks", dependencies: [.product(name: "ElbussRooms", package: "elbuss")]),
    .executableTarget(name: "ImportBenchmark", dependencies: [.product(name: "ElbussTimetables", package: "elbuss")]),
  ],
  swiftLanguageModes: [.v6]
)
