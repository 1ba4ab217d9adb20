import Electrification

extension StudySections {
  /// Values in place of a table's, by the table's names and in its units.
  ///
  /// - Parameter check: what refuses them. It is asked for each alone, and for all together: what must stand in order may be given in any.
  static func values(
    _ node: StudyNode, check: ([(name: String, value: Double)]) throws(ParameterError) -> Void
  ) throws(StudyError) -> [(name: String, value: Double)] {
    var result: [(name: String, value: Double)] = []
    var keys: [StudyNode.Key] = []
    for (key, value) in try node.pairs() {
      let one = (name: key.name, value: try value.number(in: -1e9...1e9))
      result.append(one)
      keys.append(key)
      do {
        try check([one])
      } catch .outOfOrder {
        continue
      } catch {
        throw refusal(of: error, at: key, node)
      }
    }
    do {
      try check(result)
    } catch {
      guard case .outOfOrder(let lower, _, let upper, _) = error,
        let key = keys.last(where: { $0.name == lower || $0.name == upper })
      else { throw node.error("\(node.path): \("\(error)".withoutFullStop)") }
      throw refusal(of: error, at: key, node)
    }
    return result
  }

  private static func refusal(of error: ParameterError, at key: StudyNode.Key, _ node: StudyNode) -> StudyError {
    StudyError(
      file: node.file, line: key.line, column: key.column, problem: "\(node.path): \("\(error)".withoutFullStop)")
  }
}
