public import Markup

/// Why a file could not be read as a requirement draft. `description` is one sentence: where, what, why and what to do.
public enum DraftError: CustomStringConvertible, Error, Hashable {
  /// The file is no readable XML.
  case unreadable(MarkupError)
  /// The root element is not `draft` of the format's namespace.
  case notADraft(source: String, line: Int, element: String, namespace: String?)
  /// The draft is of a version of the format that this program does not know.
  case unknownFormat(source: String, line: Int, namespace: String)
  /// The draft lacks something without which it says nothing that can be compared or checked.
  case incomplete(source: String, line: Int, missing: String)

  /// One sentence for people.
  public var description: String {
    switch self {
    case .unreadable(let error):
      "\(error)"
    case .notADraft(let source, let line, let element, let namespace):
      "\(source):\(line): the root element is <\(element)> of \(namespace ?? "no namespace"), not <draft> of "
        + "\(DraftSchema.namespace), so this is no requirement draft; check that it is the right file."
    case .unknownFormat(let source, let line, let namespace):
      "\(source):\(line): the draft is written in \(namespace), and this program reads \(DraftSchema.namespace); "
        + "use a newer version of the program."
    case .incomplete(let source, let line, let missing):
      "\(source):\(line): the draft has no <\(missing)>, so there is nothing to read; add it as "
        + "tenders/schema/README.md shows."
    }
  }
}
