import Quantities
import Studies
import Timetables

/// What the findings mean for whoever plans with the feed: the gravest first, at most seven lines.
extension ImportSummary {
  var meaning: [String] {
    let all = distanceMeaning + tripMeaning + periodMeaning + contractorMeaning
    guard !all.isEmpty else { return [] }
    return [say("Vad det betyder", "What it means")] + all.prefix(7).map { "  – " + $0 }
  }

  private var distanceMeaning: [String] {
    let volume = DayVolume(result.timetable)
    var lines: [String] = []
    func share(_ source: LegSource) -> Double { volume.share(source) }
    if share(.greatCircle) >= 0.005 {
      let percent = style.percent(share(.greatCircle), decimals: share(.greatCircle) >= 0.9995 ? 0 : 1)
      lines.append(
        say(
          "\(percent) av vagnkm är fågelvägen: så långt är det minst. Be om shapes.txt före avtal.",
          "\(percent) of vehicle km are great circles: the least it can be. Ask for shapes.txt before a contract."))
    }
    if share(.replaced) >= 0.005 {
      let percent = style.percent(share(.replaced), decimals: 1)
      lines.append(
        say(
          "\(percent) av vagnkm angavs kortare än fågelvägen och är rättade upp till den: vägen är längre.",
          "\(percent) of vehicle km were stated below the great circle and lifted to it: the road is longer."))
    }
    if volume.metresBySource[.unknown] != nil {
      lines.append(
        say(
          "Delsträckor till hållplatser utan läge räknas som noll km.", "Legs to stops without a place count as no km.")
      )
    }
    let dangling = result.feed.trips.danglingShapes
    if dangling > 0 {
      lines.append(
        say(
          "\(style.format(dangling)) turer har en linjesträckning som inte följde med (shapes.txt): be om den.",
          "\(style.format(dangling)) trips have a shape that was not delivered (shapes.txt): ask for it."))
    }
    return lines
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
          "\(count) \(trips.count == 1 ? "tur" : "turer") räknas inte \(why), t.ex. \(first.tripID)",
          "\(count) \(trips.count == 1 ? "trip is" : "trips are") not counted \(why), e.g. \(first.tripID)"))
    }
    if result.timetable.interpolatedTimes > 0 {
      let times = style.format(result.timetable.interpolatedTimes)
      lines.append(
        say(
          "\(times) av dygnets hållplatstider saknas och är beräknade: håll dem inte mot körtider.",
          "\(times) stop times of the day are missing and were filled in: do not judge running times by them."))
    }
    if result.timetable.frequencyRuns > 0 {
      let runs = style.format(result.timetable.frequencyRuns)
      lines.append(
        say(
          "\(runs) av dygnets turer går efter turtäthet (frequencies.txt), inte efter egna tider.",
          "\(runs) trips of the day run by headway (frequencies.txt), not by times of their own."))
    }
    if result.audit.byKind[.demandResponsive] != nil {
      lines.append(
        say(
          "Anropsstyrd trafik räknas för sig: km som tidtabellen medger, inte km som körs.",
          "Demand-responsive traffic is kept apart: km that the timetable allows, not km that are driven."))
    }
    return lines
  }

  private var periodMeaning: [String] {
    var lines: [String] = []
    if !result.isYear {
      let days = style.format(result.dayCount)
      lines.append(
        say(
          "Perioden är \(days) dagar, inget år: räkna om summorna innan de jämförs med ett år.",
          "The period is \(days) days, not a year: convert its totals before they are set beside one."))
    }
    if let school = result.dayTypes.school, school.datesInJuly > 0 {
      lines.append(
        say(
          "Skolturerna går även i juli enligt flödet: stämmer det inte är årets turer och km för många.",
          "School trips run in July too by this feed: if that is wrong, the year has too many trips and km."))
    }
    if let caution = result.period.holidays.caution(in: language) {
      lines.append(caution)
    } else if result.dayTypes.all.contains(where: { $0.pattern == .mondayToFriday || $0.pattern == .everyDay }) {
      lines.append(
        say(
          "På vissa svenska helgdagar går trafiken som andra dagar: kontrollera kalendern.",
          "On some Swedish public holidays service runs as on other days: check the calendar."))
    }
    return lines
  }

  private var contractorMeaning: [String] {
    guard !result.timetable.contractors.isEmpty else {
      return [
        say(
          "Entreprenörer anges inte (attributions.txt): trafiken kan inte delas på avtal.",
          "Contractors are not given (attributions.txt): traffic cannot be divided by contract.")
      ]
    }
    let nameless = result.timetable.trips.count { trip in
      trip.contractor.map { result.timetable.contractors[$0].isEmpty } ?? true
    }
    guard nameless > 0 else { return [] }
    return [
      say(
        "\(style.format(nameless)) av dygnets turer har ingen namngiven entreprenör.",
        "\(style.format(nameless)) trips of the day have no named contractor.")
    ]
  }
}
