import Findings
import Quantities
import Studies
import Tenders

/// What the figures rest on: assumptions, input files, program and choices.
extension StudyPage {
  var assumptions: Part {
    let table = PageTable(
      say(
        "Parametrar som ingen har mätt här. Källorna är skrivna på engelska.", "Parameters that nobody measured here."),
      [
        .text(say("Parameter", "Parameter"), style: "name"),
        PageTable.Column(title: say("Värde", "Value"), isNumber: true, style: "wraps"),
        .text(say("Enhet", "Unit")),
        .text(say("Källa", "Source"), style: "words"), .text(say("Märke", "Mark")),
      ], rows: result.assumptions.map(row))
    let intro = tag(
      "p",
      text: say(
        "Det som studien antar. Byts ett värde mot ett uppmätt ändras resultatet; inget ska-krav bör vila på ett antagande ensamt.",
        "What the study assumes. Figures change when a value is replaced by a measured one; no mandatory requirement should "
          + "rest on an assumption alone."))
    return Part(
      anchor: "assumptions", title: say("Antaganden", "Assumptions"),
      pieces: result.assumptions.isEmpty
        ? []
        : [intro]
          + table.folded(shown: 8, paper: .summary) {
            say(
              "\(words.rows($0)) till; alla står också i tables/assumptions.csv",
              "\(words.rows($0)) more; all stand in tables/assumptions.csv too")
          })
  }

  private func row(_ parameter: ParameterUse) -> PageTable.Row {
    // A value that went through binary arithmetic may have fifteen decimals; six are enough for people, the table file has all.
    let number = DecimalNumber(parameter.value)
    let short = number.flatMap { RoundedDecimal($0.doubleValue, decimals: 6) }.flatMap { DecimalNumber($0.description) }
    let value = (number.map { $0.decimals > 6 ? short ?? $0 : $0 }).map(style.format) ?? parameter.value
    return PageTable.Row([
      [tag("code", text: parameter.name)], [.text(value)],
      [.text(UnitNames.text(parameter.unit, in: words.language))], [source(parameter.source)],
      [.text(parameter.isAssumption ? say("antagande", "assumption") : say("uppgift", "given"))],
    ])
  }

  /// Sources are written in English: a voice that reads the Swedish page must know.
  private func source(_ text: String) -> Piece {
    words.language == .swedish ? tag("span", ["lang": "en", "xml:lang": "en"], text: text) : .text(text)
  }

  var provenance: Part {
    Part(
      anchor: "provenance", title: say("Så här är rapporten gjord", "How the report was made"),
      pieces: [choices] + inputs + [methods])
  }

  private var choices: Piece {
    let study = result.study
    let day =
      switch result.feed.choice {
      case .asked: say("valt i studien", "chosen by the study")
      case .busiestWeekday(let trips):
        say("vardagen med flest turer (\(style.format(trips)))", "the weekday with most trips (\(style.format(trips)))")
      case .busiestDate(let trips):
        say(
          "dagen med flest turer (\(style.format(trips))); ingen tur går på en vanlig vardag",
          "the date with most trips (\(style.format(trips))); no trip runs on an ordinary weekday")
      }
    let rows: [(String, String)] = [
      (say("Trafikdygn", "Service day"), "\(words.date(result.feed.timetable.date)), \(day)"),
      (
        say("Tidtabellens period", "Period of the timetable"),
        "\(words.date(result.feed.period.first)) – \(words.date(result.feed.period.last))"
      ),
      (say("Omlopp", "Blocks"), words.source(result.plan.source)),
      (
        say("Kortaste reglertid", "Least layover"),
        style.format(study.blocks.layover.minutes, unit: "min")
      ),
      (say("Värmeskala", "Heat scale"), style.format(study.energy.heatScale, decimals: 2)),
      (
        say("Batteri", "Battery"),
        say(
          "\(study.battery.chemistry.uppercased()), hälsotillstånd \(style.percent(study.battery.warrantedHealth)) vid avtalets slut",
          "\(study.battery.chemistry.uppercased()), state of health \(style.percent(study.battery.warrantedHealth)) at the end of "
            + "the contract")
      ),
      (
        say("Laddning i depå", "Depot charging"),
        say(
          "\(style.format(study.charging.power.kilowatts, unit: "kW")) vid batteriet, verkningsgrad \(style.percent(study.charging.efficiency))",
          "\(style.format(study.charging.power.kilowatts, unit: "kW")) at the battery, efficiency \(style.percent(study.charging.efficiency))"
        )
      ),
      (
        say("Marginal på abonnerad effekt", "Margin of subscribed power"), style.percent(study.charging.margin)
      ),
      (
        say("Höjder", "Heights"),
        study.heights.isEmpty
          ? say("ingen fil: vägen räknas som plan", "no file: the road is taken as flat")
          : words.list(study.heights.map { path in path.split(separator: "/").last.map(String.init) ?? path })
      ),
    ]
    return PageTable(
      say("Studiens val.", "Choices of the study."),
      [.text(say("Val", "Choice"), style: "name"), .text(say("Värde", "Value"))],
      rows: rows.map { PageTable.Row(texts: [$0.0, $0.1]) }
    ).piece
  }

  private var inputs: [Piece] {
    PageTable(
      say(
        "Filer som räknats på, kända på sitt innehåll (SHA-256).",
        "Files that went in, known by their content (SHA-256)."),
      [.text(say("Fil", "File"), style: "name"), .text("SHA-256")],
      rows: result.inputs.map { PageTable.Row([[.text($0.name)], [tag("code", text: $0.sha256)]]) }
    ).folded(shown: 8) {
      say(
        "\(words.count($0, ("fil", "filer"), ("file", "files"))) till",
        "\(words.count($0, ("fil", "filer"), ("file", "files"))) more")
    }
  }

  private var methods: Piece {
    var seen: Set<String> = []
    let names = result.findings.findings.map(\.provenance.method).filter { seen.insert($0).inserted }
    return tag("p", ["class": "small"]) {
      say(
        "Beräknad med elbuss \(result.programVersion). Antal värden: \(style.format(result.findings.findings.count)), med metoderna ",
        "Computed with elbuss \(result.programVersion). Figures: \(style.format(result.findings.findings.count)), by the methods "
      )
      words.list(names) + ". "
      say("Varje värde med indata och parametrar står i ", "Each figure with inputs and parameters stands in ")
      tag("a", ["href": "findings.json"], text: "findings.json")
      "."
    }
  }
}
