import Foundation
import Tenders

/// Files that lie beside the checkout or in it.
enum Samples {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let shared =
    ProcessInfo.processInfo.environment["ELBUSS_SHARED"].map { URL(fileURLWithPath: $0) }
    ?? root.deletingLastPathComponent().appendingPathComponent("shared")
  static let synthetic = shared.appendingPathComponent("tenders/synthetic")
  static var hasShared: Bool { FileManager.default.fileExists(atPath: synthetic.path) }

  /// A draft whose body, and contract data where given, are these elements.
  static func file(_ body: String, tender: String = "", attributes: String = #"xml:lang="sv""#) throws -> DraftFile {
    let text = """
      <draft xmlns="urn:elbuss:requirement-draft:1" \(attributes) id="T" version="1" date="2027-06-15" status="utkast">
      <title>Prov</title>
      \(tender.isEmpty ? "" : "<tender>\(tender)</tender>")
      <body>
      \(body)
      </body>
      </draft>
      """
    return try DraftFile(Array(text.utf8), source: "prov.xml")
  }

  /// A draft with one section of these requirements.
  static func requirements(_ elements: String, tender: String = "") throws -> DraftFile {
    try file("<section id=\"s\" number=\"4\"><heading>Fordon</heading>\n\(elements)\n</section>", tender: tender)
  }
}
