import Glibc

/// Opens the zip file or the folder at `path` for reading; every reason why it cannot be read is an error of its own.
public func openContainer(
  at path: String, limits: ArchiveLimits = ArchiveLimits()
) throws(ArchiveError) -> any Container {
  if let address = findAddress(in: path) { throw ArchiveError(.isAddress, path: address) }
  switch try FileStatus.get(at: path).kind {
  case .folder: return try Folder(at: path, limits: limits)
  case .file: return try ZipArchive(at: path, limits: limits)
  case .link, .other: throw ArchiveError(.notAFile, path: path)
  }
}

/// The address of the network that was given in place of a path, without the parts where keys and passwords stand
/// (`user:password@` and everything from `?` or `#`), or nil when it is a path.
private func findAddress(in path: String) -> String? {
  guard let colon = path.firstIndex(of: ":"), path[colon...].hasPrefix("://") else { return nil }
  let scheme = path[..<colon]
  guard !scheme.isEmpty, scheme.utf8.allSatisfy({ isSchemeByte($0) }) else { return nil }
  let rest = path[path.index(colon, offsetBy: 3)...].prefix { $0 != "?" && $0 != "#" }
  let host = rest.prefix { $0 != "/" }
  let plainHost = host.lastIndex(of: "@").map { host[host.index(after: $0)...] } ?? host
  return "\(scheme)://\(plainHost)\(rest.dropFirst(host.count))"
}

private func isSchemeByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
    true
  default: false
  }
}
