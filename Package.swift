// swift-tools-version: 6.2
import PackageDescription

// The rooms of the house. What a room may import is the list beside its name, and nothing else: ARCHITECTURE.md shows the
// same list, and Tests/HouseTests holds the two, and the `import` lines of the sources, against each other.

let language: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

func room(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, exclude: ["README.md"], swiftSettings: language)
}

func tests(of name: String, imports: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + imports, exclude: exclude, swiftSettings: language)
}

let package = Package(
  name: "elbuss",
  // For Benchmarks and Fuzzing, which are packages of their own.
  products: [
    .library(
      name: "ElbussRooms",
      targets: ["Drafting", "Electrification", "Findings", "Markup", "Quantities", "Surroundings", "Tenders"]),
    .library(name: "ElbussTimetables", targets: ["Archives", "Quantities", "Timetables"]),
    .executable(name: "elbuss", targets: ["elbuss"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "CFlow", linkerSettings: [.linkedLibrary("m")]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CDigest", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CTIFF", pkgConfig: "libtiff-4", providers: [.apt(["libtiff-dev"])]),
    room("Archives", imports: ["CDeflate", "CDigest"]),
    tests(of: "Archives"),
    room("Drafting", imports: ["Findings", "Quantities", "Tenders"]),
    tests(of: "Drafting", imports: ["Findings", "Quantities", "Tenders"]),
    room("Electrification", imports: ["Optimization", "Quantities"]),
    tests(of: "Electrification", imports: ["Quantities", "Surroundings"]),
    room("Findings", imports: ["Quantities"]),
    tests(of: "Findings", imports: ["Quantities"]),
    room("Markup", imports: ["CLibXML2"]),
    tests(of: "Markup"),
    room("Optimization", imports: ["CFlow"]),
    tests(of: "Optimization"),
    room("Quantities"),
    tests(of: "Quantities"),
    room(
      "Reports",
      imports: [
        "Archives", "Drafting", "Electrification", "Findings", "Markup", "Quantities", "Studies", "Tenders",
        "Timetables",
      ]),
    tests(
      of: "Reports",
      imports: [
        "Archives", "Drafting", "Electrification", "Findings", "Markup", "Quantities", "Studies", "Tenders",
        "Timetables",
      ], exclude: ["Golden"]),
    room(
      "Studies",
      imports: [
        "Archives", "Drafting", "Electrification", "Findings", "Quantities", "Surroundings", "Tenders", "Timetables",
        "Yams",
      ]),
    tests(of: "Studies", imports: ["Electrification", "Findings", "Quantities", "Surroundings", "Timetables"]),
    room("Surroundings", imports: ["CTIFF", "Quantities"]),
    tests(of: "Surroundings", imports: ["Quantities"]),
    room("Tenders", imports: ["Findings", "Markup", "Quantities"]),
    tests(of: "Tenders", imports: ["Findings", "Markup", "Quantities"]),
    room("Timetables", imports: ["Archives", "Quantities"]),
    tests(of: "Timetables", imports: ["Archives", "Quantities"]),
    .executableTarget(
      name: "elbuss",
      dependencies: [
        "Archives", "Quantities", "Reports", "Studies", "Tenders",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["README.md"], swiftSettings: language),
    // Hold the house together: what the documents promise, and the program as its users run it.
    .testTarget(name: "HouseTests", swiftSettings: language),
    .testTarget(name: "EndToEndTests", swiftSettings: language),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
