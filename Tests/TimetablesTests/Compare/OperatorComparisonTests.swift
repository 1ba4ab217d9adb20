import Testing

@testable import Timetables

@Suite("Who runs the lines of two feeds")
struct OperatorComparisonTests {
  static let header = "attribution_id,trip_id,route_id,organization_name,is_operator\n"

  /// By line: R1 all by Vy, R2 its weekday trip by Vy and the school trip by Nobina.
  static let before = header + "1,,R1,Vy,1\n2,b1,,Vy,1\n3,b2,,Nobina,1\n"

  private func feed(_ attributions: String?, _ edits: [(file: String, from: String, to: String)] = []) throws -> Feed {
    var files = CompareFeed.tables
    if let attributions { files["attributions.txt"] = attributions }
    for edit in edits {
      let text = files[edit.file] ?? SmallFeed.tables[edit.file] ?? ""
      files[edit.file] = (text ?? "").replacing(edit.from, with: edit.to)
    }
    return try SmallFeed.read(files)
  }

  private func compare(_ old: Feed, _ new: Feed) throws -> OperatorComparison {
    try ServiceComparison(old: old, new: new).operators
  }

  @Test("a feed against itself has no line that went over")
  func itself() throws {
    let same = try compare(try feed(Self.before), try feed(Self.before))
    #expect(same.areContractorsCompared && same.changes.isEmpty)
  }

  @Test("a line that another contractor runs is told, with both and their parts of the trips")
  func moved() throws {
    let moved = try compare(try feed(Self.before), try feed(Self.before.replacing("R1,Vy", with: "R1,Bergkvarabuss")))
    let change = try #require(moved.changes.first)
    #expect(moved.changes.count == 1 && change.line.old == RouteIndex(0))
    #expect(change.isOtherContractor && !change.isOtherAgency)
    #expect(change.old.contractors.map(\.contractor) == ["Vy"])
    #expect(change.new.contractors.map(\.contractor) == ["Bergkvarabuss"])
    #expect(change.new.contractors.map(\.share) == [1])
  }

  @Test("a contractor that comes beside another, and one that takes most trips, are told; ten against two are counted")
  func shared() throws {
    let old = try feed(Self.before)
    let swapped = try feed(Self.header + "1,,R1,Vy,1\n2,b1,,Nobina,1\n3,b2,,Vy,1\n")
    let change = try #require(try compare(old, swapped).changes.first)
    #expect(change.old.contractors.map(\.trips) == [10, 2])
    #expect(change.old.contractors.map(\.contractor) == ["Vy", "Nobina"])
    #expect(change.new.contractors.map(\.contractor) == ["Nobina", "Vy"])
    let alone = try feed(Self.header + "1,,R1,Vy,1\n2,b1,,Vy,1\n3,b2,,Vy,1\n")
    #expect(try compare(old, alone).changes.map(\.isOtherContractor) == [true])
  }

  @Test("trips that name nobody are a contractor of their own, nobody")
  func nobody() throws {
    let some = try compare(try feed(Self.before), try feed(Self.header + "1,,R1,Vy,1\n2,b1,,Vy,1\n"))
    #expect(some.changes.map(\.new.contractors.last?.contractor) == [nil])
    #expect(some.changes.first?.new.contractors.count == 2)
  }

  @Test("a feed that names nobody at all is silent, and its silence is no change")
  func silent() throws {
    let silent = try compare(try feed(Self.before), try feed(nil))
    #expect(!silent.areContractorsCompared && silent.changes.isEmpty)
    #expect(silent.oldNamesContractors && !silent.newNamesContractors)
  }

  @Test("another name of the agency is told whether or not contractors are named")
  func agency() throws {
    let old = try feed(nil)
    let name = old.agencies.names[0]
    let renamed = try compare(old, try feed(nil, [("agency.txt", name, "Ny huvudman")]))
    #expect(renamed.changes.map(\.isOtherAgency) == [true, true])
    #expect(renamed.changes.first?.old.agency == name && renamed.changes.first?.new.agency == "Ny huvudman")
  }

  @Test("swapping the feeds swaps the answer")
  func mirror() throws {
    let (one, other) = (try feed(Self.before), try feed(Self.before.replacing("b2,,Nobina", with: "b2,,Vy")))
    let (there, back) = (try compare(one, other), try compare(other, one))
    #expect(there.changes.map(\.old) == back.changes.map(\.new) && there.changes.map(\.new) == back.changes.map(\.old))
  }
}
