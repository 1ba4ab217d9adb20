import Quantities
import Surroundings

/// What a reader must know of ground, weather and windows before trusting the figures.
struct SurroundingsCautions {
  let assembly: StudyAssembly
  let year: YearResult?
  let climate: ClimateResult?
  let terrain: TerrainResult?

  private var swedish: NumberStyle { NumberStyle(.swedish) }
  private var english: NumberStyle { NumberStyle(.english) }

  func list() -> [Caution] { ofTheYear() + ofTheGround() + ofTheWindows() }

  private func ofTheYear() -> [Caution] {
    guard let climate = assembly.year.climate else {
      return [ofNoYear]
    }
    var cautions: [Caution] = []
    if climate.isSynthetic, year != nil {
      cautions.append(
        AssumedYear.caution(
          place: climate.stations[0].station.name, hasFuel: year?.fuel != nil,
          isDrawn: assembly.study.uncertainty.isOn))
    }
    if !climate.isSynthetic { cautions += ofThePeriod(climate) }
    for station in climate.stations where station.statistics.incompleteDays > 0 {
      let (left, all) = (station.statistics.incompleteDays, station.statistics.days.count)
      guard Double(left) > 0.01 * Double(left + all) else { continue }
      let name = station.station.name
      cautions.append(
        Caution(
          swedish:
            "\(name) saknar timvärden: \(swedish.format(left)) av \(swedish.format(left + all)) trafikdygn är inte med i statistiken.",
          english:
            "\(name) lacks hours: \(english.format(left)) of \(english.format(left + all)) service days are not in the statistics."
        ))
    }
    cautions += ofTheUnknownDays(climate)
    cautions += ofTheDistances()
    if let beyond = year?.hoursBeyond, beyond > 0 {
      cautions.append(
        Caution(
          swedish:
            "\(swedish.count(beyond, "timme", "timmar")) ligger utanför de temperaturer som modellen svarar för och har fått dess gräns.",
          english:
            "\(english.count(beyond, "hour lies", "hours lie")) beyond the temperatures that the model answers for and \(beyond == 1 ? "takes" : "take") its limit."
        ))
    }
    return cautions
  }

  private var ofNoYear: Caution {
    let (reason, english): (String, String)
    if assembly.study.climate.syntheticYear == .none {
      (reason, english) = (
        "studien anger ingen väderstation och väljer bort det konstruerade året (climate.synthetic-year: none)",
        "the study names no weather station and chooses no made-up year (climate.synthetic-year: none)"
      )
    } else if assembly.year.blockPlaces.allSatisfy({ $0.coordinate == nil }) {
      (reason, english) = (
        "studien anger ingen väderstation, och tidtabellens hållplatser saknar läge",
        "the study names no weather station, and the timetable's stops have no place"
      )
    } else {
      (reason, english) = (
        "studien anger ingen väderstation, och ingen plats med kända normalvärden ligger nära",
        "the study names no weather station, and no place with known normals is near"
      )
    }
    return Caution(
      swedish: "El per år och medel för december–februari är inte räknade: \(reason).",
      english: "Electricity a year and the mean of December to February are not reckoned: \(english).")
  }

  private func ofThePeriod(_ climate: ClimateYear) -> [Caution] {
    let days = Int(climate.period.last.dayNumber - climate.period.first.dayNumber) + 1
    guard days >= ClimateYear.fewestDays else {
      return [
        Caution(
          swedish:
            "Väderserien omfattar \(swedish.format(days)) dygn (\(climate.period.first) – \(climate.period.last)) och inte ett år.",
          english:
            "The weather series covers \(english.count(days, "day", "days")) (\(climate.period.first) to \(climate.period.last)) and not a year."
        )
      ]
    }
    guard climate.years < ClimateYear.fewestWinters else { return [] }
    return [
      Caution(
        swedish:
          "Väderserien omfattar \(swedish.format(climate.years)) av de minst \(swedish.format(ClimateYear.fewestWinters)) år som ett dygn på hundra kräver.",
        english:
          "The weather series covers \(english.format(climate.years)) of the at least \(english.format(ClimateYear.fewestWinters)) years that a day in a hundred needs."
      )
    ]
  }

