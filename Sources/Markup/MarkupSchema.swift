/// A compiled XML schema (XSD 1.0).
///
/// What it includes and imports is read from its own folder, or among its own documents, and from nowhere else: any other reference,
/// to the network above all, refuses the schema. One schema may serve many tasks at once, each with a document of its own.
public final class MarkupSchema: Sendable {
  /// A file of a schema that is carried in memory.
  public struct File: Sendable {
    /// The path that other files refer to it by, relative to a root common to all: `maindoc/UBL-ContractNotice-2.3.xsd`.
    public let name: String
    /// The content.
    public let bytes: [UInt8]

    /// A file with content from memory.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    /// A file that the program carries.
    public init(name: String, text: StaticString) {
      self.name = name
      self.bytes = text.withUTF8Buffer(Array.init)
    }
  }

  private let schema: XMLSchema

  /// Compiles the file `name` of a folder; what it refers to must lie in the same folder or in folders below it, symbolic
  /// links followed. Each file is subject to the limit.
  public init(folder: String, name: String, limits: MarkupLimits = MarkupLimits()) throws(MarkupError) {
    guard !folder.utf8.contains(0), let path = resolvedPath(folder) else {
      throw MarkupError(.fileUnreadable, source: folder, reason: "there is no such folder")
    }
    schema = try XMLSchema(main: name, store: SchemaStore(.folder(path, limits)))
  }

  /// Compiles the file `name` among `files`.
  public init(files: [File], name: String) throws(MarkupError) {
    let named = Dictionary(files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    precondition(named.count == files.count, "two files of a schema have the same name")
    schema = try XMLSchema(main: name, store: SchemaStore(.memory(named)))
  }

  /// The places where a document breaks this schema, in document order; empty when it is valid.
  ///
  /// Past `limit` violations the last one says how many more there are.
  public func validate(_ document: MarkupDocument, limit: Int = 1_000) throws(MarkupError) -> [MarkupViolation] {
    precondition(limit > 0, "a limit of violations must be positive")
    let sink = ReportSink(limit: limit)
    let isValid = try document.validate(with: schema, into: sink)
    var violations = sink.reports.filter(\.isError).map { report in
      MarkupViolation(
        source: document.source, line: report.line, element: report.element, code: report.code, message: report.message)
    }
    if sink.omitted > 0 {
      violations.append(
        MarkupViolation(
          source: document.source, line: nil, element: nil, code: 0,
          message: "\(sink.omitted) more violations are not listed."))
    }
    guard isValid == violations.isEmpty else {
      throw MarkupError(
        .libraryFailed, source: document.source, reason: "the document is invalid, but no violation was told")
    }
    return violations
  }
}
