internal import Quantities

/// A contract that runs now, from the carried `tenders/current-contracts.tsv`.
struct CurrentContract {
  /// The NUTS code of its area.
  let nuts: String
  /// Its last day.
  let lastDay: CalendarDate
  /// Whose it is.
  let name: String

  static let all: [CurrentContract] = CarriedCurrentContracts.text.description.split(separator: "\n").dropFirst().map {
    line in
    let fields = line.split(separator: "\t").map(String.init)
    guard fields.count == 5, let start = CalendarDate(fields[1]), let years = Int(fields[2]),
      let end = start.adding(months: years * 12)
    else { preconditionFailure("the carried current-contracts.tsv is broken: \(line)") }
    return CurrentContract(nuts: fields[0], lastDay: end.adding(days: -1), name: fields[3])
  }
}
