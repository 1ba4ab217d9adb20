import Findings
import Quantities
import Studies

/// Depots and villages: what charging takes there.
extension StudyPage {
  var places: Part {
    let numbered = Array(result.places.enumerated())
    let villages = numbered.filter { $0.element.kind == .village }
    var pieces = depots(numbered.filter { $0.element.kind == .depot })
    if !villages.isEmpty {
      pieces.append(tag("h3", text: say("Byar där bussar står över natten", "Villages where buses stay overnight")))
      pieces.append(
        tag(
          "p",
          text: say(
            "Heldragen linje är styrd laddning, streckad ostyrd. Under den prickade är ingen topp möjlig.",
            "Solid is managed charging, dashed unmanaged. No peak below the dotted line is possible.")))
      pieces += folded(villages.map { self.village(at: $0.offset, $0.element) }, shown: 3) {
        say("\(words.villages($0)) till", "\(words.villages($0)) more")
      }
    }
    return Part(
      anchor: "places", title: say("Depåer och uppställningsplatser", "Depots and overnight places"),
      pieces: pieces.isEmpty ? [] : overview + pieces)
  }

  /// Depots that are shown before the fold: places come in the order of what they take.
  private static let shownDepots = 1

  private func depots(_ depots: [(offset: Int, element: PlaceResult)]) -> [Piece] {
    let all = depots.map { place(at: $0.offset, $0.element) }
    guard all.count > Self.shownDepots + 1 else { return all }
    let names = words.list(depots.dropFirst(Self.shownDepots).map(\.element.name))
    return Array(all.prefix(Self.shownDepots))
      + [
        Fold.piece(say("Depåerna \(names)", "The depots \(names)")) { Array(all.dropFirst(Self.shownDepots)) }
      ]
  }

  private var overview: [Piece] {
    var table = PageTable(
      say(
        "Alla platser dimensionerande dygn. Effekt räknas från nätet, med förvärmning. En topp är den högsta effekten i något ögonblick; "
          + "kurvorna visar medel per kvart och kan ligga lägre. Varje buss och reservbuss har en laddplats; en reservbuss i trafik "
          + "ersätter en annan buss och tar ingen energi därutöver.",
        "All places on the design day. Power is from the grid, pre-heating included. A peak is the highest power of any moment; the "
          + "curves show means of quarter hours and may lie lower. Each bus and each spare bus has a bay; a spare in traffic "
          + "replaces another bus and takes no energy beyond that."),
      [
        .text(say("Plats", "Place"), style: "name"), .text(say("Slag", "Kind")), .number(say("Bussar", "Buses")),
        .number(say("Reservbussar", "Spare buses")), .number(say("Laddplatser", "Bays")),
        .number(say("kWh per dygn", "kWh a day")), .number(say("Styrd topp, kW", "Managed peak, kW")),
        .number(say("Ostyrd topp, kW", "Unmanaged peak, kW")), .number(say("Abonnemang, kW", "Subscription, kW")),
        .number(say("Effektavgift, kr/år", "Power charge, SEK/year")),
      ],
      rows: result.places.map { place in
        let scope = FindingScope.place(place.name)
        return PageTable.Row(texts: [
          place.name, words.placeKind(place.kind), style.format(place.buses),
          figures.number("spare.count", scope, else: Double(place.spares)),
          figures.number("bays", scope, else: Double(place.bays)),
          figures.number("depot.energy.day", scope, else: place.energy),
          figures.number("depot.peak.managed", scope, else: place.managedPeak),
          figures.number("depot.peak.unmanaged", scope, else: place.unmanagedPeak),
          figures.number("subscribed.power", scope, else: place.subscribedPower),
          figures.number("power.cost", scope, else: place.powerCost.kronor),
        ])
      })
    table.hasCards = true
    return table.folded(shown: 4) { say("\(words.places($0)) till", "\(words.places($0)) more") }
  }

  private func place(at number: Int, _ place: PlaceResult) -> Piece {
    tag("article", ["class": "place", "id": "place-\(number + 1)"]) {
      tag("h3", text: place.name)
      tag("p", ["class": "small"], text: kind(of: place))
      tag("div", ["class": "pair"]) {
        tag("div") {
          keys(of: place)
          proof(of: place)
          trouble(at: place)
        }
        ChartRoom.figure(
          .half,
          say(
            "Laddeffekt från klockan 12 till 12 dimensionerande dygn, medel per kvart, och bussar på platsen.",
            "Charging load from noon to noon on the design day, mean of each quarter hour, and buses at the place.")
        ) { room in
          PlaceLoadChart(place: place, words: words, room: room).piece(id: room.id("chart-load-\(number + 1)"))
        }
      }
    }
  }

  private func village(at number: Int, _ place: PlaceResult) -> Piece {
    let scope = FindingScope.place(place.name)
    let managed = figures.text("depot.peak.managed", scope, else: place.managedPeak)
    let unmanaged = figures.text("depot.peak.unmanaged", scope, else: place.unmanagedPeak)
    let bays = figures.find("bays", scope) ?? style.format(place.bays)
    let bay = figures.text("bay.power", scope, else: place.bayPower)
    let subscribed = figures.text("subscribed.power", scope, else: place.subscribedPower)
    let cost = figures.text("power.cost", scope, else: place.powerCost.kronor)
    return tag("figure", ["id": "place-\(number + 1)"]) {
      tag("h4", text: place.name)
      if let drawing = PlaceLoadChart(place: place, words: words, isSmall: true).piece(id: "chart-load-\(number + 1)") {
        tag("div", ["class": "chart"]) { drawing }
      }
      tag("figcaption") {
        say(
          "\(buses(at: place)), \(origin(of: place)). Laddplatser: \(bays) à \(bay). Topp \(managed) styrd, "
            + "\(unmanaged) ostyrd. Abonnemang \(subscribed), effektavgift \(cost). ",
          "\(buses(at: place)), \(origin(of: place)). Bays: \(bays) of \(bay). Peak \(managed) managed, "
            + "\(unmanaged) unmanaged. Subscription \(subscribed), power charge \(cost). ")
        trouble(at: place)
      }
    }
  }

