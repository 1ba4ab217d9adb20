extension MarkupError {
  /// The error behind a failed parse, from what the library said.
  init(parsing heard: [XMLReport], source: String) {
    guard let report = heard.first(where: \.isError) ?? heard.first else {
      self.init(.notWellFormed, source: source, reason: "the parser gave no reason")
      return
    }
    self.init(.notWellFormed, source: source, line: report.line, column: report.column, reason: Self.reason(report))
  }

  static func doctype(source: String, line: Int?) -> MarkupError {
    MarkupError(.doctypeRefused, source: source, line: line, reason: "the parser stopped at its name")
  }

  static func tooDeep(source: String, line: Int?) -> MarkupError {
    MarkupError(
      .tooDeep(limit: MarkupLimits.depth), source: source, line: line, reason: "the parser stopped at that depth")
  }

  /// The error behind a schema that does not compile, from what the library said.
  init(compiling heard: [XMLReport], source: String) {
    let report = heard.first(where: \.isError) ?? heard.first
    self.init(
      .schemaInvalid, source: report?.file.map(SchemaStore.name) ?? source, line: report?.line, column: report?.column,
      reason: report.map(Self.reason) ?? "the compiler gave no reason")
  }

  private static func reason(_ report: XMLReport) -> String {
    let message = SchemaStore.withNames(report.message)
    return message.hasSuffix(".") ? String(message.dropLast()) : message
  }
}
