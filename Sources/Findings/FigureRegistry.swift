import Quantities

/// All figures that exist, read from the carried `tenders/schema/names.tsv`. There are no other names: not in findings, not in
/// the catalogue, not in drafts.
public struct FigureRegistry: Sendable {
  /// The figures in the order of the file.
  public let definitions: [FigureDefinition]
  private let places: [String: Int]

  /// The registry that the program carries.
  public static let shared: FigureRegistry = {
    do {
      return try FigureRegistry(table: CarriedNames.text.description)
    } catch {
      preconditionFailure("the carried names.tsv is broken: \(error)")
    }
  }()

  /// A registry from the text of a names table.
  public init(table: String) throws(FigureTableError) {
    var definitions: [FigureDefinition] = []
    var places: [String: Int] = [:]
    let lines = table.split(separator: "\n", omittingEmptySubsequences: false)
    guard let header = lines.first, header.split(separator: "\t").map(String.init) == Self.columns else {
      throw FigureTableError(line: 1, problem: "the header is not \(Self.columns.joined(separator: ", "))")
    }
    for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let definition = try Self.definition(line, number: number + 1)
      for name in [definition.name] + definition.aliases {
        guard places.updateValue(definitions.count, forKey: name) == nil else {
          throw FigureTableError(line: number + 1, problem: "the name \(name) stands twice")
        }
      }
      definitions.append(definition)
    }
    self.definitions = definitions
    self.places = places
  }

  /// The figure with a name or an alias, or nil where there is none.
  public func find(_ name: String) -> FigureDefinition? { places[name].map { definitions[$0] } }

  private static let columns = [
    "name", "unit", "kind", "decimals", "direction", "study_key", "aliases", "sv", "en",
  ]

  private static func definition(_ line: Substring, number: Int) throws(FigureTableError) -> FigureDefinition {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == columns.count else {
      throw FigureTableError(line: number, problem: "\(fields.count) fields where there should be \(columns.count)")
    }
    guard let unit = UnitCode(fields[1]) else {
      throw FigureTableError(line: number, problem: "the unit \(fields[1]) is unknown")
    }
    guard let kind = FigureKind(rawValue: fields[2]) else {
      throw FigureTableError(line: number, problem: "the kind \(fields[2]) is unknown")
    }
    guard let decimals = Int(fields[3]), (0...6).contains(decimals) else {
      throw FigureTableError(line: number, problem: "the decimals \(fields[3]) are no number from 0 to 6")
    }
    guard let direction = FigureDirection(rawValue: fields[4]) else {
      throw FigureTableError(line: number, problem: "the direction \(fields[4]) is unknown")
    }
    return FigureDefinition(
      name: fields[0], unit: unit, kind: kind, decimals: decimals, direction: direction,
      studyKey: fields[5] == "-" ? nil : fields[5],
      aliases: fields[6] == "-" ? [] : fields[6].split(separator: ",").map(String.init),
      swedish: fields[7], english: fields[8])
  }
}

/// A names table that cannot be read.
public struct FigureTableError: CustomStringConvertible, Error, Hashable {
  /// The line of the table, counted from 1.
  public let line: Int
  let problem: String
  /// One sentence: where and what.
  public var description: String { "names.tsv line \(line): \(problem)." }
}
