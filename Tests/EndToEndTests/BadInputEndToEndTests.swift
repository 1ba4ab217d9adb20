import Foundation
import Testing

@Suite(
  "Bad input: one sentence, exit 2, nothing half-written",
  .enabled(if: Program.hasBinary, "set ELBUSS_BINARY: make test-end-to-end does"))
struct BadInputEndToEndTests {
  /// A run must fail as promised: exit 2, nothing on standard output, one sentence that names what is wrong.
  private func expectRefused(_ arguments: [String], naming words: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 2, "\(arguments): \(run.status)")
    #expect(run.output.isEmpty, "\(run.text)")
    #expect(run.errors.hasPrefix("elbuss: "), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    for word in words { #expect(run.errors.contains(word), "\(run.errors) does not name \(word)") }
  }

  private func folder(_ tables: [String: String]) throws -> String {
    let folder = try Program.temporaryFolder()
    for (name, text) in tables {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    return folder.path
  }

  static let tables = [
    "agency.txt": "agency_name,agency_url,agency_timezone\nA,http://a,Europe/Stockholm\n",
    "stops.txt": "stop_id,stop_name,stop_lat,stop_lon\na,A,63,14\nb,B,63.1,14\n",
    "routes.txt": "route_id,route_short_name,route_type\nr,1,3\n",
    "calendar.txt":
      "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\ns,1,1,1,1,1,0,0,20300101,20301231\n",
    "trips.txt": "route_id,service_id,trip_id\nr,s,t\n",
    "stop_times.txt":
      "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nt,08:00:00,08:00:00,a,1\nt,08:20:00,08:20:00,b,2\n",
  ]

  @Test("a missing file")
  func missing() throws { try expectRefused(["import", "nowhere.zip"], naming: ["nowhere.zip"]) }

  @Test("a truncated zip")
  func truncated() throws {
    let archive = try Program.temporaryFolder().appendingPathComponent("cut.zip")
    try Data([0x50, 0x4B, 0x03, 0x04, 0x14, 0, 0, 0]).write(to: archive)
    try expectRefused(["import", archive.path], naming: ["cut.zip"])
  }

  @Test("a feed without stop_times")
  func withoutStopTimes() throws {
    var tables = Self.tables
    tables["stop_times.txt"] = nil
    try expectRefused(["import", try folder(tables)], naming: ["stop_times.txt"])
  }

  @Test("a table without a column that it needs")
  func withoutColumn() throws {
    var tables = Self.tables
    tables["trips.txt"] = "route_id,service_id\nr,s\n"
    try expectRefused(["import", try folder(tables)], naming: ["trips.txt", "trip_id"])
  }

  @Test("a date with no service, and what the feed has instead")
  func dateWithoutService() throws {
    try expectRefused(
      ["import", "--date", "2031-01-01", try folder(Self.tables)], naming: ["2031-01-01", "2030-12-31"])
  }

  @Test("an address, which elbuss does not fetch")
  func address() throws {
    try expectRefused(["import", "https://example.org/feed.zip"], naming: ["example.org"])
  }

  @Test("one broken feed among good ones prints nothing at all")
  func oneOfTwo() throws {
    try expectRefused(["import", try folder(Self.tables), "nowhere.zip"], naming: ["nowhere.zip"])
  }

  @Test("an option that does not exist, a date that is none")
  func usage() throws {
    for arguments in [["import", "--dat", "x"], ["import", "--date", "2031-02-30", "x"], ["imprt", "x"], ["import"]] {
      let run = try Program.run(arguments)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(!run.errors.isEmpty)
    }
  }
}
