public import Findings
public import Tenders

/// A catalogue of requirements: a draft with places to fill, checked once so that filling it can only fail for want of figures.
public struct Catalogue: Sendable {
  /// The document.
  public let draft: RequirementDraft
  let entries: [String: CatalogueEntry]

  /// The catalogue that the program carries, `tenders/catalogue.xml`.
  public static let shared: Catalogue = {
    do {
      let file = try DraftFile(
        CarriedCatalogue.text.withUTF8Buffer { Array($0) }, source: "tenders/catalogue.xml")
      return try Catalogue(file.draft)
    } catch {
      preconditionFailure("the carried catalogue is broken: \(error)")
    }
  }()

  /// A catalogue from a draft of use `catalogue`.
  public init(_ draft: RequirementDraft, registry: FigureRegistry = .shared) throws(CatalogueError) {
    guard draft.use == .catalogue else {
      throw CatalogueError(uid: "", line: nil, problem: "is marked as a draft; set use=\"catalogue\"")
    }
    var entries: [String: CatalogueEntry] = [:]
    for placed in draft.listRequirements() {
      let requirement = placed.requirement
      guard entries.updateValue(try CatalogueEntry(requirement, registry: registry), forKey: requirement.uid) == nil
      else {
        throw CatalogueError(
          uid: requirement.uid, line: requirement.line.number, problem: "has a uid that stands twice; give it another")
      }
    }
    self.draft = draft
    self.entries = entries
  }
}
