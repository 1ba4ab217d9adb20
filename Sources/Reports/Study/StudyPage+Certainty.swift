import Electrification
import Findings
import Quantities
import Studies

/// How certain the figures are: what varies, what that does to energy and batteries, and what the percentiles mean.
extension StudyPage {
  /// Blocks that the table shows at most.
  private static let mostBlocks = 15

  var certainty: Part {
    let title = say("Hur säkert är detta?", "How certain is this?")
    guard let certainty = result.certainty else {
      return Part(anchor: "certainty", title: title, pieces: [])
    }
    let caption = say(
      "För varje linje: det av dess omlopp som anstränger batteriet mest; dess namn står vid stapeln. Vit linje i stapeln: P50.",
      "For each line: the one of its blocks that strains its battery most; its name stands by the bar. White line in the bar: P50."
    )
    let some = say(
      " De \(CertaintyChart.mostLines) linjer vars omlopp kommer närmast sitt batteri.",
      " The \(CertaintyChart.mostLines) lines whose block comes nearest to its battery.")
    let isCut = certainty.lines.count > CertaintyChart.mostLines
    return Part(
      anchor: "certainty", title: title,
      pieces: [tag("p", text: drawnSentence(certainty)), certaintyKeys(certainty)] + outsideSpreads(certainty)
        + ChartRoom.figure(.broad, caption + (isCut ? some : "")) { room in
          CertaintyChart(certainty: certainty, isYearAssumed: result.isYearAssumed, words: words, room: room)
            .piece(id: room.id("chart-certainty"))
        }
        + [percentileMeanings(certainty)] + strainedBlocks(certainty) + highestTrips(certainty) + swingTable(certainty)
        + [tag("p", ["class": "small"], text: limits(certainty))])
  }

  private func drawnSentence(_ certainty: CertaintyResult) -> String {
    let draws = style.format(certainty.draws)
    let fewer =
      certainty.areDrawsReduced
      ? say(
        " Så få för att turerna är många; `uncertainty: draws:` i studien ändrar det.",
        " So few because there are many trips; `uncertainty: draws:` in the study changes that.") : ""
    let year =
      certainty.year == nil
      ? certainty.isYearIncomplete
        ? say(
          " (inget år dras: väderserien är inget helt år)", " (no year is drawn: the weather series is no whole year)")
        : ""
      : say(" och \(draws) gånger med ett års väder\(yearMark)", " and \(draws) times in a year’s\(yearMark)")
    return say(
      "Talen på den här sidan är räknade en gång, med värmebehov i skala \(heatScale) och studiens väglag. I verkligheten skiljer sig snö, värme, bussar, förare, trafik och resande från dygn till dygn. Därför har alla omlopp dragits \(draws) gånger med dimensionerande dygns väder\(year).\(fewer)\(drawnRound(certainty)) Samma frö (\(certainty.seed)) ger samma tal.",
      "The figures on this page are computed once, at heat scale \(heatScale) and with the study’s road. In reality snow, heat, buses, drivers, traffic and passengers differ from day to day. So all blocks were drawn \(draws) times in the design day’s weather\(year).\(fewer)\(drawnRound(certainty)) The same seed (\(certainty.seed)) gives the same figures."
    )
  }

  /// Which heat scale and road the drawn days stand round.
  private func drawnRound(_ certainty: CertaintyResult) -> String {
    let circumstances = certainty.circumstances
    let middle = style.format(circumstances.medianHeatScale, decimals: 2)
    let heat =
      circumstances.isRoundStudysScale
      ? say(
        " De dragna dygnens värmeskala ligger kring studiens egen, \(middle).",
        " The drawn days’ heat scale lies round the study’s own, \(middle).")
      : say(
        " De dragna dygnens värmeskala har \(middle) i mitten, eftersom uppmätta bussar har tagit mindre än hela värmebehovet (1,00).",
        " The drawn days’ heat scale has \(middle) in the middle, since measured buses have taken less than the whole heat demand (1.00)."
      )
    guard circumstances.road != nil else { return heat }
    return heat
      + say(
        " Väglaget dimensionerande dygn är studiens och dras inte; bara hur svårt det är.",
        " The road on the design day is the study’s and is not drawn; only how heavy it is.")
  }

  private var heatScale: String { style.format(result.study.energy.heatScale, decimals: 2) }

