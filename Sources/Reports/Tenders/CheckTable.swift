public import Quantities
public import Tenders

/// What `elbuss check` says to people: every remark with its place, the gravest count last.
public struct CheckTable {
  private let name: String
  private let remarks: [DraftRemark]
  private let language: Language

  /// The remarks on one file, in a language.
  public init(_ name: String, _ remarks: [DraftRemark], in language: Language) {
    self.name = name
    self.remarks = remarks
    self.language = language
  }

  /// The whole text, with a line end behind it.
  public var text: String {
    guard !remarks.isEmpty else { return "\(name): " + language.choose("inga anmärkningar", "no remarks") + "\n" }
    var lines: [String] = []
    for remark in remarks {
      let subject = [remark.number, remark.uid].compactMap(\.self).joined(separator: " ")
      let head =
        "\(name):\(remark.line.map { "\($0):" } ?? "") \(remark.severity.name(in: language)) \(remark.rule)"
        + (subject.isEmpty ? "" : " · \(subject)")
      lines += WrappedText.lines(head)
      lines += WrappedText.lines(remark.message(in: language), indent: 4)
    }
    let counts = RuleSeverity.allCases.compactMap { severity -> String? in
      let count = remarks.count { $0.severity == severity }
      return count == 0 ? nil : "\(NumberStyle(language).format(count)) \(severity.name(count: count, in: language))"
    }
    lines.append("\(name): " + counts.joined(separator: ", "))
    return lines.joined(separator: "\n") + "\n"
  }
}
