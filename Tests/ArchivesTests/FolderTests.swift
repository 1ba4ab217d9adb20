import Foundation
import Testing

@testable import Archives

private func link(_ path: String, to target: String) throws {
  try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
}

@Suite struct FolderTests {
  @Test func listsFilesAndOneLevelOfSubfolders() throws {
    try withTemporaryFolder { folder in
      for name in ["stops.txt", "agency.txt", "Ö.txt", "feed/trips.txt", "feed/deep/x.txt", ".git/config", ".hidden"] {
        try put("in \(name)", at: "\(folder)/\(name)")
      }
      try put("", at: folder + "/empty.txt")
      try put("x", at: folder + "/__MACOSX/._a")
      try put("x", at: folder + "/.DS_Store")
      #expect(mkfifo(folder + "/pipe", 0o600) == 0)
      let container = try openContainer(at: folder)
      #expect(container is Folder)
      #expect(container.entries.map(\.name) == ["agency.txt", "empty.txt", "feed/trips.txt", "stops.txt", "Ö.txt"])
      for entry in container.entries where entry.size > 0 {
        #expect(try container.bytes(of: entry) == Array("in \(entry.name)".utf8))
      }
      #expect(try container.bytes(of: container.entries[1]) == [])
      #expect(
        container.ignored == [
          IgnoredEntry(name: ".DS_Store", reason: .desktopLitter), IgnoredEntry(name: ".git/", reason: .hidden),
          IgnoredEntry(name: ".hidden", reason: .hidden), IgnoredEntry(name: "__MACOSX/", reason: .desktopLitter),
          IgnoredEntry(name: "feed/deep/", reason: .tooDeep), IgnoredEntry(name: "pipe", reason: .notAFile),
        ])
    }
  }

  @Test func anEmptyFolderIsRefused() throws {
    try withTemporaryFolder { folder in
      #expect(throws: ArchiveError(.holdsNoFile, path: folder)) { try openContainer(at: folder) }
      try put("x", at: folder + "/.DS_Store")
      #expect(throws: ArchiveError(.holdsNoFile, path: folder)) { try openContainer(at: folder) }
    }
  }

  @Test func linksInsideAreFollowedAndLinksOutRefused() throws {
    try withTemporaryFolder { top in
      let folder = top + "/feed"
      try put("inside", at: folder + "/a.txt")
      try put("outside", at: top + "/b.txt")
      try put("x", at: folder + "/sub/c.txt")
      try link(folder + "/l.txt", to: "a.txt")
      try link(folder + "/sub2", to: "sub")
      try link(top + "/feed-link", to: "feed")
      let container = try openContainer(at: top + "/feed-link")
      #expect(container.entries.map(\.name) == ["a.txt", "l.txt", "sub/c.txt"])
      #expect(try container.bytes(of: container.entries[1]) == Array("inside".utf8))
      #expect(container.ignored == [IgnoredEntry(name: "sub2", reason: .linkToFolder)])
      for target in ["../b.txt", "/etc/hostname", "missing.txt", "..", "out.txt", "../feed"] {
        try link(folder + "/out.txt", to: target)
        #expect(throws: ArchiveError(.linkLeavesFolder, path: folder, entry: "out.txt")) {
          try openContainer(at: folder)
        }
        try FileManager.default.removeItem(atPath: folder + "/out.txt")
      }
    }
  }

  @Test func namesAreHeldToTheSameRulesAsInAZip() throws {
    for (name, fault) in [("a\\b.txt", NameFault.backslash), ("C:b.txt", .driveLetter), ("a\nb.txt", .unprintable)] {
      try withTemporaryFolder { folder in
        try put("x", at: "\(folder)/\(name)")
        #expect(throws: ArchiveError(.unsafeName(fault), path: folder, entry: name)) { try openContainer(at: folder) }
      }
    }
    try withTemporaryFolder { folder in
      try put("x", at: folder + "/stops.txt")
      try put("x", at: folder + "/Stops.txt")
      #expect(throws: ArchiveError(.sameNameButForCase(other: "Stops.txt"), path: folder, entry: "stops.txt")) {
        try openContainer(at: folder)
      }
    }
  }

  @Test func limitsHoldAsInAZip() throws {
    try withTemporaryFolder { folder in
      try put("12345", at: folder + "/a.txt")
      try put("12345", at: folder + "/b.txt")
      func refusal(_ limits: ArchiveLimits) throws -> ArchiveError {
        try #require(throws: ArchiveError.self) { try openContainer(at: folder, limits: limits) }
      }
      #expect(try refusal(ArchiveLimits(bytesPerEntry: 4)).reason == .entryTooLarge(size: 5, limit: 4))
      #expect(try refusal(ArchiveLimits(totalBytes: 9)).reason == .totalTooLarge(limit: 9))
      #expect(try refusal(ArchiveLimits(entryCount: 1)).reason == .tooManyEntries(count: 2, limit: 1))
      #expect(try openContainer(at: folder, limits: ArchiveLimits(totalBytes: 10, entryCount: 2)).entries.count == 2)
    }
  }

  @Test func aChangedOrRemovedFileIsNoticed() throws {
    try withTemporaryFolder { folder in
      try put("before", at: folder + "/a.txt")
      let container = try openContainer(at: folder)
      try put("before and after", at: folder + "/a.txt")
      let changed = ArchiveError(.changedWhileReading, path: folder, entry: "a.txt")
      #expect(throws: changed) { try container.bytes(of: container.entries[0]) }
      #expect(throws: changed) { try container.contentHash() }
      try FileManager.default.removeItem(atPath: folder + "/a.txt")
      #expect(throws: changed) { try container.bytes(of: container.entries[0]) }
    }
  }

  @Test(.enabled(if: findTool("sha256sum") != nil, "needs sha256sum"))
  func theHashIsWhatTheCommandInTheDocumentationGives() throws {
    try withTemporaryFolder { folder in
      for name in ["stops.txt", "agency.txt", "sub/Ö b.txt", "sub-a.txt", "Z.txt"] {
        try put("in \(name)", at: "\(folder)/\(name)")
      }
      let command =
        "find . -mindepth 1 -maxdepth 2 -type f -printf '%P\\n' | LC_ALL=C sort | xargs -d '\\n' sha256sum | sha256sum"
      let (code, output) = try run("sh", ["-c", command], in: folder)
      #expect(code == 0)
      #expect(try openContainer(at: folder).contentHash().description == String(output.prefix(64)))
    }
  }

  @Test func theHashDependsOnNamesAndContentsOnly() throws {
    func hash(_ files: [(String, String)]) throws -> ContentHash {
      try withTemporaryFolder { folder in
        for (name, text) in files { try put(text, at: "\(folder)/\(name)") }
        return try openContainer(at: folder).contentHash()
      }
    }
    let one = try hash([("a.txt", "1"), ("b.txt", "2")])
    #expect(try hash([("b.txt", "2"), ("a.txt", "1"), (".DS_Store", "x")]) == one)
    #expect(try hash([("a.txt", "1"), ("b.txt", "3")]) != one)
    #expect(try hash([("a.txt", "1"), ("c.txt", "2")]) != one)
    #expect(try hash([("a.txt", "2"), ("b.txt", "1")]) != one)
  }
}