  private func ofTheUnknownDays(_ climate: ClimateYear) -> [Caution] {
    let days = climate.stations.map(\.knownDays).min() ?? 0
    guard year != nil else {
      return [
        Caution(
          swedish:
            "El per år och medel för december–februari är inte räknade: väderserien känner \(swedish.format(days)) av årets \(DayOfYear.count) dygn, och minst \(ClimateYear.fewestDays) krävs.",
          english:
            "Electricity a year and the mean of December to February are not reckoned: the weather series knows \(english.format(days)) of the year's \(DayOfYear.count) days, and at least \(ClimateYear.fewestDays) are needed."
        )
      ]
    }
    let unknown = DayOfYear.count - days
    guard unknown > 0 else { return [] }
    return [
      Caution(
        swedish:
          "Årets väder är ifyllt: \(swedish.format(unknown)) av årets \(DayOfYear.count) dygn saknar timmar i alla år. De är räknade på de timmar som finns, och där ingen finns som närmast föregående kända dygn (i början av året det första kända).",
        english:
          "The year's weather is filled in: \(english.format(unknown)) of the year's \(DayOfYear.count) days lack hours in all of the years. They are reckoned on the hours there are, and where there are none as the last known day before them (at the start of the year the first known)."
      )
    ]
  }

  /// A station further from its lines than this has the weather of another place.
  private static let farthestStation = Distance(kilometres: 100)

  private func ofTheDistances() -> [Caution] {
    (climate?.stations ?? []).compactMap { station in
      guard let farthest = station.farthest, farthest > Self.farthestStation else { return nil }
      let name = station.name
      return Caution(
        swedish:
          "\(name) ligger \(swedish.format(farthest.kilometres, decimals: 0)) km från den linje som ligger längst bort av dem som tar dess väder: mer än \(swedish.format(Self.farthestStation.kilometres, decimals: 0)) km bort kan vintern vara en annan.",
        english:
          "\(name) lies \(english.format(farthest.kilometres, decimals: 0)) km from the farthest of the lines that take its weather: more than \(english.format(Self.farthestStation.kilometres, decimals: 0)) km away the winter may be another."
      )
    }
  }

  private func ofTheGround() -> [Caution] {
    guard let ground = terrain?.all else { return [] }
    var cautions: [Caution] = []
    if !ground.hasHeights && assembly.terrain?.impossibleValue == nil {
      let files = some(assembly.terrain?.inputs.map(\.name) ?? [])
      cautions.append(
        Caution(
          swedish:
            "Ingen linje har höjder: \(files) täcker inget av trafiken eller har inga värden där. Höjderna gäller troligen ett annat område, eller ligger i ett annat koordinatsystem än det de anger. All mark är räknad som plan.",
          english:
            "No line has heights: \(files) covers nothing of the traffic, or has no values there. The heights are probably of another area, or lie in another coordinate system than they say. All ground is taken as level."
        ))
    } else if ground.unknownShare > 0.0005 {
      let some = some((terrain?.lines ?? []).filter { $0.ground.unknownShare > 0.0005 }.map(\.name))
      let (share, share2) = (
        swedish.percent(ground.unknownShare, decimals: 1), english.percent(ground.unknownShare, decimals: 1)
      )
      cautions.append(
        Caution(
          swedish:
            "\(share) av turernas kilometer saknar höjder (linje \(some)): höjdfilerna täcker dem inte, har punkter mer än 500 m isär eller värden som ingen mark har (bortom ±9 000 m). Där är marken räknad som plan eller som rak mellan kända höjder.",
          english:
            "\(share2) of the trip kilometres have no heights (line \(some)): the height files do not cover them, have points more than 500 m apart, or values that no ground has (beyond ±9,000 m). There the ground is taken as level, or straight between known heights."
        ))
    }
    if ground.straightShare > 0.02 {
      cautions.append(
        Caution(
          swedish:
            "\(swedish.percent(ground.straightShare)) av kilometrarna med höjder saknar linjesträckning: höjderna är tagna rakt mellan hållplatserna och inte längs vägen.",
          english:
            "\(english.percent(ground.straightShare)) of the kilometres with heights have no shape: the heights are taken straight between the stops and not along the road."
        ))
    }
    return cautions + ofTheValues() + ofTheCut(ground) + ofTheLengths()
  }

