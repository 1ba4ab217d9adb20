import Findings
import Quantities
import Studies

/// Which buses are known to be offered, and how many of them have the battery that is asked for.
extension StudyPage {
  var market: [Piece] {
    let answers = result.market
    guard !answers.isEmpty else { return [] }
    let rows = answers.flatMap { answer in
      answer.models.map { model in
        PageTable.Row(texts: [
          words.vehicleClass(answer.vehicleClass, in: result.classes), model.name,
          model.largestBattery.map { style.format($0.kilowattHours) } ?? "–", model.source,
        ])
      }
    }
    var table = PageTable(
      say(
        "Modeller som någon källa beskriver; marknaden är större. Fråga tillverkarna innan ett krav ställs.",
        "Models that a source describes; the market is larger. Ask the makers before a requirement is set."),
      [
        .text(say("Klass", "Class"), style: "name"), .text(say("Modell", "Model"), style: "name"),
        .number(say("Största batteri, kWh", "Largest battery, kWh")), .text(say("Källa", "Source"), style: "words"),
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

  private func sentence(_ answer: MarketResult) -> String {
    let known = words.count(
      answer.models.count, ("känd modell", "kända modeller"), ("known model", "known models"))
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

  private func meeting(_ answer: MarketResult.Answer) -> String {
    guard answer.meeting > 0 else { return say("ingen har det", "none has it") }
    return say(
      "\(style.format(answer.meeting)) har det (\(words.list(answer.makers)))",
      "\(style.format(answer.meeting)) \(answer.meeting == 1 ? "has" : "have") it (\(words.list(answer.makers)))")
  }
}
