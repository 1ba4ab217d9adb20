struct UnitAtom: Sendable {
  let dimension: Dimension
  let numerator: Int64
  let denominator: Int64

  init(_ dimension: Dimension, _ numerator: Int64 = 1, over denominator: Int64 = 1) {
    self.dimension = dimension
    self.numerator = numerator
    self.denominator = denominator
  }
}

extension UnitCode {
  // Every unit that a draft, a study or a figure may name. Factors are exact: metre, second, joule, month, krona, cubic decimetre.
  static let atoms: [String: UnitAtom] = [
    "1": UnitAtom(.none),
    "%": UnitAtom(.none, 1, over: 100),
    "m": UnitAtom(Dimension(length: 1)),
    "km": UnitAtom(Dimension(length: 1), 1000),
    "m2": UnitAtom(Dimension(length: 2)),
    "s": UnitAtom(Dimension(time: 1)),
    "min": UnitAtom(Dimension(time: 1), 60),
    "h": UnitAtom(Dimension(time: 1), 3600),
    "d": UnitAtom(Dimension(time: 1), 86400),
    "wk": UnitAtom(Dimension(time: 1), 604_800),
    "mo": UnitAtom(Dimension(months: 1)),
    "a": UnitAtom(Dimension(months: 1), 12),
    "J": UnitAtom(Dimension(energy: 1)),
    "Wh": UnitAtom(Dimension(energy: 1), 3600),
    "kWh": UnitAtom(Dimension(energy: 1), 3_600_000),
    "MWh": UnitAtom(Dimension(energy: 1), 3_600_000_000),
    "GWh": UnitAtom(Dimension(energy: 1), 3_600_000_000_000),
    "W": UnitAtom(Dimension(time: -1, energy: 1)),
    "kW": UnitAtom(Dimension(time: -1, energy: 1), 1000),
    "MW": UnitAtom(Dimension(time: -1, energy: 1), 1_000_000),
    "VA": UnitAtom(Dimension(apparentEnergy: 1)),
    "kVA": UnitAtom(Dimension(apparentEnergy: 1), 1000),
    "A": UnitAtom(Dimension(current: 1)),
    "g": UnitAtom(Dimension(mass: 1), 1, over: 1000),
    "kg": UnitAtom(Dimension(mass: 1)),
    "t": UnitAtom(Dimension(mass: 1), 1000),
    "L": UnitAtom(Dimension(volume: 1)),
    "m3": UnitAtom(Dimension(volume: 1), 1000),
    "K": UnitAtom(Dimension(temperatureDifference: 1)),
    "Cel": UnitAtom(Dimension(temperatureReading: 1)),
    "dB": UnitAtom(Dimension(soundLevel: 1)),
    "SEK": UnitAtom(Dimension(money: 1)),
    "kSEK": UnitAtom(Dimension(money: 1), 1000),
    "MSEK": UnitAtom(Dimension(money: 1), 1_000_000),
  ]
}
