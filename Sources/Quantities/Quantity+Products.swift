// The products and quotients that lead from one kind of quantity to another.

/// Energy that a power gives over a time.
public func * (power: Power, time: TimeSpan) -> Energy { Energy(baseValue: power.watts * time.hours) }
/// Energy that a power gives over a time.
public func * (time: TimeSpan, power: Power) -> Energy { power * time }
/// The even power that gives an energy in a time.
public func / (energy: Energy, time: TimeSpan) -> Power { Power(baseValue: energy.wattHours / time.hours) }
/// How long a power takes to give an energy.
public func / (energy: Energy, power: Power) -> TimeSpan { TimeSpan(hours: energy.wattHours / power.watts) }
/// The mean speed over a length and a time.
public func / (distance: Distance, time: TimeSpan) -> Speed {
  Speed(metresPerSecond: distance.metres / time.seconds)
}
/// The length covered at a speed.
public func * (speed: Speed, time: TimeSpan) -> Distance { Distance(metres: speed.metresPerSecond * time.seconds) }
/// How long a length takes at a speed.
public func / (distance: Distance, speed: Speed) -> TimeSpan {
  TimeSpan(seconds: distance.metres / speed.metresPerSecond)
}
/// Energy used along a length.
public func / (energy: Energy, distance: Distance) -> EnergyPerDistance {
  EnergyPerDistance(kilowattHoursPerKilometre: energy.wattHours / distance.metres)
}
/// The energy that a use along the way comes to.
public func * (use: EnergyPerDistance, distance: Distance) -> Energy {
  Energy(wattHoursPerMetre: use.kilowattHoursPerKilometre, metres: distance.metres)
}

extension Energy {
  fileprivate init(wattHoursPerMetre: Double, metres: Double) { self.init(baseValue: wattHoursPerMetre * metres) }
}
