import Testing

@testable import Markup

@Suite("Many tasks at once")
struct ConcurrencyTests {
  @Test("each with its own document share one schema and get the same answers")
  func tasks() async throws {
    let schema = try MarkupSchema(files: SchemaTests.files, name: "maindoc/lots.xsd")
    let answers = try await withThrowingTaskGroup(of: [Int].self) { group in
      for task in 0..<8 {
        group.addTask {
          var sums = [0, 0, 0, 0]
          for round in 0..<200 {
            let good = try document(SchemaTests.good, source: "task \(task)")
            let bad = try document(SchemaTests.bad, source: "round \(round)")
            sums[0] += try schema.validate(good).count
            sums[1] += try schema.validate(bad).count
            sums[2] += try bad.listElements(at: "//l:lot[@level]", namespaces: ["l": "urn:l"]).count
            sums[3] += try events(reader(SchemaTests.bad)).count
            _ = try? document("<broken")
          }
          return sums
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.count == 8)
    #expect(Set(answers).count == 1)
    #expect(answers[0][0] == 0)
    #expect(answers[0][2] == 400)
    #expect(answers[0][3] == 200 * events(try document(SchemaTests.bad)).count)
  }

  @Test("may compile schemas side by side, each with its own files")
  func compiling() async throws {
    try await withThrowingTaskGroup { group in
      for task in 0..<8 {
        group.addTask {
          for _ in 0..<20 {
            let schema = try MarkupSchema(files: SchemaTests.files, name: "maindoc/lots.xsd")
            #expect(try schema.validate(document(SchemaTests.good)).isEmpty)
            let text = SchemaTests.referring("import", to: "stranger-\(task).xsd")
            let error = refusal { _ = try MarkupSchema(files: [SchemaTests.file("a.xsd", text)], name: "a.xsd") }
            #expect(error?.kind == .referenceRefused("stranger-\(task).xsd"))
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
