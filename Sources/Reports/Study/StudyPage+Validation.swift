import Quantities
import Studies

/// How far the energy model is from what was measured: the scored cases, as `docs/validation.md` has them.
extension StudyPage {
  var validation: Part {
    let records = ValidationRecord.all
    let scores = ValidationRecord.scores
    let changed =
      result.study.parameters.isEmpty && result.study.vehicles.figuresOfClass.isEmpty
      ? ""
      : say(
        " Studien har ändrat parametrar eller fordonsuppgifter i modellen; jämförelsen gäller modellens egna.",
        " The study has changed parameters or figures of vehicles in the model; the comparison is for the model’s own.")
    var table = PageTable(
      say(
        "Uppmätt och beräknad energianvändning vid batteriet, hela värmebehovet (skala 1,00), en uppsättning konstanter för alla bussar.",
        "Measured and computed energy use at the battery, the whole heat demand (scale 1.00), one set of constants for all buses."
      ),
      [
        .text(say("Fall", "Case"), style: "nowrap"), .text(say("Buss och plats", "Bus and place"), style: "name"),
        .number("°C"), .number("km/h"), .number(say("Uppmätt, kWh/km", "Measured, kWh/km")),
        .number(say("Modell, kWh/km", "Model, kWh/km")), .number(say("Fel", "Error")),
        .text(say("Källa", "Source"), style: "words"),
      ],
      rows: records.map { record in
        PageTable.Row(texts: [
          record.id, "\(record.bus), \(record.place)", style.format(record.celsius, decimals: 1),
          style.format(record.speed, decimals: 1), style.format(record.measured, decimals: 3),
          style.format(record.modelled, decimals: 3), style.percent(record.error, decimals: 1), record.source,
        ])
      })
    table.hasCards = true
    let summary = PageTable(
      say(
        "Fel, och felet hos en konstant per klass (1,62 kWh/km för ledbuss, annars 1,10).",
        "Errors, and the error of a constant by class (1.62 kWh/km for articulated buses, else 1.10)."),
      [
        .text(say("Fall", "Cases"), style: "name"), .number(say("Antal", "Count")),
        .number(say("Medianfel", "Median error")), .number(say("Största fel", "Worst error")),
        .number(say("Konstantens medianfel", "Median error of a constant")),
      ],
      rows: [
        score(say("alla", "all"), scores.all), score(say("utan Zürich", "Zürich left out"), scores.withoutZurich),
        score(say("utan Sydney", "Sydney left out"), scores.withoutSydney),
      ])
    let pieces: [Piece] = [
      tag(
        "p",
        text: say(
          "Modellen hålls mot \(style.format(scores.all.count)) mätningar där temperatur och hastighet är kända: medianfelet är "
            + "\(style.percent(scores.all.median, decimals: 1)), det största \(style.percent(scores.all.worst, decimals: 1)). Ingen nordisk "
            + "vintermätning med känd temperatur, hastighet och last finns bland dem: under 3 °C vilar modellen på fysik och på "
            + "VECTO:s tabeller.",
          "The model is held against \(style.format(scores.all.count)) measurements with known temperature and speed: the median error is "
            + "\(style.percent(scores.all.median, decimals: 1)), the worst \(style.percent(scores.all.worst, decimals: 1)). No Nordic "
            + "winter measurement with known temperature, speed and load is among them: below 3 °C the model rests on physics and on "
            + "VECTO’s tables.") + changed), summary.slim.piece,
      Fold.piece(say("Mätning för mätning (\(records.count))", "Measurement by measurement (\(records.count))")) {
        table.piece
      },
    ]
    return Part(
      anchor: "validation", title: say("Modellen mot mätningar", "The model against measurements"), pieces: pieces)
  }

  private func score(_ name: String, _ score: ValidationScore) -> PageTable.Row {
    PageTable.Row(texts: [
      name, style.format(score.count), style.percent(score.median, decimals: 1),
      style.percent(score.worst, decimals: 1),
      style.percent(score.medianOfConstant, decimals: 1),
    ])
  }
}
