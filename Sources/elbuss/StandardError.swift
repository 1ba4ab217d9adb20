import Glibc

/// Where messages go: never among the results.
enum StandardError {
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  static func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Says what of earlier runs was cleared away: nobody should wonder where a folder went.
  static func tell(leftovers: [String]) {
    for path in leftovers { write("elbuss: removed \(path), which a run that was killed had left unfinished.\n") }
  }
}

/// What is being done, on one line that is wiped at the end; silent where nobody looks on.
struct Progress {
  private let isShown: Bool

  init() { isShown = StandardError.isTerminal }

  func show(_ what: String) {
    if isShown { StandardError.write("\r\u{1B}[K\(what) …") }
  }

  func clear() {
    if isShown { StandardError.write("\r\u{1B}[K") }
  }
}