  private func ofTheValues() -> [Caution] {
    guard let (file, value) = assembly.terrain?.impossibleValue else { return [] }
    return [
      Caution(
        swedish:
          "Höjdfilen \(file) har värden som ingen mark har (\(value)): de är räknade som okända höjder. Märk saknade höjder som nodata, och ge höjder i meter.",
        english:
          "The height file \(file) holds values that no ground has (\(value)): they are taken as unknown heights. Mark missing heights as nodata, and give heights in metres."
      )
    ]
  }

  private func some(_ names: [String]) -> String {
    names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " …" : "")
  }

  /// Slopes that no road has, on more than this share of a line's way, are errors of the heights and no hills.
  private static let mostCut = 0.05

  private func ofTheCut(_ ground: TerrainResult.Ground) -> [Caution] {
    let names = (terrain?.lines ?? []).filter { $0.ground.cutShare > Self.mostCut }.map(\.name)
    guard !names.isEmpty else { return [] }
    let limit = assembly.models.parameters[.gradeLimit]
    return [
      Caution(
        swedish:
          "Höjderna är brantare än \(swedish.percent(limit)) på mer än \(swedish.percent(Self.mostCut)) av vägen på linje \(some(names)) (\(swedish.percent(ground.cutShare, decimals: 1)) av all väg med höjder): lutningen är kapad där, och höjderna eller deras avstånd troligen fel.",
        english:
          "The heights are steeper than \(english.percent(limit)) on more than \(english.percent(Self.mostCut)) of the way of line \(some(names)) (\(english.percent(ground.cutShare, decimals: 1)) of all way with heights): the grade is cut there, and the heights or their distances are probably wrong."
      )
    ]
  }

  /// Lengths of heights and shape that differ by more than this shift the hills along the way.
  private static let mostLengthDifference = 0.05

  private func ofTheLengths() -> [Caution] {
    let differing = assembly.trips.filter {
      guard let ratio = $0.terrain?.lengthRatio else { return false }
      return abs(ratio - 1) > Self.mostLengthDifference
    }
    guard !differing.isEmpty else { return [] }
    let names = some(Set(differing.map(assembly.lineName)).sorted { NaturalOrder.isBefore($0, $1) })
    return [
      Caution(
        swedish:
          "Höjdfilens avstånd (dist_m) skiljer sig mer än \(swedish.percent(Self.mostLengthDifference)) från linjesträckningens längd på linje \(names): backarna ligger då fel längs vägen.",
        english:
          "The height file's distances (dist_m) differ by more than \(english.percent(Self.mostLengthDifference)) from the length of the shape on line \(names): the hills then lie wrong along the way."
      )
    ]
  }

  private func ofTheWindows() -> [Caution] {
    guard let share = assembly.undrivableShare, share > 0.05 else { return [] }
    return [
      Caution(
        swedish:
          "\(swedish.percent(share, decimals: 1)) av tidtabellens tidsfönster (minst tre minuter) kan inte köras på angiven tid: körtiderna är för korta, eller sträckorna för långa.",
        english:
          "\(english.percent(share, decimals: 1)) of the timetable's windows (at least three minutes) cannot be driven as timed: running times are too short, or distances too long."
      )
    ]
  }
}
