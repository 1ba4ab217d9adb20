import Foundation
import Tenders
import Testing

@Suite("Diff: which requirement is which")
struct MatchingTests {
  private let range = "<parameter name='range.winter' op='ge' value='250' unit='km'/>"
  private let long = "Elbuss i stadstrafik ska klara minst 250 km mellan laddningar med uppvärmd kupé."
  private let other = "Depån ska ha tvätthall med återvunnet vatten."

  @Test("a changed uid is not removed and added")
  func changedUID() throws {
    let told = try Compared.told(
      Compared.requirement("r-1", text: long, parameters: range)
        + Compared.requirement("r-2", number: "4.2", text: other),
      Compared.requirement(
        "r-9", number: "4.3", text: long, parameters: range.replacingOccurrences(of: "250", with: "230"))
        + Compared.requirement("r-2", number: "4.2", text: other))
    #expect(
      told
        == [
          "r-9 uid-changed r-1 → r-9", "r-9 renumbered 4.1 → 4.3", "r-9 threshold-changed! 250 km → 230 km relaxed",
          "r-9 text-number-changed! – → 250 km",
        ].filter { !$0.contains("text-number") })
  }

  @Test("several changed uids are matched by the assignment that is best as a whole")
  func assignment() throws {
    let texts = [
      "Laddare ska fungera i kyla ned till angiven gräns.", "Laddare ska fungera i kyla.",
      "Förare ska hälsa på resenärer.",
    ]
    let old = texts.enumerated().map {
      Compared.requirement("a-\($0.offset)", number: "4.\($0.offset)", text: $0.element)
    }
    let new = texts.enumerated().reversed().map {
      Compared.requirement("b-\($0.offset)", number: "5.\($0.offset)", text: $0.element)
    }
    let told = try Compared.told(old.joined(), new.joined())
    for place in 0..<3 { #expect(told.contains("b-\(place) uid-changed a-\(place) → b-\(place)"), "\(told)") }
    #expect(!told.contains { $0.contains("added") || $0.contains("removed") })
  }

  @Test("what has nothing in common is removed and added")
  func strangers() throws {
    let told = try Compared.told(
      Compared.requirement("r-1", text: long, parameters: range), Compared.requirement("r-2", text: other))
    #expect(told.map { $0.split(separator: " ")[1] } == ["removed!", "added!"])
  }

  @Test("a uid used again for another requirement is told, and is removed and added")
  func reused() throws {
    let told = try Compared.told(
      Compared.requirement("r-1", text: long, parameters: range), Compared.requirement("r-1", text: other))
    #expect(told.map { $0.split(separator: " ")[1] } == ["removed!", "uid-reused", "added!"])
  }

  @Test("split: one requirement becomes two, and what changed in it is told")
  func split() throws {
    let both =
      "<parameter name='bays' op='ge' value='10' unit='1'/><parameter name='bay.power' op='ge' value='150' unit='kW'/>"
    let bays = "<parameter name='bays' op='ge' value='10' unit='1'/>"
    let power = "<parameter name='bay.power' op='ge' value='180' unit='kW'/>"
    let old = Compared.requirement(
      "r-1", text: "Depån ska ha minst 10 laddplatser, var och en med minst 150 kW effekt.", parameters: both)
    let new =
      Compared.requirement("r-1", text: "Depån ska ha minst 10 laddplatser.", parameters: bays)
      + Compared.requirement(
        "r-2", number: "4.2", text: "Varje laddplats i depån ska ha minst 180 kW effekt.", parameters: power)
    #expect(
      try Compared.told(old, new) == [
        "r-1 split r-1 → r-1 r-2", "r-1 threshold-changed! 150 kW → 180 kW tightened",
      ])
    #expect(
      try Compared.told(new, old) == [
        "r-1 merged r-1 r-2 → r-1", "r-1 threshold-changed! 180 kW → 150 kW relaxed",
      ])
  }

  @Test("split without limits: the words were divided")
  func splitWords() throws {
    let old = Compared.requirement(
      "r-1", text: "Föraren ska hälsa på resenärer, och bussen ska städas invändigt varje kväll efter trafikens slut.")
    let new =
      Compared.requirement("r-1", text: "Föraren ska hälsa på resenärer.")
      + Compared.requirement(
        "r-2", number: "4.2", text: "Bussen ska städas invändigt varje kväll efter trafikens slut.")
    #expect(try Compared.told(old, new) == ["r-1 split r-1 → r-1 r-2"])
    #expect(try Compared.told(new, old) == ["r-1 merged r-1 r-2 → r-1"])
  }

  @Test("a stated predecessor is followed")
  func predecessor() throws {
    let told = try Compared.told(
      Compared.requirement("r-1", text: long, parameters: range),
      Compared.requirement("r-2", text: other, rest: "<predecessor uid='r-1' relation='supersedes'/>"))
    #expect(told.contains("r-2 uid-changed r-1 → r-2"))
    #expect(!told.contains { $0.contains(" added") })
  }

  @Test("moved to another section, sections renamed, order")
  func moved() throws {
    func draft(_ body: String) throws -> RequirementDraft { try Samples.file(body).draft }
    let one = Compared.requirement("r-1", text: long)
    let two = Compared.requirement("r-2", number: "4.2", text: other)
    let old = try draft(
      "<section id='s-a' number='4'><heading>A</heading>\(one)\(two)</section><section id='s-b' number='5'><heading>B</heading></section>"
    )
    let new = try draft(
      "<section id='s-a' number='4'><heading>Nya A</heading>\(two)</section><section id='s-b' number='5'><heading>B</heading>\(one)</section>"
    )
    let told = DraftDiff(from: old, to: new).changes.map { "\($0.id) \($0.kind.rawValue)" }
    #expect(told == ["s-a heading-changed", "r-1 moved"])
  }
}
