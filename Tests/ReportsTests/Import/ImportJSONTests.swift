import Foundation
import Quantities
import Reports
import Studies
import Testing

@Suite("The JSON of an import")
struct ImportJSONTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// All paths to values in a document, `[]` for items.
  private func paths(_ value: Any, _ prefix: String = "") -> Set<String> {
    if let object = value as? [String: Any], !object.isEmpty {
      return object.reduce(into: []) { result, member in
        result.formUnion(paths(member.value, prefix.isEmpty ? member.key : "\(prefix).\(member.key)"))
      }
    }
    if let list = value as? [Any] {
      return list.reduce(into: []) { $0.formUnion(paths($1, prefix + "[]")) }
    }
    return [prefix]
  }

  private func document(_ result: FeedImport) throws -> [String: Any] {
    let text = try ImportJSON.text([result])
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The paths that docs/import-json.md names, its three lists of volumes written out.
  private func documented() throws -> Set<String> {
    let text = try String(contentsOf: Self.root.appendingPathComponent("docs/import-json.md"), encoding: .utf8)
    var section = ""
    var groups: [String: [String]] = [:]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        section = ""
        continue
      }
      let cell = line.split(separator: "|", omittingEmptySubsequences: false)[1].trimmingCharacters(in: .whitespaces)
      if section.isEmpty {
        section = cell
      } else if cell.hasPrefix("`") {
        groups[section, default: []] += cell.split(separator: ",").map {
          $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
        }
      }
    }
    #expect(Set(groups.keys) == ["key", "pattern", "key of a volume", "key of a scope"])
    var found = Set(groups["key"] ?? [])
    for (owners, keys) in [
      (
        ["annual.total", "annual.byRouteType[]", "annual.byLine[]", "annual.byContractor[]", "annual.byKind[]"],
        "key of a volume"
      ),
      (["annual.byContractorAndKind[]", "annual.byLot[]", "annual.byArea[]"], "key of a scope"),
    ] {
      for owner in owners {
        #expect(found.remove(owner) != nil, "\(owner) is not in the document")
        for key in groups[keys] ?? [] { found.insert(owner + key) }
      }
    }
    return found
  }

  @Test("every key is in docs/import-json.md, and every key there is printed")
  func documentAgrees() throws {
    var printed = paths(try document(try ImportSample.full())).union(paths(try document(try ImportSample.bare())))
    let known = try documented()
    // Where the document has names that depend on the data, one of them is enough.
    for pattern in known where pattern.hasSuffix(".*") {
      let stem = pattern.dropLast()
      let own = printed.filter { $0.hasPrefix(stem) }
      #expect(!own.isEmpty, "nothing under \(pattern)")
      printed.subtract(own)
      printed.insert(pattern)
    }
    // An empty list or object, or null in place of one, has no items to look into.
    let empty = printed.filter { path in known.contains { $0.hasPrefix(path + "[]") || $0.hasPrefix(path + ".") } }
      .subtracting(known)
    printed.subtract(empty)
    #expect(printed.subtracting(known).sorted() == [], "printed, but not documented")
    #expect(known.subtracting(printed).sorted() == ["service.schoolDays"], "documented, but not printed")
  }

  @Test("a feed without school days says null; one without lots and areas has no such members") func absent() throws {
    let annual = try #require(try document(try ImportSample.bare())["annual"] as? [String: Any])
    #expect(annual["byLot"] == nil && annual["byArea"] == nil)
  }

  @Test("values of the sample, counted by hand") func values() throws {
    let document = try document(try ImportSample.full())
    #expect(document["format"] as? String == "elbuss-import")
    #expect(document["version"] as? Int == 1)
    let service = try #require(document["service"] as? [String: Any])
    let school = try #require(service["schoolDays"] as? [String: Any])
    #expect(school["schoolTrips"] as? Int == 1)
    #expect((school["schoolDatesInJuly"] as? Int ?? 0) == 23)
    let annual = try #require(document["annual"] as? [String: Any])
    let areas = try #require(annual["byArea"] as? [[String: Any]])
    #expect(areas.compactMap { $0["area"] as? String } == ["Söder", "Söder", "Norr", "Norr"])
    #expect(areas.last?["area"] is NSNull)
    let kilometres = areas.reduce(0.0) { $0 + ($1["kilometres"] as? Double ?? 0) }
    let total = try #require((annual["total"] as? [String: Any])?["kilometres"] as? Double)
    #expect(abs(kilometres - total) < 0.5)
    #expect(annual["areaOverlapKilometres"] as? Double == 0)
    let lots = try #require(annual["byLot"] as? [[String: Any]])
    #expect(lots[0]["lot"] as? String == "LOT-1" && lots[0]["name"] as? String == "Ett")
    #expect(lots.contains { $0["lot"] is NSNull && $0["kind"] as? String == "demand-responsive" })
    let contractors = try #require(annual["byContractorAndKind"] as? [[String: Any]])
    #expect(contractors.compactMap { $0["contractor"] as? String } == ["Buss AB", ""])
    let left = try #require(document["leftOut"] as? [[String: Any]])
    #expect(left.first?["trip"] as? String == "t6")
    let patterns = try #require(service["dayPatterns"] as? [[String: Any]])
    let motion = try #require(patterns[0]["vehiclesInMotion"] as? [String: Any])
    #expect(motion["peak"] as? Int == 2)
    #expect(motion["peakMinute"] as? Int == 490)
    #expect((motion["byMinute"] as? [Int])?.count == 1460)
  }
}
