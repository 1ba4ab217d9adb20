import Glibc
import Tenders

/// Compares drafts and says how long reading and comparing take: `DraftBenchmark OLD NEW [ROUNDS]`, or `DraftBenchmark write DIR COUNT`
/// to write a pair of drafts of COUNT requirements to compare.
@main
enum DraftBenchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.count == 3, arguments[0] == "write", let count = Int(arguments[2]) {
      try write(count, to: arguments[1])
    } else if arguments.count >= 2 {
      try measure(arguments[0], arguments[1], rounds: arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5)
    } else {
      print("usage: DraftBenchmark OLD NEW [ROUNDS] | DraftBenchmark write DIR COUNT")
    }
  }

  /// The shortest of several rounds: what the machine can do when nothing else runs.
  private static func measure(_ old: String, _ new: String, rounds: Int) throws {
    var reading = Double.infinity
    var comparing = Double.infinity
    var validating = Double.infinity
    var count = 0
    for _ in 0..<rounds {
      let start = now()
      let first = try DraftFile(path: old)
      let second = try DraftFile(path: new)
      let read = now()
      let diff = DraftDiff(from: first.draft, to: second.draft)
      let compared = now()
      _ = try first.listViolations().count + second.listViolations().count
      let validated = now()
      reading = min(reading, read - start)
      comparing = min(comparing, compared - read)
      validating = min(validating, validated - compared)
      count = diff.changes.count
    }
    func milliseconds(_ seconds: Double) -> String { "\((seconds * 10_000).rounded() / 10) ms" }
    print(
      "changes \(count) · read both \(milliseconds(reading)) · compare \(milliseconds(comparing)) · validate both \(milliseconds(validating))"
    )
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// A draft of many requirements, and one where every tenth changed in some way: a limit, words, a number, a uid, a place.
  private static func write(_ count: Int, to folder: String) throws {
    for (name, isNew) in [("old", false), ("new", true)] {
      var sections: [DraftSection] = []
      for section in 0..<max(count / 50, 1) {
        let items = (0..<50).compactMap { place -> DraftSection.Item? in
          let number = section * 50 + place
          guard number < count, !(isNew && number % 97 == 0) else { return nil }
          return .requirement(requirement(number, section, place, isNew: isNew))
        }
        sections.append(
          DraftSection(
            id: "s-\(section)", number: String(section + 1), headings: [LocalizedText("sv", "Avsnitt \(section + 1)")],
            items: items))
      }
      let draft = RequirementDraft(
        id: "B", version: isNew ? "2" : "1", date: DraftDate("2027-01-01"), status: "utkast",
        titles: [LocalizedText("sv", "Prov")], sections: sections)
      try save(draft.xml(), to: "\(folder)/\(name)-\(count).xml")
    }
  }

  private static func requirement(_ number: Int, _ section: Int, _ place: Int, isNew: Bool) -> Requirement {
    let words = [
      "bussen", "depån", "laddaren", "föraren", "kupén", "värmaren", "batteriet", "linjen", "turen", "omloppet",
      "effekten",
    ]
    let text = (0..<12).map { words[(number * 7 + $0 * (number % 5 + 1)) % words.count] }.joined(separator: " ")
    let limit = 100 + number % 300 + (isNew && number % 10 == 0 ? 20 : 0)
    let tail = isNew && number % 10 == 1 ? " varje vardag" : ""
    return Requirement(
      uid: isNew && number % 10 == 2 ? "u-\(number)" : "r-\(number)",
      number: "\(section + 1).\(place + 1 + (isNew && number % 10 == 3 ? 100 : 0))", kind: "fordon", level: .ska,
      texts: [LocalizedText("sv", "Krav \(number): \(text) ska klara minst \(limit) km\(tail).")],
      parameters: [DraftParameter("range.winter", .ge, String(limit), unit: "km", condition: "-25 Cel")],
      evidence: [DraftEvidence("block.longest", value: "90.5", unit: "km", method: "block-energy")],
      verifications: [LocalizedText("sv", "Mätning enligt bilaga \(number % 9).")])
  }

  private static func save(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "w") else { throw CannotWrite(path: path) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw CannotWrite(path: path) }
  }

  private struct CannotWrite: Error { let path: String }
}