  private func certaintyKeys(_ certainty: CertaintyResult) -> Piece {
    tag("dl", ["class": "keys"]) {
      key(
        feasibleTitle,
        range(certainty.feasibleBlocks.p10, certainty.feasibleBlocks.p90, decimals: 0),
        say(
          "P10–P90 av \(style.format(result.blocks.count)); beräknat \(style.format(feasibleBlocks))",
          "P10–P90 of \(style.format(result.blocks.count)); computed \(style.format(feasibleBlocks))"))
      key(
        designDayTitle,
        energyRange(certainty.designDay.p10, certainty.designDay.p90),
        say(
          "P10–P90, P50 \(fleetEnergy(certainty.designDay.p50)); det beräknade talet, \(fleetEnergy(result.designDay.electricity)), är högre än \(percent(certainty.shareBelowDeterministic)) av de dragna",
          "P10–P90, P50 \(fleetEnergy(certainty.designDay.p50)); the computed figure, \(fleetEnergy(result.designDay.electricity)), is above \(percent(certainty.shareBelowDeterministic)) of those drawn"
        ))
      if let year = certainty.year {
        shortKey(year)
        for vehicle in result.classes { rareNeedKey(vehicle, certainty) }
      }
      if let use = figures.findWithUnit("consumption.winter.p90") {
        key(
          say("Energi som var tionde vagndag överskrider", "Energy that one bus-day in ten exceeds"), use,
          yearMarkFirst + say("december–februari, vid batteriet", "December to February, at the battery"))
      }
      if let fuel = certainty.fuelLitres {
        key(
          fuelTitle,
          range(fuel.p10, fuel.p90, decimals: 0, unit: "l"),
          say(
            "P10–P90, P50 \(style.format(fuel.p50, unit: "l")); beräknat \(style.format(result.designDay.fuelLitres, unit: "l"))",
            "P10–P90, P50 \(style.format(fuel.p50, unit: "l")); computed \(style.format(result.designDay.fuelLitres, unit: "l"))"
          ))
      }
    }
  }

  private var feasibleTitle: String {
    say("Bussar som klarar dimensionerande dygn", "Buses that get through the design day")
  }
  private var designDayTitle: String {
    say("El dimensionerande dygn, vid batteriet", "Electricity on the design day, at the battery")
  }
  private var fuelTitle: String { say("Värmarbränsle dimensionerande dygn", "Heater fuel on the design day") }

  /// Why figures of the page lie outside their own spreads, each under its name; nothing where none does.
  private func outsideSpreads(_ certainty: CertaintyResult) -> [Piece] {
    let litres = result.designDay.fuelLitres
    let fuel = certainty.fuelLitres.flatMap {
      words.outsideSpread(result, value: litres, low: $0.p10, high: $0.p90, decimals: 0, unit: "l")
    }
    return [
      (feasibleTitle, words.outsideSpread(result)), (designDayTitle, outsideDesignDay(certainty)), (fuelTitle, fuel),
    ].compactMap { title, sentence in
      sentence.map { tag("p", ["class": "small"], text: "\(title): \($0)") }
    }
  }

  private func shortKey(_ year: CertaintyResult.Year) -> Piece {
    let (winter, all) = (year.shortfall.blockDaysInWinter, words.blockDays(year.shortfall.blockDaysInYear))
    let error = words.blockDays(year.shortfall.standardErrorInWinter)
    let most = style.format(year.winterBlockDays)
    return key(
      say("Omloppsdygn per vinter då batteriet inte räcker", "Block-days a winter when the battery does not suffice"),
      words.blockDays(winter),
      yearMarkFirst
        + say(
          "väntat, november–mars, av \(most), ± \(error) av dragningen; hela året \(all)",
          "expected, November to March, of \(most), ± \(error) from the drawing; all year \(all)"))
  }

  /// The battery that a class needs for one service day in a hundred, which is no part of the verdicts.
  private func rareNeedKey(_ vehicle: ClassResult, _ certainty: CertaintyResult) -> Piece {
    let members = result.blocks.indices.filter { result.blocks[$0].vehicleClass == vehicle.identifier }
    let need = members.compactMap { certainty.blocks[$0].year?.batteryNeed }.max() ?? .zero
    let name = words.vehicleClass(vehicle.identifier, in: result.classes)
    let carried = style.format(members.count { (certainty.blocks[$0].margin ?? .zero) >= .zero })
    let (computed, all) = (style.format(members.count { result.blocks[$0].isFeasible }), style.format(members.count))
    return key(
      say("Batteri som räcker 99 trafikdygn av 100: \(name)", "Battery for 99 service days of 100: \(name)"),
      style.format(need.kilowattHours, unit: "kWh"),
      yearMarkFirst
        + say(
          "brutto, P99 året, tyngsta omloppet. Omdömena i rapporten använder dimensionerande dygn: \(computed) av \(all) omlopp klaras; med P99 \(carried)",
          "gross, P99 of the year, most demanding block. The report’s verdicts use the design day: \(computed) of \(all) blocks run; with P99 \(carried)"
        ))
  }

