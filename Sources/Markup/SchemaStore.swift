internal import Glibc
internal import Synchronization

/// The files that one schema may be made of, and nothing else.
///
/// Each file has a name relative to a root, `maindoc/UBL-ContractNotice-2.3.xsd`, and libxml2 knows it by a URL of a scheme of our
/// own under that root, so that `../common/…` resolves, and every other URL is known as a stranger.
final class SchemaStore: Sendable {
  enum Files: Sendable {
    case memory([String: [UInt8]])
    /// Resolved: no symbolic links, no `..`.
    case folder(String, MarkupLimits)
  }

  struct Refusal: Hashable, Sendable {
    let reference: String
    let reason: String
  }

  /// The store that answers libxml2 on this thread now. Nil, and so nothing is answered, but while a schema is compiled.
  @TaskLocal static var current: SchemaStore?

  private static let root = "elbuss-schema:///"
  private let files: Files
  private let refused = Mutex<[Refusal]>([])

  init(_ files: Files) {
    self.files = files
  }

  /// What was asked for and not answered, in order.
  var refusals: [Refusal] { refused.withLock { $0 } }

  static func url(of name: String) -> String { root + name }

  static func name(of url: String) -> String {
    url.hasPrefix(root) ? String(url.dropFirst(root.count)) : url
  }

  /// A message of libxml2 with our names for our URLs.
  static func withNames(_ message: String) -> String {
    message.contains(root) ? message.replacing(root, with: "") : message
  }

  /// The bytes behind a URL that libxml2 asks for; nil, and a refusal on record, when it is not one of ours.
  func answer(_ url: String) -> [UInt8]? {
    guard url.hasPrefix(Self.root) else { return refuse(url, "only files of the schema itself are read") }
    let name = Self.name(of: url)
    guard !name.isEmpty, !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
      return refuse(name, "it points outside the schema's folder")
    }
    switch files {
    case .memory(let documents):
      return documents[name] ?? refuse(name, "no document has that name")
    case .folder(let folder, let limits):
      guard let path = resolvedPath(folder + "/" + name) else { return refuse(name, String(cString: strerror(errno))) }
      guard path.hasPrefix(folder + "/") else { return refuse(name, "it leads outside the schema's folder") }
      do {
        return try FileFeed.readAll(path: path, limits: limits)
      } catch {
        return refuse(name, error.reason)
      }
    }
  }

  private func refuse(_ reference: String, _ reason: String) -> [UInt8]? {
    refused.withLock { $0.append(Refusal(reference: reference, reason: reason)) }
    return nil
  }
}

/// The path without symbolic links and `..`; nil, and `errno` set, when there is no such file.
func resolvedPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}
