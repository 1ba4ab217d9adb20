import Foundation
import Quantities
import Testing

@testable import Timetables

/// Small feeds that each do one thing, with what two other validators say of them: docs/notice-cases.tsv has the tables that
/// differ from the case `base` (`-` takes one away), docs/notice-case-counts.tsv the counts, and where ours differs from both the reason.
///
/// `ELBUSS_RECORD=1 swift test --filter NoticeCaseTests` writes our column anew.
@Suite("Small feeds beside other validators")
struct NoticeCaseTests {
  private static let docs =
    URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../docs").standardized.path

  private func rows(_ name: String) throws -> [[String]] {
    try String(contentsOfFile: "\(Self.docs)/\(name)", encoding: .utf8)
      .split(separator: "\n").dropFirst().map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
  }

  /// `\n`, `\t` and `\\` as the characters that they stand for.
  private func unescape(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }

  private func cases() throws -> [String: [String: String]] {
    var base: [String: String] = [:]
    var changes: [String: [String: String?]] = [:]
    for row in try rows("notice-cases.tsv") {
      let text = unescape(row[2])
      if row[0] == "base" {
        base[row[1]] = text
      } else {
        changes[row[0], default: [:]][row[1]] = .some(row[2] == "-" ? nil : text)
      }
    }
    return changes.mapValues { change in
      var files = base
      for (name, text) in change { files[name] = text }
      return files
    }
  }

  @Test("count as recorded; what differs from both others has a reason") func counts() throws {
    let feeds = try cases()
    #expect(feeds.count > 140)
    let recorded = try rows("notice-case-counts.tsv")
    var reasons: [String: String] = [:]
    var theirs: [String: [String: (guru: String, python: String)]] = [:]
    for row in recorded {
      theirs[row[0], default: [:]][row[1]] = (row[3], row[4])
      reasons["\(row[0]) \(row[1])"] = row[5]
    }
    var table = "case\tcode\telbuss\tgtfs-guru 1.0.0\tgtfs-validator(py) 0.1.2\twhy ours differs from both\n"
    for name in feeds.keys.sorted() {
      let feed = try Feed.read(MemoryContainer(feeds[name] ?? [:]))
      let ours = feed.notices.merged(with: feed.check(on: SmallFeed.monday)).totals
      let others = theirs[name] ?? [:]
      for code in Set(ours.keys).union(others.keys).sorted() {
        let total = String(ours[code] ?? 0)
        let (guru, python) = others[code] ?? ("0", "0")
        let differs = total != guru && total != python
        let reason = reasons["\(name) \(code)"] ?? ""
        #expect(differs == !reason.isEmpty, "\(name) \(code): ours \(total), theirs \(guru) and \(python)")
        if total == "0" && guru == "0" && python == "0" { continue }
        table += "\(name)\t\(code)\t\(total)\t\(guru)\t\(python)\t\(reason)\n"
      }
    }
    let path = Self.docs + "/notice-case-counts.tsv"
    if ProcessInfo.processInfo.environment["ELBUSS_RECORD"] != nil {
      try table.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == table)
  }
}
