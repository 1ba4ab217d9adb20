import Electrification
import Findings
import Quantities
import Studies

/// Which buses are known to be offered, and how many of them have the battery that is asked for.
extension StudyPage {
  var market: [Piece] {
    let answers = result.market
    guard !answers.isEmpty else { return [] }
    let rows = answers.flatMap { answer in answer.models.map { row($0, in: answer.vehicleClass) } }
    var table = PageTable(
      say(
        "Modeller som någon källa beskriver; marknaden är större. ”Eller mer” står där källan inte säger att det är det mesta. Fråga tillverkarna innan ett krav ställs.",
        "Models that a source describes; the market is larger. “Or more” stands where the source does not say that it is the most. Ask the makers before a requirement is set."
      ),
      [
        .text(say("Klass", "Class"), style: "name"), .text(say("Modell", "Model"), style: "name"),
        .number(say("Längd, m", "Length, m")), .number(say("Största batteri, kWh", "Largest battery, kWh")),
        .text(say("Har studiens batteri", "Has the study's battery")), .number(say("Kontakt, kW", "Plug, kW")),
        .number(say("Sittplatser", "Seats")), .text(say("Källa", "Source"), style: "words"),
      ], rows: rows)
    table.hasCards = true
    return [
      tag("h3", text: say("Vad marknaden är känd för att erbjuda", "What the market is known to offer")),
      tag("ul", ["class": "plainlist"]) {
        for answer in answers { tag("li", text: sentence(answer)) }
      },
    ]
      + (rows.isEmpty
        ? []
        : [
          Fold.piece(say("Modellerna, med källor (\(rows.count))", "The models, with sources (\(rows.count))")) {
            table.piece
          }
        ])
  }

  private func row(_ model: MarketResult.Model, in id: String) -> PageTable.Row {
    let known = model.known
    return PageTable.Row(texts: [
      words.vehicleClass(id, in: result.classes),
      known.name + doubt(known.doubt),
      known.length.map { style.format($0.metres, decimals: 1) } ?? unknown,
      offer(known.largestBattery, \.kilowattHours),
      verdict(model.largest), offer(known.chargingPower, \.kilowatts), offer(known.seats) { Double($0) }, known.source,
    ])
  }

  private func doubt(_ doubt: MarketModel.Doubt?) -> String {
    switch doubt {
    case .leftHandTraffic: say(" (för vänstertrafik)", " (for traffic on the left)")
    case .chassis: say(" (chassi)", " (chassis)")
    case nil: ""
    }
  }

  private var unknown: String { say("okänt", "unknown") }

  private func offer<Value>(_ offer: MarketModel.Offer<Value>?, _ number: (Value) -> Double) -> String {
    guard let offer else { return unknown }
    return style.format(number(offer.value)) + (offer.isMost ? "" : say(" eller mer", " or more"))
  }

  private func verdict(_ verdict: MarketModel.Verdict) -> String {
    switch verdict {
    case .meets: say("ja", "yes")
    case .fails: say("nej", "no")
    case .unknown: unknown
    }
  }

  private func sentence(_ answer: MarketResult) -> String {
    let known = words.count(
      answer.models.count, ("känd modell", "kända modeller"), ("known model", "known models"))
    guard !answer.models.isEmpty else {
      return words.vehicleClass(answer.vehicleClass, in: result.classes) + ": " + known + "."
    }
    let first = say(
      ". Det batteri som studien räknar med, \(battery(answer.largest)): \(meeting(answer.largest)).",
      ". The battery that the study counts with, \(battery(answer.largest)): \(meeting(answer.largest)).")
    let second = answer.needed.map {
      say(
        " Det som det tyngsta körbara omloppet behöver, \(battery($0)): \(meeting($0)).",
        " What the most demanding block that can be run needs, \(battery($0)): \(meeting($0)).")
    }
    return words.vehicleClass(answer.vehicleClass, in: result.classes) + ": " + known + first + (second ?? "")
  }

  private func battery(_ answer: MarketResult.Answer) -> String {
    style.format(answer.battery.kilowattHours, unit: "kWh")
  }

  /// How many have it, lack it, and are not known in that respect; the three make the whole.
  private func meeting(_ answer: MarketResult.Answer) -> String {
    func count(_ number: Int, _ swedish: (one: String, many: String), _ english: (one: String, many: String)) -> String
    {
      let text = number == 0 ? say("ingen", "none") : style.format(number)
      return text + " " + (number > 1 ? say(swedish.many, english.many) : say(swedish.one, english.one))
    }
    let makers = answer.makers.isEmpty ? "" : " (\(words.list(answer.makers)))"
    return [
      count(answer.meeting, ("har det", "har det"), ("has it", "have it")) + makers,
      count(answer.failing, ("saknar det", "saknar det"), ("lacks it", "lack it")),
      count(answer.unknown, ("är okänd", "är okända"), ("is unknown", "are unknown")),
    ].joined(separator: ", ")
  }
}
