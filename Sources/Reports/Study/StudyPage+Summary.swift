import Findings
import Quantities
import Studies

/// The first screen: the answer, what must be known before it is used, five figures, what can be done and what stands in the way; then
/// what the figures mean, which lines, and with what.
extension StudyPage {
  var summary: Part {
    Part(
      anchor: "summary", title: say("Sammanfattning", "Summary"),
      pieces: [tag("p", ["class": "lead"], text: verdictSentence)] + cautions
        + [keyFigures, answers, meanings, verdictGroups] + vehicles)
  }

  /// Cautions that are shown before the fold.
  private static let shownCautions = 3

  private var cautions: [Piece] {
    let all = result.cautions.map { tag("li", text: say($0.swedish, $0.english)) }
    guard !all.isEmpty else { return [] }
    let first = all.count > Self.shownCautions + 1 ? Array(all.prefix(Self.shownCautions)) : all
    let rest = Array(all.dropFirst(first.count))
    return [
      tag("aside", ["class": "cautions", "aria-labelledby": "cautions-head"]) {
        tag("h3", ["id": "cautions-head"], text: say("Läs detta först", "Read this first"))
        tag("ul") { first }
        if !rest.isEmpty {
          let count = words.count(rest.count, ("förbehåll", "förbehåll"), ("caution", "cautions"))
          Fold.piece(say("\(count) till", "\(count) more")) { tag("ul") { rest } }
        }
      }
    ]
  }

  /// What the figures of the first screen stand on, each in a sentence.
  private var meanings: Piece {
    var meanings: [(name: String, text: String)] = [
      (
        say("Klaras på batteri", "Runs on batteries"),
        say(
          "Batteriet räcker från utkörning till hemkomst \(words.dayLike(result.designDay.name)), med det största batteri som studien räknar med, i det skick det väntas ha vid avtalets slut.",
          "The battery lasts from pull-out to pull-in on \(words.dayLike(result.designDay.name)), with the largest battery that the study counts with, in the state expected at the end of the contract."
        )
      )
    ]
    if let heat = words.heatScales(result) { meanings.append((say("Värmebehovet", "Heat demand"), heat)) }
    if let spread = words.feasibleSpread(result) {
      let outside = words.outsideSpread(result).map { " " + $0 } ?? ""
      meanings.append((say("Spridningen", "Spread"), spread + "." + outside))
    }
    return tag("section", ["aria-labelledby": "meanings-head"]) {
      tag("h3", ["id": "meanings-head"], text: say("Vad talen betyder", "What the figures mean"))
      tag("dl", ["class": "meanings"]) {
        for meaning in meanings {
          tag("dt", text: meaning.name)
          tag("dd", text: meaning.text)
        }
      }
    }
  }

  func linesWith(_ verdict: LineResult.Verdict) -> [LineResult] { result.lines.filter { $0.verdict == verdict } }

  private var verdictSentence: String {
    let day = words.dayLike(result.designDay.name)
    return lineSentence + " "
      + say(
        "\(electricBuses) av \(words.buses(result.plan.fleet)) klarar \(day), i medel \(designMean), laddade bara där de står "
          + "över natten.",
        "\(electricBuses) of \(words.buses(result.plan.fleet)) get through \(day), mean \(designMean), charged only where they "
          + "stay overnight.") + (words.fuelSentence(result).map { " " + $0 } ?? "")
  }

  private var lineSentence: String {
    let clauses = LineResult.Verdict.allCases.compactMap { verdict -> (one: String, all: String)? in
      let count = linesWith(verdict).count
      guard count > 0 else { return nil }
      switch verdict {
      case .feasible:
        return (
          say("\(count) köras på batteri som de är planerade", "\(count) can be run on batteries as they are planned"),
          say("kan köras på batteri som de är planerade", "can be run on batteries as they are planned")
        )
      case .withMeasures:
        return (
          say("\(count) köras med åtgärder", "\(count) can be run with measures"),
          say("kan köras på batteri, men bara med åtgärder", "can be run on batteries, but only with measures")
        )
      case .infeasible:
        return (
          say("\(count) inte köras på batteri", "\(count) cannot be run on batteries"),
          say("har en tur som inget batteri räcker till", "have a trip that no battery carries")
        )
      }
    }
    let all = words.lines(result.lines.count)
    if clauses.count == 1 { return say("Alla \(all) \(clauses[0].all).", "All \(all) \(clauses[0].all).") }
    let list = words.list(clauses.map(\.one))
    return say("Av \(all) kan \(list).", "Of \(all), \(list).")
  }

  private var fleetText: String { figures.find("fleet.peak") ?? style.format(result.plan.fleet) }

  private var electricBuses: String {
    figures.find("fleet.electric") ?? style.format(result.classes.map(\.electricBuses).reduce(0, +))
  }

  private var verdictGroups: Piece {
    tag("div", ["class": "groups"]) {
      for verdict in LineResult.Verdict.allCases { group(verdict) }
    }
  }

  private func group(_ verdict: LineResult.Verdict) -> Piece {
    let members = result.lines.enumerated().filter { $0.element.verdict == verdict }
    return tag("section", ["class": "group \(verdict.rawValue)", "aria-labelledby": "group-\(verdict.rawValue)"]) {
      tag(
        "h3", ["id": "group-\(verdict.rawValue)"], text: "\(words.verdict(verdict)): \(words.lines(members.count))")
      tag("p", ["class": "small"], text: words.meaning(verdict))
      if !members.isEmpty {
        tag("ul", ["class": "badges"]) {
          for (place, line) in members {
            tag("li") {
              tag(
                "a",
                ["class": "badge \(verdict.rawValue)", "href": "#\(anchor(ofLine: place))", "title": line.longName],
                text: line.name)
            }
          }
        }
      }
    }
  }

