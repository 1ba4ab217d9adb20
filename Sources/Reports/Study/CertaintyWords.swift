import Drafting
import Electrification
import Quantities
import Studies
import Tenders

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

  /// What P99 of the year is exceeded by, the same for trips, blocks and lines.
  var meaningOfYearP99: String {
    say(
      "överskrids ett trafikdygn av hundra under året, med vädret draget: för en tur turens egen el, för ett omlopp allt som bussen gör under dygnet (turer, tomkörning, väntan), för en linje alla dess turer under dygnet tillsammans",
      "exceeded on one service day in a hundred of the year, weather drawn: for a trip its own electricity, for a block all that its bus does in the day (trips, empty running, standing), for a line all its trips of the day together"
    )
  }

  /// What P10, P50 and P90 of the design day are.
  var meaningOfDesignDay: String {
    say(
      "P10, P50 och P90 för dimensionerande dygn, med vädret givet; inget P99 anges där",
      "P10, P50 and P90 of the design day, its weather given; no P99 is stated there")
  }

  /// Whose error the standard error of a P99 is.
  var meaningOfStandardError: String {
    say(
      "medelfelet i P99 är dragningens, inte vädrets: så långt skulle P99 flytta sig (en standardavvikelse) om samma fördelningar och samma väderår drogs med ett annat frö; hur ovanligt väderåret är och hur säkra fördelningarna är ingår inte",
      "the standard error of the P99 is the drawing’s, not the weather’s: how far the P99 would move (one standard deviation) if the same distributions and the same year of weather were drawn with another seed; how unusual the year is and how sure the distributions are is no part of it"
    )
  }

  /// A number of block-days, as far as drawn days tell it.
  func blockDays(_ days: Double) -> String {
    let stated = CertaintyResult.Year.stated(days)
    return style.format(stated, decimals: stated < 10 ? 1 : 0)
  }

  /// How many buses get through the design day in eight cases of ten, and how often the batteries are short; nil where no days are drawn.
  func feasibleSpread(_ result: StudyResult) -> String? {
    guard let certainty = result.certainty else { return nil }
    let (low, high) = (style.format(certainty.feasibleBlocks.p10), style.format(certainty.feasibleBlocks.p90))
    let span = low == high ? low : "\(low)–\(high)"
    let word = high == "1" ? say("buss", "bus") : say("bussar", "buses")
    let verb = high == "1" ? "gets" : "get"
    let buses = say(
      "\(span) \(word) klarar dygnet i åtta fall av tio",
      "\(span) \(word) \(verb) through the day in eight cases of ten")
    let mark = yearMark(result.isYearAssumed)
    let days = certainty.year.map { blockDays($0.shortfall.blockDaysInWinter) }.map {
      say(
        "; \($0) omloppsdygn per vinter (november–mars) väntas bli utan el\(mark)",
        "; \($0) block-days a winter (November to March) expected short\(mark)")
    }
    return buses + (days ?? "")
  }

  /// The battery of the most demanding block by how much heat the cabins are held to need; nil where only one demand is known.
  func heatScales(_ result: StudyResult) -> String? {
    let parts = result.cold.heatScales.map { value in
      let scale = style.format(value.heatScale, decimals: 2)
      let need = style.format(value.hardestNeed.kilowattHours, unit: "kWh")
      let feasible = style.format(value.feasible)
      return say(
        "värmeskala \(scale): \(need), \(feasible) av \(blocks(value.blocks)) klaras",
        "heat scale \(scale): \(need), \(feasible) of \(blocks(value.blocks)) run")
    }
    guard !parts.isEmpty else { return nil }
    let own = style.format(result.study.energy.heatScale, decimals: 2)
    return say("Batteri för det tyngsta omloppet vid ", "Battery of the most demanding block at ")
      + parts.joined(separator: "; ") + say(". Rapporten räknar med \(own).", ". The report takes \(own).")
  }

  /// Why the number of buses that get through the design day lies outside its own P10 to P90; nil where it does not.
  func outsideSpread(_ result: StudyResult) -> String? {
    guard let certainty = result.certainty else { return nil }
    let spread = certainty.feasibleBlocks
    return outsideSpread(
      result, value: Double(result.blocks.count { $0.isFeasible }), low: spread.p10, high: spread.p90, decimals: 0)
  }

  /// Why a figure that was computed once lies outside the P10 to P90 of the drawn days, all rounded as they are printed; nil where it does
  /// not.
  func outsideSpread(
    _ result: StudyResult, value: Double, low: Double, high: Double, decimals: Int, unit: String? = nil
  ) -> String? {
    let printed = [value, low, high].map { $0.rounded(toDecimals: decimals) }
    guard let middle = middleHeatScale(result), printed[0] < printed[1] || printed[0] > printed[2] else { return nil }
    func text(_ number: Double) -> String {
      unit.map { style.format(number, decimals: decimals, unit: $0) } ?? style.format(number, decimals: decimals)
    }
    return OutsideSpread.sentence(
      say("Talet ", "The figure ") + text(value), printed[0] < printed[1] ? .below : .above,
      spread: say("P10 är \(text(low)) och P90 \(text(high))", "P10 is \(text(low)) and P90 \(text(high))"),
      heatScale: style.format(result.study.energy.heatScale, decimals: 2), middle: middle, in: language)
  }

  /// Why the figure of an evidence lies outside its own P10 to P90; nil where it does not.
  func outsideSpread(_ evidence: DraftEvidence, _ result: StudyResult) -> String? {
    OutsideSpread(evidence)?.sentence(
      heatScale: result.findings.find("heat.scale")?.value.description, name: say("Talet", "The figure"),
      middle: middleHeatScale(result), in: language)
  }

  /// The heat scale that half of the drawn days lie below; nil where none are drawn.
  private func middleHeatScale(_ result: StudyResult) -> String? {
    result.certainty.map { style.format($0.circumstances.medianHeatScale, decimals: 2) }
  }
}
