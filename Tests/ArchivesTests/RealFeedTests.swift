import Archives
import Foundation
import Testing

private let feeds = [
  "chattanooga-2026", "kuopio-2016", "nairobi-2019", "norrbotten-2022-12", "portoalegre-2019", "vilnius-2016",
]

@Suite(.enabled(if: isSharedThere, "needs the real feeds in ../shared")) struct RealFeedTests {
  @Test("real feed: every entry inflates", arguments: feeds) func everyEntryInflates(feed: String) throws {
    let archive = try openContainer(at: "\(sharedFolder)/feeds/\(feed).zip")
    #expect(archive.entries.contains { $0.fileName == "stop_times.txt" })
    for entry in archive.entries {
      let bytes = try archive.bytes(of: entry)
      #expect(bytes.count == entry.size)
      #expect(bytes.contains(UInt8(ascii: ",")))
    }
  }

  @Test(.enabled(if: findTool("unzip") != nil, "needs unzip"), arguments: feeds) func namesAreThoseOfUnzip(
    feed: String
  ) throws {
    let path = "\(sharedFolder)/feeds/\(feed).zip"
    let (code, output) = try run("unzip", ["-Z1", path])
    #expect(code == 0)
    let names = output.split(separator: "\n").filter { !$0.hasSuffix("/") }.map(String.init)
    let archive = try openContainer(at: path)
    #expect(archive.entries.map(\.name).sorted() + archive.ignored.map(\.name) == names.sorted())
  }

  @Test("real feed: hashes are those of the list") func hashesAreThoseOfTheList() throws {
    let list = try text(at: sharedFolder + "/feeds/README.md").split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      return words.count == 2 && words[0].utf8.count == 64 ? (hex: String(words[0]), name: String(words[1])) : nil
    }
    #expect(list.map(\.name).sorted() == feeds.map { $0 + ".zip" })
    for (hex, name) in list {
      #expect(try openContainer(at: "\(sharedFolder)/feeds/\(name)").contentHash().description == hex)
    }
  }

  @Test("real feed: a folder gives what its zip gives") func aFolderGivesWhatItsZipGives() throws {
    let zip = try openContainer(at: sharedFolder + "/mini-jamtland/mini-jamtland.zip")
    let folder = try openContainer(at: sharedFolder + "/mini-jamtland/gtfs")
    #expect(zip.entries.map(\.name).sorted() == folder.entries.map(\.name))
    for entry in folder.entries {
      let twin = try #require(zip.findEntry(named: entry.name))
      #expect(try zip.bytes(of: twin) == folder.bytes(of: entry))
    }
  }
}
