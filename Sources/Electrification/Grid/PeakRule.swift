public import Quantities

/// Which power a grid company charges for. The tariffs that were read name a price and not the rule, so that the rule is a parameter.
public enum PeakRule: Equatable, Sendable {
  /// The highest metered mean of the year.
  case highestOfYear
  /// For each month the mean of its highest metered means, at most one a day; then the mean over the months.
  case meanOfHighestPerMonth(count: Int)
  /// The highest metered mean that begins in some hours of weekdays in December to February.
  case winterWeekdays(hours: Range<Int>)

  /// A day as the meter sees it.
  public struct MeteredDay: Equatable, Sendable {
    /// The month, 1 to 12.
    public let month: Int
    /// Whether it is Monday to Friday and no holiday.
    public let isWeekday: Bool
    /// Metered means in order, all equally long, filling the day from 0 to 24.
    public let means: [Power]

    /// A day.
    ///
    /// - Precondition: the month is one, and the means fill the day.
    public init(month: Int, isWeekday: Bool, means: [Power]) {
      precondition((1...12).contains(month) && !means.isEmpty, "a day of a month, with its means")
      self.month = month
      self.isWeekday = isWeekday
      self.means = means
    }
  }

  /// The power that is charged for, from the days that are known; nothing where no day falls under the rule.
  ///
  /// Only the days given count: one winter day stands for a year under `highestOfYear` and says nothing about months without a day.
  public func chargedPower(_ days: [MeteredDay]) -> Power {
    switch self {
    case .highestOfYear:
      return days.flatMap(\.means).max() ?? .zero
    case .meanOfHighestPerMonth(let count):
      precondition(count > 0, "a mean of one or more")
      let months = (1...12).compactMap { month -> Power? in
        let highest = days.filter { $0.month == month }.compactMap { $0.means.max() }.sorted(by: >).prefix(count)
        return highest.isEmpty ? nil : highest.reduce(.zero, +) / Double(highest.count)
      }
      return months.isEmpty ? .zero : months.reduce(.zero, +) / Double(months.count)
    case .winterWeekdays(let hours):
      return days.filter { [12, 1, 2].contains($0.month) && $0.isWeekday }.flatMap { day in
        day.means.indices.filter { hours.contains($0 * 24 / day.means.count) }.map { day.means[$0] }
      }.max() ?? .zero
    }
  }
}
