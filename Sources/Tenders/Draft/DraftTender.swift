public import Quantities

/// What a draft shares with the notice of the procurement.
public struct DraftTender: Hashable, Sendable {
  /// CPV codes, the main one first.
  public let cpv: [String]
  /// NUTS codes of the place of performance.
  public let nuts: [String]
  /// The contract period without extensions.
  public let period: DraftPeriod?
  /// How the contract may be extended.
  public let extensions: DraftExtension?
  /// The lots; their order means nothing.
  public let lots: [DraftLot]
  /// What the format does not know.
  public let others: [OtherContent]
  /// Where it stands.
  public let line: SourceLine

  /// Contract data by its parts.
  public init(
    cpv: [String] = [], nuts: [String] = [], period: DraftPeriod? = nil, extensions: DraftExtension? = nil,
    lots: [DraftLot] = [], others: [OtherContent] = [], line: SourceLine = .none
  ) {
    self.cpv = cpv
    self.nuts = nuts
    self.period = period
    self.extensions = extensions
    self.lots = lots
    self.others = others
    self.line = line
  }
}

/// A contract period.
public struct DraftPeriod: Hashable, Sendable {
  /// The first day of traffic.
  public let start: DraftDate
  /// The last day of the contract, as the notice gives it.
  public let end: DraftDate
  /// Where it stands.
  public let line: SourceLine

  /// A period by its first and last day.
  public init(start: DraftDate, end: DraftDate, line: SourceLine = .none) {
    self.start = start
    self.end = end
    self.line = line
  }
}

/// Extensions of a contract: at most so many, each so long.
public struct DraftExtension: Hashable, Sendable {
  /// The largest number of extensions, as written.
  public let maximumText: String
  /// The length of each, as written.
  public let lengthText: String
  /// The unit of the length: `d`, `wk`, `mo`, `a`.
  public let unit: String
  /// Where it stands.
  public let line: SourceLine

  /// Extensions as a file writes them.
  public init(maximumText: String, lengthText: String, unit: String, line: SourceLine) {
    self.maximumText = maximumText
    self.lengthText = lengthText
    self.unit = unit
    self.line = line
  }

  /// At most `maximum` extensions of `length` units each.
  public init(maximum: Int, length: Int, unit: String) {
    self.init(maximumText: String(maximum), lengthText: String(length), unit: unit, line: .none)
  }

  /// The largest number of extensions; nil where the text is no whole number from 0 to 1000.
  public var maximum: Int? { Int(maximumText).flatMap { (0...1000).contains($0) ? $0 : nil } }
  /// The length of each in `unit`; nil where the text is no whole number from 1 to 100 000.
  public var length: Int? { Int(lengthText).flatMap { (1...100_000).contains($0) ? $0 : nil } }

  /// The last day of a contract that ends on `end` and is extended as often as it may be; nil where the texts do not say.
  public func lastDay(after end: CalendarDate) -> CalendarDate? {
    guard let maximum, let length else { return nil }
    switch unit {
    case "a": return end.adding(months: maximum * length * 12)
    case "mo": return end.adding(months: maximum * length)
    case "wk": return end.adding(days: maximum * length * 7)
    case "d": return end.adding(days: maximum * length)
    default: return nil
    }
  }
}

/// A lot.
public struct DraftLot: Hashable, Sendable {
  /// The lot's identifier in the notice.
  public let id: String
  /// The lot's name.
  public let name: String
  /// Where it stands.
  public let line: SourceLine

  /// A lot by identifier and name.
  public init(id: String, name: String, line: SourceLine = .none) {
    self.id = id
    self.name = name
    self.line = line
  }
}
