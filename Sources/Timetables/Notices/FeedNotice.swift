/// Something that a feed gets wrong, or does in a way worth knowing. Notices are about the data; an error of the run is a
/// `FeedError`.
///
/// A conforming type is one kind of notice: its fields are the evidence.
protocol FeedNotice: Sendable {
  /// The code of the canonical GTFS validator, where it has one for this.
  static var code: String { get }
  /// How grave the canonical validator holds it to be.
  static var severity: NoticeSeverity { get }
  /// The fields, by name, in the order in which a reader should see them.
  var evidence: [Evidence] { get }
}

/// How grave a notice is.
public enum NoticeSeverity: String, Comparable, Sendable {
  /// Worth knowing.
  case info = "INFO"
  /// Likely wrong, or bad practice.
  case warning = "WARNING"
  /// Against the specification.
  case error = "ERROR"

  /// Whether the left one is the less grave.
  public static func < (left: NoticeSeverity, right: NoticeSeverity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
