/// The language that people read a result in.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// Swedish, the default.
  case swedish = "sv"
  /// English.
  case english = "en"

  /// The one of two texts that is in this language.
  public func choose(_ swedish: String, _ english: String) -> String { self == .swedish ? swedish : english }
}
