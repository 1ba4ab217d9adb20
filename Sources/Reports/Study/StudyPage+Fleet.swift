import Findings
import Quantities
import Studies

/// Vehicle classes, and how many blocks run on which battery: the curve that a figure about vehicles must have behind it.
extension StudyPage {
  var fleet: Part {
    guard !result.classes.isEmpty else { return Part(anchor: "fleet", title: "", pieces: []) }
    var table = PageTable(
      say("Fordonsklasser i studien.", "Vehicle classes of the study."),
      [
        .text(say("Klass", "Class"), style: "name"), .text(say("Värme", "Heating"), style: "name"),
        .number(say("Bussar", "Buses")), .number(say("varav på batteri", "of them on batteries")),
        .number(say("kWh/km dim. dygn", "kWh/km design day")),
        .number(say("Tyngsta behov, kWh", "Highest need, kWh")),
        .number(say("Största batteri, kWh", "Largest battery, kWh")),
        .number(say("Räckvidd dim. dygn, km", "Range design day, km")),
        .number(say("Längsta omlopp, km", "Longest block, km")),
      ], rows: result.classes.map(row))
    table.hasCards = true
    let pieces: [Piece] =
      [
        tag(
          "p",
          text: say(
            "Hur många omlopp som klaras beror på batteriet. Kurvan visar vad ett större batteri ger, och vad det inte ger.",
            "How many blocks can be run depends on the battery. The curve shows what a larger one gives, and what it does not."
          )
        ), table.piece,
        tag("div", ["class": "multiples"]) {
          for (place, vehicleClass) in result.classes.enumerated() { curve(of: vehicleClass, place) }
        },
      ] + market
    return Part(anchor: "fleet", title: say("Fordon och batterier", "Vehicles and batteries"), pieces: pieces)
  }

  private func row(_ vehicleClass: ClassResult) -> PageTable.Row {
    let scope = FindingScope.vehicleClass(vehicleClass.identifier)
    return PageTable.Row(texts: [
      say(vehicleClass.swedishName, vehicleClass.englishName), words.heating(vehicleClass.heating),
      style.format(vehicleClass.buses), style.format(vehicleClass.electricBuses),
      figures.number("consumption.design", scope, else: vehicleClass.designUse),
      figures.number("battery.need.worst", scope, else: vehicleClass.hardestNeed),
      figures.number("battery.market", scope, else: vehicleClass.largestBattery),
      figures.number("range.winter", scope, else: vehicleClass.winterRange),
      style.format(vehicleClass.longestBlock.kilometres),
    ])
  }

  private func curve(of vehicleClass: ClassResult, _ place: Int) -> Piece {
    tag("figure") {
      tag("h4", text: say(vehicleClass.swedishName, vehicleClass.englishName))
      if let drawing = FleetBatteryChart(vehicleClass: vehicleClass, words: words).piece(id: "chart-fleet-\(place + 1)")
      {
        tag("div", ["class": "chart"]) { drawing }
      }
    }
  }
}
