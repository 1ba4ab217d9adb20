import Archives
import Foundation
import Testing

@Suite struct OpenContainerTests {
  @Test func aMissingFileIsSaidToBeMissing() {
    let error = ArchiveError(.missing, path: "no/such/feed.zip")
    #expect(throws: error) { try openContainer(at: "no/such/feed.zip") }
    #expect(error.description == "no/such/feed.zip: there is no such file or folder; check the path")
  }

  @Test(arguments: ["", "feed\u{0}.zip"]) func whatCannotBeAPathIsRefused(path: String) {
    #expect(throws: ArchiveError(.badPath, path: path)) { try openContainer(at: path) }
  }

  @Test func anAddressIsNotFetchedAndItsKeyNotShown() throws {
    let addresses = [
      ("https://example.org/gtfs/z.zip?key=secret", "https://example.org/gtfs/z.zip"),
      ("HTTP://me:secret@example.org/z.zip#secret", "HTTP://example.org/z.zip"),
      ("ftp://example.org", "ftp://example.org"),
    ]
    for (address, shown) in addresses {
      let error = try #require(throws: ArchiveError.self) { try openContainer(at: address) }
      #expect(error == ArchiveError(.isAddress, path: shown))
      #expect(!error.description.contains("secret"))
      #expect(error.description.contains("download it first"))
    }
  }

  @Test func whatIsNotAZipIsNamed() throws {
    let cases: [(text: String, kind: FileKind, word: String)] = [
      ("stop_id,stop_name\n1,Hållplats\n", .text, "single text file"),
      ("\u{FEFF}\n <!DOCTYPE html>\n<html>", .webPage, "web page"), ("<html><body>404", .webPage, "web page"),
      ("{\"error\": \"invalid key\"}", .serverAnswer, "key is missing"),
      ("<?xml version=\"1.0\"?><Error/>", .serverAnswer, "JSON or XML"),
      ("version https://git-lfs.github.com/spec/v1\noid sha256:1\n", .gitLFSPointer, "git lfs pull"),
      ("BZh91AY&SY", .otherArchive("bzip2"), "bzip2"), ("a\u{0}b", .unknown, "not a zip"),
      ("PK", .text, "single text file"),
      (String(repeating: "x", count: 511) + "å", .text, "single text file"),
    ]
    try withTemporaryFolder { folder in
      let path = folder + "/feed.zip"
      for (text, kind, word) in cases {
        try put(text, at: path)
        let error = try #require(throws: ArchiveError.self) { try openContainer(at: path) }
        #expect(error == ArchiveError(.notAContainer(kind), path: path))
        #expect(error.description.contains(word))
      }
      for (name, magic) in [("gzip", [0x1F, 0x8B, 8]), ("7-Zip", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])]
        as [(String, [UInt8])]
      {
        try put(magic, at: path)
        #expect(throws: ArchiveError(.notAContainer(.otherArchive(name)), path: path)) { try openContainer(at: path) }
      }
      try put("", at: path)
      #expect(throws: ArchiveError(.emptyFile, path: path)) { try openContainer(at: path) }
    }
  }

  @Test func aDeviceIsNotOpened() {
    #expect(throws: ArchiveError(.notAFile, path: "/dev/null")) { try openContainer(at: "/dev/null") }
    #expect(throws: ArchiveError(.notAFile, path: "/dev/null")) { try ZipArchive(at: "/dev/null") }
  }

  @Test func aPipeDoesNotHoldTheProgram() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/pipe"
      #expect(mkfifo(path, 0o600) == 0)
      #expect(throws: ArchiveError(.notAFile, path: path)) { try openContainer(at: path) }
      #expect(throws: ArchiveError(.notAFile, path: path)) { try ZipArchive(at: path) }
    }
  }

  @Test func aFileAsAFolderOnTheWayIsToldApart() throws {
    try withTemporaryFolder { folder in
      try put("x", at: folder + "/a")
      let error = try #require(throws: ArchiveError.self) { try openContainer(at: folder + "/a/feed.zip") }
      #expect(error.description.contains("is a file, not a folder"))
    }
  }
}
