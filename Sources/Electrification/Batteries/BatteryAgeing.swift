/// How much of its capacity a battery has left after some years.
///
///     SoH(t) = 1 − a √t · g_T · g_SoC − b · EFC / 1000
///
/// with t in years and EFC the equivalent full cycles until then. All coefficients are background knowledge, unverified [B]; a and b
/// are uncertain by ±40 % each [B].
public struct BatteryAgeing: Equatable, Sendable {
  /// The capacity lost with time alone, as a share, by the central coefficient.
  public let calendarLoss: Double
  /// The capacity lost with use, as a share, by the central coefficient.
  public let cycleLoss: Double
  /// How far the coefficients may be off, as a share of them.
  public let spread: Double

  /// The ageing over some years.
  ///
  /// - Parameter cyclesPerYear: equivalent full cycles; nil for the parameter's.
  public init(
    _ chemistry: BatteryChemistry, years: Double, cyclesPerYear: Double? = nil,
    parameters: BatteryParameters = .defaults
  ) {
    let (calendar, cycle): (BatteryParameter, BatteryParameter) =
      switch chemistry {
      case .lfp: (.lfpCalendar, .lfpCycle)
      case .nmc: (.nmcCalendar, .nmcCycle)
      }
    calendarLoss =
      parameters[calendar] * max(0, years).squareRoot() * parameters[.ageingTemperatureFactor]
      * parameters[.ageingChargeFactor]
    cycleLoss = parameters[cycle] * (cyclesPerYear ?? parameters[.cyclesPerYear]) * max(0, years) / 1000
    spread = parameters[.ageingSpread]
  }

  /// State of health by the central coefficients.
  public var central: Double { 1 - calendarLoss - cycleLoss }

  /// State of health that one battery in ten falls below.
  public var p10: Double { health(exceededBy: 0.9) }

  /// The state of health that a share of batteries exceeds, a share of a half or more: 0.9 for the P10.
  ///
  /// Both coefficients are taken to be uniform within their spread and independent of each other. The sum of two uniform losses with half
  /// widths h ≥ k has the tail u² / 8hk within 2k of its end and (u − k) / 2h further in, where u is the distance from the largest
  /// loss: a closed form, so that nothing is drawn and the figure is the same every time.
  public func health(exceededBy share: Double) -> Double {
    precondition((0.5...1).contains(share), "a share of a half or more")
    let tail = 1 - share
    let wide = spread * max(calendarLoss, cycleLoss)
    let narrow = spread * min(calendarLoss, cycleLoss)
    let inner = (8 * wide * narrow * tail).squareRoot()
    let distance = inner < 2 * narrow ? inner : 2 * wide * tail + narrow
    return central - wide - narrow + distance
  }
}
