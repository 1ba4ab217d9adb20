import Foundation
import Testing

@Suite(
  "elbuss check and diff, as a user runs them",
  .enabled(if: Program.hasBinary, "set ELBUSS_BINARY: make test-end-to-end does"))
struct DraftEndToEndTests {
  private let versions = ["0.1", "0.2", "1.0"].map { "tenders/regional-\($0).xml" }

  @Test("check: 1 with remarks, 0 without, both languages, JSON")
  func check() throws {
    let faulty = try Program.run(["check", versions[0]])
    #expect(faulty.status == 1 && faulty.errors.isEmpty)
    #expect(faulty.text.contains("verification-missing"))
    let clean = try Program.run(["check", versions[2]])
    #expect(clean.status == 0 && clean.text == "\(versions[2]): inga anmärkningar\n")
    let english = try Program.run(["check", "--language", "en", versions[2]])
    #expect(english.text == "\(versions[2]): no remarks\n")
    let json = try Program.run(["check", "--json"] + versions)
    let document = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    #expect((document["files"] as? [Any])?.count == 3 && json.status == 1)
  }

  @Test("the day when the current contract ends is taken from the command line")
  func currentContract() throws {
    let late = try Program.run(["check", "--current-contract-ends", "2030-06-30", versions[2]])
    #expect(late.status == 1 && late.text.contains("starts-before-current-contract-ends"))
  }

  @Test("diff: 0 the same, 1 different; text, JSON and a page; the same bytes twice")
  func diff() throws {
    let same = try Program.run(["diff", versions[0], versions[0]])
    #expect(same.status == 0 && same.errors.isEmpty)
    for format in ["text", "json", "html"] {
      let first = try Program.run(["diff", "--format", format, versions[0], versions[1]])
      let second = try Program.run(["diff", "--format", format, versions[0], versions[1]])
      #expect(first.status == 1 && first.output == second.output && !first.output.isEmpty && first.errors.isEmpty)
    }
    let json = try Program.run(["diff", "--json", versions[0], versions[1]])
    #expect(try JSONSerialization.jsonObject(with: json.output) is [String: Any])
    let chain = try Program.run(["diff"] + versions)
    #expect(chain.text.contains("ALLA STEG"))
  }

  @Test("trouble is 2 with one sentence and nothing on standard output")
  func trouble() throws {
    for arguments in [
      ["diff", versions[0], "nowhere.xml"], ["diff", versions[0], "README.md"], ["check", "tenders/schema/xml.xsd"],
    ] {
      let run = try Program.run(arguments)
      #expect(run.status == 2 && run.output.isEmpty, "\(arguments)")
      #expect(run.errors.hasPrefix("elbuss: ") && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    }
    #expect(try Program.run(["diff", versions[0]]).status == 2)
  }

  @Test("twenty thousand requirements, every uid changed: checked, and compared by content")
  func many() throws {
    let folder = try Program.temporaryFolder()
    func write(_ name: String, _ prefix: String) throws -> String {
      let requirements = (0..<20_000).map {
        "<requirement uid='\(prefix)-\($0)' kind='a' level='bor'><text>Bör klara \($0) km.</text><parameter name='range.winter' op='ge' value='\($0)' unit='km' scope='block:\($0)'/></requirement>"
      }.joined()
      let path = folder.appendingPathComponent(name)
      try """
      <draft xmlns="urn:elbuss:requirement-draft:1" xml:lang="sv" id="T" version="1" date="2027-06-15" status="utkast">
      <title>T</title><body><section id="s"><heading>H</heading>\(requirements)</section></body></draft>
      """.write(to: path, atomically: true, encoding: .utf8)
      return path.path
    }
    let old = try write("old.xml", "r")
    let new = try write("new.xml", "q")
    #expect(try Program.run(["check", old]).status == 0)
    let run = try Program.run(["diff", "--json", old, new])
    let document = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(document["substantive"] as? Int == 0 && document["editorial"] as? Int == 20_000)
  }

  @Test("a draft that breaks the schema is compared all the same, and that is said")
  func invalid() throws {
    let folder = try Program.temporaryFolder()
    let text = try String(contentsOf: Program.root.appendingPathComponent(versions[0]), encoding: .utf8)
    let path = folder.appendingPathComponent("broken.xml")
    try text.replacingOccurrences(of: "level=\"ska\"", with: "level=\"must\"").write(
      to: path, atomically: true, encoding: .utf8)
    let run = try Program.run(["diff", versions[0], path.path])
    #expect(run.status == 1 && run.errors.contains("breaks the schema") && run.text.contains("ska → must"))
  }
}
