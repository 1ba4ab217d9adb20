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
}
