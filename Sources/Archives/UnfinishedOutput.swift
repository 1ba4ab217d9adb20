import Glibc
import Synchronization

/// What stands on the disk and is not whole yet, so that an interrupted run can take it away, and a lock under which every step of
/// writing is done: whoever holds it finds nothing half made between two steps.
enum UnfinishedOutput {
  /// Folders in the order in which they were made: with all that is in them, or only if they are empty.
  enum Item: Equatable {
    case tree(String)
    case emptyFolder(String)
  }

  private static let items = Mutex<[Item]>([])

  /// Does a step of writing; `items` is what has to go if the run ends behind it.
  static func step<Value: Sendable>(
    _ body: (inout [Item]) throws(ArchiveError) -> Value
  ) throws(ArchiveError) -> Value {
    try items.withLock { (items) throws(ArchiveError) in try body(&items) }
  }

  /// Takes everything away that is not whole, and then ends the process by `end` while no other step can begin.
  static func removeAll(thenEnding end: () -> Void) {
    items.withLock { items in
      for item in items.reversed() { remove(item) }
      items = []
      end()
    }
  }

  private static func remove(_ item: Item) {
    switch item {
    case .tree(let path):
      if let tree = try? FolderTree(of: path, shownAs: path) { try? tree.remove(shownAs: path) }
    case .emptyFolder(let path): rmdir(path)
    }
  }
}

/// From now on an interrupted run (SIGINT, SIGTERM, SIGHUP) leaves nothing half-written: it takes away what is not whole and ends by the
/// signal all the same. For programs, once, before any other thread is started.
///
/// Signals that whoever started the program has it ignore (`nohup`) stay ignored.
public func leaveNothingUnfinishedWhenInterrupted() {
  // Not a signal handler: it could not walk folders. The signals are held back and one thread waits for them.
  var held = sigset_t()
  sigemptyset(&held)
  for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) { sigaddset(&held, number) }
  guard pthread_sigmask(SIG_BLOCK, &held, nil) == 0 else { return }
  var thread = pthread_t()
  let code = pthread_create(
    &thread, nil,
    { _ in
      // The thread has the mask of whoever started it: what is held back is what it waits for.
      var held = sigset_t()
      pthread_sigmask(SIG_BLOCK, nil, &held)
      var number: Int32 = 0
      while sigwait(&held, &number) != 0 {}
      UnfinishedOutput.removeAll {
        signal(number, SIG_DFL)
        pthread_sigmask(SIG_UNBLOCK, &held, nil)
        raise(number)
      }
      return nil
    }, nil)
  if code == 0 { pthread_detach(thread) } else { pthread_sigmask(SIG_UNBLOCK, &held, nil) }
}

private func isIgnored(_ number: Int32) -> Bool {
  var now = sigaction()
  guard sigaction(number, nil, &now) == 0 else { return false }
  return unsafeBitCast(now.__sigaction_handler.sa_handler, to: Int.self) == 1
}
