import Electrification
import Studies

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
    case .heatPumpFault: say("alla värmepumpar hela mot alla trasiga", "all heat pumps whole against all broken")
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

  /// A number of block-days, as far as drawn days tell it.
  func blockDays(_ days: Double) -> String {
    let stated = CertaintyResult.Year.stated(days)
    return style.format(stated, decimals: stated < 10 ? 1 : 0)
  }

  /// Why the number of buses that get through the design day lies outside its own P10 to P90; nil where it does not.
  func outsideSpread(_ result: StudyResult) -> String? {
    guard let certainty = result.certainty else { return nil }
    let computed = Double(result.blocks.count { $0.isFeasible })
    let spread = certainty.feasibleBlocks
    guard computed < spread.p10.rounded() || computed > spread.p90.rounded() else { return nil }
    let scale = style.format(result.study.energy.heatScale, decimals: 2)
    let middle = style.format(certainty.circumstances.medianHeatScale, decimals: 2)
    let number = style.format(computed)
    return certainty.circumstances.isHeatScaleSet
      ? say(
        "\(number) ligger utanför spridningen: värmeskalan \(scale) är densamma i mitten av de dragna dygnen, men väglag, bussar, förare och resande varierar där",
        "\(number) lies outside the spread: the heat scale \(scale) is the same in the middle of the drawn days, but road, buses, drivers and passengers vary there"
      )
      : say(
        "\(number) ligger utanför spridningen: talet räknas med värmeskala \(scale) (hela värmebehovet), de dragna dygnen har \(middle) i mitten",
        "\(number) lies outside the spread: the figure is at heat scale \(scale) (the whole heat demand), the drawn days have \(middle) in the middle"
      )
  }
}
