/// A table of the page: a caption, column heads, and rows in groups under headings. It scrolls sideways where the screen is narrow.
struct PageTable {
  /// A column.
  struct Column {
    let title: String
    var isNumber = false
    /// A class for the style sheet beside `number`.
    var style = ""
    /// Whether cards need no label for it.
    var isSelfEvident = false

    var classes: String { [isNumber ? "number" : "", style].filter { !$0.isEmpty }.joined(separator: " ") }

    static func text(_ title: String, style: String = "") -> Column { Column(title: title, style: style) }
    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
  }

  /// Rows under a heading; the first cell of each is its head.
  struct Group {
    var heading: [Piece] = []
    let rows: [Row]
  }

  /// A row and where links to it lead.
  struct Row {
    var anchor: String?
    let cells: [[Piece]]

    init(_ cells: [[Piece]], anchor: String? = nil) {
      self.cells = cells
      self.anchor = anchor
    }

    /// A row of texts.
    init(texts: [String]) { self.init(texts.map { [.text($0)] }) }
  }

  let caption: String
  let columns: [Column]
  let groups: [Group]
  /// On a narrow screen each row becomes a card, so that nothing scrolls out of sight.
  var hasCards = false
  /// Of few columns, which need not fill the page.
  var isSlim = false
  /// Rows that are not worth a fold.
  private static let fewest = 3
  /// Whether the caption is for those who listen alone, since what stands above the table says the same.
  private var isCaptionSeen = true

  init(_ caption: String, _ columns: [Column], groups: [Group]) {
    self.caption = caption
    self.columns = columns
    self.groups = groups
  }

  init(_ caption: String, _ columns: [Column], rows: [Row]) { self.init(caption, columns, groups: [Group(rows: rows)]) }

  /// The same table, no wider than its columns need.
  var slim: PageTable {
    var table = self
    table.isSlim = true
    return table
  }

  var piece: Piece {
    tag("div", ["class": "scroll", "role": "region", "aria-label": caption, "tabindex": "0"]) {
      tag("table", ["class": hasCards ? "cards" : (isSlim ? "slim" : "rows")]) {
        // The text stays in sight where the table scrolls sideways.
        tag("caption", isCaptionSeen ? [:] : ["class": "unseen"]) { tag("span", text: caption) }
        tag("thead") {
          tag("tr") {
            for column in columns { cell("th", column, scope: "col", parts: [.text(column.title)]) }
          }
        }
        for group in groups where !group.rows.isEmpty { body(group) }
      }
    }
  }

  /// The table, each group's rows past the first `shown` folded away below it; `fold` says how many there are. A fold of less than a few
  /// rows would hide more than it spares.
  func folded(shown: Int, paper: Fold.Paper = .unfolded, fold: (Int) -> String) -> [Piece] {
    guard groups.contains(where: { $0.rows.count > shown + Self.fewest }) else {
      return groups.contains { !$0.rows.isEmpty } ? [piece] : []
    }
    return groups.filter { !$0.rows.isEmpty }.enumerated().flatMap { place, group -> [Piece] in
      // The caption is seen once, above the first group; a heading or a summary says what the other tables hold.
      let caption = place == 0 ? caption : group.heading.map(\.plainText).joined()
      let isFolded = group.rows.count > shown + Self.fewest
      let first = isFolded ? Array(group.rows.prefix(shown)) : group.rows
      let rest = fold(group.rows.count - first.count)
      let table = part(caption, isSeen: place == 0, group.heading, first)
      guard isFolded else { return [table] }
      return [
        table,
        Fold.piece(rest, paper: paper) { part(rest, isSeen: false, [], Array(group.rows.dropFirst(shown))) },
      ]
    }
  }

  private func part(_ caption: String, isSeen: Bool, _ heading: [Piece], _ rows: [Row]) -> Piece {
    var part = PageTable(caption, columns, groups: [Group(heading: heading, rows: rows)])
    part.hasCards = hasCards
    part.isSlim = isSlim
    part.isCaptionSeen = isSeen
    return part.piece
  }

  private func body(_ group: Group) -> Piece {
    tag("tbody") {
      if !group.heading.isEmpty {
        tag("tr", ["class": "head"]) {
          tag("th", ["class": "band", "scope": "rowgroup", "colspan": String(columns.count)]) { group.heading }
        }
      }
      for row in group.rows { self.row(row) }
    }
  }

  private func row(_ row: Row) -> Piece {
    precondition(row.cells.count == columns.count, "\(row.cells.count) cells for \(columns.count) columns")
    let cells = zip(columns, row.cells).enumerated().map { place, cell in
      self.cell(place == 0 ? "th" : "td", cell.0, scope: place == 0 ? "row" : nil, parts: cell.1)
    }
    return .element(name: "tr", attributes: row.anchor.map { [("id", $0)] } ?? [], parts: cells)
  }

  private func cell(_ name: String, _ column: Column, scope: String?, parts: [Piece]) -> Piece {
    var attributes: [(String, String)] = []
    if let scope { attributes.append(("scope", scope)) }
    if !column.classes.isEmpty { attributes.append(("class", column.classes)) }
    if hasCards && name == "td" && !column.isSelfEvident { attributes.append(("data-label", column.title)) }
    return .element(name: name, attributes: attributes, parts: parts)
  }
}
