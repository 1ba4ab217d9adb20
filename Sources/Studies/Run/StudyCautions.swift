import Electrification
import Quantities

/// What a reader must know before trusting the figures.
struct StudyCautions {
  let assembly: StudyAssembly
  let notBack: [String]

  init(_ assembly: StudyAssembly, notBack: [String]) {
    self.assembly = assembly
    self.notBack = notBack
  }

  func list() -> [Caution] {
    var cautions: [Caution] = []
    let study = assembly.study
    let (swedish, english) = (NumberStyle(.swedish), NumberStyle(.english))
    let share = assembly.estimatedShare
    let dropped = assembly.timetable.leftOut.count + assembly.plan.unplanned.count
    if dropped > 0 {
      cautions.append(
        Caution(
          swedish:
            "\(swedish.format(dropped)) \(dropped == 1 ? "tur" : "turer") kan inte räknas som de står i tidtabellsdata och är inte med: andelar, vagnbehov och kilometer gäller bara de \(swedish.format(assembly.trips.count)) andra.",
          english:
            "\(english.format(dropped)) \(dropped == 1 ? "trip" : "trips") cannot be reckoned as the feed describes them and are left out: shares, fleet and kilometres are those of the other \(english.format(assembly.trips.count)) alone."
        ))
    }
    let broken = assembly.plan.brokenBlocks
    if !broken.isEmpty {
      let names = broken.prefix(5).joined(separator: ", ") + (broken.count > 5 ? " …" : "")
      cautions.append(
        Caution(
          swedish:
            "\(swedish.format(broken.count)) av tidtabellens omlopp kan ingen buss köra (\(names)): turer går samtidigt eller för långt från varandra. De är delade på flera bussar här.",
          english:
            "\(english.format(broken.count)) of the feed's blocks can be run by no one bus (\(names)): trips run at once or too far apart. They are shared by several buses here."
        ))
    }
    let infeasible = assembly.infeasibleBlocks
    if infeasible > 0 {
      cautions.append(
        Caution(
          swedish:
            "Effekt och energi per plats gäller all energi som omloppen tar, även de \(swedish.format(infeasible)) som batteriet inte räcker till: åtgärder flyttar den till fler bussar eller till dagen.",
          english:
            "Power and energy at each place are for all energy that the blocks take, also the \(english.format(infeasible)) that no battery carries: measures move it to more buses or into the day."
        ))
    }
    if let ends = study.contract.currentEnds, study.contract.start <= ends {
      cautions.append(
        Caution(
          swedish: "Trafikstart \(study.contract.start) ligger före det nuvarande avtalets slut \(ends).",
          english: "Traffic starts on \(study.contract.start), before the current contract ends on \(ends)."))
    }
    if share > 0.02 {
      cautions.append(
        Caution(
          swedish:
            "\(swedish.percent(share)) av kilometrarna är uppskattade av fågelvägen: de kan vara fel med tiotals procent på enskilda linjer.",
          english:
            "\(english.percent(share)) of the kilometres are estimated from great circles: single lines may be off by tens of per cent."
        ))
    }
    if study.heights.isEmpty {
      cautions.append(
        Caution(
          swedish:
            "All mark är räknad som plan: studien anger inga höjder. Backar ökar energin, i kuperad terräng med 5–10 %.",
          english:
            "All ground is taken as level: the study names no heights. Hills add energy, 5–10 % in hilly country."))
    }
    if study.depots.isEmpty {
      cautions.append(
        Caution(
          swedish: "Depåerna är antagna av var omlopp börjar och slutar; studien anger inga.",
          english: "Depots are inferred from where blocks start and end; the study names none."))
    }
    if !notBack.isEmpty {
      let names = notBack.prefix(5).joined(separator: ", ") + (notBack.count > 5 ? " …" : "")
      cautions.append(
        Caution(
          swedish:
            "\(swedish.format(notBack.count)) omlopp slutar efter att bussen ska ut igen nästa dag (\(names)): de laddas inte, och samma dag två dagar i rad kräver fler bussar.",
          english:
            "\(english.count(notBack.count, "block ends", "blocks end")) after \(notBack.count == 1 ? "its" : "their") bus is to leave again the next day (\(names)): \(notBack.count == 1 ? "it is" : "they are") not charged, and the same day twice in a row takes more buses."
        ))
    }
    if assembly.plan.isLineByLine {
      cautions.append(
        Caution(
          swedish:
            "Så många turer planeras linje för linje: vagnbehovet är bevisat per linje, inte för alla linjer tillsammans.",
          english:
            "So many trips are planned line by line: the fleet is proven for each line, not for all lines together."))
    }
    if assembly.timetable.frequencyRuns > 0 {
      cautions.append(
        Caution(
          swedish:
            "\(swedish.count(assembly.timetable.frequencyRuns, "tur", "turer")) står för tät trafik utan klockslag (frequencies.txt) och är \(assembly.timetable.frequencyRuns == 1 ? "utlagd" : "utlagda") med jämna mellanrum.",
          english:
            "\(english.count(assembly.timetable.frequencyRuns, "trip stands", "trips stand")) for frequent traffic without clock times (frequencies.txt) and \(assembly.timetable.frequencyRuns == 1 ? "was" : "were") laid out evenly."
        ))
    }
    let called = assembly.selection.demandResponsive
    if called > 0 {
      cautions.append(
        Caution(
          swedish: "\(swedish.format(called)) \(called == 1 ? "anropsstyrd tur" : "anropsstyrda turer") är inte med.",
          english: "\(english.format(called)) demand-responsive \(called == 1 ? "trip is" : "trips are") not counted."))
    }
    let late = assembly.designEnergy.reduce(0) { $0 + $1.lateLinks }
    if late > 0 {
      cautions.append(
        Caution(
          swedish:
            "\(swedish.format(late)) \(late == 1 ? "tomkörning" : "tomkörningar") i tidtabellens egna omlopp hinns inte som de är uppskattade: vägen är kortare eller farten högre än studien antar, eller så är omloppen fel.",
          english:
            "\(english.format(late)) empty \(late == 1 ? "run" : "runs") in the feed's own blocks cannot be made as they are estimated: the way is shorter or the speed higher than the study assumes, or the blocks are wrong."
        ))
    }
    if assembly.annualDays < 365 {
      cautions.append(
        Caution(
          swedish:
            "Tidtabellsdata täcker \(swedish.count(assembly.annualDays, "dag", "dagar")); årsvolymen är uppräknad till ett år.",
          english:
            "The feed covers \(english.count(assembly.annualDays, "day", "days")); the annual volume is brought to a year."
        ))
    }
    cautions += ofTheModel()
    cautions.append(
      Caution(
        swedish:
          "Omloppen laddas bara där bussen står på natten; laddning under dagen visas som åtgärd, inte inräknad.",
        english:
          "Blocks charge only where the bus stands at night; charging during the day is shown as a repair, not counted."
      ))
    cautions.append(
      Caution(
        swedish:
          "Energin är modellens med värmeskala \(swedish.format(study.energy.heatScale, decimals: 2)) (1,00 är hela värmebehovet) ett enda dygn; \(study.uncertainty.isOn ? "spridningen står under ”Hur säkert är detta?”" : "spridning är inte räknad").",
        english:
          "The energy is the model's with heat scale \(english.format(study.energy.heatScale, decimals: 2)) (1.00 is the whole heat demand) on one day; \(study.uncertainty.isOn ? "its spread stands under “How certain is this?”" : "the spread is not reckoned")."
      ))
    return cautions
  }

