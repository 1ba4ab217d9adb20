import Foundation
import Studies
import Testing

@testable import Reports

@Suite("The tables of import")
struct FeedTablesTests {
  private func tables(_ overview: FeedOverview? = nil) throws -> [String: [[String]]] {
    let files = FeedTables(try overview ?? SampleFeed.overview()).files
    return Dictionary(
      uniqueKeysWithValues: files.map { file in
        let text = String(decoding: file.bytes, as: UTF8.self)
        return (
          file.name,
          text.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
          }
        )
      })
  }

  @Test("docs/import-csv.md names the files and their columns in order")
  func documented() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appendingPathComponent("docs/import-csv.md"), encoding: .utf8)
    var columns: [String: [String]] = [:]
    for section in text.components(separatedBy: "\n## ").dropFirst() {
      let lines = section.split(separator: "\n")
      let rows = lines.dropFirst().filter { $0.hasPrefix("| `") }
      columns[String(lines[0])] = rows.flatMap { row in
        let cell = row.split(separator: "|")[0]
        return cell.split(separator: "`").filter {
          !$0.trimmingCharacters(in: CharacterSet(charactersIn: ", ")).isEmpty
        }
        .map(String.init)
      }
    }
    #expect(columns == (try tables(try FeedOverview(try ImportSample.full()))).mapValues { $0[0] })
  }

  @Test("lots and areas have tables where they were given, and each table comes to the traffic of all lines")
  func divided() throws {
    let bare = try tables()
    #expect(bare["volumes-by-lot.csv"] == nil && bare["volumes-by-area.csv"] == nil)
    let tables = try tables(try FeedOverview(try ImportSample.full()))
    func kilometres(_ name: String) throws -> Double {
      let table = try #require(tables[name])
      let place = try #require(table[0].firstIndex(of: "vehicle_km"))
      return table.dropFirst().reduce(0) { $0 + (Double($1[place]) ?? 0) }
    }
    let whole = try kilometres("lines.csv")
    #expect(whole > 0)
    for name in ["volumes-by-contractor.csv", "volumes-by-lot.csv", "volumes-by-area.csv"] {
      #expect(abs(try kilometres(name) - whole) < 0.5, "\(name)")
    }
    #expect(tables["volumes-by-lot.csv"]?.dropFirst().first?.prefix(3) == ["LOT-1", "Ett", "bus"])
    #expect(try #require(tables["volumes-by-area.csv"]).contains { $0[0] == "Söder" })
  }

  @Test("sums agree between the tables, and the audit's parts with its whole")
  func sums() throws {
    let tables = try tables()
    func sum(_ file: String, _ column: String) throws -> Double {
      let table = try #require(tables[file])
      let place = try #require(table[0].firstIndex(of: column))
      return table.dropFirst().reduce(0) { $0 + (Double($1[place]) ?? 0) }
    }
    for column in ["trips", "vehicle_km"] {
      let total = try sum("lines.csv", column)
      #expect(total > 0)
      #expect(abs(try sum("contractors.csv", column) - total) < 0.31)
      #expect(abs(try sum("traffic.csv", column) - total) < 0.31)
    }
    let parts = try ["shape_km", "stated_source_km", "great_circle_km", "replaced_km"].reduce(0) {
      $0 + (try sum("distance-audit.csv", $1))
    }
    #expect(abs(parts - (try sum("distance-audit.csv", "vehicle_km"))) < 0.31)
    #expect(try sum("distance-audit.csv", "replaced_legs") == 10)
    #expect(try sum("dates.csv", "trips") == 42)
    #expect(try sum("day-types.csv", "dates") == 12)
  }

  @Test("no name of a feed becomes a formula of a spreadsheet")
  func formulas() throws {
    let lines = try #require(try tables()["lines.csv"])
    #expect(lines.contains { $0.contains("\"'=3\"") })
  }
}
