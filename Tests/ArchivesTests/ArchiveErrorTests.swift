import Archives
import Testing

private let reasons: [ArchiveError.Reason] = [
  .missing, .isAddress, .badPath, .notAFile, .aFolder, .emptyFile, .notAContainer(.webPage),
  .notAContainer(.serverAnswer),
  .notAContainer(.gitLFSPointer), .notAContainer(.otherArchive("RAR")), .notAContainer(.text), .notAContainer(.unknown),
  .holdsNoFile, .system(.open, code: 13), .system(.write, code: 28), .system(.list, code: 999), .changedWhileReading,
  .truncated, .bytesPastEnd(count: 1), .ambiguousEnd, .severalDisks, .directoryBroken(offset: 1),
  .entryCountDisagrees(declared: 1), .zip64Disagrees, .tooManyEntries(count: 2, limit: 1),
  .entryTooLarge(size: 2, limit: 1), .totalTooLarge(limit: 1), .ratioTooHigh(size: 9, packed: 1, limit: 1),
  .unsafeName(.empty), .unsafeName(.tooLong), .unsafeName(.notUTF8), .unsafeName(.unprintable), .unsafeName(.backslash),
  .unsafeName(.absolute), .unsafeName(.driveLetter), .unsafeName(.climbs), .unsafeName(.emptyPart), .sameName,
  .sameNameButForCase(other: "A"), .encrypted, .unknownMethod(12), .notARegularEntry, .folderWithContent, .outsideFile,
  .overlaps(other: "b"), .localHeaderMissing, .localHeaderDisagrees(.size), .storedSizeDisagrees, .brokenData,
  .sizeDisagrees(declared: 1), .packedBytesLeft(count: 1), .checksumDisagrees, .linkLeavesFolder, .tooLargeToWrite,
  .targetIsNotAFile, .targetIsNotAFolder, .targetIsWorkingFolder, .folderIsNotOurs, .foreignFile, .editedFile,
  .reservedName,
]

@Suite struct ArchiveErrorTests {
  @Test(arguments: reasons) func saysWhereWhatAndTheRemedyInOneSentence(reason: ArchiveError.Reason) {
    let text = ArchiveError(reason, path: "feed.zip", entry: "stops.txt").description
    #expect(text.hasPrefix("stops.txt in feed.zip: "))
    #expect(text.contains("; "), "a remedy follows the semicolon: \(text)")
    #expect(!text.contains("\n") && !text.contains(". ") && !text.hasSuffix("."), "one sentence: \(text)")
    #expect(text.count < 260, "short enough to be read: \(text)")
  }

  @Test func unprintableCharactersDoNotReachATerminal() {
    let error = ArchiveError(.missing, path: "a\u{1B}[31m.zip", entry: "b\nc")
    #expect(error.description == "b\\u{a}c in a\\u{1b}[31m.zip: there is no such file or folder; check the path")
  }
}
