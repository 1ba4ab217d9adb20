import Quantities
import Yams

/// A node of a study file with its place. Scalars are taken as the text that stands there and read here, so that nothing depends
/// on what YAML takes a word for: `no` is a word and `010` is ten.
struct StudyNode {
  let file: String
  /// The keys that lead here, `vehicles.classes`.
  let path: String
  let node: Node
  /// Nodes hold their anchors weakly: while the parser lives they can be seen, and refused.
  private let parser: Parser

  var line: Int? { node.mark?.line }
  var column: Int? { node.mark?.column }

  func error(_ problem: String) -> StudyError {
    StudyError(file: file, line: line, column: column, problem: problem)
  }

  /// A document's root.
  ///
  /// - Throws: `StudyError` where the text is no YAML, or uses anchors, aliases or several documents.
  static func root(_ text: String, file: String) throws(StudyError) -> StudyNode? {
    do {
      let parser = try Parser(yaml: text)
      guard let node = try parser.singleRoot() else { return nil }
      return StudyNode(file: file, path: "", node: node, parser: parser)
    } catch let error as YamlError {
      throw explain(error, file)
    } catch {
      throw StudyError(file: file, line: nil, problem: "is no YAML: \(error)")
    }
  }

  private static func explain(_ error: YamlError, _ file: String) -> StudyError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      StudyError(
        file: file, line: mark.line, column: mark.column,
        problem: "is no YAML here (\(problem)): check indentation, colons and quotes")
    case .duplicatedKeysInMapping(let keys, let context):
      StudyError(
        file: file, line: context.mark.line,
        problem: "the key \(keys.map { "\($0)" }.sorted().joined(separator: ", ")) stands twice: keep one")
    default: StudyError(file: file, line: nil, problem: "is no YAML: \(error)")
    }
  }

  private func child(_ node: Node, _ key: String) -> StudyNode {
    StudyNode(file: file, path: path.isEmpty ? key : "\(path).\(key)", node: node, parser: parser)
  }

  private func plain() throws(StudyError) -> Node {
    if node.anchor != nil { throw error("anchors (&) are not used in studies: write the value where it is needed") }
    if case .alias = node { throw error("aliases (*) are not used in studies: write the value where it is needed") }
    return node
  }

  /// The values by key, all of which must be among `known`.
  func mapping(known: [String]) throws(StudyError) -> [String: StudyNode] {
    var result: [String: StudyNode] = [:]
    for (key, value) in try pairs() {
      guard known.contains(key.name) else {
        let nearest = findNearest(key.name, among: known).map { "did you mean \($0)" }
        let place = path.isEmpty ? "" : " in \(path)"
        throw StudyError(
          file: file, line: key.line, column: key.column,
          problem: "unknown key \(key.name)\(place): \(nearest ?? "known are \(known.joined(separator: ", "))")")
      }
      result[key.name] = value
    }
    return result
  }

  /// The key of a pair, with its place.
  struct Key {
    let name: String
    let line: Int?
    let column: Int?
  }

  /// The pairs in the order of the file, whatever their keys.
  func pairs() throws(StudyError) -> [(key: Key, value: StudyNode)] {
    guard case .mapping(let mapping) = try plain() else {
      if case .scalar(let scalar) = node, scalar.string.isEmpty { return [] }
      throw error("\(path.isEmpty ? "the study" : path) needs keys with values below it, `key: value`")
    }
    var result: [(Key, StudyNode)] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else { throw error("a key must be a word") }
      result.append(
        (Key(name: scalar.string, line: key.mark?.line, column: key.mark?.column), child(value, scalar.string)))
    }
    return result
  }

  /// The items of a list; one item alone stands for a list of itself.
  func items() throws(StudyError) -> [StudyNode] {
    switch try plain() {
    case .sequence(let sequence):
      return sequence.enumerated().map {
        StudyNode(file: file, path: "\(path)[\($0.offset)]", node: $0.element, parser: parser)
      }
    case .scalar(let scalar) where scalar.string.isEmpty: return []
    default: return [self]
    }
  }

  /// Whether one value stands here, and neither a list nor keys nor nothing.
  var isWord: Bool {
    guard case .scalar(let scalar) = node else { return false }
    return !scalar.string.isEmpty
  }

  /// The text of a scalar, which must not be empty.
  func text() throws(StudyError) -> String {
    guard case .scalar(let scalar) = try plain() else { throw error("\(path) needs one value, not a list or keys") }
    guard scalar.string.contains(where: { !$0.isWhitespace }) else {
      throw error("\(path) has no value: give one, or leave the key out")
    }
    guard !scalar.string.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      throw error("\(path) holds a control character: write it anew")
    }
    return scalar.string
  }

  func texts() throws(StudyError) -> [String] {
    var result: [String] = []
    for item in try items() { result.append(try item.text()) }
    return result
  }

  /// A number without unit.
  func number(in range: ClosedRange<Double>) throws(StudyError) -> Double {
    let text = try text()
    guard let value = DecimalNumber(text)?.doubleValue else {
      throw error("\(path) is \(text), which is no number: write it with a decimal point and no unit")
    }
    try check(value, in: range, unit: nil)
    return value
  }

  func whole(in range: ClosedRange<Int>) throws(StudyError) -> Int {
    let value = try number(in: Double(range.lowerBound)...Double(range.upperBound))
    guard value == value.rounded() else { throw error("\(path) is \(try text()): give a whole number") }
    return Int(value)
  }

  /// A number with a unit that counts the same kind of thing as `unit`, turned into that unit.
  func amount(_ unit: UnitCode, in range: ClosedRange<Double>, example: String) throws(StudyError) -> Double {
    let text = try text()
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" })
    guard words.count == 2, let number = DecimalNumber(words[0])?.doubleValue else {
      throw error("\(path) is \(text): give a number with a decimal point, a space and a unit, such as \(example)")
    }
    guard let given = UnitCode(String(words[1])), given.isCommensurable(with: unit) else {
      throw error("\(path) is \(text), but \(words[1]) does not count this: give it like \(example)")
    }
    let value = number * given.factor(to: unit)
    try check(value, in: range, unit: unit)
    return value
  }

  private func check(_ value: Double, in range: ClosedRange<Double>, unit: UnitCode?) throws(StudyError) {
    guard !range.contains(value) else { return }
    let (low, high) = (DecimalText.of(range.lowerBound), DecimalText.of(range.upperBound))
    throw error("\(path) is \(try text()), outside \(low) to \(high)\(unit.map { " \($0.code)" } ?? "")")
  }

  func date() throws(StudyError) -> CalendarDate {
    let text = try text()
    guard let date = CalendarDate(text) else {
      throw error("\(path) is \(text), which is no date: write it like 2029-12-10")
    }
    return date
  }

  /// One of the words that are known here.
  func word(among known: [String]) throws(StudyError) -> String {
    let text = try text()
    guard known.contains(text) else {
      let nearest = findNearest(text, among: known).map { "did you mean \($0)" }
      throw error("\(path) is \(text), which is unknown: \(nearest ?? "known are \(known.joined(separator: ", "))")")
    }
    return text
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type
  ) throws(StudyError) -> Choice where Choice.RawValue == String {
    let text = try word(among: Choice.allCases.map(\.rawValue))
    guard let choice = Choice(rawValue: text) else { throw error("\(path) is \(text), which is unknown") }
    return choice
  }
}

/// Numbers in messages and lists of parameters: no `.0` behind whole ones, and no digits that only a binary fraction shows.
enum DecimalText {
  static func of(_ value: Double) -> String {
    if value == value.rounded() && value.magnitude < 1e15 { return String(Int(value)) }
    guard value.magnitude >= 1e-6, let rounded = RoundedDecimal(value, decimals: 9) else { return String(value) }
    return DecimalNumber(rounded.description)?.description ?? String(value)
  }
}