  /// Two energies of all blocks, the unit once.
  private func energyRange(_ low: Energy, _ high: Energy) -> String {
    let scale = fleetScale
    return range(
      low.kilowattHours / scale.divisor, high.kilowattHours / scale.divisor, decimals: scale.decimals, unit: scale.unit)
  }

  /// How the energy of all blocks is printed.
  private var fleetScale: (divisor: Double, decimals: Int, unit: String) {
    result.designDay.electricity.kilowattHours >= 5000 ? (1000, 1, "MWh") : (1, 0, "kWh")
  }

  /// Why the electricity of the design day lies outside its own P10 to P90; nil where it does not.
  private func outsideDesignDay(_ certainty: CertaintyResult) -> String? {
    let scale = fleetScale
    func number(_ energy: Energy) -> Double { energy.kilowattHours / scale.divisor }
    return words.outsideSpread(
      result, value: number(result.designDay.electricity), low: number(certainty.designDay.p10),
      high: number(certainty.designDay.p90), decimals: scale.decimals, unit: scale.unit)
  }

  private var feasibleBlocks: Int { result.blocks.count { $0.isFeasible } }

  private func range(_ low: Double, _ high: Double, decimals: Int, unit: String? = nil) -> String {
    let (from, to) = (style.format(low, decimals: decimals), style.format(high, decimals: decimals))
    let text = from == to ? from : "\(from)–\(to)"
    return unit.map { "\(text)\(NumberStyle.narrowSpace)\($0)" } ?? text
  }

  private func percent(_ share: Double) -> String { style.format(share * 100, unit: "%") }

  /// What the percentiles mean, in plain words.
  private func percentileMeanings(_ certainty: CertaintyResult) -> Piece {
    var meanings = [
      (
        "P50",
        say(
          "Mitten: hälften av de dragna dygnen kräver mer, hälften mindre. För elkostnad är det årets medel som gäller, inte dimensionerande dygns P50.",
          "The middle: half of the drawn days take more, half take less. For the cost of electricity the mean of the year is the right one, not P50 of the design day."
        )
      ),
      (
        "P10–P90",
        say(
          "Åtta dygn av tio ligger här. För dimensionerande dygn är vädret givet: det som varierar är snö, värmehållning, bussar, förare, trafik och resande.",
          "Eight days of ten lie here. On the design day the weather is given: what varies is snow, heating, buses, drivers, traffic and passengers."
        )
      ),
    ]
    if let year = certainty.year {
      let days = style.format(year.serviceDays / 100, decimals: 1)
      meanings.append(
        (
          "P99",
          say(
            "\(capital(words.meaningOfYearP99)). Det är ungefär \(days) dygn per år. En linjes eller ett omlopps P99 är därför inte summan av turernas. Omloppets är rätt tal för batteriets storlek. Anges aldrig för ett givet dygn, eftersom marginal då skulle läggas på marginal.",
            "\(capital(words.meaningOfYearP99)). That is about \(days) days a year. So the P99 of a line or a block is not the sum of its trips’. The block’s is the right figure for the size of the battery. Never stated for one given day, since margin would then be put on margin."
          )
        ))
      meanings.append(("±", capital(words.meaningOfStandardError) + "."))
    }
    return tag("dl", ["class": "meanings"]) {
      for (name, meaning) in meanings {
        tag("dt", text: name)
        tag("dd", text: meaning)
      }
    }
  }

