import Testing

@testable import Markup

@Suite("XPath")
struct XPathTests {
  static let names = ["n": "urn:n"]
  static let text = """
    <notice xmlns="urn:n" xmlns:m="urn:m">
      <lot id="LOT-0002" weight="25"><m:name>Regiontrafik</m:name></lot>
      <lot id="LOT-0001" weight="55"><m:name>Stadstrafik</m:name></lot>
    </notice>
    """

  @Test("selects elements in document order, seen from the document or an element")
  func nodes() throws {
    let document = try document(Self.text)
    let lots = try document.listElements(at: "//n:lot", namespaces: Self.names)
    #expect(lots.map { $0.findAttribute("id") } == ["LOT-0002", "LOT-0001"])
    #expect(lots == document.root.elements)
    #expect(try lots[1].listElements(at: "*").map(\.text) == ["Stadstrafik"])
    #expect(try lots[1].listElements(at: "..").first == document.root)
    #expect(try document.listElements(at: "//n:lot[@id='LOT-0009']", namespaces: Self.names).isEmpty)
    #expect(try document.listElements(at: "/n:notice", namespaces: Self.names) == [document.root])
  }

  @Test("gives attributes, text, comments and the document as nodes")
  func otherNodes() throws {
    let document = try document(Self.text)
    #expect(
      try document.evaluate("//@id")
        == .nodes([
          .attribute(MarkupAttribute(name: "id", namespace: nil, value: "LOT-0002")),
          .attribute(MarkupAttribute(name: "id", namespace: nil, value: "LOT-0001")),
        ]))
    #expect(
      try document.evaluate("//m:name/text()", namespaces: ["m": "urn:m"])
        == .nodes([.text("Regiontrafik"), .text("Stadstrafik")]))
    #expect(try document.evaluate("/") == .nodes([.document]))
    #expect(try document.evaluate("//comment()") == .nodes([]))
  }

  @Test("gives strings, numbers and truth values")
  func values() throws {
    let document = try document(Self.text)
    #expect(try document.evaluate("string(//n:lot[2]/@id)", namespaces: Self.names) == .string("LOT-0001"))
    #expect(try document.evaluate("sum(//@weight)") == .number(80))
    #expect(try document.evaluate("count(//n:lot) = 2", namespaces: Self.names) == .boolean(true))
    guard case .number(let number) = try document.evaluate("number('x')") else {
      Issue.record("not a number value")
      return
    }
    #expect(number.isNaN)
  }

  @Test("a name without prefix has no namespace")
  func noDefaultNamespace() throws {
    #expect(try document(Self.text).evaluate("count(//lot)") == .number(0))
  }

  @Test(
    "refuses a wrong expression with a reason",
    arguments: [
      ("//n:lot[", "Invalid expression"), ("//x:lot", "Undefined namespace prefix"),
      ("nosuch()", "Unregistered function"),
      ("", "Invalid expression"), ("1\u{0}2", "NUL"), ("//namespace::*", "namespace nodes"),
      ("$lot", "Undefined variable"),
      ("count(1)", "Invalid type"), ("'a", "Unfinished literal"),
    ])
  func wrongExpressions(expression: String, reason: String) throws {
    let document = try document(Self.text)
    let error = refusal { _ = try document.evaluate(expression, namespaces: Self.names) }
    #expect(error?.kind == .expressionInvalid(expression))
    #expect(error?.source == "test.xml")
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "none")")
  }

  @Test("refuses a deeply nested expression instead of exhausting the stack")
  func deepExpression() throws {
    let document = try document("<a/>")
    let expression = String(repeating: "(", count: 100_000) + "1" + String(repeating: ")", count: 100_000)
    #expect(refusal { _ = try document.evaluate(expression) }?.kind == .expressionInvalid(expression))
  }

  @Test("refuses other things where elements are asked for")
  func elementsOnly() throws {
    let document = try document(Self.text)
    #expect(refusal { _ = try document.listElements(at: "//@id") }?.kind == .expressionInvalid("//@id"))
    #expect(refusal { _ = try document.listElements(at: "1 + 1") }?.kind == .expressionInvalid("1 + 1"))
  }
}
