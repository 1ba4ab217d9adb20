public import Quantities

extension EnergyModel {
  /// The energy of standing between trips: kept ready, or switched off and warmed again from the battery before the bus leaves.
  public func energy(ofStanding time: TimeSpan, on day: DayConditions) -> EnergyUse {
    isSwitchedOff(standing: time) ? preconditioning(.outdoor, on: day).use : energy(ofLayover: time, on: day)
  }

  /// Whether a bus that stands so long is switched off: where that takes less electricity and fuel at the temperature
  /// `standing.decided-at`, by the full heat demand.
  ///
  /// It is a habit of the length of the stay and not of the day's weather. If each day chose for itself, a fraction of a kelvin would
  /// change from one to the other; what the two take of battery and of fuel differs, so that the block's electricity would jump, and
  /// with a fuel heater fall as it gets colder.
  public func isSwitchedOff(standing time: TimeSpan) -> Bool {
    guard let day = try? DayConditions(temperature: Temperature(celsius: parameters[.standingDecidedAt]), heatScale: 1)
    else {
      preconditionFailure("the range of standing.decided-at is not that of a day's temperature")
    }
    return preconditioning(.outdoor, on: day).use.finalEnergy < energy(ofLayover: time, on: day).finalEnergy
  }
}
