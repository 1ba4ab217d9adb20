extension ArchiveError: CustomStringConvertible {
  /// One sentence: what, where, why, and the remedy.
  public var description: String {
    let place = entry.map { "\(printable($0)) in \(printable(path))" } ?? printable(path)
    return "\(place): \(explanation)"
  }

  private static let freshCopy = "get a fresh copy of the file"
  private static let zipAgain = "unpack it with a tool you trust and zip the files again"

  private var explanation: String {
    switch reason {
    case .missing:
      "there is no such file or folder; check the path"
    case .isAddress:
      "this is an address, and nothing is fetched from the network here; download it first "
        + "(curl -fL -o feed.zip ADDRESS) and give the path of the file"
    case .badPath:
      "this cannot be a path, because it is empty or holds a NUL character; check it"
    case .notAFile:
      "this is neither a file nor a folder but a device, pipe or socket; save what it gives as a file first"
    case .aFolder:
      "this is a folder, and a file is asked for; name the file in it"
    case .emptyFile:
      "the file is empty, so its download probably failed; \(Self.freshCopy)"
    case .notAContainer(let kind):
      kind.explanation
    case .holdsNoFile:
      "there is no file in it; give the zip or the folder that holds the tables"
    case .system(let step, let code):
      "could not \(step.rawValue) it: \(systemMessage(code))"
    case .changedWhileReading:
      "it was changed by another program while it was being read; start again when it is at rest"
    case .truncated:
      "the zip has no end record, so its end is missing; \(Self.freshCopy)"
    case .bytesPastEnd(let count):
      "\(count) bytes follow the end of the zip, so readers could disagree on what it holds; \(Self.freshCopy)"
    case .ambiguousEnd:
      "the zip has two end records, so readers could disagree on what it holds; \(Self.zipAgain)"
    case .severalDisks:
      "the zip is one part of several; join the parts (zip -s 0 PART.zip --out WHOLE.zip) and give the whole"
    case .directoryBroken(let offset):
      "the zip's list of entries is broken at byte \(offset); \(Self.freshCopy)"
    case .entryCountDisagrees(let declared):
      "the zip declares \(declared) entries but lists another number; \(Self.freshCopy)"
    case .zip64Disagrees:
      "the zip states one size or place twice with different values; \(Self.zipAgain)"
    case .fileTooLarge(let size, let limit):
      "it has \(size) bytes, past the limit of \(limit) for such a file; check that it is the right one"
    case .tooManyEntries(let count, let limit):
      "it holds \(count) entries or more, past the limit of \(limit); give a zip or folder with the tables only"
    case .entryTooLarge(let size, let limit):
      "it is \(size) bytes unpacked, past the limit of \(limit); split the feed or raise the limit"
    case .totalTooLarge(let limit):
      "its entries are together past the limit of \(limit) bytes; split the feed or raise the limit"
    case .ratioTooHigh(let size, let packed, let limit):
      "\(packed) bytes claim to unpack to \(size), more than \(limit) times as many, as only a zip bomb does; "
        + "do not use this file"
    case .unsafeName(let fault):
      fault.explanation
    case .sameName:
      "the name occurs twice, so readers could disagree on which is meant; remove one"
    case .sameNameButForCase(let other):
      "the name differs only in letter case or accents' encoding from \(printable(other)), so they are one file on some "
        + "machines; rename or remove one"
    case .encrypted:
      "it is encrypted; ask for a zip without a password"
    case .unknownMethod(let method):
      "it is packed by method \(method), and only stored (0) and deflate (8) are read; zip the files again with "
        + "the ordinary method"
    case .notARegularEntry:
      "it is a link or a device, not a file; zip the files themselves (zip without -y)"
    case .folderWithContent:
      "its name says folder but it has content; \(Self.zipAgain)"
    case .outsideFile:
      "its bytes would lie outside the file; \(Self.freshCopy)"
    case .overlaps(let other):
      "its bytes overlap those of \(printable(other)), as only a zip bomb's do; do not use this file"
    case .localHeaderMissing:
      "there is no header where the zip's list says the entry starts; \(Self.freshCopy)"
    case .localHeaderDisagrees(let field):
      "its own header and the zip's list give different values of \(field.words), so readers could disagree on it; "
        + Self.zipAgain
    case .storedSizeDisagrees:
      "it is stored unpacked but its two sizes differ; \(Self.freshCopy)"
    case .brokenData:
      "its packed bytes are broken; \(Self.freshCopy)"
    case .sizeDisagrees(let declared):
      "it does not unpack to the \(declared) bytes that the zip declares; \(Self.freshCopy)"
    case .packedBytesLeft(let count):
      "\(count) bytes follow its packed data; \(Self.freshCopy)"
    case .checksumDisagrees:
      "its content does not match its checksum; \(Self.freshCopy)"
    case .linkLeavesFolder:
      "it is a link that leads out of the folder or nowhere; copy the file itself into the folder"
    case .tooLargeToWrite:
      "it is too large for the plain zip format (4 GiB, 65,535 entries); write less into one file"
    case .targetIsNotAFile:
      "there is something else than a plain file with this name; choose another name"
    case .targetExists:
      "it is there already and is not written over; choose another name or move it away"
    case .targetIsNotAFolder:
      "there is a file with this name; choose another name for the folder"
    case .targetIsWorkingFolder:
      "a report replaces its whole folder and so cannot replace the one you stand in; name a folder inside it"
    case .folderIsNotOurs:
      "the folder is not empty and no report was written there before; choose a new or an empty folder"
    case .foreignFile:
      "the file was not written by the report that is to be replaced; move it elsewhere or choose another folder"
    case .editedFile:
      "the file was changed since the report wrote it; move it elsewhere or choose another folder"
    case .reservedName:
      "the name is kept for the report's own index; choose another name"
    }
  }
}

extension ArchiveError.HeaderField {
  var words: String {
    switch self {
    case .name: "the name"
    case .method: "the packing method"
    case .encryption: "the encryption flag"
    case .checksum: "the checksum"
    case .size: "the unpacked size"
    case .packedSize: "the packed size"
    }
  }
}

/// `text` without anything that could disturb a terminal or hide what is written: control and format characters as `\u{…}`.
func printable(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if NameFault.isUnprintable(scalar) {
      result += "\\u{\(String(scalar.value, radix: 16))}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}
