import Glibc

/// Memory in pages of 2 MiB rather than 4 KiB, for what is written once from end to end: the first touch of each page costs a trip
/// into the kernel, and for a national feed these trips were a fifth of all time.
public enum LargePages {
  /// Below this there is little to win, and the last page, half empty, would weigh.
  private static let leastBytes = 4 << 20

  /// Asks the kernel for large pages wherever one fits inside `memory`. What is in it stays as it is; a kernel that has none to
  /// give, or was told to give none, goes on with small ones, so that nothing can fail.
  public static func ask(for memory: UnsafeMutableRawBufferPointer) {
    guard memory.count >= leastBytes, let start = memory.baseAddress else { return }
    // The kernel wants whole small pages; those at the ends are shared with other memory, and left out.
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let first = start.alignedUp(toMultipleOf: page)
    let count = (memory.count - (first - start)) / page * page
    _ = madvise(first, count, MADV_HUGEPAGE)
  }

  /// The same for all the room that an array has reserved.
  public static func ask<Element>(for array: inout [Element]) {
    let capacity = array.capacity
    array.withUnsafeMutableBufferPointer { elements in
      guard let start = elements.baseAddress else { return }
      ask(for: UnsafeMutableRawBufferPointer(start: start, count: capacity * MemoryLayout<Element>.stride))
    }
  }
}
