public import Markup

/// A draft that was read from a file: the value, and the document behind it with every comment and space.
///
/// Belongs to one task, as its document does; the `draft` may go anywhere.
public final class DraftFile {
  /// What the file says.
  public let draft: RequirementDraft
  /// The document, for what a value does not hold.
  public let document: MarkupDocument

  /// The name of the input, as given.
  public var source: String { document.source }

  /// Reads a draft from a file.
  public convenience init(path: String) throws(DraftError) {
    let document: MarkupDocument
    do {
      document = try MarkupDocument(path: path)
    } catch {
      throw .unreadable(error)
    }
    try self.init(document)
  }

  /// Reads a draft from memory; `source` names it in messages.
  public convenience init(_ bytes: [UInt8], source: String) throws(DraftError) {
    let document: MarkupDocument
    do {
      document = try MarkupDocument(bytes, source: source)
    } catch {
      throw .unreadable(error)
    }
    try self.init(document)
  }

  private init(_ document: MarkupDocument) throws(DraftError) {
    self.document = document
    draft = try DraftReader(source: document.source).read(document.root)
  }

  /// The places where the file breaks the schema, in document order.
  public func listViolations() throws(DraftError) -> [MarkupViolation] {
    do {
      return try DraftSchema.compiled.validate(document)
    } catch {
      throw .unreadable(error)
    }
  }

  /// The file as it was read: comments, the order of everything and white space in text are kept.
  public func serialized() throws(DraftError) -> [UInt8] {
    do {
      return try document.serialized()
    } catch {
      throw .unreadable(error)
    }
  }
}
