import Electrification
import Findings
import Quantities
import Studies

/// Ways to heat side by side, the battery at two heat demands, and the local measurement of heat.
extension StudyPage {
  var heating: Part {
    let alternatives = result.cold.heatings
    guard !alternatives.isEmpty else { return Part(anchor: "heating", title: "", pieces: []) }
    let named = self.named(alternatives)
    let intro = say(
      "Studiens egna omlopp, körda om det dimensionerande dygnet med varje sätt att värma. Inget annat är ändrat: samma turer, batterier, "
        + "väglag och värmeskala (\(scale(alternatives[0].heatScale))).",
      "The study’s own blocks, run again on the design day with each way to heat. Nothing else is changed: the same trips, batteries, "
        + "road and heat scale (\(scale(alternatives[0].heatScale))).")
    let pieces: [Piece] =
      [tag("p", text: intro)]
      + ChartRoom.figure(
        .broad,
        say(
          "El och bränsle per kilometer det dimensionerande dygnet, tomkörning inräknad.",
          "Electricity and fuel by the kilometre on the design day, empty running included.")
      ) { room in HeatingChart(alternatives: named, words: words, room: room).piece(id: room.id("chart-heating")) }
      + [Fold.piece(say("Sätten att värma i tal", "The ways to heat in figures")) { heatingTable(named) }]
      + heatingNotes + fuelOfYear + heatScales + anchor
    return Part(anchor: "heating", title: say("Sätt att värma", "Ways to heat"), pieces: pieces)
  }

  private typealias Named = (name: String, value: BlockAlternative, isChosen: Bool)

  /// The ways to heat with their names. Where all classes of the study have one heating, its row is the study's; else the study has a row
  /// of its own.
  private func named(_ alternatives: [BlockAlternative]) -> [Named] {
    let heatings = Set(result.classes.map(\.heating))
    let only = heatings.count == 1 ? heatings.first : nil
    return alternatives.compactMap { value -> Named? in
      guard let heating = value.heating else {
        return only == nil ? (say("studiens val, klass för klass", "the study’s choice by class"), value, true) : nil
      }
      let name = words.heating(heating)
      return heating == only ? (name + say(" (studiens val)", " (the study’s)"), value, true) : (name, value, false)
    }
  }

  private func span(_ from: Double, _ to: Double, _ unit: String) -> String {
    say(
      "\(style.format(from)) till \(style.format(to, unit: unit))",
      "\(style.format(from)) to \(style.format(to, unit: unit))")
  }

  private func scale(_ value: Double) -> String { style.format(value, decimals: 2) }

  private func heatingTable(_ alternatives: [Named]) -> Piece {
    let place = result.cold.heatings[0].peakPlace
    var table = PageTable(
      say(
        "Per dygn för hela trafiken. Topp är den lägsta möjliga vid \(place), i ett ögonblick, med förvärmning.",
        "A day, all traffic. The peak is the least possible at \(place), of a moment, pre-heating included."),
      [
        .text(say("Värme", "Heating"), style: "name"), .number(say("El, kWh/km", "Electricity, kWh/km")),
        .number(say("Tyngsta behov, kWh batteri", "Highest need, kWh of battery")),
        .number(say("Omlopp som klaras", "Blocks that run")),
        .number(say("Topp, kW", "Peak, kW")), .number(say("Från nätet, MWh", "From the grid, MWh")),
        .number(say("Bränsle, l", "Fuel, l")), .number(say("CO₂e med HVO, kg", "CO₂e with HVO, kg")),
        .number(say("CO₂e med diesel, kg", "CO₂e with diesel, kg")),
        .number(say("Kallaste kupé, °C", "Coldest cabin, °C")),
      ],
      rows: alternatives.map { entry in
        let value = entry.value
        return PageTable.Row(texts: [
          entry.name, style.format(value.use.kilowattHoursPerKilometre, decimals: 2),
          style.format(value.hardestNeed.kilowattHours),
          say(
            "\(style.format(value.feasible)) av \(style.format(value.blocks))",
            "\(style.format(value.feasible)) of \(style.format(value.blocks))"),
          style.format(value.peak.kilowatts), style.format(value.gridEnergy.kilowattHours / 1000, decimals: 1),
          style.format(value.fuelLitres), style.format(value.electricityEmission + value.hvoEmission),
          style.format(value.electricityEmission + value.dieselEmission),
          style.format(value.lowestCabin.celsius) + (value.isWarm ? "" : " *"),
        ])
      })
    table.hasCards = true
    return table.piece
  }

