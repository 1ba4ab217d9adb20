import Electrification

/// What the report calls the things that vary from day to day.
extension ReportWords {
  /// A factor of the drawn days.
  func factor(_ factor: UncertaintyFactor) -> String {
    switch factor {
    case .temperature: say("temperatur", "temperature")
    case .snow: say("snö och väglag", "snow on the road")
    case .heatScale: say("värmebehov: hållning, dörrar, isolering", "heat demand: policy, doors, insulation")
    case .regenerationShare: say("bromsenergi på hal väg", "braking energy on a slippery road")
    case .heatPump: say("värmepumpens värmefaktor", "the heat pump’s COP")
    case .heatPumpFault: say("värmepumpen hel mot trasig", "heat pump whole against broken")
    case .rolling: say("däckens rullmotstånd", "rolling resistance of the tyres")
    case .drag: say("luftmotstånd", "drag")
    case .motorEfficiency: say("verkningsgrad från batteri till hjul", "efficiency from battery to wheel")
    case .driver: say("förarens körsätt", "the driver’s habit")
    case .traffic: say("turens tid mot tidtabellen", "the trip’s time against the timetable")
    case .extraStops: say("stopp i trafiken", "stops that traffic asks for")
    case .passengers: say("antal passagerare", "number of passengers")
    }
  }

  /// Who shares a factor's value at the same time.
  func bearer(_ bearer: UncertaintyFactor.Bearer) -> String {
    switch bearer {
    case .day: say("alla bussar samma dygn", "all buses on a day")
    case .bus: say("varje buss för sig", "each bus by itself")
    case .trip: say("varje tur för sig", "each trip by itself")
    }
  }
}
