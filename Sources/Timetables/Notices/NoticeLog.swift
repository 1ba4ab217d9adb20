/// The notices of a feed: counted without limit, stored up to a cap for each code, since one broken column can give millions.
public struct NoticeLog: Sendable {
  /// All notices of one code.
  public struct Tally: Sendable {
    /// The code.
    public let code: String
    /// How grave it is.
    public let severity: NoticeSeverity
    /// How many there are.
    public fileprivate(set) var total: Int
    /// The evidence of the first ones.
    public fileprivate(set) var samples: [[Evidence]]
  }

  /// One field of a notice.
  public struct Evidence: Sendable {
    /// The field's name.
    public let name: String
    /// Its value, as text.
    public let value: String
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
      &tallies[Notice.code, default: Tally(code: Notice.code, severity: Notice.severity, total: 0, samples: [])],
      notice, cap: cap)
  }

  /// Changes a tally in place: a broken column gives one notice a row.
  private static func record<Notice: FeedNotice>(_ tally: inout Tally, _ notice: () -> Notice, cap: Int) {
    tally.total += 1
    guard tally.samples.count < cap else { return }
    tally.samples.append(notice().evidence.map { Evidence(name: $0.name, value: $0.value) })
  }
}