  private var heatingNotes: [Piece] {
    let factors = result.cold.factors.map(factor)
    let isCold = result.cold.heatings.contains { !$0.isWarm }
    let cold =
      isCold
      ? say(
        " * På minst en tur blir kupén kallare än begärt: värmarna räcker inte, och elen i den raden är därför för låg för den komfort som begärs.",
        " * On at least one trip the cabin is colder than asked for: the heaters do not suffice, and so the electricity of that row is too low for the comfort that is asked for."
      )
      : ""
    return [
      tag(
        "p", ["class": "small"],
        text: say(
          "Bränsle är liter HVO, förvärmning inräknad; dieselns utsläpp är för samma värme. Utsläpp räknas över livscykeln, el på det "
            + "som tas från nätet: \(words.list(factors)).",
          "Fuel is litres of HVO, pre-heating included; diesel’s emission is for the same heat. Emissions are of the life cycle, those of "
            + "electricity on what is drawn from the grid: \(words.list(factors)).") + cold)
    ]
  }

  private func factor(_ factor: ParameterUse) -> String {
    "\(factorName(factor.name)) \(factorValue(factor.value)) \(factor.unit) (\(Self.cite(factor.source)))"
  }

  /// Who says it and when: the rest of a source is in English, and stands with the parameter in findings.json.
  private static func cite(_ source: String) -> String {
    String(source.prefix { $0 != "," && $0 != ":" && $0 != ";" })
  }

  /// What the study's own heaters burn in a year and a winter; nothing where none burns fuel or no year is known.
  private var fuelOfYear: [Piece] {
    guard let year = result.year, let fuel = year.fuel else { return [] }
    let factors = result.cold.factors.filter { $0.name != "emission.electricity" }.map(factor)
    func row(_ name: String, _ period: String, _ amount: YearResult.HeaterFuel.Amount) -> PageTable.Row {
      PageTable.Row(texts: [
        name + yearMark, figures.number("heater.fuel.\(period)", .network, else: amount.litres),
        figures.number("heater.emission.hvo.\(period)", .network, else: amount.hvoEmission),
        figures.number("heater.emission.diesel.\(period)", .network, else: amount.dieselEmission),
      ])
    }
    let rows =
      [row(say("ett år", "a year"), "year", fuel.year)]
      + (fuel.winter.map { [row(say("december–februari", "December to February"), "winter", $0)] } ?? [])
    let table = PageTable(
      say(
        "Värmarbränsle med studiens egen värme, alla bussar; linje för linje i tables/surroundings.csv.",
        "Heater fuel with the study’s own heating, all buses; line by line in tables/surroundings.csv."),
      [
        .text(say("Tid", "Time"), style: "name"), .number(say("Bränsle, l HVO", "Fuel, l of HVO")),
        .number(say("CO₂e som HVO, kg", "CO₂e as HVO, kg")), .number(say("CO₂e som diesel, kg", "CO₂e as diesel, kg")),
      ], rows: rows)
    return [
      tag("h3", text: say("Bränsle per år och vinter", "Fuel by year and winter")), table.slim.piece,
      tag(
        "p", ["class": "small"],
        text: say(
          "Uppvärmning före utkörning, tomkörning och väntan är inräknade; det är bränslets utsläpp, elens är inte med. Utsläppsfaktorer över livscykeln: \(words.list(factors)).",
          "Warming before leaving, empty running and standing are counted; these are the fuel’s emissions, not the electricity’s. Emission factors of the life cycle: \(words.list(factors))."
        )),
    ]
  }

  private func factorName(_ parameter: String) -> String {
    switch parameter {
    case "emission.hvo": "HVO"
    case "emission.diesel": say("diesel utan biodrivmedel", "diesel without biofuel")
    case "emission.electricity": say("el", "electricity")
    default: parameter
    }
  }

  private func factorValue(_ text: String) -> String { DecimalNumber(text).map { style.format($0) } ?? text }

