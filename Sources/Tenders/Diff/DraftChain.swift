public import Findings

/// Drafts in the order in which they were written, each compared with the one before, and the last with the first.
///
/// Many small changes may make one large one: the count of substantive changes is kept over the chain.
public struct DraftChain: Sendable {
  /// The steps, each from one draft to the next.
  public let steps: [DraftDiff]
  /// From the first draft to the last; nil where there is one step only.
  public let whole: DraftDiff?

  /// Compares drafts in order.
  ///
  /// - Precondition: there are two at least.
  public init(_ drafts: [RequirementDraft], registry: FigureRegistry = .shared) {
    guard let first = drafts.first, let last = drafts.last, drafts.count >= 2 else {
      preconditionFailure("a chain has two drafts at least, not \(drafts.count)")
    }
    steps = zip(drafts, drafts.dropFirst()).map { DraftDiff(from: $0, to: $1, registry: registry) }
    whole = drafts.count > 2 ? DraftDiff(from: first, to: last, registry: registry) : nil
  }

  /// The count of substantive changes from the first draft up to each step.
  public var cumulativeSubstantive: [Int] {
    var sum = 0
    return steps.map { step in
      sum += step.substantiveCount
      return sum
    }
  }
}
