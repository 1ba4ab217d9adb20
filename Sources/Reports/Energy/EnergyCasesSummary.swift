public import Quantities
public import Studies

/// What `elbuss energy --cases` says to a person: a row a case, what was assumed, and how far from what was measured.
public struct EnergyCasesSummary {
  private let cases: EnergyCases
  private let language: Language
  private let style: NumberStyle

  /// A summary in a language.
  public init(_ cases: EnergyCases, in language: Language) {
    self.cases = cases
    self.language = language
    style = NumberStyle(language)
  }

  /// The whole text, with a line end behind it.
  public var text: String {
    let parts = [table, errors, assumed, flags, unused].filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func say(_ swedish: String, _ english: String) -> String { language.choose(swedish, english) }

  private var isMeasured: Bool { cases.results.contains { $0.measured != nil } }

  private var table: [String] {
    // Once for the whole table: asked for each row, the cases would be gone through as often as there are cases.
    let isMeasured = self.isMeasured
    let measuredSides: [TextTable.Side] = isMeasured ? [.right, .right] : []
    let measuredNames = isMeasured ? [say("uppmätt", "measured"), say("fel", "error")] : []
    var table = TextTable(
      [.left, .right, .right, .right, .right, .right] + measuredSides,
      header: [
        say("fall", "case"), "kWh/km", say("framdrift", "traction"), say("värme", "heat"), say("övrigt", "other"),
        say("bränsle l/100 km", "fuel l/100 km"),
      ] + measuredNames)
    for result in cases.results {
      let parts = EnergyCaseParts(result, decimals: 3)
      let energies = [parts.electricity, parts.traction, parts.heat, parts.other].map { style.format($0, decimals: 3) }
      let measured = [
        result.measured.map { style.format($0.kilowattHoursPerKilometre, decimals: 3) } ?? "",
        result.error.map { style.percent($0, decimals: 1) } ?? "",
      ]
      table.add(
        [result.id] + energies + [style.format(result.fuelLitresPer100Kilometres, decimals: 1)]
          + (isMeasured ? measured : []))
    }
    return table.lines(indent: 0)
  }

  private var errors: [String] {
    guard let errors = cases.errors else { return [] }
    let (median, worst) = (style.percent(errors.median, decimals: 1), style.percent(errors.worst, decimals: 1))
    return [
      say(
        "Mot uppmätt: median av felen \(median), störst \(worst)",
        "Against measured: median error \(median), worst \(worst)")
    ]
  }

  /// Assumed values, gathered: the cases that took the same value in one column stand together.
  private var assumed: [String] {
    var groups: [EnergyCaseResult.Value: [String]] = [:]
    for result in cases.results {
      for value in result.values where value.isAssumed { groups[value, default: []].append(result.id) }
    }
    guard !groups.isEmpty else { return [] }
    var lines = [
      say("Antaget, där cellen är tom eller kolumnen saknas", "Assumed, where the cell is empty or the column absent")
    ]
    for column in EnergyCaseColumn.allCases {
      let ofColumn = groups.filter { $0.key.column == column }.sorted {
        ($1.value.count, $0.key.text) < ($0.value.count, $1.key.text)
      }
      for (value, ids) in ofColumn {
        let shown = DecimalNumber(value.text).map { style.format($0) } ?? value.text
        lines.append("  \(column.rawValue) = \(shown) (\(column.name(in: language))): \(list(ids))")
      }
    }
    return lines
  }

  private var flags: [String] {
    let lines = EnergyCaseFlag.allCases.compactMap { flag -> String? in
      let ids = cases.results.filter { $0.flags.contains(flag) }.map(\.id)
      return ids.isEmpty ? nil : "  \(flag.rawValue): \(flag.meaning(in: language)): \(list(ids))"
    }
    return lines.isEmpty ? [] : [say("Att veta", "To know")] + lines
  }

  private var unused: [String] {
    guard !cases.unusedColumns.isEmpty else { return [] }
    let names = cases.unusedColumns.joined(separator: ", ")
    return [say("Kolumner som inte används: \(names)", "Columns that are not used: \(names)")]
  }

  private func list(_ ids: [String]) -> String {
    guard ids.count > 6 else { return ids.joined(separator: ", ") }
    let rest = ids.count - 5
    return ids.prefix(5).joined(separator: ", ") + say(" och \(rest) till", " and \(rest) more")
  }
}
