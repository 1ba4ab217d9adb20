// swift-tools-version: 6.2
import PackageDescription

// Fuzz targets, in a package of their own: they need flags that a package that others build must not have.
let package = Package(
  name: "elbuss-fuzzing",
  dependencies: [.package(name: "elbuss", path: "..")],
  targets: [
    .executableTarget(
      name: "FuzzDrafts", dependencies: [.product(name: "ElbussRooms", package: "elbuss")],
      swiftSettings: [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
  ],
  swiftLanguageModes: [.v6]
)
