public import Quantities

/// From energy on the road to gross battery at the end of the contract, and back.
///
///     gross = E / (0.90 · 0.85 · SoH · k_cold)
///
/// 0.90 is what the battery management releases of the gross capacity, 0.85 the planning window from 95 % down to 10 % of that. The
/// 10 % at the bottom are the reserve, unless a distance (20 km) takes more: then that is the reserve. Never both.
public struct BatteryModel: Equatable, Sendable {
  /// What sets the state of health that is reckoned with.
  public enum HealthRule: Equatable, Sendable {
    /// Ageing: one battery in ten is worse.
    case ageing
    /// The warranty, which is below what ageing gives.
    case warranty
  }

  /// What sets the reserve.
  public enum ReserveRule: Equatable, Sendable {
    /// The lowest planned state of charge.
    case floor
    /// The distance that must still be possible.
    case distance
  }

  /// The gross battery that some energy takes.
  public struct Need: Equatable, Sendable {
    /// Gross capacity when new.
    public let gross: Energy
    /// Energy at the end of the contract that is never planned with.
    public let reserve: Energy
    /// What sets the reserve.
    public let reserveRule: ReserveRule
  }

  /// What the model assumes.
  public let parameters: BatteryParameters
  /// State of health at the end of the contract: the lower of P10 of ageing and the warranty.
  public let health: Double
  /// Which of the two that is.
  public let healthRule: HealthRule
  /// The share of the capacity that the cold leaves.
  public let coldFactor: Double

  /// A battery at the end of a contract.
  ///
  /// - Parameters:
  ///   - years: the contract's length, counted from a new battery.
  ///   - cyclesPerYear: equivalent full cycles; nil for the parameter's.
  ///   - warrantedHealth: state of health that the supplier warrants until then; nil for the parameter's.
  ///   - parking: how the bus has stood before it leaves; nil for a conditioned battery, whose capacity the cold leaves whole.
  /// - Throws: `BatteryError` where the battery is worn out by then, or the warranty is no share.
  public init(
    _ chemistry: BatteryChemistry, years: Double, cyclesPerYear: Double? = nil, warrantedHealth: Double? = nil,
    parking: OvernightParking? = nil, parameters: BatteryParameters = .defaults
  ) throws(BatteryError) {
    let aged = BatteryAgeing(chemistry, years: years, cyclesPerYear: cyclesPerYear, parameters: parameters).p10
    let warranted = warrantedHealth ?? parameters[.warrantedHealth]
    guard warranted > 0, warranted <= 1 else { throw .warrantyOutOfRange(warranted) }
    // Below a twentieth the formula is far outside what it was made for, and the gross battery without bound.
    guard aged >= 0.05 else { throw .wornOut(chemistry: chemistry, years: years, health: aged) }
    let cold =
      switch parking {
      case nil, .indoor: parameters[.coldConditioned]
      case .outdoorPlug: parameters[.coldOutdoorPlug]
      case .outdoor: parameters[.coldSoaked]
      }
    self.parameters = parameters
    health = min(aged, warranted)
    healthRule = aged < warranted ? .ageing : .warranty
    coldFactor = cold
  }

  /// The share of the gross capacity that is released when old and cold.
  var released: Double { parameters[.releasedShare] * health * coldFactor }

  /// The gross battery that a block takes: energy and length from full to the next charge.
  ///
  /// - Precondition: `energy` is not negative and `distance` is above zero where energy is.
  public func need(for energy: Energy, over distance: Distance) -> Need {
    let window = parameters[.windowTop] - parameters[.windowFloor]
    let byFloor = energy / (released * window)
    let way = reserveByDistance(energy, distance)
    let byDistance = (energy + way) / (released * parameters[.windowTop])
    if byDistance > byFloor { return Need(gross: byDistance, reserve: way, reserveRule: .distance) }
    return Need(gross: byFloor, reserve: byFloor * released * parameters[.windowFloor], reserveRule: .floor)
  }

  /// What a battery gives between full and its reserve, on a block with this use; nothing where it does not even hold the reserve.
  public func usable(of gross: Energy, use: EnergyPerDistance) -> Energy {
    max(.zero, gross * (released * parameters[.windowTop]) - reserve(of: gross, use: use))
  }

  /// The battery over a block, as energy above the reserve.
  public func window(of gross: Energy, use: EnergyPerDistance) -> BatteryWindow {
    let reserve = reserve(of: gross, use: use)
    return BatteryWindow(
      full: usable(of: gross, use: use),
      taperFrom: max(.zero, gross * (released * parameters[.taperFrom]) - reserve))
  }

  /// The energy that is never planned with.
  public func reserve(of gross: Energy, use: EnergyPerDistance) -> Energy {
    max(gross * (released * parameters[.windowFloor]), use * Distance(kilometres: parameters[.reserveDistance]))
  }

  /// What a battery leaves missing on a block, at the battery; nothing where it suffices.
  public func lacking(_ energy: Energy, over distance: Distance, battery gross: Energy) -> Energy {
    let held = gross * (released * parameters[.windowTop])
    let reserve = max(gross * (released * parameters[.windowFloor]), reserveByDistance(energy, distance))
    return max(.zero, energy + reserve - held)
  }

  /// How far a battery lasts between full and its reserve.
  ///
  /// - Precondition: `use` is above zero.
  public func range(of gross: Energy, use: EnergyPerDistance) -> Distance {
    Distance(kilometres: usable(of: gross, use: use).kilowattHours / use.kilowattHoursPerKilometre)
  }

  private func reserveByDistance(_ energy: Energy, _ distance: Distance) -> Energy {
    guard energy > .zero else { return .zero }
    precondition(distance > .zero, "a block that takes energy has a length")
    return energy / distance * Distance(kilometres: parameters[.reserveDistance])
  }
}

/// A battery as what it holds above its reserve.
public struct BatteryWindow: Equatable, Sendable {
  /// What it holds when full.
  public let full: Energy
  /// What it holds where real batteries begin to take less than full power. Charging is reckoned as linear all the same; whoever does so
  /// above this is told.
  public let taperFrom: Energy

  /// A battery.
  public init(full: Energy, taperFrom: Energy) {
    self.full = full
    self.taperFrom = taperFrom
  }
}
