import Archives
import Foundation
import Testing

private let table = String(repeating: "1,2,06:00:00\n", count: 300)

/// Zips as other programs write them: streamed, wide without need, with folders.
@Suite struct OtherWritersTests {
  @Test(
    .enabled(if: findTool("zip") != nil, "needs zip"),
    arguments: [
      ("zip -q -r out.zip feed", "feed/stops.txt"), ("zip -q -0 -j out.zip feed/stops.txt", "stops.txt"),
      ("zip -q -fz -j out.zip feed/stops.txt", "stops.txt"), ("zip -q -r - feed | cat > out.zip", "feed/stops.txt"),
      ("cat feed/stops.txt | zip -q - - > out.zip", "-"), ("cat feed/stops.txt | zip -q -fz out.zip -", "-"),
      ("zip -q -j out.zip feed/stops.txt; echo note | zip -q -z out.zip", "stops.txt"),
    ]) func infoZip(command: String, name: String) throws
  {
    try expectReadable(name) { try run("sh", ["-c", command], in: $0) }
  }

  @Test(.enabled(if: findTool("python3") != nil, "needs python3"), arguments: [true, false]) func python(
    isSeekable: Bool
  ) throws {
    let program = """
      import io, zipfile
      class Stream(io.RawIOBase):
          def __init__(self, file): self.file = file
          def writable(self): return True
          def write(self, bytes): return self.file.write(bytes)
      with open("out.zip", "wb") as file:
          target = file if \(isSeekable ? "True" : "False") else Stream(file)
          with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as z:
              z.write("feed/stops.txt")
              with z.open("wide.txt", "w", force_zip64=True) as entry: entry.write(b"wide")
      """
    try expectReadable("feed/stops.txt") { try run("python3", ["-c", program], in: $0) }
  }

  private func expectReadable(_ name: String, after make: (String) throws -> (code: Int32, output: String)) throws {
    try withTemporaryFolder { folder in
      try put(table, at: folder + "/feed/stops.txt")
      let (code, output) = try make(folder)
      #expect(code == 0, "\(output)")
      let archive = try openContainer(at: folder + "/out.zip")
      let entry = try #require(archive.findEntry(named: name))
      #expect(try archive.bytes(of: entry) == Array(table.utf8))
      for entry in archive.entries { #expect(try archive.bytes(of: entry).count == entry.size) }
    }
  }
}
