import Tenders
import Testing

/// Several requirements before and after: which is which, and what is told of it.
@Suite("Diff: pairs of several requirements")
struct StructurePairsTests {
  private let range = Written.requirement(
    "Elbuss i stadstrafik ska klara minst 250 km mellan laddningar vid -25 °C.", ["range.winter ge 250 km @ -25 Cel"])
  private let floor = Written.requirement("Bussen ska ha låggolv i hela fordonet.", uid: "r-2", number: "4.2")

  @Test("a changed uid, text and value, with the number and without it", arguments: ["4.1", "7.3"])
  func changedUID(_ number: String) throws {
    let new = Written.requirement(
      "En elbuss ska i stadstrafik kunna köra minst 230 km mellan två laddningar vid -25 °C.",
      ["range.winter ge 230 km @ -25 Cel"], uid: "r-9", number: number)
    let told = try Written.told(range + floor, floor + new)
    #expect(told.contains("r-9 uid-changed r-1 → r-9"))
    #expect(told.contains("r-9 threshold-changed! 250 km → 230 km relaxed"))
    #expect(told.contains("r-9 renumbered 4.1 → 7.3") == (number == "7.3"))
    #expect(told.filter { $0.contains("!") }.count == 1, "\(told)")
  }

  @Test("renumbered and moved; a section gone, added, renamed, moved, with another id")
  func sections() throws {
    let moved = Written.requirement("Bussen ska ha låggolv i hela fordonet.", uid: "r-2", number: "5.1")
    let together = Written.section("s-a", "4", "Fordon", range, floor)
    let apart = Written.section("s-a", "4", "Fordon", range) + Written.section("s-b", "5", "Komfort", moved)
    #expect(
      try Written.told(together, apart) == [
        "s-b section-added – → 5 Komfort", "r-2 moved s-a → s-b", "r-2 renumbered 4.2 → 5.1",
      ])
    #expect(
      try Written.told(apart, together) == [
        "s-b section-removed 5 Komfort → –", "r-2 moved s-b → s-a", "r-2 renumbered 5.1 → 4.2",
      ])
    #expect(
      try Written.told(together, Written.section("s-a", "6", "Fordon och batteri", range, floor)) == [
        "s-a heading-changed Fordon → Fordon och batteri", "s-a section-moved 4 → 6",
      ])
    #expect(
      try Written.told(together, Written.section("s-x", "4", "Fordon", range, floor)) == ["s-x section-moved s-a → s-x"]
    )
  }

  @Test("split in three and merged of three, the uid kept or not", arguments: ["r-1", "r-11"])
  func three(_ uid: String) throws {
    let whole = Written.requirement(
      "Depån ska ha minst 10 laddplatser, laddarna ska vara tillgängliga minst 98 procent och fel ska åtgärdas inom 4 timmar.",
      ["bays ge 10 1", "charger.availability ge 98 %", "charger.mttr le 4 h"], kind: "depa")
    let parts =
      Written.requirement("Depån ska ha minst 10 laddplatser.", ["bays ge 10 1"], uid: uid, kind: "depa")
      + Written.requirement(
        "Laddarna ska vara tillgängliga minst 98 procent.", ["charger.availability ge 98 %"], uid: "r-12",
        number: "4.2",
        kind: "depa")
      + Written.requirement(
        "Fel på laddarna ska åtgärdas inom 6 timmar.", ["charger.mttr le 6 h"], uid: "r-13", number: "4.3", kind: "depa"
      )
    let forth = try Written.told(whole, parts)
    #expect(forth.first { $0.contains("split") } == "\(uid) split r-1 → \(uid) r-12 r-13")
    #expect(forth.filter { $0.contains("!") } == ["\(uid) threshold-changed! 4 h → 6 h relaxed"])
    let back = try Written.told(parts, whole)
    #expect(back.first { $0.contains("merged") } == "r-1 merged \(uid) r-12 r-13 → r-1")
    #expect(back.filter { $0.contains("!") } == ["r-1 threshold-changed! 6 h → 4 h tightened"])
  }

  @Test("order alone; numbers swapped; uids swapped")
  func swapped() throws {
    #expect(try Written.told(range + floor, floor + range) == ["s order-changed"])
    func ranging(_ uid: String, _ number: String) -> String {
      Written.requirement("Elbuss ska klara minst 250 km.", ["range.winter ge 250 km"], uid: uid, number: number)
    }
    func flooring(_ uid: String, _ number: String) -> String {
      Written.requirement("Bussen ska ha låggolv i hela fordonet.", uid: uid, number: number)
    }
    #expect(
      try Written.told(ranging("r-1", "4.1") + flooring("r-2", "4.2"), flooring("r-2", "4.1") + ranging("r-1", "4.2"))
        == [
          "r-2 renumbered 4.2 → 4.1", "r-1 renumbered 4.1 → 4.2",
        ])
    #expect(
      try Written.told(ranging("r-1", "4.1") + flooring("r-2", "4.2"), ranging("r-2", "4.1") + flooring("r-1", "4.2"))
        == [
          "r-2 uid-changed r-1 → r-2", "r-1 uid-changed r-2 → r-1",
        ])
  }

  @Test("near duplicates with new uids and numbers: each finds the one of its own line")
  func nearDuplicates() throws {
    func line(_ uid: String, _ number: String, _ line: Int, _ km: Int) -> String {
      Written.requirement(
        "Elbuss på linje \(line) ska klara minst \(km) km mellan laddningar.", ["range.winter ge \(km) km"], uid: uid,
        number: number)
    }
    let told = try Written.told(
      line("a-1", "4.1", 6, 200) + line("a-2", "4.2", 7, 210) + line("a-3", "4.3", 8, 220),
      line("b-3", "4.1", 8, 225) + line("b-1", "4.2", 6, 200) + line("b-2", "4.3", 7, 215))
    #expect(
      told.filter { $0.contains("uid-changed") } == [
        "b-3 uid-changed a-3 → b-3", "b-1 uid-changed a-1 → b-1", "b-2 uid-changed a-2 → b-2",
      ])
    #expect(
      told.filter { $0.contains("!") } == [
        "b-3 threshold-changed! 220 km → 225 km tightened", "b-2 threshold-changed! 210 km → 215 km tightened",
      ])
  }

  @Test("equal texts of two lots with new uids keep their lots, whatever the order")
  func equalTexts() throws {
    func climate(_ uid: String, _ number: String, _ lot: String) -> String {
      Written.requirement("Kupén ska hålla 20 °C.", ["cabin.temp ge 20 Cel"], uid: uid, number: number, lots: lot)
    }
    let told = try Written.told(
      climate("a-1", "4.1", "LOT-0001") + climate("a-2", "4.2", "LOT-0002"),
      climate("b-2", "4.1", "LOT-0002") + climate("b-1", "4.2", "LOT-0001"))
    #expect(
      told == [
        "b-2 uid-changed a-2 → b-2", "b-2 renumbered 4.2 → 4.1", "b-1 uid-changed a-1 → b-1",
        "b-1 renumbered 4.1 → 4.2",
      ])
  }

  @Test("one uid for two requirements: those that say the same belong together")
  func doubleUID() throws {
    let one = Written.requirement("Bussen ska ha låggolv i hela fordonet.", number: "4.1")
    let two = Written.requirement("Bussen ska ha låggolv i främre delen av fordonet.", number: "4.2")
    #expect(try Written.told(one + two, two + one) == ["s order-changed"])
  }

  @Test("a requirement for another in its place is removed and added, also under the old number and the old uid")
  func replaced() throws {
    let other = "Föraren ska tala svenska och kunna redogöra för linjenätet."
    #expect(
      try Written.told(floor, Written.requirement(other, uid: "r-7", number: "4.2")).map { $0.prefix(11) } == [
        "r-2 removed", "r-7 added! ",
      ])
    #expect(
      try Written.told(floor, Written.requirement(other, uid: "r-2", number: "4.2")).map { $0.split(separator: " ")[1] }
        == [
          "removed!", "uid-reused", "added!",
        ])
  }

  @Test("one side empty, both empty")
  func empty() throws {
    let none = Written.section("s", "4", "Fordon")
    #expect(try Written.told(none, none) == [])
    #expect(try Written.told(none, Written.section("s", "4", "Fordon", floor)).map { $0.prefix(10) } == ["r-2 added!"])
    #expect(
      try Written.told(Written.section("s", "4", "Fordon", floor), none).map { $0.prefix(12) } == ["r-2 removed!"])
  }

  @Test("lots: wider, another, another order, another id with the same name")
  func lots() throws {
    func tender(_ lots: (String, String)...) -> String {
      lots.map { "<lot id='\($0.0)'>\($0.1)</lot>" }.joined()
    }
    func climate(_ lots: String) -> String { Written.requirement("Kupén ska hålla 20 °C.", lots: lots) }
    let two = tender(("LOT-0001", "Stad"), ("LOT-0002", "Region"))
    #expect(
      try Written.told(climate("LOT-0001"), climate("LOT-0001 LOT-0002"), tenders: (two, two)) == [
        "r-1 lots-changed! LOT-0001 → LOT-0001 LOT-0002 tightened"
      ])
    #expect(
      try Written.told(
        climate("LOT-0001 LOT-0002"), climate("LOT-0002 LOT-0001"),
        tenders: (two, tender(("LOT-0002", "Region"), ("LOT-0001", "Stad")))) == [])
    #expect(
      try Written.told(
        climate("LOT-0002"), climate("LOT-0003"), tenders: (two, tender(("LOT-0001", "Stad"), ("LOT-0003", "Region"))))
        == ["LOT-0003 lot-renamed LOT-0002 → LOT-0003"])
  }

  @Test("CPV: a check digit is no other code")
  func checkDigit() throws {
    #expect(
      try Written.told(floor, floor, tenders: ("<cpv>60112000</cpv>", "<cpv>60112000-6</cpv>")) == [
        "tender number-format 60112000 → 60112000-6"
      ])
    #expect(
      try Written.told(floor, floor, tenders: ("<cpv>60112000-6</cpv>", "<cpv>60130000-8</cpv>")) == [
        "tender cpv-removed! 60112000 → –", "tender cpv-added! – → 60130000",
      ])
  }
}
