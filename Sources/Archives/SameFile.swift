/// Whether two paths lead to one and the same file, through links and whatever way they are written; false where one leads to nothing.
public func isSameFile(_ path: String, _ other: String) -> Bool {
  guard let one = try? FileStatus.get(at: path), let two = try? FileStatus.get(at: other) else { return false }
  return one.device == two.device && one.node == two.node
}
