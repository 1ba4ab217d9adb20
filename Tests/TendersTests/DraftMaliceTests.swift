import Foundation
import Tenders
import Testing

@Suite("Drafts: malice")
struct DraftMaliceTests {
  @Test("three thousand requirements, every uid changed, are read, checked and compared")
  func many() throws {
    let elements = (0..<3000).map {
      "<requirement uid='r-\($0)' kind='a' level='bor'><text>Bör \($0) km.</text><parameter name='range.winter' op='ge' value='\($0)' unit='km' scope='block:\($0)'/></requirement>"
    }
    let old = try Samples.requirements(elements.joined())
    let new = try Samples.requirements(elements.reversed().joined().replacingOccurrences(of: "'r-", with: "'q-"))
    #expect(try DraftCheck(old).remarks.isEmpty)
    let diff = DraftDiff(from: old.draft, to: new.draft)
    #expect(diff.changes.count { $0.kind == .uidChanged } == 3000)
    #expect(diff.changes.allSatisfy { !$0.isSubstantive })
  }

  @Test("many requirements alike in all but their numbers, and nothing to tell them by")
  func alike() throws {
    func draft(_ uid: String, _ offset: Int) throws -> RequirementDraft {
      try Samples.requirements(
        (0..<600).map {
          "<requirement uid='\(uid)-\($0)' kind='a' level='bor'><text>Bussen bör klara \($0 + offset) km i kyla.</text></requirement>"
        }.joined()
      ).draft
    }
    let diff = DraftDiff(from: try draft("a", 0), to: try draft("b", 10_000))
    #expect(diff.pairs.count { $0.old != nil && $0.new != nil } == 600)
  }

  @Test("long names, long numbers, long texts, deep sections")
  func long() throws {
    let nine = String(repeating: "9", count: 5000)
    let deep = String(repeating: "<section id='s'><heading>H</heading>", count: 200)
    let close = String(repeating: "</section>", count: 200)
    let file = try Samples.file(
      deep
        + "<requirement uid='\(nine)' kind='a' level='\(nine)'><text>\(nine) km \(String(repeating: "ska 1,2.3 ", count: 20_000))</text><parameter name='\(nine)' op='ge' value='\(nine)' unit='\(nine)' condition='\(nine) km;'/><evidence figure='\(nine)' value='-\(nine)' unit='km'/></requirement>"
        + close)
    #expect(try !DraftCheck(file).remarks.isEmpty)
    #expect(DraftDiff(from: file.draft, to: file.draft).changes.isEmpty)
  }

  @Test(
    "attacks by XML are refused by name",
    arguments: [
      "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><draft xmlns='urn:elbuss:requirement-draft:1'>&b;</draft>",
      "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><draft>&x;</draft>",
      "<draft xmlns='urn:elbuss:requirement-draft:1'>&unknown;</draft>",
      String(repeating: "<a>", count: 5000), "\u{FEFF}", "<draft xmlns='urn:elbuss:requirement-draft:1'><body>",
    ])
  func attacks(_ text: String) {
    #expect(throws: DraftError.self) { try DraftFile(Array(text.utf8), source: "attack.xml") }
  }

  @Test("no mutation of a draft crashes the reader, the check or the diff", arguments: 0..<40)
  func mutations(_ seed: Int) throws {
    let sample = try Data(contentsOf: Samples.root.appendingPathComponent("tenders/regional-0.2.xml"))
    let known = try DraftFile(Array(sample), source: "known.xml").draft
    var random = RandomDrafts(seed: seed + 1)
    var read = 0
    for _ in 0..<40 {
      var bytes = Array(sample)
      for _ in 0..<(1 + random.number(4)) {
        let place = random.number(bytes.count)
        switch random.number(5) {
        case 0: bytes[place] = UInt8(random.number(256))
        case 1: bytes[place] = random.pick(Array("0123456789.,-% {}".utf8))
        case 2: bytes.remove(at: place)
        case 3: bytes.insert(contentsOf: bytes[place..<min(place + 1 + random.number(40), bytes.count)], at: place)
        default: bytes.removeSubrange(place..<min(place + 1 + random.number(20), bytes.count))
        }
      }
      guard let file = try? DraftFile(bytes, source: "m.xml") else { continue }
      read += 1
      _ = try DraftCheck(file, settings: CheckSettings(earlier: [known]))
      #expect(DraftDiff(from: file.draft, to: file.draft).changes.isEmpty)
      let forth = DraftDiff(from: known, to: file.draft)
      let back = DraftDiff(from: file.draft, to: known)
      #expect(forth.pairs.count == back.pairs.count)
      if let written = try? file.draft.xml() { _ = try DraftFile(written, source: "w.xml") }
    }
    #expect(read > 0)
  }
}
