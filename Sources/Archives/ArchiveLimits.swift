/// How much a container may ask for before it is refused. The defaults are generous to a national feed and finite for a
/// machine: an archive's declared sizes are checked when it is opened, before a byte is unpacked.
public struct ArchiveLimits: Sendable, Hashable {
  /// Unpacked bytes of one entry. Default 4 GiB: an entry is held in memory whole, a national `stop_times.txt` is some
  /// hundreds of MB (312 MB in our replicated national feed) [R], and ten times that is still below 4 GiB.
  public var bytesPerEntry: Int
  /// Unpacked bytes of all entries. Default 8 GiB: two of the largest (`stop_times`, `shapes`).
  public var totalBytes: Int
  /// Files and folders. Default 10,000: GTFS has about thirty tables, a Word document about twenty parts.
  public var entryCount: Int
  /// Unpacked bytes per packed byte, for entries over `ratioFreeBytes`. Default 1,000: real tables reach 5 to 20 [R] and
  /// highly repetitive ones a few hundred; deflate itself cannot pass 1,032 (258 bytes from 2 bits) [B].
  public var ratio: Int
  /// Entries up to this size may have any ratio, as they cannot hurt. Default 1 MiB.
  public var ratioFreeBytes: Int

  /// Limits; each default is explained at its property.
  public init(
    bytesPerEntry: Int = 4 << 30,
    totalBytes: Int = 8 << 30,
    entryCount: Int = 10_000,
    ratio: Int = 1_000,
    ratioFreeBytes: Int = 1 << 20
  ) {
    self.bytesPerEntry = bytesPerEntry
    self.totalBytes = totalBytes
    self.entryCount = entryCount
    self.ratio = ratio
    self.ratioFreeBytes = ratioFreeBytes
  }
}

/// Adds up the sizes of the entries of one container and holds them against the limits.
struct SizeBudget {
  let limits: ArchiveLimits
  private var total = 0
  private var count = 0

  init(limits: ArchiveLimits) {
    self.limits = limits
  }

  /// Why an entry of `size` bytes is too much after the earlier ones, or nil.
  mutating func findExcess(adding size: Int) -> ArchiveError.Reason? {
    count += 1
    if count > limits.entryCount { return .tooManyEntries(count: count, limit: limits.entryCount) }
    if size > limits.bytesPerEntry { return .entryTooLarge(size: size, limit: limits.bytesPerEntry) }
    let (sum, overflow) = total.addingReportingOverflow(size)
    if overflow || sum > limits.totalBytes { return .totalTooLarge(limit: limits.totalBytes) }
    total = sum
    return nil
  }

  /// Whether `packed` bytes that claim to become `size` are a bomb.
  func findBomb(size: Int, packed: Int) -> ArchiveError.Reason? {
    guard size > limits.ratioFreeBytes else { return nil }
    let (most, overflow) = packed.multipliedReportingOverflow(by: limits.ratio)
    guard !overflow, size > most else { return nil }
    return .ratioTooHigh(size: size, packed: packed, limit: limits.ratio)
  }
}
