import Foundation
import Quantities
import Testing

@testable import Studies

@Suite("A small network beside other tools")
struct ValidationNetworkTests {
  /// Stops 400 m apart, driven at 55 km/h: hamlets on a road, and no town, though their distance alone would say so.
  private static let feed: [String: String] = {
    var tables = SmallFeed.shuttle
    let stops = (0..<12)
    tables["stops.txt"] =
      "stop_id,stop_name,stop_lat,stop_lon\n"
      + stops.map { "s\($0),S\($0),\(63.18 + Double($0) * 0.0036),14.64\n" }.joined()
    tables["shapes.txt"] =
      "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence,shape_dist_traveled\n"
      + stops.map { "w,\(63.18 + Double($0) * 0.0036),14.64,\($0),\($0 * 400)\n" }.joined()
    tables["trips.txt"] = "route_id,service_id,trip_id,shape_id\nr,s,t,w\n"
    tables["stop_times.txt"] =
      "trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled\n"
      + stops.map { number -> String in
        let seconds = number * 26
        let time = "08:0\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
        return "t,\(time),\(time),s\(number),\(number),\(number * 400)\n"
      }.joined()
    return tables
  }()

  private func heights(metresApart: Double) throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString).csv").path
    let rows = (0..<12).map { "w,\($0),\(Double($0) * metresApart),\(400 + ($0 % 3) * 4)\n" }
    try ("shape_id,shape_pt_sequence,dist_m,elevation_m\n" + rows.joined()).write(
      toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test(
    "its lines take what a study's lines take at the same temperatures and the class's mean load: one guess of the road, one ground"
  )
  func sameAsStudy() throws {
    let (feed, heights) = (try SmallFeed.folder(Self.feed), try heights(metresApart: 400))
    let network = try ValidationNetwork(feed: feed, heights: heights)
    let study = try Study(
      yaml:
        "feed: \(feed)\nuncertainty: off\nheights: \(heights)\nvehicles: {default: city-12m}\nenergy: {heating: resistance}\n"
        + "passengers: {by-day-part: {morning-peak: 1}}\n",
      file: "study.yml")
    let line = try #require(try StudyRun.run(study, programVersion: "0", studyHash: nil).lines.first)
    let row = try #require(network.rows.first { $0.heating == "resistance" })
    for (place, celsius) in ValidationNetwork.celsius.enumerated() {
      let point = try #require(line.useByTemperature.first { $0.temperature.celsius == celsius })
      #expect(abs(row.uses[place] / point.use.kilowattHoursPerKilometre - 1) < 1e-9, "\(celsius) °C")
    }
  }

  @Test("heights that do not count in metres are refused, as in a study")
  func wrongLength() throws {
    let feed = try SmallFeed.folder(Self.feed)
    #expect(throws: StudyError.self) {
      try ValidationNetwork(feed: feed, heights: try self.heights(metresApart: 0.4))
    }
  }
}