  private func origin(of place: PlaceResult) -> String {
    place.isNamed
      ? say("utpekad i studien", "named by the study")
      : say("härledd ur tidtabellen", "inferred from the timetable")
  }

  /// Buses that run blocks and spare buses.
  private func buses(at place: PlaceResult) -> String {
    guard place.spares > 0 else { return words.buses(place.buses) }
    let spares = words.count(place.spares, ("reservbuss", "reservbussar"), ("spare bus", "spare buses"))
    return say("\(words.buses(place.buses)) och \(spares)", "\(words.buses(place.buses)) and \(spares)")
  }

  private func kind(of place: PlaceResult) -> String {
    let origin = origin(of: place)
    return "\(words.placeKind(place.kind)), \(origin). \(buses(at: place)), "
      + words.blocks(place.blocks.count) + "."
  }

  private func keys(of place: PlaceResult) -> Piece {
    let scope = FindingScope.place(place.name)
    let bay = figures.text("bay.power", scope, else: place.bayPower)
    return tag("dl", ["class": "keys"]) {
      key(
        say("Styrd topp", "Managed peak"), figures.text("depot.peak.managed", scope, else: place.managedPeak),
        say(
          "ostyrd \(figures.text("depot.peak.unmanaged", scope, else: place.unmanagedPeak))",
          "unmanaged \(figures.text("depot.peak.unmanaged", scope, else: place.unmanagedPeak))"))
      key(
        say("Energi per dygn", "Energy a day"), figures.text("depot.energy.day", scope, else: place.energy),
        say(
          "mild dag \(figures.text("depot.energy.mild", scope, else: place.mildEnergy))",
          "mild day \(figures.text("depot.energy.mild", scope, else: place.mildEnergy))"))
      key(
        say("Laddplatser", "Bays"), figures.find("bays", scope) ?? style.format(place.bays),
        place.spares == 0
          ? say("à \(bay)", "\(bay) each")
          : say("à \(bay), varav \(place.spares) för reserv", "\(bay) each, \(place.spares) of them for spares"))
      key(
        say("Abonnerad effekt", "Subscribed power"),
        figures.text("subscribed.power", scope, else: place.subscribedPower),
        place.gridLimit.map { limit(place, $0) } ?? "")
      key(
        say("Transformator", "Transformer"),
        figures.findWithUnit("transformer.rating", scope)
          ?? place.transformerKilovoltAmperes.map { style.format($0, unit: "kVA") }
          ?? say("större än listan", "above the list"))
      key(
        say("Effektavgift", "Power charge"), figures.text("power.cost", scope, else: place.powerCost.kronor),
        say(
          "styrning sparar \(figures.text("power.cost.saved", scope, else: place.powerCostSaved.kronor))",
          "managing saves \(figures.text("power.cost.saved", scope, else: place.powerCostSaved.kronor))"))
    }
  }

  private func limit(_ place: PlaceResult, _ limit: Power) -> String {
    let power = style.format(limit.kilowatts, unit: "kW")
    if place.exceedsGridLimit {
      return say("nätets gräns \(power) räcker inte till toppen", "limit of the grid \(power), less than the peak")
    }
    let margin = figures.text("subscribed.margin", .place(place.name), else: place.subscribedMargin * 100)
    return say("nätets gräns \(power), marginal \(margin)", "limit of the grid \(power), margin \(margin)")
  }

  private func proof(of place: PlaceResult) -> Piece {
    let scope = FindingScope.place(place.name)
    let bound = figures.text("depot.peak.bound", scope, else: place.peakBound)
    let preheat = style.format(place.preheatPeak.kilowatts, unit: "kW")
    let first =
      place.isProven
      ? say("Den styrda toppen är bevisat den lägsta möjliga.", "The managed peak is proven to be the least possible.")
      : say("Ingen plan kan komma under \(bound): det är bevisat.", "No plan can go below \(bound): that is proven.")
    return tag(
      "p", ["class": "small"],
      text: first + " "
        + say(
          "Förvärmning ensam tar som mest \(preheat). Tariff \(place.tariff).",
          "Pre-heating alone takes at most \(preheat). Tariff \(place.tariff)."))
  }

  private func trouble(at place: PlaceResult) -> [Piece] {
    guard !place.unmet.isEmpty else { return [] }
    return [
      tag("div", ["class": "trouble"]) {
        tag("strong", text: say("Hinner inte laddas under uppställningen: ", "Cannot be charged during their stay: "))
        words.list(
          place.unmet.prefix(8).map { entry in
            let lacking = style.format(entry.lacking.kilowattHours, unit: "kWh")
            return say("\(entry.block) saknar \(lacking)", "\(entry.block) lacks \(lacking)")
          })
          + (place.unmet.count > 8
            ? say(" (och \(place.unmet.count - 8) till)", " (and \(place.unmet.count - 8) more)") : "")
          + "."
      }
    ]
  }
}
