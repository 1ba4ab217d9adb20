public import Findings
import Quantities

/// A line whose every block lacks energy.
public struct InfeasibleLine: CannotDo {
  /// The kind, as part of the uid.
  public static let code = "LINE-ENERGY"

  /// The line.
  public let line: String
  /// How many blocks serve it.
  public let blockCount: Int
  /// The figure `line.feasible` of the line, which is false.
  public let feasible: Finding

  /// A line by its parts.
  ///
  /// - Precondition: `feasible` is the figure `line.feasible`, and at least one block serves the line.
  public init(line: String, blockCount: Int, feasible: Finding) {
    precondition(feasible.name == "line.feasible" && blockCount > 0)
    self.line = line
    self.blockCount = blockCount
    self.feasible = feasible
  }

  /// What the statement is about.
  public var subject: FindingScope { .line(line) }
  /// The figures that show it, the deciding one first.
  public var evidence: [Finding] { [feasible] }

  /// What cannot be done, why, and what would help.
  public func sentence(_ words: CannotDoWords) -> String {
    let digits = NumberStyle(words.language).format(blockCount)
    let blocks =
      blockCount == 1
      ? words.say("det enda omlopp som trafikerar den saknar", "the only block that serves it lacks")
      : words.say("alla \(digits) omlopp som trafikerar den saknar", "all \(digits) blocks that serve it lack")
    return words.say(
      "Linje \(words.name(subject)) kan inte köras på batteri med laddning endast på natten: \(blocks) energi ett dimensionerande dygn. Den behöver laddning under dagen, andra omlopp eller annat drivmedel.",
      "Line \(words.name(subject)) cannot be run on batteries with charging at night alone: \(blocks) energy on a design day. It needs charging during the day, other blocks or another power source."
    )
  }
}
