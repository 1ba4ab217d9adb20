internal import Glibc

/// How a trip is driven: all of the energy model's work that does not depend on the day.
///
/// Build it once for a pattern and its times, then ask `EnergyModel` for its energy on as many days as needed. It holds no
/// temperature, load or heating.
public struct TripProfile: Equatable, Sendable {
  /// A stretch of at least `speed.window` seconds that speed was solved for as one.
  public struct Window: Equatable, Sendable {
    /// The legs that the window joins.
    public let legs: Range<Int>
    /// Where it begins, in metres from the trip's start.
    public let startMetres: Double
    /// Its length in metres.
    public let metres: Double
    /// What the timetable gives for it, scheduled standing included, in seconds.
    public let seconds: Double
    /// Expected number of starts from standstill; not whole, since stops are served with a probability.
    public let hops: Double
    /// The hop that they all are; nil where nothing is driven.
    let hop: Hop?
    /// Seconds by which the window cannot be kept at `traction.acceleration-limit`; negative is time to spare.
    public let shortfallSeconds: Double
    /// Seconds by which the window is driven late; negative is time to spare. More than `shortfallSeconds` where hops are tight: they keep
    /// some of their time at even speed.
    let lateSeconds: Double
    /// What `hop` was solved from, to solve it anew: all time for driving, limits, and the starts that traffic asks for.
    let asked: Asked
    /// Length-weighted addition to the rolling coefficient.
    let rollingAddition: Double
    /// Where its grades lie in the profile's `pieces`.
    let pieces: Range<Int>

    /// What a window's hops were solved from. SI units.
    struct Asked: Equatable, Sendable {
      let drivingSeconds: Double
      let speedLimit: Double
      let usualSpeed: Double
      let extraStops: Double
    }

    /// The window driven by other hops.
    func with(hops: Double, hop: Hop) -> Window {
      Window(
        legs: legs, startMetres: startMetres, metres: metres, seconds: seconds, hops: hops, hop: hop,
        shortfallSeconds: shortfallSeconds, lateSeconds: lateSeconds, asked: asked, rollingAddition: rollingAddition,
        pieces: pieces)
    }

    /// Whether it cannot be driven in its time even at the limits.
    public var isUndrivable: Bool { shortfallSeconds > 0 }
    /// Speed between stops, in metres a second.
    public var cruiseSpeed: Double { hop?.cruiseSpeed ?? 0 }
    /// Rate of accelerating and braking that the time asks for, in metres a second squared.
    public var acceleration: Double { hop?.acceleration ?? 0 }
  }

  /// The windows in order.
  public let windows: [Window]
  let pieces: [GradePiece]
  /// Length in metres.
  public let metres: Double
  /// Time from first departure to last arrival, in seconds; where the trip cannot be kept, with the delay at its end.
  public let seconds: Double
  /// Delay at the last stop where the timetable cannot be kept, in seconds.
  public let lateSeconds: Double
  /// Expected number of door openings after the first departure.
  public let doorOpenings: Double
  /// Expected time with open doors, in seconds.
  public let openDoorSeconds: Double
  /// Climb and descent that are driven, in metres.
  public let climbMetres: Double
  /// Descent that is driven, in metres.
  public let descentMetres: Double
  /// Air pressure over that at sea level.
  let pressureRatio: Double
  /// What the timetable and the terrain gave cause to flag.
  public let flags: EnergyFlags

  /// Windows that cannot be driven in their time.
  public var undrivableWindows: Int { windows.reduce(0) { $0 + ($1.isUndrivable ? 1 : 0) } }
  /// Those of them that mean something: all where the trip as a whole is too fast, else the ones that stand three or more in a row. Times
  /// are rounded to minutes, and what one tight window loses the next one mostly has to spare.
  public var flaggedWindows: Int {
    if windows.reduce(0, { $0 + $1.shortfallSeconds }) > 0 { return undrivableWindows }
    var (run, flagged) = (0, 0)
    for window in windows {
      run = window.isUndrivable ? run + 1 : 0
      flagged += run == Self.flaggedRun ? Self.flaggedRun : run > Self.flaggedRun ? 1 : 0
    }
    return flagged
  }
  /// Windows in a row that cannot be driven before they are flagged.
  private static let flaggedRun = 3

