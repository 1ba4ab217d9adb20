import Foundation
import Testing

@Suite("Carried data")
struct CarriedTests {
  @Test("every carried source says what its data file says")
  func current() throws {
    var count = 0
    for row in try House.text("Scripts/carried.tsv").split(separator: "\n") where !row.hasPrefix("#") {
      let fields = row.split(separator: "\t").map(String.init)
      try #require(fields.count == 3, "carried.tsv: \(row)")
      let source = try House.text("Sources/\(fields[1])/Carried/\(fields[2]).swift")
      let data = try House.text(fields[0])
      #expect(data.hasSuffix("\n"), "\(fields[0]) does not end with a line end")
      #expect(
        source.contains("static let text: StaticString = #\"\"\"\n\(data)\"\"\"#"),
        "\(fields[2]) is stale: run Scripts/carry.sh")
      count += 1
    }
    let files = try House.swiftFiles("Sources").filter { $0.contains("/Carried/") }
    #expect(files.count == count, "a carried source is not in Scripts/carried.tsv: \(files)")
  }
}
