public import Quantities

/// What a place asks of the grid company, and what it costs.
public struct GridNeed: Equatable, Sendable {
  /// The power to subscribe: the least peak and a margin, but no more than the connection gives. Where the connection does not even give
  /// the peak, what it would take.
  public let subscribedPower: Power
  /// What the subscribed power leaves above the least peak, as a share of it.
  public let margin: Double
  /// Whether the connection gives the peak and less than the margin asked for.
  public let isCutByLimit: Bool
  /// Whether the least peak passes what the connection gives.
  public let exceedsLimit: Bool
  /// The transformer in kVA; nil where one of the list's largest does not suffice.
  public let transformerKilovoltAmperes: Double?
  /// What a year costs with managed charging.
  public let managedCost: GridCost
  /// What a year costs when every bus charges at full power from arrival.
  public let unmanagedCost: GridCost
  /// What managed charging saves a year: all of it power charge, as the energy is the same.
  public var saved: Money { unmanagedCost.power - managedCost.power }

  /// The need of a place.
  ///
  /// - Parameters:
  ///   - plan: the charging of the day that dimensions, on a day that repeats.
  ///   - tariff: what the grid company charges.
  ///   - energyPerYear: what is drawn in a year.
  ///   - rule: which power is charged for. The plan's day stands for the year: a weekday in January, and the only day known of it. The
  ///     charged power is therefore an upper estimate under rules that take other months in.
  ///   - margin: on the least peak; nil for the parameter's.
  ///   - limit: what the connection gives; nil where nothing is known of it.
  /// - Precondition: the plan is of a day that repeats.
  public init(
    _ plan: ChargingPlan, tariff: Tariff, energyPerYear: Energy, rule: PeakRule = .highestOfYear, margin: Double? = nil,
    limit: GridLimit? = nil, parameters: GridParameters = .defaults
  ) {
    precondition(plan.charging.repeats, "what a year costs is reckoned from a day that repeats")
    let asked = margin ?? parameters[.subscriptionMargin]
    let wanted = plan.peak * (1 + asked)
    exceedsLimit = limit.map { !$0.carries(plan.peak) } ?? false
    if let limit, !exceedsLimit, wanted > limit.power {
      isCutByLimit = true
      subscribedPower = limit.power
      self.margin = max(0, limit.power / plan.peak - 1)
    } else {
      isCutByLimit = false
      subscribedPower = wanted
      self.margin = asked
    }
    transformerKilovoltAmperes = Transformer.findRating(for: plan.peak, parameters: parameters)
    let seconds = Int(parameters[.meteringMinutes].rounded()) * 60
    func cost(_ load: LoadProfile) -> GridCost {
      let means = load.means(every: seconds, from: 0, to: 86_400).map(\.power)
      let day = means.isEmpty ? [] : [PeakRule.MeteredDay(month: 1, isWeekday: true, means: means)]
      return tariff.cost(chargedPower: rule.chargedPower(day), energyPerYear: energyPerYear)
    }
    managedCost = cost(plan.load)
    unmanagedCost = cost(plan.unmanagedLoad)
  }
}
