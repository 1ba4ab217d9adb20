/// Joins legs into windows that speed can be solved in.
///
/// Timetables are written in whole minutes: a leg of "1 minute" may be 31 or 89 seconds. Legs are therefore joined until
/// `speed.window` seconds are reached; a short rest at the end goes to the window before it. Within a window all hops are equal.
struct WindowBuilder {
  let legs: [TripLeg]
  let terrain: Terrain
  let totalMetres: Double
  let topSpeed: Double
  let parameters: EnergyParameters
  private(set) var windows: [TripProfile.Window] = []
  private(set) var pieces: [GradePiece] = []
  private(set) var doorOpenings = 0.0
  private(set) var openDoorSeconds = 0.0

  init(legs: [TripLeg], terrain: Terrain, totalMetres: Double, topSpeed: Double, parameters: EnergyParameters) {
    self.legs = legs
    self.terrain = terrain
    self.totalMetres = totalMetres
    self.topSpeed = topSpeed
    self.parameters = parameters
  }

  mutating func build() {
    let habits = RoadEnvironment.allCases.map { DrivingHabits($0, parameters) }
    let rule = SpeedRule(parameters)
    var start = 0.0
    for range in listRanges() {
      start = close(range, startMetres: start, habits: habits, rule: rule)
    }
  }

  private func listRanges() -> [Range<Int>] {
    let least = parameters[.speedWindow]
    var ranges: [Range<Int>] = []
    var first = 0
    var seconds = 0.0
    for (index, leg) in legs.enumerated() {
      seconds += leg.seconds
      if seconds >= least {
        ranges.append(first..<index + 1)
        first = index + 1
        seconds = 0
      }
    }
    if first < legs.count {
      let before = ranges.popLast()
      ranges.append((before?.lowerBound ?? first)..<legs.count)
    }
    return ranges
  }

  /// Solves one window and returns where it ends.
  private mutating func close(
    _ range: Range<Int>, startMetres: Double, habits: [DrivingHabits], rule: SpeedRule
  ) -> Double {
    var metres = 0.0
    var seconds = 0.0
    var scheduledDwell = 0.0
    var standing = 0.0
    var starts = 0.0
    var rolling = 0.0
    var limitTime = 0.0
    var usualTime = 0.0
    var extraStops = 0.0
    for index in range {
      let leg = legs[index]
      let habit = habits[leg.environment.ordinal]
      let isLast = index == legs.count - 1
      // The last stop is always served, and its dwell belongs to the layover.
      let served = isLast ? Double(max(0, leg.stops - 1)) * habit.servedShare : Double(leg.stops) * habit.servedShare
      let extra = habit.extraStopsPerMetre * leg.metres
      let dwell = isLast ? 0 : leg.dwellSeconds
      metres += leg.metres
      seconds += leg.seconds
      scheduledDwell += dwell
      standing += max(0, served * habit.dwell - dwell) + extra * parameters[.speedExtraStopWait]
      starts += served + extra + (isLast ? 1 : 0)
      extraStops += extra
      doorOpenings += served + (isLast ? 1 : 0)
      openDoorSeconds += served * habit.dwell
      rolling += habit.rollingAddition * leg.metres
      let limit = min(topSpeed, leg.speedLimit ?? habit.speedLimit)
      limitTime += leg.metres / limit
      usualTime += leg.metres / min(limit, habit.usualSpeed)
    }
    let firstPiece = pieces.count
    var hop: Hop?
    var (shortfall, late) = (0.0, 0.0)
    if metres > 0 {
      pieces += listPieces(range, startMetres: startMetres, metres: metres)
      let limit = metres / limitTime
      let time = (seconds - standing) / starts
      let solved = rule.hop(
        length: metres / starts, seconds: time, speedLimit: limit, usualSpeed: metres / usualTime)
      shortfall = (rule.leastTime(length: metres / starts, speedLimit: limit) - time) * starts
      late = (rule.steadyTime(length: metres / starts, speedLimit: limit) - time) * starts
      hop = solved
    }
    windows.append(
      TripProfile.Window(
        legs: range, startMetres: startMetres, metres: metres, seconds: seconds + scheduledDwell, hops: starts,
        hop: hop,
        shortfallSeconds: shortfall, lateSeconds: late,
        asked: TripProfile.Window.Asked(
          drivingSeconds: seconds - standing, speedLimit: metres > 0 ? metres / limitTime : 0,
          usualSpeed: metres > 0 ? metres / usualTime : 0, extraStops: extraStops),
        rollingAddition: metres > 0 ? rolling / metres : 0,
        pieces: firstPiece..<pieces.count))
    return startMetres + metres
  }

  private func listPieces(_ range: Range<Int>, startMetres: Double, metres: Double) -> [GradePiece] {
    var gatherer = GradeGatherer()
    switch terrain {
    case .unknown, .level:
      return [GradePiece(share: 1, grade: 0)]
    case .climbs:
      for leg in legs[range] where leg.metres > 0 {
        gatherer.add(
          climb: leg.climbMetres, descent: leg.descentMetres, metres: leg.metres,
          typicalGrade: parameters[.gradeTypical])
      }
    case .heights(let heights):
      let scale = heights.metres / totalMetres
      heights.forEachPiece(from: startMetres * scale, to: (startMetres + metres) * scale) { grade, length in
        gatherer.add(grade: grade, metres: length)
      }
    }
    return gatherer.listPieces()
  }
}

extension RoadEnvironment {
  /// The place in `allCases`.
  var ordinal: Int {
    switch self {
    case .town: 0
    case .village: 1
    case .rural: 2
    }
  }
}
