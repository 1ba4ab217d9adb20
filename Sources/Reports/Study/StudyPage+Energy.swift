import Findings
import Quantities
import Studies

/// What the cold costs: the two days side by side, and energy by temperature.
extension StudyPage {
  var energy: Part {
    let days = [
      (name: say("Dimensionerande dygn", "Design day"), day: result.designDay),
      (name: say("Mild dag", "Mild day"), day: result.mildDay),
    ]
    let pieces =
      [tag("p", text: energySentence)]
      + [
        tag("div", ["class": "pair"]) {
          ChartRoom.figure(
            .half,
            say(
              "El till alla omlopp, vid batteriet, tomkörning och väntan inräknade.",
              "Electricity of all blocks, at the battery, empty running and standing included.")
          ) { room in DayEnergyChart(days: days, words: words, room: room).piece(id: room.id("chart-day-energy")) }
          ChartRoom.figure(
            .half,
            say(
              "Temperatur timme för timme: \(words.day(result.designDay.name)) och \(words.day(result.mildDay.name)).",
              "Temperature hour by hour: \(words.day(result.designDay.name)) and \(words.day(result.mildDay.name)).")
          ) { room in
            DayTemperatureChart(days: days, words: words, room: room).piece(id: room.id("chart-day-temperature"))
          }
        }, dayTable,
      ]
      + ChartRoom.figure(
        .broad,
        say(
          "Energianvändning per kilometer på linjernas turer, vid batteriet, vid samma temperatur hela dygnet och på barmark. Tjocka "
            + "kurvor är klassernas medel.",
          "Energy per kilometre of the lines’ trips, at the battery, at the same temperature all day and on bare road. Thick curves are "
            + "the means of the classes.")
      ) { room in
        UseByTemperatureChart(
          lines: result.lines, curves: result.cold.curves, classes: result.classes, words: words, room: room
        ).piece(id: room.id("chart-use-by-temperature"))
      } + curvesInFigures + coldSteps
    return Part(anchor: "energy", title: say("Energi och köld", "Energy and cold"), pieces: pieces)
  }

  /// The thick curves as a table, for those who do not see them.
  private var curvesInFigures: [Piece] {
    let curves = result.cold.curves.filter { !$0.uses.isEmpty }
    guard let first = curves.first else { return [] }
    let rows = first.uses.map(\.temperature).map { temperature in
      PageTable.Row(
        texts: [style.format(temperature.celsius)]
          + curves.map { curve in
            curve.uses.first { $0.temperature == temperature }
              .map { style.format($0.use.kilowattHoursPerKilometre, decimals: 2) } ?? NumberStyle.none
          })
    }
    let table = PageTable(
      say(
        "kWh per km vid en temperatur hela dygnet, barmark, klassernas medel; linjernas står i tables/temperature.csv.",
        "kWh per km at a temperature all day, bare road, means of the classes; those of the lines stand in tables/temperature.csv."
      ),
      [.number("°C")] + curves.map { .number(words.vehicleClass($0.vehicleClass, in: result.classes)) }, rows: rows)
    return [Fold.piece(say("Klassernas kurvor i tal", "The curves of the classes in figures")) { table.slim.piece }]
  }

  private var energySentence: String {
    let addition = figures.findWithUnit("energy.cold.addition")
    let share = figures.findWithUnit("energy.heat.share")
    let first = say(
      "Dimensionerande dygn är \(words.day(result.designDay.name)): i medel \(designMean), som lägst \(designLowest).",
      "The design day is \(words.day(result.designDay.name)): mean \(designMean), lowest \(designLowest).")
    let second = addition.map {
      say(" Det lägger \($0) till elanvändningen en mild dag.", " It adds \($0) to the electricity of a mild day.")
    }
    let third = share.map { say(" Kupévärmen är \($0) av energin.", " Cabin heat is \($0) of the energy.") }
    let heatScale = style.format(result.study.energy.heatScale, decimals: 2)
    let fourth = say(
      " Allt är en enda beräkning med värmeskala \(heatScale), där 1,00 är modellens hela värmebehov.",
      " All is a single computation with heat scale \(heatScale), where 1.00 is the model’s whole heat demand.")
    return first + (second ?? "") + (third ?? "") + fourth
  }

  private var dayTable: Piece {
    let days = [result.designDay, result.mildDay]
    func row(_ name: String, _ value: (DayResult) -> String) -> PageTable.Row {
      PageTable.Row(texts: [name] + days.map(value))
    }
    return PageTable(
      say("Alla omlopp under ett dygn.", "All blocks in a day."),
      [
        .text(""), .number(say("Dimensionerande dygn", "Design day")), .number(say("Mild dag", "Mild day")),
      ],
      rows: [
        row(say("El vid batteriet", "Electricity at the battery")) { fleetEnergy($0.electricity) },
        row(say("varav framdrivning", "of it traction")) { fleetEnergy($0.traction) },
        row(say("varav kupévärme", "of it cabin heat")) { fleetEnergy($0.heat) },
        row(
          say("varav övrigt ombord: hjälpsystem och batterivärme", "of it the rest aboard: auxiliaries, battery heat")
        ) {
          fleetEnergy(max(.zero, $0.electricity - $0.traction - $0.heat))
        },
        row(say("Värmarbränsle", "Heater fuel")) { style.format($0.fuelLitres, unit: "l") },
        row(say("Körning, tomkörning inräknad", "Distance, empty running included")) {
          style.format($0.distance.kilometres, unit: "km")
        },
        row(say("Medeltemperatur", "Mean temperature")) { style.format($0.mean.celsius, decimals: 0, unit: "°C") },
        row(say("Lägsta temperatur", "Lowest temperature")) {
          style.format($0.lowest.celsius, decimals: 0, unit: "°C")
        },
      ]
    ).slim.piece
  }
}
