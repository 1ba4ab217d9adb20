import Archives
import Testing

@testable import Timetables

@Suite("Feed reader")
struct FeedReaderTests {
  @Test("reads a right feed without a notice") func small() throws {
    let feed = try SmallFeed.read()
    #expect(feed.notices.totals == [:])
    #expect(feed.name == "test-feed")
    #expect(feed.sha256.utf8.count == 64)
    #expect(
      feed.tables.map { "\($0.file) \($0.rows)" } == [
        "agency.txt 1", "stops.txt 3", "routes.txt 1", "calendar.txt 1", "trips.txt 2", "stop_times.txt 5",
        "feed_info.txt 1",
      ])
  }

  @Test("reads tables that stand in a folder") func subfolder() throws {
    let files = Dictionary(uniqueKeysWithValues: SmallFeed.tables.map { ("gtfs/" + $0.key, $0.value) })
    let feed = try Feed.read(MemoryContainer(files.merging(["read me.txt": "hej"]) { old, _ in old }))
    #expect(feed.trips.count == 2)
    #expect(feed.notices.first("invalid_input_files_in_subfolder") == "folder=gtfs")
    #expect(feed.notices.first("unknown_file") == "file=read me.txt")
  }

  @Test("refuses several feeds in one archive") func severalFeeds() throws {
    let one = Dictionary(uniqueKeysWithValues: SmallFeed.tables.map { ("old/" + $0.key, $0.value) })
    let error = #expect(throws: FeedError.self) {
      _ = try Feed.read(MemoryContainer(SmallFeed.tables.merging(one) { old, _ in old }))
    }
    #expect(error?.description == "test-feed holds several feeds (in ./, old): unpack it and give one of the folders.")
  }

  @Test(
    "refuses a feed without a table that it needs",
    arguments: [
      ("stops.txt", "stops.txt"), ("routes.txt", "routes.txt"), ("trips.txt", "trips.txt"),
      ("stop_times.txt", "stop_times.txt"), ("calendar.txt", "calendar.txt or calendar_dates.txt"),
    ])
  func missingTable(_ row: (String, String)) throws {
    let error = #expect(throws: FeedError.self) { _ = try SmallFeed.read([row.0: nil]) }
    let text = try #require(error?.description)
    #expect(text.hasPrefix("test-feed has no \(row.1); it holds "))
    #expect(text.hasSuffix("give a GTFS Schedule feed, as a zip or an unpacked folder."))
  }

  @Test(
    "refuses a table without a column that service depends on",
    arguments: [
      ("stops.txt", "stop_id"), ("trips.txt", "service_id"), ("stop_times.txt", "stop_sequence"),
      ("calendar.txt", "sunday"), ("routes.txt", "route_type"),
    ])
  func missingColumn(_ row: (String, String)) throws {
    let text = try #require(SmallFeed.tables[row.0]).replacing(row.1, with: "other_column")
    let error = #expect(throws: FeedError.self) { _ = try SmallFeed.read([row.0: text]) }
    #expect(error?.description.hasPrefix("test-feed: \(row.0) has no column \(row.1) (its header is ") == true)
  }

  @Test(
    "says what most likely happened to a table without its columns, in characters that a terminal can show",
    arguments: [
      (";", "its fields are parted by semicolons; save it with commas."),
      ("\t", "its fields are parted by tabs; save it with commas."),
      ("\0,\0", "this is UTF-16 or no text at all; save it as UTF-8."),
    ])
  func otherwise(_ row: (String, String)) throws {
    let text = try #require(SmallFeed.tables["stops.txt"]).replacing(",", with: row.0)
    let error = #expect(throws: FeedError.self) { _ = try SmallFeed.read(["stops.txt": text]) }
    let description = try #require(error?.description)
    #expect(description.hasSuffix(row.1), "\(description)")
    #expect(!description.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test("says that names of columns are in small letters, and does not print a header without end") func letters()
    throws
  {
    let stops = try #require(SmallFeed.tables["stops.txt"])
    let capital = stops.replacing("stop_id", with: "STOP_ID")
    #expect(
      #expect(throws: FeedError.self) { _ = try SmallFeed.read(["stops.txt": capital]) }?.description
        == "test-feed: stops.txt has no column stop_id (its header is STOP_ID,stop_name,stop_lat,stop_lon): names of columns are in small letters; write stop_id."
    )
    let long = stops.replacing("stop_id", with: String(repeating: "x", count: 5000))
    let error = #expect(throws: FeedError.self) { _ = try SmallFeed.read(["stops.txt": long]) }
    #expect((error?.description.count ?? 9999) < 320)
  }

  @Test("passes over a table on the side that lacks a column, with a notice") func missingColumnOnTheSide() throws {
    let feed = try SmallFeed.read(["attributions.txt": "trip_id,is_operator\nT1,1\n", "shapes.txt": "shape_id\nX\n"])
    #expect(feed.notices.totals == ["missing_required_column": 4])
    #expect(feed.attributions.count == 0)
  }

  @Test("refuses tables with nothing in them") func empty() throws {
    for text in ["", "trip_id,stop_id,stop_sequence\n"] {
      let error = #expect(throws: FeedError.self) { _ = try SmallFeed.read(["stop_times.txt": text]) }
      #expect(
        error?.description
          == "test-feed: stop_times.txt has no row that can be used: ask the publisher for a complete feed.")
    }
    #expect(try SmallFeed.read(["shapes.txt": ""]).notices.totals == ["empty_file": 1])
    #expect(
      try SmallFeed.read(["shapes.txt": "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\n"]).notices.totals == [:]
    )
  }

  @Test("names unknown files and columns, counts tables that it does not read") func unknown() throws {
    let feed = try SmallFeed.read([
      "extra.txt": "a\n1\n", "levels.txt": "level_id,level_index\nL,0\nM,1\n",
      "calendar.txt": SmallFeed.tables["calendar.txt"]?.replacing("end_date\n", with: "end_date,colour\n"),
    ])
    #expect(feed.notices.first("unknown_file") == "file=extra.txt")
    #expect(feed.notices.first("unknown_column") == "file=calendar.txt column=colour")
    #expect(feed.tables.last.map { "\($0.file) \($0.rows)" } == "levels.txt 2")
  }

  @Test("tells the names of the files before reading them") func progress() throws {
    var names: [String] = []
    _ = try Feed.read(MemoryContainer(SmallFeed.tables)) { names.append($0) }
    #expect(names.contains("stop_times.txt"))
  }
}
