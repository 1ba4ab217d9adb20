import Quantities
import Studies

/// What the cold adds, part by part, class by class.
extension StudyPage {
  var coldSteps: [Piece] {
    let classes = result.cold.classes.filter { $0.distance > .zero }
    guard !classes.isEmpty else { return [] }
    return [
      tag("h3", text: say("Vad kölden lägger till", "What the cold adds")),
      tag(
        "p",
        text: say(
          "Samma omlopp en mild dag och det dimensionerande dygnet. Delarna räknas var för sig genom att köra om dygnet med en sak "
            + "ändrad, och summerar till hela skillnaden. Hjälpsystemen tar mer därför att bussen hålls på under uppehåll i kyla.",
          "The same blocks on a mild day and on the design day. Each part is found by running the day again with one thing changed, and "
            + "the parts sum to the whole difference. Auxiliaries take more since the bus is kept on while it stands in the cold."
        )),
      tag("div", ["class": "multiples"]) {
        for (place, steps) in classes.enumerated() {
          tag("figure") {
            tag("h4", text: words.vehicleClass(steps.vehicleClass, in: result.classes))
            if let drawing = ColdStepsChart(
              steps: steps, name: words.vehicleClass(steps.vehicleClass, in: result.classes), words: words
            ).piece(id: "chart-cold-\(place + 1)") {
              tag("div", ["class": "chart"]) { drawing }
            }
          }
        }
      },
      Fold.piece(say("Kölden del för del i tal", "The cold part by part in figures")) { coldTable(classes) },
    ]
  }

  private func coldTable(_ classes: [ColdSteps]) -> Piece {
    let values = classes.map(\.printed)
    func row(_ name: String, _ numbers: [Double]) -> PageTable.Row {
      PageTable.Row(texts: [name] + numbers.map { style.format($0, decimals: 2) })
    }
    let parts = ColdSteps.Part.allCases.enumerated().filter { number, _ in
      values.contains { $0.parts[number].value != 0 }
    }
    return PageTable(
      say(
        "kWh per km vid batteriet, alla omlopp av klassen, tomkörning inräknad.",
        "kWh per km at the battery, all blocks of the class, empty running included."),
      [.text(say("Del", "Part"), style: "name")]
        + classes.map { .number(words.vehicleClass($0.vehicleClass, in: result.classes)) },
      rows: [row(say("mild dag", "mild day"), values.map(\.mild))]
        + parts.map { number, part in row(words.coldPart(part), values.map { $0.parts[number].value }) }
        + [row(say("dimensionerande dygn", "design day"), values.map(\.design))]
    ).slim.piece
  }
}

extension ReportWords {
  /// What the cold adds, in words.
  func coldPart(_ part: ColdSteps.Part) -> String {
    switch part {
    case .air: say("tätare luft", "denser air")
    case .rolling: say("trögare däck i kyla", "tyres that roll harder")
    case .road: say("väglag", "road surface")
    case .heat: say("kupévärme", "cabin heat")
    case .cooling: say("kyla", "cooling")
    case .battery: say("batterivärme", "battery heat")
    case .auxiliary: say("hjälpsystem", "auxiliaries")
    }
  }
}
