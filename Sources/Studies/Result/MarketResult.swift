public import Electrification
public import Quantities

/// What is known of the market for one vehicle class, held against what the study asks of its battery.
public struct MarketResult: Sendable {
  /// A battery bus that somebody has read of.
  public struct Model: Sendable {
    /// What is known of it.
    public let known: MarketModel
    /// Whether it has the largest battery that the study counts with.
    public let largest: MarketModel.Verdict

    /// A model and what is known of it against the study.
    public init(known: MarketModel, largest: MarketModel.Verdict) {
      self.known = known
      self.largest = largest
    }
  }

  /// Models by what they are to a requirement on the gross battery.
  public struct Answer: Sendable {
    /// The gross battery that is asked for.
    public let battery: Energy
    /// Models that have it.
    public let meeting: Int
    /// Makers of those, by name.
    public let makers: [String]
    /// Models that are known not to have it.
    public let failing: Int
    /// Models of which it is not known.
    public let unknown: Int
  }

  /// Identifier of the class.
  public let vehicleClass: String
  /// All models of the class in the market table, in its order.
  public let models: [Model]
  /// Against the largest battery that the study counts with.
  public let largest: Answer
  /// Against what the hardest block needs that the study holds for feasible; nil where none is.
  public let needed: Answer?
}
