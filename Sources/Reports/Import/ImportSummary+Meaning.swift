import Quantities
import Studies
import Timetables

/// What the findings mean for whoever plans with the feed: the gravest first, at most eight of them.
extension ImportSummary {
  var meaning: [String] {
    let all = distanceMeaning + tripMeaning + periodMeaning + contractorMeaning
    guard !all.isEmpty else { return [] }
    return [say("Vad det betyder", "What it means")]
      + all.prefix(8).flatMap { WrappedText.lines("– " + $0, indent: 2, hanging: 2, width: Self.width) }
  }

  private var distanceMeaning: [String] {
    let volume = result.mainVolume
    var lines: [String] = []
    if result.audit.total.unknownLegShare > 0 {
      let percent = style.percent(result.audit.total.unknownLegShare, decimals: 1)
      lines.append(
        say(
          "\(percent) av delsträckorna går till hållplatser utan läge och räknas som noll km: summorna är för låga.",
          "\(percent) of the legs go to stops without a place and count as no km: the sums are too low."))
    }
    if let trip = result.overlongTrip {
      let count = words.trips(result.audit.overlongTrips.count)
      lines.append(
        say(
          "\(count) är mer än tio gånger fågelvägen, t.ex. \(trip): km är för många. Kontrollera enheten i shape_dist_traveled.",
          "\(count) more than ten times the great circle, e.g. \(trip): too many km. Check the unit of shape_dist_traveled."
        ))
    }
    if result.hasUnusableDistances {
      lines.append(
        say(
          "Flödets egna sträckor (shape_dist_traveled) är inga längder i m, km, miles eller fot och används inte.",
          "The feed’s own distances (shape_dist_traveled) are no lengths in m, km, miles or feet, and are not used."))
    }
    lines += greatCircleMeaning(volume)
    if volume.share(.replaced) >= 0.005 {
      let percent = style.percent(volume.share(.replaced), decimals: 1)
      lines.append(
        say(
          "\(percent) av \(whose.swedish) km angavs kortare än fågelvägen, som räknas i stället: vägen är längre än så.",
          "\(percent) of the km \(whose.english) were stated below the great circle, which counts instead: the road is longer than that."
        ))
    }
    lines += twoLengthsMeaning(volume)
    let dangling = result.feed.trips.danglingShapes
    if dangling > 0 {
      lines.append(
        say(
          "\(style.format(dangling)) turer saknar sin linjesträckning: be utgivaren om shapes.txt.",
          "\(style.format(dangling)) trips lack their shape: ask the publisher for shapes.txt."))
    }
    return lines
  }

  /// Of what traffic `mainVolume` is.
  private var whose: (swedish: String, english: String) {
    result.audit.byKind[.bus] == nil ? ("all trafiks", "of all traffic") : ("bussarnas", "by bus")
  }

  private func greatCircleMeaning(_ volume: PeriodVolume) -> [String] {
    let share = volume.share(.greatCircle)
    guard share >= 0.005 else { return [] }
    let percent = style.percent(share, decimals: share >= 0.9995 ? 0 : 1)
    // Four feeds that do give lengths were 9 to 14 % longer than the great circles of their legs: Nairobi 2019, Vilnius 2016,
    // Chattanooga 2026 by their shapes, the buses of Norrbotten 2022–2023 as audited [R].
    return [
      result.feed.shapes.pointCount == 0
        ? say(
          "\(percent) av \(whose.swedish) km är fågelvägen mellan hållplatser, det minsta möjliga; där vägen är känd är den 9–14 % längre. Be om shapes.txt före avtal.",
          "\(percent) of the km \(whose.english) are great circles between stops, the least possible; where the road is known it is 9–14 % longer. Ask for shapes.txt before a contract."
        )
        : say(
          "\(percent) av \(whose.swedish) km är fågelvägen, det minsta möjliga: där saknas linjesträckning, eller den följer inte hållplatserna. Be om en rättad shapes.txt.",
          "\(percent) of the km \(whose.english) are great circles, the least possible: there is no shape there, or it does not follow the stops. Ask for a corrected shapes.txt."
        )
    ]
  }

