/// What libxml2 said about an input.
struct XMLReport: Hashable, Sendable {
  let isError: Bool
  let code: Int
  /// On one line.
  let message: String
  let file: String?
  let line: Int?
  let column: Int?
  let element: String?

  init(isError: Bool, code: Int, message: String, file: String?, line: Int?, column: Int?, element: String?) {
    self.isError = isError
    self.code = code
    self.message = message.split(whereSeparator: \.isNewline).joined(separator: " ")
    self.file = file
    self.line = line
    self.column = column
    self.element = element
  }
}

/// Takes reports in order; past its limit it only counts them, but for the first error, which is always kept.
final class ReportSink {
  private(set) var reports: [XMLReport] = []
  private(set) var omitted = 0
  private let limit: Int
  private var hasError = false

  init(limit: Int = 100) {
    self.limit = limit
  }

  func hear(_ report: XMLReport) {
    guard reports.count < limit || (report.isError && !hasError) else {
      omitted += 1
      return
    }
    hasError = hasError || report.isError
    reports.append(report)
  }
}
