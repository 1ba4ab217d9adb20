public import Findings

/// Kilometres that rest on a great circle and a detour factor: too uncertain to bind a bidder.
public struct EstimatedDistances: CannotDo {
  /// The kind, as part of the uid.
  public static let code = "DISTANCES"

  /// The figure `distance.estimated.share`.
  public let share: Finding
  /// The figures that hang on kilometres and so cannot be cited.
  public let uncitable: [String]

  /// The figures that hang on kilometres.
  public static let hangingFigures = [
    "volume.year", "range.winter", "deadhead.share", "block.longest", "consumption.design", "consumption.winter",
    "zero.share.feasible",
  ]

  /// A statement on the share that was estimated.
  ///
  /// - Precondition: `share` is the figure `distance.estimated.share`.
  public init(share: Finding, uncitable: [String] = EstimatedDistances.hangingFigures) {
    precondition(share.name == "distance.estimated.share")
    self.share = share
    self.uncitable = uncitable
  }

  /// What the statement is about.
  public var subject: FindingScope { share.scope }
  /// The figures that show it, the deciding one first.
  public var evidence: [Finding] { [share] }

  /// What cannot be done, why, and what would help.
  public func sentence(_ words: CannotDoWords) -> String {
    words.say(
      "Kilometrarna kan inte åberopas i ska-krav: \(words.amount(share)) av dem saknar sträckning i tidtabellsdata och är uppskattade ur fågelvägen. De kan åberopas när tidtabellsdata har linjernas sträckning (shapes.txt).",
      "The kilometres cannot be cited in mandatory requirements: \(words.amount(share)) of them have no path in the timetable data and are estimated from the great circle. They can be cited when the timetable data have the paths of lines (shapes.txt)."
    )
  }
}
