import Electrification
public import Quantities
public import Studies

/// What `elbuss charge` says to people: the least peak and its proof, why it is not lower, the load hour by hour, and the buses.
public struct ChargeSummary {
  /// The longest time that is shown hour by hour as bars; longer ones are shown a line a day.
  static let barHours = 36
  /// How many buses are listed.
  static let listedBuses = 12

  private let charge: DepotCharge
  private let plan: ChargingPlan
  private let language: Language
  private let style: NumberStyle

  /// A summary in a language.
  public init(_ charge: DepotCharge, in language: Language) {
    self.charge = charge
    plan = charge.plan
    self.language = language
    style = NumberStyle(language)
  }

  /// The whole text, with a line end behind it.
  public var text: String {
    let parts = [heading, peaks, reason, shortfallLines, load, buses]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// One sentence for each bus that cannot take in what it needs.
  public var shortfalls: [String] {
    plan.shortfalls.map { shortfall in
      let lacking = style.format(shortfall.lacking.kilowattHours, decimals: 2, unit: "kWh")
      return say(
        "Buss '\(shortfall.bus)' hinner inte ladda: den saknar \(lacking) när den går, fast den laddar fullt hela tiden; stå längre, ge mer effekt eller minska behovet.",
        "Bus '\(shortfall.bus)' cannot take in what it needs: it lacks \(lacking) when it leaves, at full power throughout; stay longer, give more power or need less."
      )
    }
  }

  private func say(_ swedish: String, _ english: String) -> String { language.choose(swedish, english) }

  private func kilowatts(_ power: Power) -> String { style.format(power.kilowatts, decimals: 1) }

  private func stayCount(_ number: Int) -> String {
    style.count(number, ("uppställning", "uppställningar"), ("stay", "stays"))
  }

  private func clock(_ seconds: Int) -> String { ServiceTime(seconds: Int32(seconds)).description }

  private var heading: [String] {
    let stays = charge.file.stays
    let busCount = style.count(Set(stays.map(\.bus)).count, ("buss", "bussar"), ("bus", "buses"))
    let grid = style.format(plan.load.energy.kilowattHours, unit: "kWh")
    let repeating = plan.charging.repeats ? say(" · dygnet upprepas", " · a day that repeats") : ""
    return [
      charge.file.path,
      say(
        "\(busCount), \(stayCount(stays.count)), \(grid) från nätet",
        "\(busCount), \(stayCount(stays.count)), \(grid) from the grid") + repeating,
    ]
  }

  private var peaks: [String] {
    let quarter = plan.load.means().map(\.power).max() ?? .zero
    let unmanagedQuarter = plan.unmanagedLoad.means().map(\.power).max() ?? .zero
    var table = TextTable(
      [.left, .right, .right, .left],
      header: [
        say("Effekttopp från nätet, kW", "Peak from the grid, kW"), say("ögonblick", "moment"),
        say("kvartsmedel", "15-min mean"), "",
      ])
    let proof =
      plan.proven
      ? say("lägsta möjliga, bevisat", "least possible, proven")
      : say("inte bevisat lägst", "not proven least")
    table.add([say("  styrd laddning", "  managed charging"), kilowatts(plan.peak), kilowatts(quarter), proof])
    table.add([
      say("  undre gräns", "  lower bound"), kilowatts(plan.lowerBound), "",
      say("ingen plan kommer under den", "no plan goes below it"),
    ])
    table.add([
      say("  utan styrning", "  unmanaged"), kilowatts(plan.unmanagedPeak), kilowatts(unmanagedQuarter),
      say("alla laddar fullt från ankomst", "all charge fully from arrival"),
    ])
    return table.lines(indent: 0)
  }

  private var reason: [String] {
    let bottleneck = plan.bottleneck
    guard !bottleneck.spans.isEmpty, plan.peak > .zero else { return [] }
    let spans = bottleneck.spans.prefix(4).map { "\(clock($0.lowerBound))–\(clock($0.upperBound))" }
    let more = bottleneck.spans.count > 4 ? say(" med flera tider", " and more times") : ""
    let energy = style.format(bottleneck.gridEnergy.kilowattHours, decimals: 1, unit: "kWh")
    let hours = style.format(bottleneck.time.hours, decimals: 2, unit: "h")
    return [
      say("Varför inte lägre", "Why not lower"),
      "  "
        + say(
          "\(spans.joined(separator: ", "))\(more): \(stayCount(bottleneck.stays.count)) måste då ta \(energy) på \(hours).",
          "\(spans.joined(separator: ", "))\(more): \(stayCount(bottleneck.stays.count)) must then draw \(energy) in \(hours)."
        ),
    ]
  }

  private var shortfallLines: [String] {
    guard !plan.shortfalls.isEmpty else { return [] }
    return [
      say(
        "Hinner inte ladda (planen ger dem full effekt hela tiden)",
        "Cannot take in what they need (the plan gives them full power throughout)")
    ]
      + plan.shortfalls.map { "  \($0.bus)  −\(style.format($0.lacking.kilowattHours, decimals: 2, unit: "kWh"))" }
  }

  private var load: [String] {
    let hours = plan.load.means(every: 3600)
    guard !hours.isEmpty else { return [] }
    let most = hours.map(\.power.kilowatts).max() ?? 0
    let title = say("Last från nätet, timmedel, kW", "Load on the grid, hourly mean, kW")
    if hours.count > Self.barHours { return [title] + sparklines(hours, most: most) }
    var table = TextTable([.left, .right, .left], header: [title, "", ""])
    for hour in hours {
      let eighths = most > 0 ? Int((hour.power.kilowatts / most * 8 * 30).rounded()) : 0
      table.add(["  " + clock(hour.fromSeconds), kilowatts(hour.power), LoadBar.text(eighths: eighths)])
    }
    return table.lines(indent: 0)
  }

  private func sparklines(_ hours: [(fromSeconds: Int, power: Power)], most: Double) -> [String] {
    Dictionary(grouping: hours) { $0.fromSeconds / 86_400 }.sorted { $0.key < $1.key }.map { day, hours in
      let first = hours[0].fromSeconds / 3600 % 24
      let marks = hours.map { LoadBar.mark(share: most > 0 ? $0.power.kilowatts / most : 0) }.joined()
      let highest = hours.map(\.power).max() ?? .zero
      return "  " + say("dygn \(day + 1)", "day \(day + 1)") + "  "
        + String(repeating: " ", count: first) + marks + String(repeating: " ", count: max(0, 24 - first - hours.count))
        + "  " + say("högst", "at most") + " \(kilowatts(highest))"
    }
  }

  private var buses: [String] {
    var table = TextTable(
      [.left, .right, .right, .right, .right, .right],
      header: [
        say("Bussar", "Buses"), say("från", "from"), say("till", "to"), say("kWh i batteriet", "kWh in battery"),
        say("högst kW", "kW at most"), say("laddar h", "charges h"),
      ])
    let stays = charge.file.stays
    var charged = [(seconds: Int, most: Power)](repeating: (0, .zero), count: stays.count)
    for segment in plan.segments where segment.gridPower.watts >= 0.5 {
      charged[segment.stay].seconds += segment.toSeconds - segment.fromSeconds
      charged[segment.stay].most = max(charged[segment.stay].most, segment.power)
    }
    for (stay, done) in zip(stays, charged).prefix(Self.listedBuses) {
      table.add([
        "  " + stay.bus, clock(stay.arrivalSeconds), clock(stay.departureSeconds),
        style.format(min(stay.energyNeeded, stay.mostEnergy).kilowattHours, decimals: 2), kilowatts(done.most),
        style.format(Double(done.seconds) / 3600, decimals: 1),
      ])
    }
    let rest = stays.count - Self.listedBuses
    let more =
      rest > 0
      ? [
        "  "
          + say(
            "och \(style.format(rest)) till; hela planen: --csv",
            "and \(style.format(rest)) more; the whole plan: --csv")
      ]
      : []
    return table.lines(indent: 0) + more
  }
}

/// Bars and marks of block characters.
enum LoadBar {
  /// A bar of some eighths of a character.
  static func text(eighths: Int) -> String {
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }

  /// One character whose height is a share of the full one; a share above nothing always shows.
  static func mark(share: Double) -> String {
    let marks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    if share <= 0 { return "·" }
    return marks[min(7, max(0, Int((share * 8).rounded(.up)) - 1))]
  }
}
