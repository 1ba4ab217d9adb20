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
        tag("caption", text: caption)
        tag("thead") {
          tag("tr") {
            for column in columns { cell("th", column, scope: "col", parts: [.text(column.title)]) }
          }
        }
        for group in groups where !group.rows.isEmpty { body(group) }
      }
    }
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
