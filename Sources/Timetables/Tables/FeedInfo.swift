public import Quantities

/// feed_info.txt: what the publisher says of the feed.
public struct FeedInfo: Hashable, Sendable {
  /// feed_publisher_name.
  public let publisher: String
  /// feed_version.
  public let version: String
  /// feed_lang.
  public let language: String
  /// feed_start_date.
  public let start: CalendarDate?
  /// feed_end_date.
  public let end: CalendarDate?
  /// feed_contact_email.
  public let contactEmail: String
  /// feed_contact_url.
  public let contactURL: String
}
