import Foundation
import Quantities
import Studies
import Testing
import Timetables

@testable import Reports

/// What the summary makes of a feed: each finding from the smallest feed that has it.
@Suite("What a feed's findings mean")
struct ImportMeaningTests {
  /// One line, a trip each Monday to Friday of 2030 over three stops 11.1 km apart, as SmallFeed of Timetables has it.
  private static let tables = [
    "agency.txt":
      "agency_id,agency_name,agency_url,agency_timezone\nA,Länstrafiken,http://a.example,Europe/Stockholm\n",
    "stops.txt": "stop_id,stop_name,stop_lat,stop_lon\na,A,63.0,14\nb,B,63.1,14\nc,C,63.2,14\n",
    "routes.txt": "route_id,agency_id,route_short_name,route_type\nr,A,1,700\n",
    "calendar.txt": """
    service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
    s,1,1,1,1,1,0,0,20300101,20301231

    """,
    "trips.txt": "route_id,service_id,trip_id\nr,s,t\n",
    "stop_times.txt": """
    trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled
    t,08:00:00,08:00:00,a,1,
    t,08:20:00,08:20:00,b,2,
    t,08:40:00,08:40:00,c,3,

    """,
  ]

  private func read(_ changes: [String: String] = [:]) throws -> FeedImport {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString)/feed")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    for (name, text) in Self.tables.merging(changes, uniquingKeysWith: { $1 }) {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    return try FeedImport(path: folder.path, date: nil)
  }

  /// A text as one line, with a plain space for each space and line break.
  private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The summary as one line without its line breaks.
  private func text(_ changes: [String: String] = [:], _ language: Language = .swedish) throws -> String {
    flat(try ImportSummary(read(changes), in: language).text)
  }

  private func stated(_ metres: [String]) throws -> String {
    var text = try #require(Self.tables["stop_times.txt"])
    for (place, metres) in metres.enumerated() {
      text = text.replacing(",\(place + 1),\n", with: ",\(place + 1),\(metres)\n")
    }
    return text
  }

  @Test("lengths are a least where they are great circles, and the remedy is the shapes that are not there")
  func greatCircle() throws {
    let text = try text()
    #expect(text.contains("≥ 5 804"))
    #expect(text.contains("100 % av bussarnas km är fågelvägen mellan hållplatser, det minsta möjliga"))
    #expect(text.contains("Be om shapes.txt före avtal."))
  }

  @Test("the page marks least lengths and says of the calendar what the summary says") func page() throws {
    let page = String(
      decoding: ImportPage(try FeedOverview(try read()), in: .swedish, programVersion: "0").bytes, as: UTF8.self)
    #expect(flat(page).contains("≥ 5 804"))
    #expect(flat(page).contains("11 helgdagar och aftnar går som vardagar (2030-01-01 …): granska kalendern."))
  }

  @Test("where shapes do not follow the stops they are to be corrected, and nothing was stated too short")
  func shapesAside() throws {
    let text = try text([
      "trips.txt": "route_id,service_id,trip_id,shape_id\nr,s,t,x\n",
      "shapes.txt": "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\nx,63.0,14,1\nx,63.1,14,2\nx,63.15,14.2,3\n",
    ])
    #expect(text.contains("50,0 % mätta längs linjesträckningen 50,0 % fågelvägen, ej angivna"))
    #expect(text.contains("Be om en rättad shapes.txt."))
    #expect(!text.contains("angivna för korta") && !text.contains("angavs kortare"))
  }

  @Test("each kind of traffic has its own sources over the whole period, as the page has") func kinds() throws {
    let result = try read([
      "routes.txt": "route_id,agency_id,route_short_name,route_type\nr,A,1,700\nd,A,2,1501\n",
      "trips.txt": "route_id,service_id,trip_id\nr,s,t\nd,s,u\n",
      "stop_times.txt": try stated(["0", "12000", "24000"])
        + "u,09:00:00,09:00:00,a,1,0\nu,09:30:00,09:30:00,c,2,100\n",
    ])
    let text = flat(try ImportSummary(result, in: .swedish).text)
    #expect(
      text.contains(
        "Kilometrarna (angivna i m) Buss: 100,0 % som angivna Anropsstyrd: 100,0 % fågelvägen, angivna för korta"))
    // What holds for traffic on demand is not said of the buses.
    #expect(!text.contains("angavs kortare"))
    #expect(!text.contains("≥"))
    let page = String(
      decoding: ImportPage(try FeedOverview(result), in: .swedish, programVersion: "0").bytes, as: UTF8.self)
    #expect(page.contains("om varje tur kördes") && !page.contains("högst 5"))
  }

  @Test("two lengths of one way are both named, none is called right") func twoLengths() throws {
    let changes = [
      "trips.txt": "route_id,service_id,trip_id,shape_id\nr,s,t,x\n",
      "shapes.txt":
        "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\nx,63.0,14,1\nx,63.05,14.02,2\nx,63.1,14,3\nx,63.2,14,4\n",
      "stop_times.txt": try stated(["0", "11500", "24500"]),
    ]
    let result = try read(changes)
    let share = try #require(result.mainVolume.correctionShare)
    #expect(share < -0.05 && share > -0.1)
    let percent = flat(NumberStyle(.swedish).percent(-share, decimals: 1))
    #expect(try text(changes).contains("mätt längs shapes.txt är trafiken \(percent) kortare"))
  }

  @Test("legs to stops without a place are a share of all legs, wherever else kilometres come from") func unknown()
    throws
  {
    let text = try text([
      "stops.txt": "stop_id,stop_name,stop_lat,stop_lon\na,A,63.0,14\nb,B,63.1,14\nc,C,0,0\n"
    ])
    #expect(text.contains("≥ 2 902"))
    #expect(text.contains("100,0 % fågelvägen, ej angivna · 50,0 % av delsträckorna okända"))
    #expect(
      text.contains(
        "50,0 % av delsträckorna går till hållplatser utan läge och räknas som noll km: summorna är för låga."))
    let nowhere = try self.text(["stops.txt": "stop_id,stop_name,stop_lat,stop_lon\na,A,,\nb,B,,\nc,C,,\n"])
    #expect(nowhere.contains("Kilometrarna: 100,0 % av delsträckorna okända"))
  }

  @Test("distances in no unit are not called missing, and a trip in another unit is named") func units() throws {
    let text = try text(["stop_times.txt": try stated(["0", "120000", "240000"])])
    #expect(text.contains("Flödets egna sträckor (shape_dist_traveled) är inga längder i m, km, miles eller fot"))
    let trips = ["u", "v"].map { "\($0),09:00:00,09:00:00,a,1,0\n\($0),09:30:00,09:30:00,c,2,24\n" }.joined()
    let mixed = try self.text([
      "trips.txt": "route_id,service_id,trip_id\nr,s,t\nr,s,u\nr,s,v\n",
      "stop_times.txt": try stated(["0", "12000", "24000"]) + trips,
    ])
    #expect(mixed.contains("1 tur är mer än tio gånger fågelvägen, t.ex. t: km är för många."))
  }

  @Test("holidays with a weekday's traffic are counted and the first is named") func holidays() throws {
    // 1 January, Good Friday, Easter Monday, 1 May, Ascension Day, 6 June, Midsummer Eve, 24 to 26 and 31 December: all on weekdays.
    #expect(try text().contains("11 helgdagar och aftnar går som vardagar (2030-01-01 …): granska kalendern."))
    let dates = ["0101", "0419", "0422", "0501", "0530", "0606", "0621", "1224", "1225", "1226", "1231"]
    func without(_ dates: some Sequence<String>) -> [String: String] {
      ["calendar_dates.txt": "service_id,date,exception_type\n" + dates.map { "s,2030\($0),2\n" }.joined()]
    }
    #expect(try !text(without(dates)).contains("granska kalendern"))
    #expect(
      try text(without(dates.filter { $0 != "0530" })).contains(
        "2030-05-30 är helgdag eller afton men går som en vardag: granska kalendern."))
  }

  @Test("a feed from elsewhere is not judged by Swedish holidays, and its reader is told") func elsewhere() throws {
    let text = try text([
      "agency.txt": "agency_id,agency_name,agency_url,agency_timezone\nA,HSL,http://a.example,Europe/Helsinki\n"
    ])
    #expect(!text.contains("granska kalendern"))
    #expect(text.contains("är inte kända och räknas som vanliga veckodagar."))
  }

  @Test("without contractors, several agencies are the nearest to who runs what") func agencies() throws {
    let text = try text([
      "agency.txt":
        "agency_id,agency_name,agency_url,agency_timezone\nA,Länstrafiken,http://a.example,Europe/Stockholm\nB,Byabuss,http://b.example,Europe/Stockholm\n",
      "routes.txt": "route_id,agency_id,route_short_name,route_type\nr,A,1,700\nq,B,2,700\n",
      "trips.txt": "route_id,service_id,trip_id\nr,s,t\nq,s,u\nq,s,v\n",
      "stop_times.txt": try stated(["", "", ""])
        + ["u", "v"].map { "\($0),09:00:00,09:00:00,a,1,\n\($0),09:30:00,09:30:00,c,2,\n" }.joined(),
    ])
    #expect(text.contains("Organisationer (agency.txt), dygnets turer: Byabuss 2 · Länstrafiken 1"))
  }

  @Test("of several contractors of a trip the first counts, and that is said") func severalContractors() throws {
    let rows =
      "trip_id,organization_name,is_operator,is_authority\nt,Buss AB,1,0\nt,Buss AB,1,0\nt,Taxi AB,1,0\nt,Regionen,0,1\n"
    let text = try text(["attributions.txt": rows])
    #expect(text.contains("Entreprenörer, dygnets turer: Buss AB 1 "))
    #expect(text.contains("1 rad i attributions.txt ger en andra entreprenör: den första räknas."))
    #expect(
      try !self.text(["attributions.txt": rows.replacing("t,Taxi AB,1,0\n", with: "")]).contains("andra entreprenör"))
  }

  @Test("what is missing or unreadable is named with its field") func places() throws {
    let text = try text(["attributions.txt": "trip_id,organization_name,is_operator\nt,,1\n"])
    #expect(text.contains("fel 1 obligatoriskt fält tomt: attributions.organization_name"))
  }

  @Test("one day is one day") func oneDay() throws {
    let changes = [
      "calendar.txt":
        "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\ns,1,1,1,1,1,0,0,20300102,20300102\n"
    ]
    #expect(try text(changes).contains("Trafik 2030-01-02 – 2030-01-02: 1 dag, samma tidtabell varje dag"))
    #expect(try text(changes).contains("Perioden är 1 dag, inget år"))
    #expect(try text(changes, .english).contains("The period is 1 day, not a year"))
  }
}
