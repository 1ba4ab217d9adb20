extension MarkupError {
  /// The error behind a failed parse, from what the library said.
  init(parsing heard: [XMLReport], source: String) {
    guard let report = heard.first(where: \.isError) ?? heard.first else {
      self.init(.notWellFormed, source: source, reason: "the parser gave no reason")
      return
    }
    // libxml2 2.9 has no code of its own for this refusal.
    let isTooDeep = report.message.contains("Excessive depth")
    self.init(
      isTooDeep ? .tooDeep(limit: MarkupLimits.depth) : .notWellFormed, source: source, line: report.line,
      column: report.column, reason: report.message)
  }

  /// The error behind a schema that does not compile, from what the library said.
  init(compiling heard: [XMLReport], source: String) {
    let report = heard.first(where: \.isError) ?? heard.first
    self.init(
      .schemaInvalid, source: report?.file.map(SchemaStore.name) ?? source, line: report?.line, column: report?.column,
      reason: report?.message ?? "the compiler gave no reason")
  }
}