  private var heatScales: [Piece] {
    let scales = result.cold.heatScales
    guard let first = scales.first else { return [] }
    let table = PageTable(
      say(
        "Batteri (brutto, vid avtalets slut) och omlopp vid olika värmebehov, allt annat lika.",
        "Battery (gross, at the end of the contract) and blocks at different heat demands, all else equal."),
      [.text(say("Värmeskala", "Heat scale"), style: "name"), .number(say("El, kWh/km", "Electricity, kWh/km"))]
        + first.needs.map {
          .number(
            say(
              "Tyngsta behov, kWh: \(words.vehicleClass($0.vehicleClass, in: result.classes))",
              "Highest need, kWh: \(words.vehicleClass($0.vehicleClass, in: result.classes))"))
        } + [.number(say("Omlopp som klaras", "Blocks that run")), .number(say("Topp, kW", "Peak, kW"))],
      rows: scales.map { value in
        let own = value.heatScale == result.study.energy.heatScale ? say(" (studiens)", " (the study’s)") : ""
        return PageTable.Row(
          texts: [scale(value.heatScale) + own, style.format(value.use.kilowattHoursPerKilometre, decimals: 2)]
            + value.needs.map { style.format($0.hardest.kilowattHours) } + [
              say(
                "\(style.format(value.feasible)) av \(style.format(value.blocks))",
                "\(style.format(value.feasible)) of \(style.format(value.blocks))"),
              style.format(value.peak.kilowatts),
            ])
      })
    return [
      tag("h3", text: say("Hur mycket värme behövs?", "How much heat is needed?")),
      tag(
        "p",
        text: say(
          "Rapporten är en enda beräkning med värmeskala \(scale(result.study.energy.heatScale)): 1,00 är modellens hela behov, "
            + "\(scale(result.cold.planningScale)) det sannolikaste och det som planering räknar med (fördelningen som dygn dras ur "
            + "har medianen \(scale(UncertaintyTable.medianHeatScale))). Det är studiens största osäkerhet, och den avgör batteriet:",
          "The report is a single computation with heat scale \(scale(result.study.energy.heatScale)): 1.00 is the model’s whole demand, "
            + "\(scale(result.cold.planningScale)) the most probable and what planning takes (the distribution that days are drawn "
            + "from has the median \(scale(UncertaintyTable.medianHeatScale))). It is the largest uncertainty of the study, and it decides the battery:"
        )),
      table.piece,
    ]
  }

  private var anchor: [Piece] {
    let anchor = result.cold.anchor
    let (litres, buses, distance) = (
      style.format(anchor.litresADay, unit: "l"), style.format(anchor.buses),
      style.format(anchor.distanceADay.kilometres, unit: "km")
    )
    let celsius = style.format(anchor.temperature.celsius, decimals: 1, unit: "°C")
    let (measured, modelled) = (
      style.format(anchor.measured, decimals: 1, unit: "l/100 km"),
      style.format(anchor.modelled, decimals: 1, unit: "l/100 km")
    )
    let implied = scale(anchor.impliedScale)
    let range = "\(scale(anchor.impliedScales.lowerBound))–\(scale(anchor.impliedScales.upperBound))"
    let speed = style.format(anchor.speed.kilometresPerHour, unit: "km/h")
    let celsiusRange = span(anchor.temperatures.lower.celsius, anchor.temperatures.upper.celsius, "°C")
    let speedRange = span(anchor.speeds.lower.kilometresPerHour, anchor.speeds.upper.kilometresPerHour, "km/h")
    return [
      tag(
        "p",
        text: say(
          "Den enda lokala mätningen: \(buses) elbussar i Östersund tankade \(litres) diesel om dagen till värmen i december 2021 "
            + "(\(anchor.source)), \(measured) vid \(distance) per buss och dygn. Modellens stadsbuss med bara bränslevärmare tar \(modelled) vid "
            + "\(celsius), normalt för december på Frösön, och \(speed); för tio bussar \(style.format(anchor.modelledADay, unit: "l")) om dagen. "
            + "Mätningen motsvarar då värmeskala \(implied), och \(range) om dygnen var \(celsiusRange) och farten \(speedRange). Dygnens "
            + "temperatur och fart, om el eller värmepump värmde också och om alla bussar gick varje dag är inte känt; inget i modellen är "
            + "anpassat till talet.",
          "The only local measurement: \(buses) electric buses in Östersund took \(litres) of diesel a day for heat in December 2021 "
            + "(\(anchor.source)), \(measured) at \(distance) a bus and day. The model’s city bus with a fuel heater alone takes \(modelled) at "
            + "\(celsius), normal for December at Frösön, and \(speed); for ten buses \(style.format(anchor.modelledADay, unit: "l")) a day. The "
            + "measurement then answers to heat scale \(implied), and to \(range) if the days were \(celsiusRange) and the speed \(speedRange). "
            + "The days’ temperature and speed, whether electricity or a heat pump heated too and whether all buses ran every day are not "
            + "known; nothing in the model is fitted to the figure."))
    ]
  }
}