  /// Where lengths along the shapes and those that the feed states differ, nobody knows which of them is driven.
  private func twoLengthsMeaning(_ volume: PeriodVolume) -> [String] {
    guard volume.share(.shape) >= 0.5, let share = volume.correctionShare, share.magnitude >= 0.01 else { return [] }
    let percent = style.percent(share.magnitude, decimals: 1)
    return [
      say(
        "Flödet har två längder: mätt längs shapes.txt är trafiken \(percent) \(share > 0 ? "längre" : "kortare") än flödets egna sträckor. Mät upp några linjer innan något av talen står i avtal.",
        "The feed has two lengths: along shapes.txt the traffic is \(percent) \(share > 0 ? "longer" : "shorter") than the feed’s own distances. Survey some lines before either stands in a contract."
      )
    ]
  }

  private var tripMeaning: [String] {
    var lines: [String] = []
    for reason in Timetable.LeftOut.Reason.allCases {
      let trips = result.timetable.leftOut.filter { $0.reason == reason }
      guard let first = trips.first else { continue }
      let count = style.format(trips.count)
      let why = "(\(reason.meaning(in: language)))"
      lines.append(
        say(
          "\(count) \(trips.count == 1 ? "tur" : "turer") räknas inte på trafikdygnet \(why), t.ex. \(first.tripID)",
          "\(count) \(trips.count == 1 ? "trip is" : "trips are") not counted on the service day \(why), e.g. \(first.tripID)"
        ))
    }
    let untimed = result.audit.total.untimedTrips
    if untimed > 0 {
      lines.append(
        say(
          "\(style.format(untimed)) av periodens turer saknar användbara tider: deras km räknas, deras timmar inte.",
          "\(style.format(untimed)) trips of the period have no usable times: their km count, their hours do not."))
    }
    if result.timetable.interpolatedTimes > 0 {
      let times = style.format(result.timetable.interpolatedTimes)
      lines.append(
        say(
          "\(times) av dygnets hållplatstider saknas: de är beräknade, inte körtider.",
          "\(times) stop times of the day are missing: filled in, no running times."))
    }
    if result.timetable.frequencyRuns > 0 {
      let runs = style.format(result.timetable.frequencyRuns)
      lines.append(
        say(
          "\(runs) av dygnets turer går efter turtäthet (frequencies.txt).",
          "\(runs) trips of the day run by headway (frequencies.txt)."))
    }
    if result.audit.byKind[.demandResponsive] != nil {
      lines.append(
        say(
          "Anropsstyrda km är vad tidtabellen medger, inte vad som körs.",
          "Demand-responsive km are what the timetable allows, not what is driven."))
    }
    return lines
  }

  private var periodMeaning: [String] {
    var lines: [String] = []
    if !result.isYear {
      let days =
        style.count(result.dayCount, ("dag", "dagar"), ("day", "days"))
        + (result.period.dateCount == result.dayCount
          ? ""
          : say(
            " (\(style.format(result.period.dateCount)) med trafik)",
            " (\(style.format(result.period.dateCount)) with service)"))
      lines.append(
        say(
          "Perioden är \(days), inget år: räkna om före jämförelser.",
          "The period is \(days), not a year: convert to compare."))
    }
    return lines + result.calendarCautions(in: language)
  }

  private var contractorMeaning: [String] {
    guard !result.timetable.contractors.isEmpty else {
      return [
        say(
          "Entreprenörer saknas (attributions.txt): trafiken kan inte delas på avtal.",
          "No contractors (attributions.txt): traffic cannot be divided by contract.")
      ]
    }
    let further = result.feed.attributions.furtherOperators
    let several =
      further == 0
      ? []
      : [
        say(
          "\(words.count(further, ("rad", "rader"), ("row", "rows"))) i attributions.txt ger en andra entreprenör: den första räknas.",
          "\(words.count(further, ("rad", "rader"), ("row", "rows"))) of attributions.txt give a second contractor: the first counts."
        )
      ]
    let nameless = result.timetable.trips.count { trip in
      trip.contractor.map { result.timetable.contractors[$0].isEmpty } ?? true
    }
    guard nameless > 0 else { return several }
    return several + [
      say(
        "\(style.format(nameless)) av dygnets turer har ingen namngiven entreprenör.",
        "\(style.count(nameless, "trip of the day has", "trips of the day have")) no named contractor.")
    ]
  }
}