  private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The blocks with least margin, with what they take on drawn days.
  private func strainedBlocks(_ certainty: CertaintyResult) -> [Piece] {
    let margins = certainty.blocks.map { $0.margin ?? $0.marginOfDesignDay }
    let order = certainty.blocks.indices.sorted { (margins[$0], $0) < (margins[$1], $1) }
    let shown = order.prefix(Self.mostBlocks)
    let title =
      order.count > shown.count
      ? say(
        "De \(style.format(shown.count)) omlopp som har minst marginal, av \(style.format(order.count)); alla står i tables/certainty.csv. kWh vid batteriet.",
        "The \(style.format(shown.count)) blocks with least margin, of \(style.format(order.count)); all stand in tables/certainty.csv. kWh at the battery."
      )
      : say("Omloppens marginal mot batteriet. kWh vid batteriet.", "The blocks’ margin. kWh at the battery.")
    func number(_ energy: Energy) -> String { style.format(energy.kilowattHours) }
    var columns: [PageTable.Column] = [
      .text(say("Omlopp", "Block"), style: "nowrap"), .number(say("P50 dimensionerande dygn", "P50 design day")),
      .number(say("P90 dimensionerande dygn", "P90 design day")), .number(say("Klaras upp till", "Runs up to")),
      .number(say("Marginal vid P90", "Margin at P90")),
    ]
    if certainty.year != nil {
      columns += [
        .number(percentileOfYear("P99")),
        .number(say("± dragningens medelfel", "± the drawing’s standard error") + yearMark),
        .number(say("Marginal vid P99", "Margin at P99") + yearMark),
        .number(say("Dygn då det inte räcker", "Days when it is short") + yearMark),
      ]
    }
    return PageTable(
      title, columns,
      rows: shown.map { place in
        let block = certainty.blocks[place]
        var texts = [
          block.id, number(block.designDay.p50), number(block.designDay.p90), number(block.usable),
          number(block.marginOfDesignDay),
        ]
        if let year = block.year, let margin = block.margin {
          texts += [
            number(year.electricity.p99), number(year.electricity.standardErrorOfP99), number(margin),
            style.format(year.shareShort * 100, decimals: 1, unit: "%"),
          ]
        }
        return PageTable.Row(texts: texts)
      }
    ).folded(shown: 5) { say("\(words.blocks($0)) till", "\(words.blocks($0)) more") }
      + [
        tag(
          "p", ["class": "small"],
          text: say(
            "Klaras upp till: så mycket får omloppet ta med reserven orörd. Reserven växer med användningen per kilometer; det som saknas i ”Omloppen” räknas med den reserv som hör till just det dygnet och kan därför vara mer än marginalen här.",
            "Runs up to: so much may the block take with the reserve untouched. The reserve grows with the use per kilometre; what is lacking in “The blocks” is counted with the reserve that belongs to that day, and can so be more than the margin here."
          ))
      ]
  }

  /// Trips that the table shows at most.
  private static let mostTrips = 10

  /// The trips that take most.
  private func highestTrips(_ certainty: CertaintyResult) -> [Piece] {
    let order = certainty.trips.indices.sorted {
      (certainty.trips[$1].high, $0) < (certainty.trips[$0].high, $1)
    }
    guard !order.isEmpty else { return [] }
    let shown = order.prefix(Self.mostTrips)
    let isYear = certainty.year != nil
    let title = say(
      "De \(style.format(shown.count)) turer som kräver mest, av \(style.format(order.count)), efter \(isYear ? percentileOfYear("P99") : "P90 dimensionerande dygn"); alla står i tables/certainty-trips.csv. kWh vid batteriet, turen ensam.",
      "The \(style.format(shown.count)) trips that take most, of \(style.format(order.count)), by \(isYear ? "P99 of the year\(yearMark)" : "P90 of the design day"); all stand in tables/certainty-trips.csv. kWh at the battery, the trip alone."
    )
    func number(_ energy: Energy) -> String { style.format(energy.kilowattHours, decimals: 1) }
    var columns: [PageTable.Column] = [
      .text(say("Tur", "Trip"), style: "name"), .text(say("Linje", "Line")),
      .text(say("Från", "Start"), style: "nowrap"),
      .number("km"), .number(say("P50 dimensionerande dygn", "P50 design day")),
      .number(say("P90 dimensionerande dygn", "P90 design day")),
    ]
    if isYear {
      columns += [
        .number(percentileOfYear("P50")), .number(percentileOfYear("P90")), .number(percentileOfYear("P99")),
        .number(say("± dragningens medelfel", "± the drawing’s standard error") + yearMark),
      ]
    }
    let table = PageTable(
      title, columns,
      rows: shown.map { place in
        let trip = certainty.trips[place]
        var texts = [
          "\(trip.from) – \(trip.to)", trip.line, words.clock(trip.start),
          style.format(trip.distance.kilometres), number(trip.designDay.p50), number(trip.designDay.p90),
        ]
        if let year = trip.year {
          texts += [
            number(year.p50), number(year.p90), number(year.p99), number(year.standardErrorOfP99),
          ]
        } else if isYear {
          texts += [String](repeating: NumberStyle.none, count: 4)
        }
        return PageTable.Row(texts: texts)
      })
    return [table.piece]
  }

