/// The notices of a feed: counted without limit, stored up to a cap for each code, since one broken column can give millions.
public struct NoticeLog: Sendable {
  /// All notices of one code.
  public struct Tally: Sendable {
    /// The code.
    public let code: String
    /// How grave it is.
    public let severity: NoticeSeverity
    /// How many there are.
    public fileprivate(set) var total = 0
    /// The evidence of the first ones.
    public fileprivate(set) var samples: [[Evidence]] = []

    fileprivate init(code: String, severity: NoticeSeverity) { (self.code, self.severity) = (code, severity) }
  }

  /// How many notices of one code are stored.
  public let cap: Int
  private var tallies: [String: Tally] = [:]

  /// An empty log that stores at most `cap` notices of each code.
  public init(cap: Int = 20) { self.cap = cap }

  /// The tallies, gravest first, then by code.
  public var sorted: [Tally] {
    tallies.values.sorted { ($1.severity, $0.code) < ($0.severity, $1.code) }
  }

  /// How many notices of a code there are.
  public func count(_ code: String) -> Int { tallies[code]?.total ?? 0 }

  /// How many notices of a severity there are.
  public func count(_ severity: NoticeSeverity) -> Int {
    tallies.values.reduce(0) { $0 + ($1.severity == severity ? $1.total : 0) }
  }

  mutating func add<Notice: FeedNotice>(_ notice: @autoclosure () -> Notice) {
    Self.record(
      &tallies[Notice.code, default: Tally(code: Notice.code, severity: Notice.severity)],
      notice, cap: cap)
  }

  /// Adds a notice that stands for several, of which it is the first.
  mutating func add<Notice: FeedNotice>(_ notice: @autoclosure () -> Notice, times: Int) {
    guard times > 0 else { return }
    add(notice())
    tallies[Notice.code]?.total += times - 1
  }

  /// These notices and others, each code once.
  public func merged(with other: NoticeLog) -> NoticeLog {
    var merged = self
    merged.add(other, behindRows: 0)
    return merged
  }

  /// Adds the notices of the part of a table that comes behind some rows of what this log is about.
  mutating func add(_ other: NoticeLog, behindRows rows: Int) {
    for later in other.sorted {
      var tally = tallies.removeValue(forKey: later.code) ?? Tally(code: later.code, severity: later.severity)
      tally.total += later.total
      tally.samples += later.samples.prefix(max(0, cap - tally.samples.count)).map { $0.map { $0.behind(rows: rows) } }
      tallies[later.code] = tally
    }
  }

  /// Changes a tally in place: a broken column gives one notice a row.
  private static func record<Notice: FeedNotice>(_ tally: inout Tally, _ notice: () -> Notice, cap: Int) {
    tally.total += 1
    if tally.samples.count < cap { tally.samples.append(notice().evidence) }
  }
}
