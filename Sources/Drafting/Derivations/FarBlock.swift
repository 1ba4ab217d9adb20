public import Findings

/// A block that starts or ends far from the place where its bus sleeps.
public struct FarBlock: CannotDo {
  /// The kind, as part of the uid.
  public static let code = "FAR"

  /// The block.
  public let block: String
  /// Where it starts far from its place, nil where it does not.
  public let start: Far?
  /// Where it ends far from its place, nil where it does not.
  public let end: Far?
  /// The figure `pull.longest` of the block.
  public let pull: Finding

  /// An end of a block that lies far from the place where the bus sleeps.
  public struct Far: Hashable, Sendable {
    /// The stop.
    public let stop: String
    /// The place.
    public let place: String
    /// Great circle between them in kilometres: what a map shows; the empty way is longer.
    public let kilometres: Int

    /// An end by its parts.
    public init(stop: String, place: String, kilometres: Int) {
      self.stop = stop
      self.place = place
      self.kilometres = kilometres
    }
  }

  /// A block by its parts.
  ///
  /// - Precondition: `pull` is the figure `pull.longest`, and one end at least is far.
  public init(block: String, start: Far?, end: Far?, pull: Finding) {
    precondition(pull.name == "pull.longest" && (start != nil || end != nil))
    self.block = block
    self.start = start
    self.end = end
    self.pull = pull
  }

  /// What the statement is about.
  public var subject: FindingScope { .block(block) }
  /// The figures that show it, the deciding one first.
  public var evidence: [Finding] { [pull] }

  /// What cannot be done, why, and what would help.
  public func sentence(_ words: CannotDoWords) -> String {
    let parts = [
      start.map {
        words.say(
          "börjar vid \($0.stop), \($0.kilometres) km fågelvägen från \($0.place)",
          "starts at \($0.stop), \($0.kilometres) km as the crow flies from \($0.place)")
      },
      end.map {
        words.say(
          "slutar vid \($0.stop), \($0.kilometres) km fågelvägen från \($0.place)",
          "ends at \($0.stop), \($0.kilometres) km as the crow flies from \($0.place)")
      },
    ].compactMap { $0 }
    return words.say(
      "Omlopp \(words.name(subject)) \(parts.joined(separator: " och ")): \(words.amount(pull)) tomkörning på vägen. Bussen kör dit tom varje dag, eller får en uppställningsplats med laddning på orten.",
      "Block \(words.name(subject)) \(parts.joined(separator: " and ")): \(words.amount(pull)) of empty running by road. The bus drives there empty every day, or gets an overnight place with a charger in the village."
    )
  }
}
