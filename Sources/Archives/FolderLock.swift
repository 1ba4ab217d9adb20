import Glibc

/// A lock that says that a live process is at work on a folder; it ends with the process, however that ends.
struct FolderLock {
  private let descriptor: Int32

  /// Nil where another process holds it, or the file system knows no locks.
  init?(of folder: String) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
  }

  func release() { close(descriptor) }
}
