import Studies

/// How a figure that a year made up from monthly means decides is marked where it stands. Where the year was measured, or none is known,
/// nothing is added.
extension ReportWords {
  /// Behind a figure or in a head: ` (antaget år)`.
  func yearMark(_ isAssumed: Bool) -> String { isAssumed ? " (\(AssumedYear.mark(in: language)))" : "" }

  /// Before a small text: `antaget år · `.
  func yearMarkFirst(_ isAssumed: Bool) -> String { isAssumed ? "\(AssumedYear.mark(in: language)) · " : "" }

  /// A percentile of the year: `P99 året`, or `P99 antaget år`.
  func percentileOfYear(_ percentile: String, _ isAssumed: Bool) -> String {
    "\(percentile) \(isAssumed ? AssumedYear.mark(in: language) : say("året", "year"))"
  }
}

extension StudyPage {
  var yearMark: String { words.yearMark(result.isYearAssumed) }
  var yearMarkFirst: String { words.yearMarkFirst(result.isYearAssumed) }
  func percentileOfYear(_ percentile: String) -> String { words.percentileOfYear(percentile, result.isYearAssumed) }
}

extension StudyResult {
  /// The column `year_assumed` of a table: whether the year of a row's figures is made up; empty where the row has none.
  func yearAssumed(hasYear: Bool) -> CSV.Cell { hasYear ? .raw(isYearAssumed ? "true" : "false") : .empty }
}