  /// Flags of the energy model on the design day: where it works outside what is known.
  private func ofTheModel() -> [Caution] {
    let flags = assembly.designEnergy.reduce(into: EnergyFlags()) { $0.formUnion($1.total.flags) }
    var cautions: [Caution] = []
    func say(_ flag: EnergyFlags, _ swedish: String, _ english: String) {
      if flags.contains(flag) { cautions.append(Caution(swedish: swedish, english: english)) }
    }
    say(
      .pumpExtrapolated,
      "Värmepumpens verkningsgrad är framskriven under den lägsta temperatur där den är känd (−20 °C).",
      "The heat pump's efficiency is carried on below the lowest temperature at which it is known (−20 °C).")
    say(
      .sharingExtrapolated, "Hur värmepump och tillsatsvärme delar på behovet är framskrivet under −20 °C.",
      "How heat pump and heater share the demand is carried on below −20 °C.")
    say(
      .pumpOff, "Värmepumpen är avstängd eller på väg att stängas av i sådan kyla; dess elpatron är räknad i stället.",
      "The heat pump is off or going off in such cold; its electric element is counted instead.")
    say(
      .pumpElement, "Värmepumpen räcker inte för behovet; dess elpatron är räknad för resten.",
      "The heat pump is too small for the demand; its electric element is counted for the rest.")
    say(
      .gradeCut, "Höjder brantare än en väg kan vara (12 %) är kapade.",
      "Heights steeper than a road can be (12 %) were cut.")
    say(
      .overloaded, "Passagerarna väger mer än fordonsklassen får bära på någon tur.",
      "On some trip the passengers weigh more than the vehicle class may carry.")
    let refused = assembly.designEnergy.reduce(Energy.zero) { $0 + $1.refused }
    if refused > .zero {
      let (swedish, english) = (NumberStyle(.swedish), NumberStyle(.english))
      let charged = assembly.study.battery.chargedTo * 100
      cautions.append(
        Caution(
          swedish:
            "Nästan fulla batterier tar emot mindre bromsenergi: med laddning till \(swedish.format(charged, decimals: 0)) % kostar det \(swedish.format(refused.kilowattHours, decimals: 0)) kWh dimensionerande dygn.",
          english:
            "Nearly full batteries take less braking energy: charged to \(english.format(charged, decimals: 0)) % that costs \(english.format(refused.kilowattHours, decimals: 0)) kWh on the design day."
        ))
    }
    if !assembly.study.heights.isEmpty {
      say(
        .terrainUnknown, "Tomkörning, och turer vars linjesträckning saknar höjder, är räknade som plan mark.",
        "Empty running, and trips whose shape has no heights, are taken as level.")
    }
    return cautions
  }
}