  private var keyFigures: Piece {
    tag("dl", ["class": "keys"]) {
      key(
        say("Vagnbehov", "Peak vehicle requirement"), words.buses(result.plan.fleet),
        fleetNote)
      key(
        say("Bussar som klarar dygnet på batteri", "Buses that get through the day on batteries"),
        say("\(electricBuses) av \(fleetText)", "\(electricBuses) of \(fleetText)"),
        figures.findWithUnit("zero.share.feasible").map {
          say("med \($0) av produktionen", "with \($0) of the production kilometres")
        } ?? "")
      key(
        say("El dimensionerande dygn, vid batteriet", "Electricity on the design day, at the battery"),
        fleetEnergy(result.designDay.electricity),
        say(
          "\(fleetEnergy(result.mildDay.electricity)) en mild dag",
          "\(fleetEnergy(result.mildDay.electricity)) on a mild day"))
      if let hardest = hardestBlock {
        key(
          say("Batteri för det tyngsta omloppet", "Battery for the most demanding block"),
          figures.text("battery.need.worst", else: hardest.batteryNeed),
          say(
            "studien räknar med högst \(figures.text("battery.market", .vehicleClass(hardest.vehicleClass), else: hardest.largestBattery))",
            "the study counts with at most \(figures.text("battery.market", .vehicleClass(hardest.vehicleClass), else: hardest.largestBattery))"
          ))
      }
      if let place = highestPeak {
        key(
          say("Högsta effekttopp, \(place.name)", "Highest peak, \(place.name)"),
          figures.text("depot.peak.managed", .place(place.name), else: place.managedPeak),
          say(
            "ostyrd laddning: \(figures.text("depot.peak.unmanaged", .place(place.name), else: place.unmanagedPeak))",
            "unmanaged: \(figures.text("depot.peak.unmanaged", .place(place.name), else: place.unmanagedPeak))"))
      }
    }
  }

  private var fleetNote: String {
    let plan = result.plan
    let motion = words.trips(plan.tripsInMotion)
    if plan.isProven && plan.fleetBound == plan.fleet {
      return say("bevisat minst; \(motion) i rörelse samtidigt", "proven least; \(motion) in motion at once")
    }
    return say(
      "\(motion) i rörelse samtidigt: färre bussar räcker aldrig", "\(motion) in motion at once: fewer never suffice")
  }

  /// The place with the highest peak.
  var highestPeak: PlaceResult? {
    result.places.max { ($0.managedPeak, $1.name) < ($1.managedPeak, $0.name) }
  }

  private var hardestBlock: BlockResult? {
    result.blocks.max { ($0.batteryNeed, $1.id) < ($1.batteryNeed, $0.id) }
  }

  /// One figure of a list of key figures.
  func key(_ name: String, _ value: String, _ note: String = "") -> Piece {
    tag("div", ["class": "key"]) {
      tag("dt", text: name)
      tag("dd", ["class": "value"]) { Self.withSmallUnit(value) }
      if !note.isEmpty { tag("dd", ["class": "small"], text: note) }
    }
  }

  /// A number large and its unit small.
  private static func withSmallUnit(_ value: String) -> [Piece] {
    let space = Character(NumberStyle.narrowSpace)
    guard let place = value.lastIndex(of: space), let next = value[place...].dropFirst().first, !next.isNumber else {
      return [.text(value)]
    }
    return [.text(String(value[...place])), tag("span", ["class": "unit"], text: String(value[place...].dropFirst()))]
  }

  /// Energy of all blocks: in megawatt hours where the design day takes more than five thousand kilowatt hours.
  func fleetEnergy(_ energy: Energy) -> String {
    result.designDay.electricity.kilowattHours >= 5000
      ? style.format(energy.kilowattHours / 1000, decimals: 1, unit: "MWh")
      : style.format(energy.kilowattHours, unit: "kWh")
  }

  private var vehicles: [Piece] {
    guard !result.classes.isEmpty else { return [] }
    return [
      tag("h3", text: say("Med vad", "With what")),
      tag("ul", ["class": "plainlist"]) {
        for vehicleClass in result.classes { tag("li") { self.vehicles(vehicleClass) } }
      },
    ]
  }

  private func vehicles(_ vehicleClass: ClassResult) -> [Piece] {
    let scope = FindingScope.vehicleClass(vehicleClass.identifier)
    let battery = figures.text("battery.market", scope, else: vehicleClass.largestBattery)
    let range = figures.text("range.winter", scope, else: vehicleClass.winterRange)
    let usable = figures.text("battery.usable", scope, else: vehicleClass.usableBattery)
    return [
      tag(
        "strong",
        text: "\(style.format(vehicleClass.buses)) × \(say(vehicleClass.swedishName, vehicleClass.englishName))"),
      .text(
        say(
          ", \(words.heating(vehicleClass.heating)). Batteri upp till \(battery) brutto, \(usable) användbart, ger \(range) mellan laddningar "
            + "dimensionerande dygn vid avtalets slut. ",
          ", \(words.heating(vehicleClass.heating)). A battery of up to \(battery) gross, \(usable) usable, gives \(range) between charges on "
            + "the design day at the end of the contract. ")),
      .text(
        say(
          "\(vehicleClass.electricBuses) av \(words.blocks(vehicleClass.buses)) klaras.",
          "\(vehicleClass.electricBuses) of \(words.blocks(vehicleClass.buses)) can be run.")),
    ]
  }
}
