/// What a road runs through. It decides how often a bus stops and how fast it is driven where the timetable leaves room.
public enum RoadEnvironment: String, CaseIterable, Sendable {
  case town
  case village
  case rural

  /// A guess from the distance between scheduled stops, for timetables without road data. An assumption [B]: say so with
  /// `TripLeg.isEnvironmentAssumed`.
  public init(stopSpacingMetres: Double, parameters: EnergyParameters) {
    if stopSpacingMetres < parameters[.speedTownSpacing] {
      self = .town
    } else {
      self = stopSpacingMetres < parameters[.speedVillageSpacing] ? .village : .rural
    }
  }
}

extension RoadEnvironment {
  /// The environment whose habits weigh most where only the commercial speed tells: the borders lie halfway between those of
  /// `DrivingHabits`.
  init(commercialKilometresPerHour speed: Double, _ parameters: EnergyParameters) {
    if speed < (parameters[.caseTownTo] + parameters[.caseVillageFrom]) / 2 {
      self = .town
    } else {
      self = speed < (parameters[.caseVillageTo] + parameters[.caseRuralFrom]) / 2 ? .village : .rural
    }
  }

  /// A guess for each leg of a trip, from the distance between stops and from the timetable's own speed [B, ours].
  ///
  /// Stops may lie as close along a road through hamlets as in a town; but where the timetable asks for 50 km/h, a bus does not halt at
  /// nearly each of them. So the speed over some minutes round a leg (`speed.neighbourhood`, more than the rounding of times disturbs) is
  /// taken too: faster than ordinary driving allows in a town it is a village, faster than in a village it is a rural road. Of
  /// both guesses the more rural one holds.
  ///
  /// - Parameters:
  ///   - metres: Length of each leg.
  ///   - seconds: What the timetable gives for it, from departure to arrival; one for each length.
  public static func guess(metres: [Double], seconds: [Double], parameters: EnergyParameters) -> [RoadEnvironment] {
    precondition(metres.count == seconds.count, "\(metres.count) lengths with \(seconds.count) times")
    let (reach, townFastest, villageFastest) = (
      parameters[.speedNeighbourhood], parameters[.speedTownFastest] / 3.6, parameters[.speedVillageFastest] / 3.6
    )
    return metres.indices.map { leg in
      let bySpacing = RoadEnvironment(stopSpacingMetres: metres[leg], parameters: parameters)
      var (first, last) = (leg, leg)
      var (way, time) = (metres[leg], seconds[leg])
      while time < reach && (first > 0 || last < metres.count - 1) {
        if first > 0 {
          first -= 1
          way += metres[first]
          time += seconds[first]
        }
        if time < reach && last < metres.count - 1 {
          last += 1
          way += metres[last]
          time += seconds[last]
        }
      }
      guard time > 0 else { return bySpacing }
      let bySpeed: RoadEnvironment = way > villageFastest * time ? .rural : way > townFastest * time ? .village : .town
      return bySpeed.ordinal > bySpacing.ordinal ? bySpeed : bySpacing
    }
  }
}

/// How driving goes in one environment, from the parameters, in SI units.
struct DrivingHabits {
  /// Stops away from bus stops, by metre.
  let extraStopsPerMetre: Double
  /// Seconds at a served stop.
  let dwell: Double
  /// Share of the scheduled stops where the bus halts.
  let servedShare: Double
  let usualSpeed: Double
  let speedLimit: Double
  /// Addition to the rolling coefficient.
  let rollingAddition: Double

  init(_ environment: RoadEnvironment, _ parameters: EnergyParameters) {
    switch environment {
    case .town:
      extraStopsPerMetre = parameters[.speedTownExtraStops] / 1000
      dwell = parameters[.speedTownDwell] + parameters[.speedBoardingTime] * parameters[.speedBoardingsPerStop]
      servedShare = parameters[.speedTownServedShare]
      usualSpeed = parameters[.speedTownUsual] / 3.6
      speedLimit = parameters[.speedTownLimit] / 3.6
      rollingAddition = parameters[.rollingTownAddition]
    case .village:
      extraStopsPerMetre = parameters[.speedVillageExtraStops] / 1000
      dwell = parameters[.speedVillageDwell]
      servedShare = parameters[.speedVillageServedShare]
      usualSpeed = parameters[.speedVillageUsual] / 3.6
      speedLimit = parameters[.speedVillageLimit] / 3.6
      rollingAddition = parameters[.rollingVillageAddition]
    case .rural:
      extraStopsPerMetre = parameters[.speedRuralExtraStops] / 1000
      dwell = parameters[.speedRuralDwell]
      servedShare = parameters[.speedRuralServedShare]
      usualSpeed = parameters[.speedRuralUsual] / 3.6
      speedLimit = parameters[.speedRuralLimit] / 3.6
      rollingAddition = parameters[.rollingRuralAddition]
    }
  }

  /// Driving where only the commercial speed tells what the road runs through [B, ours]: town up to `case.town-to`, village from
  /// `case.village-from` to `case.village-to`, rural from `case.rural-from`, and between them in proportion.
  init(commercialKilometresPerHour speed: Double, _ parameters: EnergyParameters) {
    let isBelowVillage = speed < parameters[.caseVillageTo]
    let (from, to): (RoadEnvironment, RoadEnvironment) = isBelowVillage ? (.town, .village) : (.village, .rural)
    let lower = parameters[isBelowVillage ? .caseTownTo : .caseVillageTo]
    let upper = parameters[isBelowVillage ? .caseVillageFrom : .caseRuralFrom]
    let share = (speed - lower) / (upper - lower)
    self.init(
      between: DrivingHabits(from, parameters), and: DrivingHabits(to, parameters), share: min(1, max(0, share)))
  }

  private init(between one: DrivingHabits, and other: DrivingHabits, share: Double) {
    func mean(_ value: KeyPath<DrivingHabits, Double>) -> Double {
      one[keyPath: value] * (1 - share) + other[keyPath: value] * share
    }
    extraStopsPerMetre = mean(\.extraStopsPerMetre)
    dwell = mean(\.dwell)
    servedShare = mean(\.servedShare)
    usualSpeed = mean(\.usualSpeed)
    speedLimit = mean(\.speedLimit)
    rollingAddition = mean(\.rollingAddition)
  }
}
