import Quantities
import Surroundings

/// What a reader must know of ground, weather and windows before trusting the figures.
struct SurroundingsCautions {
  let assembly: StudyAssembly
  let year: YearResult?
  let terrain: TerrainResult?

  private var swedish: NumberStyle { NumberStyle(.swedish) }
  private var english: NumberStyle { NumberStyle(.english) }

  func list() -> [Caution] { ofTheYear() + ofTheGround() + ofTheWindows() }

  private func ofTheYear() -> [Caution] {
    guard let climate = assembly.year.climate else {
      return [
        Caution(
          swedish:
            "El per år och vintermedel är inte räknade: studien anger ingen väderstation, och ingen plats med kända normalvärden ligger nära.",
          english:
            "Electricity a year and the winter's mean are not reckoned: the study names no weather station, and no place with known normals is near."
        )
      ]
    }
    var cautions: [Caution] = []
    if climate.isSynthetic, year != nil {
      let name = climate.stations[0].station.name
      cautions.append(
        Caution(
          swedish:
            "El per år och vintermedel vilar på ett konstruerat år ur månadsmedel för \(name), ett antagande: kalla och varma år finns inte i det. Uppmätta timvärden (climate.stations) ersätter det.",
          english:
            "Electricity a year and the winter's mean rest on a year made up from monthly means of \(name), an assumption: cold and warm years are not in it. Measured hours (climate.stations) replace it."
        ))
    }
    if !climate.isSynthetic, climate.years < ClimateYear.fewestWinters {
      cautions.append(
        Caution(
          swedish:
            "Väderserien omfattar \(swedish.format(climate.years)) av de minst \(swedish.format(ClimateYear.fewestWinters)) år som ett dygn på hundra kräver.",
          english:
            "The weather series covers \(english.format(climate.years)) of the at least \(english.format(ClimateYear.fewestWinters)) years that a day in a hundred needs."
        ))
    }
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
    if year == nil {
      let days = climate.stations.map(\.knownDays).min() ?? 0
      cautions.append(
        Caution(
          swedish:
            "El per år och vintermedel är inte räknade: väderserien känner \(swedish.format(days)) av årets 365 dygn.",
          english:
            "Electricity a year and the winter's mean are not reckoned: the weather series knows \(english.format(days)) of the year's 365 days."
        ))
    }
    if let beyond = year?.hoursBeyond, beyond > 0 {
      cautions.append(
        Caution(
          swedish:
            "\(swedish.format(beyond)) timmar ligger utanför de temperaturer som modellen svarar för och har fått dess gräns.",
          english:
            "\(english.format(beyond)) hours lie beyond the temperatures that the model answers for and take its limit."
        ))
    }
    return cautions
  }

  private func ofTheGround() -> [Caution] {
    guard let ground = terrain?.all else { return [] }
    var cautions: [Caution] = []
    if ground.unknownShare > 0.0005 {
      let names = (terrain?.lines ?? []).filter { $0.ground.unknownShare > 0.0005 }.map(\.name)
      let some = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " …" : "")
      let (share, share2) = (
        swedish.percent(ground.unknownShare, decimals: 1), english.percent(ground.unknownShare, decimals: 1)
      )
      cautions.append(
        Caution(
          swedish:
            "\(share) av turernas kilometer saknar höjder (linje \(some)): höjdfilerna täcker dem inte. Där är marken räknad som plan eller som rak mellan kända höjder.",
          english:
            "\(share2) of the trip kilometres have no heights (line \(some)): the height files do not cover them. There the ground is taken as level, or straight between known heights."
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
    return cautions
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
