import Quantities
import Timetables

/// Service through the year: a square a day, weeks side by side, coloured by sort of day and darker the more trips run. A row holds
/// 54 weeks, so that a timetable year stands in one.
struct YearStrip {
  let sorts: DaySorts
  let words: ReportWords
  var room = ChartRoom.broad
  /// Years past these are not drawn.
  private static let mostYears = 6
  private static let weeksOfYear = 54
  private static let cell = 15.0
  private static let rowHeight = 13.0
  private static let stripHeight = 7 * rowHeight + 36
  private static let left = 52.0
  /// Weeks of a row: a timetable year, or a third of one.
  private var weeks: Int { room.isNarrow ? Self.weeksOfYear / 3 : Self.weeksOfYear }
  private var mostRows: Int { Self.mostYears * Self.weeksOfYear / weeks }
  private static let levels = 6

  /// The last date that is drawn where not all are; nil where all are.
  var lastDrawn: CalendarDate? {
    guard rows > mostRows else { return nil }
    return start.adding(days: mostRows * weeks * 7 - 1)
  }

  /// The Monday on or before the first date.
  private var start: CalendarDate { sorts.period.first.adding(days: -sorts.period.first.weekday.rawValue) }

  private var rows: Int {
    (Int(sorts.period.last.dayNumber) - Int(start.dayNumber)) / (weeks * 7) + 1
  }

  /// The drawing.
  func piece(id: String) -> Piece {
    let shown = min(rows, mostRows)
    let legend = legend
    let legendHeight = legend.height(width: room.width - 20)
    var drawing = Drawing(width: room.width, height: legendHeight + 8 + Self.stripHeight * Double(shown))
    legend.draw(on: &drawing, x: 4, y: 0, width: room.width - 20)
    let highest = mostTrips
    for row in 0..<shown {
      draw(row, most: Double(max(1, highest)), on: &drawing, top: legendHeight + 8 + Self.stripHeight * Double(row))
    }
    let most = style.format(highest)
    return drawing.piece(
      id: id, title: words.say("Trafiken genom året", "Service through the year"),
      description: words.say(
        "En ruta för varje dag från \(sorts.period.first) till \(sorts.period.last), färg efter dagtyp, mörkare ju fler turer; som mest \(most) turer.",
        "A square for each day from \(sorts.period.first) to \(sorts.period.last), coloured by sort of day, darker the more trips; at most \(most) trips."
      ))
  }

  private var style: NumberStyle { words.style }

  private var mostTrips: Int {
    sorts.all.flatMap { sort in sort.dates.map { sorts.period.tripCount(on: $0) } }.max() ?? 0
  }

  private var legend: Legend {
    Legend(
      entries: sorts.all.map { sort in
        Legend.Entry(mark: .box(Palette.color(sort.pattern)), text: sort.pattern.name(in: words.language))
      } + [Legend.Entry(mark: .box(Palette.rule), text: words.say("ingen trafik", "no service"))])
  }

  private func draw(_ row: Int, most: Double, on drawing: inout Drawing, top: Double) {
    let first = start.adding(days: row * weeks * 7)
    let base = top + 18
    for weekday in [Weekday.monday, .wednesday, .friday, .sunday] {
      drawing.text(
        String(weekday.name(in: words.language).prefix(words.language == .swedish ? 2 : 3)), x: Self.left - 8,
        y: base + Double(weekday.rawValue) * Self.rowHeight + 10, Drawing.Lettering(size: 11, anchor: .end))
    }
    var squares: [String: String] = [:]
    var isFirstMonth = true
    for day in 0..<(weeks * 7) {
      let date = first.adding(days: day)
      let x = Self.left + Double(day / 7) * Self.cell
      let y = base + Double(day % 7) * Self.rowHeight
      if date.parts.day == 1, day / 7 <= weeks - 4, date <= sorts.period.last {
        let isNamed = isFirstMonth || date.parts.month == 1
        let name = month(date.parts.month) + (isNamed ? " \(date.parts.year)" : "")
        drawing.text(name, x: x, y: top + 12, Drawing.Lettering(size: 11, color: isNamed ? Palette.ink : Palette.soft))
        isFirstMonth = false
      }
      guard date >= sorts.period.first && date <= sorts.period.last else { continue }
      var attributes = "\(Palette.rule) 1"
      if let pattern = sorts.findPattern(date) {
        let share = Double(sorts.period.tripCount(on: date)) / most
        let level = (share * Double(Self.levels)).rounded(.up)
        attributes = "\(Palette.color(pattern)) \(svg(0.25 + 0.75 * level / Double(Self.levels)))"
      }
      squares[attributes, default: ""] +=
        "M\(svg(x)) \(svg(y))h\(svg(Self.cell - 2))v\(svg(Self.rowHeight - 2))h\(svg(2 - Self.cell))z"
    }
    for (look, path) in squares.sorted(by: { $0.key < $1.key }) {
      let parts = look.split(separator: " ").map(String.init)
      drawing.add(
        .element(
          name: "path", attributes: [("d", path), ("fill", parts[0]), ("fill-opacity", parts[1])], parts: []))
    }
  }

  private func month(_ number: Int) -> String {
    let swedish = ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"]
    let english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return words.say(swedish[number - 1], english[number - 1])
  }
}

extension Palette {
  /// The colour of a sort of day.
  static func color(_ pattern: DayPattern) -> String {
    switch pattern {
    case .weekday, .schoolWeekday, .mondayToFriday: series[0]
    case .freeWeekday: series[3]
    case .summerWeekday: series[2]
    case .saturday: series[1]
    case .sundayOrHoliday: series[4]
    case .everyDay: series[5]
    case .mixed: series[6]
    }
  }
}
