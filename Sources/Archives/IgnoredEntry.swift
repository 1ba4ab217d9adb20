/// Something in a container that is not part of what was delivered, kept by name so that nothing vanishes in silence.
public struct IgnoredEntry: Sendable, Hashable {
  /// Its name inside the container; a folder's ends in `/`.
  public let name: String
  /// Why it is not among the entries.
  public let reason: Reason

  /// Why something is not among the entries.
  public enum Reason: String, Sendable, Hashable {
    /// Left by a desktop: `__MACOSX/`, `.DS_Store`, `._name`, `Thumbs.db`, `desktop.ini`.
    case desktopLitter
    /// A part of its name starts with a dot, as editors and version control do.
    case hidden
    /// A folder below a subfolder; tables stand in the folder or one level down.
    case tooDeep
    /// A device, pipe or socket.
    case notAFile
    /// A link to a folder, whose files stand in this container under their own names.
    case linkToFolder
  }
}

extension IgnoredEntry.Reason {
  /// The reason to pass over a name, the same in zips and in folders, or nil.
  static func find(forName name: String) -> Self? {
    let parts = name.split(separator: "/")
    if parts.first == "__MACOSX" { return .desktopLitter }
    guard let last = parts.last else { return nil }
    if last == ".DS_Store" || last.hasPrefix("._") { return .desktopLitter }
    let lower = last.lowercased()
    if lower == "thumbs.db" || lower == "desktop.ini" { return .desktopLitter }
    return parts.contains { $0.hasPrefix(".") } ? .hidden : nil
  }
}
