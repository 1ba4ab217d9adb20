/// The names of the IANA time zone database, which the program carries: agencies and stops must use one of them.
enum TimeZoneNames {
  private static let names = Set(CarriedTimeZones.text.description.split(separator: "\n").map(String.init))

  /// Whether a text names a time zone of the database, or an offset from UTC such as `UTC+01:00`, which stands for one.
  static func contains(_ text: String) -> Bool {
    names.contains(text) || isOffset(text)
  }

  /// `Z`, or a sign and one or two digits of hours, behind them two digits of minutes or none, with UTC, GMT, UT or nothing in
  /// front; at most 18 hours.
  private static func isOffset(_ text: String) -> Bool {
    if text == "Z" { return true }
    let prefix = ["UTC", "GMT", "UT"].first { text.hasPrefix($0) } ?? ""
    let rest = text.dropFirst(prefix.count)
    guard let sign = rest.first, sign == "+" || sign == "-" else { return !prefix.isEmpty && rest.isEmpty }
    let parts = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard let first = parts.first, let hours = Int(first), (1...2).contains(first.utf8.count), (0...18).contains(hours)
    else { return false }
    guard parts.count > 1 else { return true }
    guard parts.count == 2, parts[1].utf8.count == 2, let minutes = Int(parts[1]) else { return false }
    return (0..<60).contains(minutes) && hours * 60 + minutes <= 18 * 60
  }
}