  /// The way a vehicle with a top speed drives some legs.
  ///
  /// - Complexity: O(legs + height samples).
  /// - Throws: `TripProfileError` for legs that cannot be.
  public init(
    legs: [TripLeg], terrain: Terrain, topSpeedKilometresPerHour: Double, parameters: EnergyParameters
  ) throws(TripProfileError) {
    for (index, leg) in legs.enumerated() {
      if let fault = leg.firstFault { throw .badLeg(index: index, figure: fault.name, value: fault.value) }
    }
    let total = legs.reduce(0) { $0 + $1.metres }
    guard total > 0 else { throw .noWay }
    var builder = WindowBuilder(
      legs: legs, terrain: terrain, totalMetres: total, topSpeed: topSpeedKilometresPerHour / 3.6,
      parameters: parameters)
    builder.build()

    windows = builder.windows
    pieces = builder.pieces
    metres = total
    doorOpenings = builder.doorOpenings
    openDoorSeconds = builder.openDoorSeconds
    let delay = Self.delayAtEnd(windows)
    lateSeconds = delay
    seconds = legs.reduce(0) { $0 + $1.seconds } + legs.dropLast().reduce(0) { $0 + $1.dwellSeconds } + delay

    var flags: EnergyFlags = []
    if Self.isUndrivable(windows) { flags.insert(.timetableUndrivable) }
    if legs.contains(where: \.isEnvironmentAssumed) { flags.insert(.environmentAssumed) }
    var height = parameters[.placeHeight]
    switch terrain {
    case .unknown:
      flags.insert(.terrainUnknown)
      (climbMetres, descentMetres) = (0, 0)
    case .level:
      (climbMetres, descentMetres) = (0, 0)
    case .climbs:
      climbMetres = legs.reduce(0) { $0 + $1.climbMetres }
      descentMetres = legs.reduce(0) { $0 + $1.descentMetres }
    case .heights(let heights):
      if heights.cutMetres > 0 { flags.insert(.gradeCut) }
      height = heights.meanHeightMetres
      (climbMetres, descentMetres) = (heights.climbMetres, heights.descentMetres)
    }
    pressureRatio = pressureOverSeaLevel(heightMetres: height)
    self.flags = flags
  }

  init(
    window: Window, pieces: [GradePiece], doorOpenings: Double, openDoorSeconds: Double, climbMetres: Double,
    heightMetres: Double
  ) {
    windows = [window]
    self.pieces = pieces
    metres = window.metres
    lateSeconds = max(0, window.lateSeconds)
    seconds = window.seconds + lateSeconds
    self.doorOpenings = doorOpenings
    self.openDoorSeconds = openDoorSeconds
    self.climbMetres = climbMetres
    descentMetres = climbMetres
    pressureRatio = pressureOverSeaLevel(heightMetres: heightMetres)
    flags = window.isUndrivable ? .timetableUndrivable : []
  }

  /// A profile with other windows on the same way.
  init(_ other: TripProfile, windows: [Window]) {
    self.windows = windows
    pieces = other.pieces
    metres = other.metres
    seconds = other.seconds
    lateSeconds = other.lateSeconds
    doorOpenings = other.doorOpenings
    openDoorSeconds = other.openDoorSeconds
    climbMetres = other.climbMetres
    descentMetres = other.descentMetres
    pressureRatio = other.pressureRatio
    flags = other.flags
  }

  /// Delay carried from window to window, made up where there is time to spare.
  private static func delayAtEnd(_ windows: [Window]) -> Double {
    windows.reduce(0) { max(0, $0 + $1.lateSeconds) }
  }

  /// Timetables are rounded to minutes, so that a single tight window means nothing: the trip as a whole must be too fast, or three
  /// windows in a row.
  private static func isUndrivable(_ windows: [Window]) -> Bool {
    var run = 0
    for window in windows {
      run = window.isUndrivable ? run + 1 : 0
      if run == flaggedRun { return true }
    }
    return windows.reduce(0) { $0 + $1.shortfallSeconds } > 0
  }
}

/// p(h)/p(0) = (1 − 2.25577·10⁻⁵ h)^5.25588, the international standard atmosphere below 11 km.
func pressureOverSeaLevel(heightMetres: Double) -> Double { pow(1 - 2.25577e-5 * heightMetres, 5.25588) }
