public import Quantities

/// One line of `tenders/schema/names.tsv`: a figure that findings, the catalogue and drafts may name.
public struct FigureDefinition: Hashable, Sendable {
  /// The stable name, such as `depot.peak.managed`.
  public let name: String
  /// The unit that findings of this name carry. Drafts may use any commensurable unit.
  public let unit: UnitCode
  /// What sort of value the figure has.
  public let kind: FigureKind
  /// The decimals that a finding is rounded to. A report never prints more.
  public let decimals: Int
  /// Which way a requirement on this figure asks more of the bidder.
  public let direction: FigureDirection
  /// The study key that decides the figure, or nil where it stands in no study.
  public let studyKey: String?
  /// Other names for the same figure, which older drafts use.
  public let aliases: [String]
  let swedish: String
  let english: String

  /// What the figure is, in a few words that start in lower case.
  public func meaning(in language: Language) -> String { language.choose(swedish, english) }
}

/// The sort of value that a figure has.
public enum FigureKind: String, Hashable, Sendable {
  /// A number with a unit.
  case number
  /// A version such as 2.0.1, compared part by part.
  case version
  /// A code such as CCS2, or a date: equal or not.
  case code
  /// True or false.
  case flag
}

/// Which way a figure asks more of the bidder.
public enum FigureDirection: String, Hashable, Sendable {
  /// A larger value asks more.
  case up
  /// A smaller value asks more.
  case down
  /// Neither: the figure describes.
  case none
}
