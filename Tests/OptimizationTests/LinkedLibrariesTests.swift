import Foundation
import Testing

@Suite("What this program links")
struct LinkedLibrariesTests {
  @Test("LEMON comes as headers: neither it nor GLPK nor readline is loaded")
  func loadsNothingUnderGPL() throws {
    let file = try #require(FileHandle(forReadingAtPath: "/proc/self/maps"))
    let maps = String(decoding: try #require(try file.readToEnd()), as: UTF8.self)
    let loaded = Set(maps.split(separator: "\n").compactMap { $0.split(separator: "/").last.map { String($0) } })
    #expect(loaded.contains { $0.hasPrefix("libswiftCore") }, "the list of loaded libraries was not read")
    for forbidden in ["liblemon", "libglpk", "libreadline"] {
      #expect(!loaded.contains { $0.hasPrefix(forbidden) })
    }
  }
}
