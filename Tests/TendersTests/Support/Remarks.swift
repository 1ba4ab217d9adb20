import Tenders

/// The rules that a draft breaks.
enum Remarks {
  static func rules(_ elements: String, _ tender: String = "", settings: CheckSettings = CheckSettings()) throws
    -> Set<String>
  {
    let file = try Samples.requirements(elements, tender: tender)
    return Set(try DraftCheck(file, settings: settings).remarks.map(\.rule))
  }
}
