/// The file `.elbuss-report` in a report folder: which files the report consists of, and what was in them. It is what makes
/// a folder ours to replace, and `sha256sum -c .elbuss-report` checks the whole report against it.
///
///     # elbuss report 1
///     <64 hexadecimal digits>  index.html
///     <64 hexadecimal digits>  tables/blocks.csv
struct ReportIndex {
  static let fileName = ".elbuss-report"
  private static let title = "# elbuss report 1"

  private(set) var hashByName: [String: ContentHash] = [:]

  init() {}

  mutating func add(_ name: String, hash: ContentHash) {
    hashByName[name] = hash
  }

  /// The index in `bytes`, or nil when they are not one: then nothing in its folder counts as ours.
  init?(bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\n") else { return nil }
    let lines = text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == Self.title[...] else { return nil }
    for line in lines.dropFirst() {
      guard let hash = ContentHash(hex: String(line.prefix(64))), line.dropFirst(64).hasPrefix("  ") else { return nil }
      let name = String(line.dropFirst(66))
      guard NameFault.find(in: name) == nil, hashByName.updateValue(hash, forKey: name) == nil else { return nil }
    }
  }

  /// The file's content, lines in the order of the names' bytes.
  var bytes: [UInt8] {
    let names = hashByName.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let lines = names.map { "\($0.value)  \($0.key)\n" }
    return Array("\(Self.title)\n\(lines.joined())".utf8)
  }
}
