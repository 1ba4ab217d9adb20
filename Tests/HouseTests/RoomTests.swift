import Foundation
import Testing

@Suite("The house: rooms and what they import")
struct RoomTests {
  /// Modules that come with the toolchain.
  static let toolchain: Set<String> = ["Glibc", "FoundationEssentials", "Foundation", "Synchronization"]

  @Test("ARCHITECTURE.md lists the rooms that exist, and Package.swift gives each the same imports")
  func listAgrees() throws {
    let listed = try House.architecture()
    let folders = try House.folders("Sources")
    #expect(
      listed.keys.sorted() == folders.filter { !$0.hasPrefix("C") },
      "the rooms of ARCHITECTURE.md and the folders in Sources differ")
    let manifest = try House.text("Package.swift")
    for (room, imports) in listed where room != "elbuss" {
      let line =
        imports.isEmpty
        ? "room(\"\(room)\")"
        : "room(\"\(room)\", imports: [\(imports.map { "\"\($0)\"" }.joined(separator: ", "))])"
      let flat = manifest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .replacingOccurrences(of: "( ", with: "(").replacingOccurrences(of: "[ ", with: "[")
        .replacingOccurrences(of: " ]", with: "]").replacingOccurrences(of: ", ]", with: "]")
        .replacingOccurrences(of: ",]", with: "]").replacingOccurrences(of: " )", with: ")")
      #expect(flat.contains(line), "Package.swift has no \(line)")
    }
  }

  @Test("sources import only what their room may")
  func importsPointDown() throws {
    let listed = try House.architecture()
    for (room, allowed) in listed {
      for file in try House.swiftFiles("Sources/\(room)") {
        for module in try House.imports(file) where !Self.toolchain.contains(module) {
          #expect(allowed.contains(module), "\(file) imports \(module), which is not behind \(room)'s arrow")
        }
      }
    }
  }

  @Test("each C module has exactly one importing file, which imports it internal")
  func oneWrapperEach() throws {
    var importers: [String: [String]] = [:]
    let modules = Set(try House.folders("Sources").filter { $0.hasPrefix("C") })
    for file in try House.swiftFiles("Sources") {
      for module in try House.imports(file) where modules.contains(module) {
        importers[module, default: []].append(file)
        #expect(
          try House.text(file).contains("internal import \(module)"), "\(file) does not import \(module) internal")
      }
    }
    for module in modules {
      #expect(importers[module]?.count == 1, "\(module) is imported by \(importers[module] ?? [])")
    }
  }

  @Test("every room has a README, and tests of its own but for the command line")
  func readmes() throws {
    let tests = Set(try House.folders("Tests"))
    for room in try House.architecture().keys {
      #expect(
        FileManager.default.fileExists(atPath: House.root.appendingPathComponent("Sources/\(room)/README.md").path),
        "\(room) has no README.md")
      #expect(room == "elbuss" || tests.contains("\(room)Tests"), "\(room) has no Tests/\(room)Tests")
    }
  }

  @Test("nothing unfinished, nothing that crashes on data")
  func finished() throws {
    for file in try House.swiftFiles("Sources") where !file.contains("/Carried/") {
      let text = try House.text(file)
      for mark in ["TODO", "FIXME", "XXX", "HACK", "try!", "fatalError(", "unimplemented"] {
        #expect(!text.contains(mark), "\(file) has \(mark)")
      }
    }
  }
}
