import Foundation
import Quantities
import Testing

@testable import Studies

@Suite("The study that init writes")
struct StudyTemplateTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The keys that the reader knows, from its sources: every list of `mapping(known: […])`.
  private func knownKeys() throws -> Set<String> {
    var keys: Set<String> = []
    for file in ["StudyReader", "StudySections", "StudyClimateSection", "StudyPassengersSection"] {
      let path = Self.root.appendingPathComponent("Sources/Studies/Study/\(file).swift")
      for part in try String(contentsOf: path, encoding: .utf8).components(separatedBy: "mapping(known: [").dropFirst()
      {
        let list = part.prefix { $0 != "]" }
        let words = list.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter {
          $0.offset % 2 == 1
        }.map { String($0.element) }
        keys.formUnion(words)
      }
    }
    return keys
  }

  /// The key that a line gives, comment signs and list marks aside.
  private func key(of line: Substring) -> String? {
    let bare = line.drop { " #-".contains($0) }
    guard let colon = bare.firstIndex(of: ":") else { return nil }
    return String(bare[..<colon])
  }

  @Test("names every key that a study may have")
  func complete() throws {
    let known = try knownKeys()
    #expect(known.count > 40)
    let named = Set(StudyTemplate.text.split(separator: "\n").compactMap(key))
    #expect(known.subtracting(named).sorted() == [], "the template does not name these")
  }

  @Test("shows the defaults: what it says is what a study without it gets")
  func defaults() throws {
    let study = try Study(yaml: StudyTemplate.text, file: "study.yml")
    var bare = Study(name: "My study", feed: "feed.zip")
    bare.places = study.places
    let (said, assumed) = ("\(study)", "\(bare)")
    #expect(said == assumed, "\(said.commonPrefix(with: assumed).suffix(60)) ends what they share")
  }

  @Test("every example in it is valid when its comment sign is taken away")
  func examples() throws {
    let known = try knownKeys().union(["city-12m", "715"])
    let lines = StudyTemplate.text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      guard let sign = line.firstIndex(of: "#"), line[..<sign].allSatisfy({ $0 == " " }) else { return String(line) }
      var rest = line[line.index(after: sign)...]
      guard let key = key(of: line), known.contains(key), !rest.contains("…") else { return "" }
      // `# key` is a key of the level where the sign stands, `#  - item` or `#  key` one of the list or table above.
      if rest.hasPrefix(" ") && !rest.hasPrefix("  ") { rest = rest.dropFirst() }
      return String(line[..<sign] + rest)
    }
    let text = lines.joined(separator: "\n").replacingOccurrences(of: ": []\n", with: ":\n")
      .replacingOccurrences(of: ": {}\n", with: ":\n").replacingOccurrences(of: "  without:\n", with: "")
      .replacingOccurrences(of: "  stops:\n", with: "").replacingOccurrences(of: "parameters:\n", with: "")
    let study = try Study(yaml: text, file: "study.yml")
    #expect(study.depots.map(\.name) == ["Main depot"])
    #expect(study.depots.first?.gridLimit == Power(kilowatts: 2000))
    #expect(study.lots.map(\.id) == ["LOT-0001"])
    #expect(study.traffic.kinds == [715: .bus])
    #expect(study.areas == Study.AreaFile(path: "kommuner.geojson"))
    #expect(study.vehicles.classOfLine == ["1": "city-12m", "2": "city-12m"])
    #expect(study.battery.largestOfClass == ["city-12m": Energy(kilowattHours: 560)])
    #expect(study.resilience.criticalLoads.map(\.name) == ["Waterworks"])
    #expect(study.date == CalendarDate("2030-02-05"))
  }
}
