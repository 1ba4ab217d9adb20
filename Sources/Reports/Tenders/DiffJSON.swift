public import Quantities
public import Tenders

/// What `elbuss diff --format json` prints. Version 1; members may be added, none will change or go within a version.
///
/// Two drafts give `elbuss-diff`; three or more give `elbuss-diff-chain` with one `elbuss-diff` a step.
public struct DiffJSON {
  private let language: Language

  /// Documents whose reasons are in a language.
  public init(in language: Language) { self.language = language }

  /// The document of a chain, with a line end behind it.
  public func text(_ chain: DraftChain) -> String {
    guard let whole = chain.whole else { return diff(chain.steps[0]).text }
    return JSON.object([
      ("format", .string("elbuss-diff-chain")), ("version", .integer(1)), ("steps", .array(chain.steps.map(diff))),
      ("cumulativeSubstantive", .array(chain.cumulativeSubstantive.map { .integer($0) })), ("whole", diff(whole)),
    ]).text
  }

  private func diff(_ diff: DraftDiff) -> JSON {
    .object([
      ("format", .string("elbuss-diff")), ("version", .integer(1)), ("old", version(diff.old)),
      ("new", version(diff.new)), ("same", .boolean(diff.changes.isEmpty)),
      ("substantive", .integer(diff.substantiveCount)), ("editorial", .integer(diff.editorialCount)),
      ("matchedRoughly", .boolean(diff.isMatchedRoughly)), ("changes", .array(diff.changes.map(change))),
    ])
  }

  private func version(_ version: DraftDiff.Version) -> JSON {
    .object([
      ("id", .string(version.id)), ("version", .string(version.version)), ("date", .string(version.date)),
      ("status", .string(version.status)),
    ])
  }

  private func change(_ change: DraftChange) -> JSON {
    .object([
      ("scope", .string(change.scope.rawValue)), ("kind", .string(change.kind.rawValue)), ("id", .string(change.id)),
      ("oldId", optional(change.oldID)), ("number", optional(change.number)), ("field", .string(change.field)),
      ("old", optional(change.old)), ("new", optional(change.new)), ("direction", .string(change.direction.rawValue)),
      (
        "percent",
        change.percent.flatMap { RoundedDecimal($0, decimals: 1) }.map { .number($0.description) } ?? .null
      ), ("substantive", .boolean(change.isSubstantive)), ("reason", .string(change.reason.text(in: language))),
      ("gain", .string(change.gain.rawValue)), ("entrants", optional(change.entrants?.text(in: language))),
      ("basis", optional(change.basis?.text(in: language))), ("related", .array(change.related.map { .string($0) })),
    ])
  }

  private func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
}
