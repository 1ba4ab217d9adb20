public import Markup

/// The schema of the requirement draft, version 1, carried from `tenders/schema/`.
public enum DraftSchema {
  /// The namespace, which names the version of the format.
  public static let namespace = "urn:elbuss:requirement-draft:1"
  /// What namespaces of all versions begin with.
  static let family = "urn:elbuss:requirement-draft:"

  /// The compiled schema. It is carried, so a failure to compile it is our own mistake.
  public static let compiled: MarkupSchema = {
    do {
      return try MarkupSchema(
        files: [
          MarkupSchema.File(name: "requirement-draft-1.xsd", text: CarriedRequirementDraftSchema.text),
          MarkupSchema.File(name: "xml.xsd", text: CarriedXMLNamespaceSchema.text),
        ], name: "requirement-draft-1.xsd")
    } catch {
      preconditionFailure("the carried schema is broken: \(error)")
    }
  }()
}
