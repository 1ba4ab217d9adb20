import Foundation
import Testing

@Suite("The release binary", .enabled(if: Program.hasBinary, "set ELBUSS_BINARY: make test-end-to-end does"))
struct BinaryEndToEndTests {
  @Test("links nothing under the GPL: no glpk, lemon or readline")
  func links() throws {
    let run = try Program.run(URL(fileURLWithPath: "/usr/bin/ldd"), [Program.binary])
    #expect(run.status == 0)
    #expect(run.text.contains("libc.so"))
    for library in ["glpk", "lemon", "readline"] { #expect(!run.text.contains(library), "\(run.text)") }
  }

  @Test("needs nothing of the build folder: a copy works with .build out of reach")
  func moved() throws {
    let folder = try Program.temporaryFolder()
    let copy = folder.appendingPathComponent("elbuss")
    try FileManager.default.copyItem(at: URL(fileURLWithPath: Program.binary), to: copy)
    let build = Program.root.appendingPathComponent(".build").path
    let feed = Program.root.appendingPathComponent("gtfs/jamtland-demo").path
    // A mount of its own hides .build from this one process and leaves it to all others. Root needs no user namespace for that, which some
    // machines refuse.
    let script = "mount -t tmpfs none '\(build)' && test ! -e '\(build)/release' && '\(copy.path)' import '\(feed)'"
    let run = try Program.run(
      URL(fileURLWithPath: "/usr/bin/unshare"),
      (getuid() == 0 ? ["--mount"] : ["--mount", "--map-root-user"]) + ["sh", "-c", script], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("jamtland-demo"))
  }
}
