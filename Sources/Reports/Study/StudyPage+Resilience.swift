import Findings
import Quantities
import Studies

/// What parked buses could give in a power cut.
extension StudyPage {
  var resilience: Part {
    guard !result.places.isEmpty else { return Part(anchor: "resilience", title: "", pieces: []) }
    let sentence = say(
      "Bussar som står uppställda bär energi. Talen är den lägsta energin över reserven mellan 22 och 05 dimensionerande dygn, "
        + "vid uttaget, om bussar och laddplatser kan ladda ur.",
      "Buses that stand overnight hold energy. The figures are the least energy above the reserve between 22 and 05 on the "
        + "design day, at the socket, if buses and bays can discharge.")
    let table = PageTable(
      say(
        "Energi i uppställda bussar under nattens sämsta timme.",
        "Energy in parked buses at the least favourable hour of night."),
      [
        .text(say("Plats", "Place"), style: "name"), .number(say("Bussar", "Buses")),
        .number(say("Energi, kWh", "Energy, kWh")),
      ],
      rows: result.places.map { place in
        PageTable.Row(texts: [
          place.name, style.format(place.buses),
          figures.number("backup.energy", .place(place.name), else: place.backupEnergy),
        ])
      })
    return Part(
      anchor: "resilience", title: say("Beredskap", "Resilience"),
      pieces: [tag("p", text: sentence)] + criticalLoads
        + table.slim.folded(shown: 5) { say("\(words.places($0)) till", "\(words.places($0)) more") })
  }

  /// The loads of the study, and how long the energy of all buses would carry them.
  private var criticalLoads: [Piece] {
    let loads = result.study.resilience.criticalLoads
    guard !loads.isEmpty else { return [] }
    let list = words.list(loads.map { "\($0.name) \(style.format($0.power.kilowatts, unit: "kW"))" })
    let hours = figures.findWithUnit("backup.hours").map {
      say(" Energin i alla bussar räcker till dem i \($0).", " The energy of all buses carries them for \($0).")
    }
    let sentence = say("Kritiska laster i studien: \(list).", "Critical loads of the study: \(list).")
    return [tag("p", text: sentence + (hours ?? ""))]
  }
}
