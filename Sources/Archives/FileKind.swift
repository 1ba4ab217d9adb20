/// What a file that is not a zip seems to be by its first bytes, so that the message can say what happened.
public enum FileKind: Sendable, Hashable {
  case webPage
  case serverAnswer
  case gitLFSPointer
  case otherArchive(String)
  case text
  case unknown

  /// How many bytes `init(head:)` looks at.
  static let headLength = 512

  /// The kind of a file that starts with `head`.
  init(head: [UInt8]) {
    if let name = Self.archiveMagics.first(where: { head.starts(with: $0.magic) })?.name {
      self = .otherArchive(name)
      return
    }
    guard let text = Self.text(in: head) else {
      self = .unknown
      return
    }
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(64).lowercased()
    if start.hasPrefix("version https://git-lfs") {
      self = .gitLFSPointer
    } else if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<head") {
      self = .webPage
    } else if start.hasPrefix("{") || start.hasPrefix("[") || start.hasPrefix("<?xml") {
      self = .serverAnswer
    } else {
      self = .text
    }
  }

  /// First bytes of formats a feed is sometimes packed in, from the formats' own specifications [B].
  private static let archiveMagics: [(name: String, magic: [UInt8])] = [
    ("gzip", [0x1F, 0x8B]),
    ("7-Zip", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    ("RAR", [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]),
    ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    ("Zstandard", [0x28, 0xB5, 0x2F, 0xFD]),
    ("bzip2", [0x42, 0x5A, 0x68]),
  ]

  /// `head` as text, or nil when it is binary. The head may end inside a letter.
  private static func text(in head: [UInt8]) -> String? {
    for cut in 0...3 where cut <= head.count {
      if let text = String(validating: head.dropLast(cut), as: UTF8.self) {
        return text.utf8.contains(0) ? nil : text
      }
      if head.count < headLength { return nil }
    }
    return nil
  }

  var explanation: String {
    switch self {
    case .webPage:
      "this is a web page, probably an error page saved in place of the zip; open it in a browser to see what the server "
        + "said and download the zip again"
    case .serverAnswer:
      "this is a server's answer in JSON or XML, not a zip, as when a key is missing; read it in an editor and download the "
        + "zip again"
    case .gitLFSPointer:
      "this is a Git LFS pointer, not the file itself; fetch it with `git lfs pull`"
    case .otherArchive(let name):
      "this is a \(name) archive, and only zip is read; unpack it and give the folder"
    case .text:
      "this is a single text file; give the zip or the folder that holds all the tables"
    case .unknown:
      "this is not a zip; give a zip file or a folder with the tables"
    }
  }
}
