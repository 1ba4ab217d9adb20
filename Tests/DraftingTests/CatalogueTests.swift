import Drafting
import Foundation
import Tenders
import Testing

@Suite("The catalogue")
struct CatalogueTests {
  let requirements = Catalogue.shared.draft.listRequirements().map(\.requirement)

  @Test("holds thirty requirements or more, each in Swedish and English, with a source")
  func complete() {
    #expect(requirements.count >= 30)
    for requirement in requirements {
      #expect(requirement.texts.map(\.language) == ["sv", "en"], "\(requirement.uid)")
      #expect(!requirement.sources.isEmpty, "\(requirement.uid)")
    }
  }

  @Test("every requirement that binds says in both languages how it is verified, and information binds no one")
  func verified() {
    for requirement in requirements where requirement.level != .upplysning {
      #expect(requirement.verifications.map(\.language) == ["sv", "en"], "\(requirement.uid)")
    }
    for requirement in requirements where requirement.level == .upplysning {
      #expect(!requirement.texts.choose("sv").contains(" ska "), "\(requirement.uid)")
    }
  }

  @Test("begins with what the bidder proves with his own blocks")
  func functional() { #expect(requirements.first?.uid == "TRA-09") }

  @Test("is valid by the schema")
  func valid() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("tenders/catalogue.xml").path
    #expect(try DraftFile(path: path).listViolations() == [])
  }

  @Test(
    "a broken catalogue is refused by name",
    arguments: [
      ("<parameter name='range.wintr' op='ge' value='1'/>", "range.wintr"),
      ("<parameter name='range.winter' op='ge' value='{x}' unit='km'/>", "no finding"),
      ("<parameter name='range.winter' op='ge' value='{x}' unit='mi' finding='block.longest'/>", "another unit"),
      (
        "<parameter name='range.winter' op='ge' value='{x}' unit='km' finding='block.longest' margin='15'/>",
        "malformed margin"
      ),
      (
        "<parameter name='bays' op='ge' value='{x}' unit='1' finding='bays' scope='place'/>"
          + "<parameter name='range.winter' op='ge' value='{x}' unit='km' finding='range.winter' scope='class'/>",
        "two sorts of scope"
      ),
    ])
  func broken(_ parameters: String, _ words: String) throws {
    let error = #expect(throws: CatalogueError.self) {
      try Catalogue(DraftFile(Array(catalogue(parameters).utf8), source: "k.xml").draft)
    }
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
    #expect(error?.description.contains("A-1") == true)
  }

  @Test(
    "places that no one can fill, and brackets that hold none or have no partner, are refused",
    arguments: [
      "{range.winter", "{a|b}", "}", "{}", "{scope}", "{nosuch}", "[", "]", "a [b", "[only words]", "[{scope}]",
      "[{bays} [{bays}]]", "]{bays}[", "[{bays", "[{bays]}", "[{nosuch}]",
    ])
  func places(_ text: String) throws {
    #expect(throws: CatalogueError.self) {
      try Catalogue(DraftFile(Array(catalogue("", text: text).utf8), source: "k.xml").draft)
    }
  }

  @Test("brackets with one figure in Swedish and another in English, and those in a condition, are refused")
  func unlikeBrackets() throws {
    let english = "</text><text xml:lang='en'>"
    for (text, parameters) in [
      ("A[ {bays}].\(english)B[ {fleet.peak}].", ""), ("A[ {bays}].\(english)B.", ""),
      ("A.", "<parameter name='bays' op='ge' value='1' unit='1' condition='[{temperature.design} Cel]'/>"),
    ] {
      let error = #expect(throws: CatalogueError.self) {
        try Catalogue(DraftFile(Array(catalogue(parameters, text: text).utf8), source: "k.xml").draft)
      }
      #expect(error?.description.contains("brackets") == true, "\(String(describing: error))")
    }
  }

  private func catalogue(_ parameters: String, text: String = "Text.") -> String {
    """
    <draft xmlns="urn:elbuss:requirement-draft:1" xml:lang="sv" id="K" version="1" date="2027-01-01" status="utkast"
      use="catalogue"><title>K</title><body><section id="s"><heading>H</heading>
      <requirement uid="A-1" kind="fordon" level="ska"><text>\(text)</text>\(parameters)</requirement>
      </section></body></draft>
    """
  }
}
