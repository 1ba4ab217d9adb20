import Foundation
import Testing

@testable import Markup

@Suite("Notices of the shared data", .enabled(if: Places.hasShared, "the shared data is not beside the project"))
struct NoticeTests {
  static let all = ["real", "converted", "synthetic", "sdk-examples"].flatMap(Places.listTenders)

  /// The root elements that the eForms schemas are for, and their files.
  static let schemaNames = [
    "ContractNotice": "maindoc/UBL-ContractNotice-2.3.xsd",
    "PriorInformationNotice": "maindoc/UBL-PriorInformationNotice-2.3.xsd",
    "ContractAwardNotice": "maindoc/UBL-ContractAwardNotice-2.3.xsd",
  ]

  @Test("real notices: there are some")
  func present() {
    #expect(Self.all.count >= 20)
  }

  @Test("real notices are read, as a document and as a stream, with the same outcome", arguments: all)
  func reading(path: String) throws {
    let document = try MarkupDocument(path: path)
    let stream = try events(MarkupReader(path: path))
    #expect(stream == events(document))
    #expect(stream.count > 50)
  }

  @Test("real notices come back equal after serialising", arguments: all)
  func roundTrip(path: String) throws {
    let document = try MarkupDocument(path: path)
    let bytes = try document.serialized()
    let again = try MarkupDocument(bytes, source: path)
    #expect(events(again) == events(document))
    #expect(try again.serialized() == bytes)
  }

  @Test("real notices of TED schema S02 have the one remark, all others none")
  func remarks() throws {
    for path in Self.all {
      let remarks = try MarkupDocument(path: path).remarks
      if path.contains("ted-010096-2018") {
        #expect(!remarks.isEmpty && remarks.allSatisfy { $0.message.contains("is not absolute") })
      } else {
        #expect(remarks.isEmpty, "\(path)")
      }
    }
  }

  @Test("real notices are valid by the eForms schemas: synthetic, converted, SDK examples and native ones")
  func eforms() throws {
    var schemas: [String: MarkupSchema] = [:]
    for (root, name) in Self.schemaNames {
      schemas[root] = try MarkupSchema(folder: Places.noticeSchema, name: name)
    }
    var count = 0
    for path in Self.all {
      let document = try MarkupDocument(path: path)
      guard let schema = schemas[document.root.name] else { continue }
      #expect(try schema.validate(document) == [], "\(path)")
      count += 1
    }
    #expect(count >= 12)
  }

  @Test("real notices the same schemas work from memory")
  func schemasFromMemory() throws {
    var files: [MarkupSchema.File] = []
    for folder in ["maindoc", "common"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: "\(Places.noticeSchema)/\(folder)").sorted() {
        let bytes = try Data(contentsOf: URL(filePath: "\(Places.noticeSchema)/\(folder)/\(name)"))
        files.append(MarkupSchema.File(name: "\(folder)/\(name)", bytes: Array(bytes)))
      }
    }
    let schema = try MarkupSchema(files: files, name: "maindoc/UBL-ContractNotice-2.3.xsd")
    let path = "\(Places.shared)/tenders/synthetic/notice-buss2029-v1.xml"
    #expect(try schema.validate(MarkupDocument(path: path)).isEmpty)
  }

  @Test("real notices broken by hand give the violation at its line")
  func broken() throws {
    let schema = try MarkupSchema(folder: Places.noticeSchema, name: "maindoc/UBL-ContractNotice-2.3.xsd")
    let path = "\(Places.shared)/tenders/synthetic/notice-buss2029-v1.xml"
    var lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    let index = try #require(lines.firstIndex { $0.contains("<cbc:IssueDate>") })
    lines[index] = "<cbc:IssueDate>igår</cbc:IssueDate>"
    let violations = try schema.validate(document(lines.joined(separator: "\n")))
    #expect(!violations.isEmpty)
    #expect(violations.allSatisfy { $0.line == index + 1 && $0.element == "IssueDate" })
  }

  @Test("real notices answer XPath of the field table")
  func fields() throws {
    let path = "\(Places.shared)/tenders/synthetic/notice-buss2029-v1.xml"
    let names = [
      "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
      "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
    ]
    let lots = try MarkupDocument(path: path)
      .listElements(at: "/*/cac:ProcurementProjectLot[cbc:ID/@schemeName='Lot']", namespaces: names)
    #expect(
      try lots.map { try $0.evaluate("string(cbc:ID)", namespaces: names) } == [
        .string("LOT-0001"), .string("LOT-0002"),
      ])
  }
}
