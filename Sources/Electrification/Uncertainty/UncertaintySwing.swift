public import Quantities

/// What one factor moves by itself, all others at their medians.
public struct UncertaintySwing: Equatable, Sendable {
  /// The factor.
  public let factor: UncertaintyFactor
  /// The fleet's electricity with the factor at the end where a tenth of the cases lie below it.
  public let atP10: Energy
  /// The same with a tenth of the cases above it; a broken heat pump counts as broken there.
  public let atP90: Energy
  /// The distance between the two.
  public var size: Energy { atP90 < atP10 ? atP10 - atP90 : atP90 - atP10 }

  /// What each factor moves in the fleet's electricity of a day, the largest first; equals in the order of the factors.
  ///
  /// The other factors stand at their medians, the weather at the median day of those that are given. Give one design day to see what
  /// matters in the cold.
  public static func list(_ input: UncertaintyInput) -> [UncertaintySwing] {
    let plan = UncertaintyPlan(input)
    func fleet(_ factor: UncertaintyFactor, _ place: Double) -> Energy {
      let uniforms = OneAtATime(moved: factor, place: place)
      let day = plan.day(uniforms, draw: 0)
      var joules = 0.0
      for block in plan.blocks.indices {
        let bus = plan.bus(uniforms, draw: 0, block: block)
        for event in plan.blocks[block].events {
          joules += plan.drawn(event, block: block).use(day, bus, uniforms, draw: 0).electricity
        }
      }
      return Energy(joules: joules)
    }
    let swings = UncertaintyFactor.allCases.map { factor in
      UncertaintySwing(
        factor: factor, atP10: fleet(factor, 0.1), atP90: fleet(factor, factor == .heatPumpFault ? 1 : 0.9))
    }
    return swings.sorted { ($1.size, $0.factor.ordinal) < ($0.size, $1.factor.ordinal) }
  }
}