  /// What each input moves by itself.
  private func swingTable(_ certainty: CertaintyResult) -> [Piece] {
    let ofDay = Dictionary(uniqueKeysWithValues: certainty.swings.map { ($0.factor, $0) })
    let ofYear = Dictionary(uniqueKeysWithValues: (certainty.year?.swings ?? []).map { ($0.factor, $0) })
    func share(_ swing: UncertaintySwing?, _ middle: Energy?) -> Double {
      guard let swing, let middle, middle > .zero else { return 0 }
      return (swing.atP90 - swing.atP10) / middle * 100
    }
    // All heat pumps broken at once is no day that is drawn: it stands last.
    func weight(_ row: (factor: UncertaintyFactor, day: Double, year: Double)) -> Double {
      row.factor == .heatPumpFault ? -1 : max(row.day.magnitude, row.year.magnitude)
    }
    let order = UncertaintyFactor.allCases.filter { ofDay[$0] != nil || ofYear[$0] != nil }.map { factor in
      (
        factor: factor, day: share(ofDay[factor], certainty.designDay.p50),
        year: share(ofYear[factor], certainty.year?.electricity.p50)
      )
    }.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      return (weight(right), one.offset) < (weight(left), other.offset)
    }.map(\.element)
    func text(_ share: Double) -> String {
      share == 0 ? "–" : (share > 0 ? "+" : "") + style.format(share, decimals: 1, unit: "%")
    }
    var columns: [PageTable.Column] = [
      .text(say("Vad som varierar", "What varies"), style: "name"), .text(say("Lika för", "The same for")),
      .number(say("Dimensionerande dygn", "Design day")),
    ]
    if certainty.year != nil {
      columns.append(.number(say("Årets mellersta dygn", "The year’s middle day") + yearMark))
    }
    return PageTable(
      say(
        "Vad varje sak för sig flyttar ett omlopps el i medel, från sitt P10 till sitt P90, allt annat vid sin median. Det som skiljer från buss till buss jämnas ut över alla bussar, och det som skiljer från tur till tur redan i omloppet; det som alla delar gör det inte. Året står på sitt mellersta dygn, som inte är ett vinterdygn. Raden om trasiga värmepumpar är ett ytterfall, alla på en gång, och står därför sist.",
        "What each thing by itself moves the electricity of a block, in the mean, from its P10 to its P90, all else at its median. What differs from bus to bus evens out over all buses, and what differs from trip to trip already within the block; what all share does not. The year stands at its middle day, which is no winter day. The row of broken heat pumps is an extreme, all at once, and so stands last."
      ),
      columns,
      rows: order.map { row in
        var texts = [words.factor(row.factor), words.bearer(row.factor.bearer), text(row.day)]
        if certainty.year != nil { texts.append(text(row.year)) }
        return PageTable.Row(texts: texts)
      }
    ).slim.folded(shown: 6) { say("\(words.rows($0)) till", "\(words.rows($0)) more") }
  }

  private func limits(_ certainty: CertaintyResult) -> String {
    let battery = say(
      "Batteriet är det största som studien räknar med, i det skick det väntas ha vid avtalets slut; batteriets hälsa, laddfel och sena ankomster dras inte. Fördelningarna står under antagandena; de flesta är bakgrundskunskap som en studie bör ersätta.",
      "The battery is the largest that the study counts with, in the state expected at the end of the contract; its health, charger faults and late arrivals are not drawn. The distributions stand among the assumptions; most are background knowledge that a study should replace."
    )
    guard let year = certainty.year else { return battery }
    let days = style.format(year.serviceDays)
    let runs = say(
      " Omloppen antas köras alla dygn av samma slag, \(days) per år.",
      " The blocks are taken to run on all days of the same sort, \(days) a year.")
    return battery + runs
      + (result.isYearAssumed
        ? say(
          " Årets dygn är påhittade ur månadernas medeltemperaturer för \(year.place): ett antagande. De är ett enda år, vars kallaste dygn går nära platsens köldrekord; P99 därur kan vara för högt eller för lågt. Inget ska-krav bör vila på ett P99 därur innan en stations mätningar lagts in.",
          " The days of the year are made up from the months’ mean temperatures at \(year.place): an assumption. They are a single year, whose coldest days come near the place’s record; a P99 from it may be too high or too low. No mandatory requirement should rest on a P99 from it before a station’s readings are put in."
        )
        : say(
          " Årets dygn är \(style.format(year.days)) uppmätta dygn: \(year.place).",
          " The days of the year are \(style.format(year.days)) measured days: \(year.place)."))
  }
}
