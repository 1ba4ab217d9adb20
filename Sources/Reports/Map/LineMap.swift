import Quantities
import Studies

/// The lines on a map, coloured by whether they can be run on batteries, with the places where buses stand. Where many verdicts share a
/// road, all show: what can be run is drawn widest and lowest, what cannot narrow and on top.
struct LineMap {
  private let lines: [ProjectedLine]
  private let places: [PlaceResult]
  private let names: [MapName]
  private let words: ReportWords
  private let projection: LocalProjection

  /// A line with its ways in metres.
  private struct ProjectedLine {
    let line: LineResult
    let paths: [[MapPoint]]
  }

  /// A name that the map shows where there is room.
  struct MapName {
    let text: String
    let coordinate: Coordinate
  }

  /// How wide the lines of each verdict are drawn, the lowest first.
  static let widths: [(LineResult.Verdict, Double)] = [(.feasible, 5.4), (.withMeasures, 3.6), (.infeasible, 2)]

  /// The side of the town map, in metres.
  private static let townSide = 9000.0

  /// A map, or nil where no line has a way.
  init?(lines: [LineResult], places: [PlaceResult], names: [MapName], words: ReportWords) {
    let coordinates = lines.lazy.flatMap(\.paths).joined()
    guard let projection = LocalProjection(for: coordinates) else { return nil }
    self.projection = projection
    self.places = places
    self.names = names
    self.words = words
    self.lines = lines.map { line in ProjectedLine(line: line, paths: line.paths.map { $0.map { projection($0) } }) }
  }

  /// The whole network.
  func overview(id: String, room: ChartRoom = .broad) -> Piece? {
    guard let view = overviewView(room) else { return nil }
    let title = words.say("Karta över linjerna", "Map of the lines")
    return piece(of: view, id: room.id(id), title: title, frame: townView(room))
  }

  /// The town where most lines run; nil where the whole network is hardly larger.
  func town(id: String, room: ChartRoom = .broad) -> Piece? {
    guard let view = townView(room) else { return nil }
    let title = words.say("Karta över tätorten", "Map of the town")
    return piece(of: view, id: room.id(id), title: title, frame: nil)
  }

  private var points: some Sequence<MapPoint> { lines.lazy.flatMap(\.paths).joined() }

  private func overviewView(_ room: ChartRoom) -> MapView? { MapView(overviewOf: points, in: room) }

  private func townView(_ room: ChartRoom) -> MapView? {
    guard let whole = overviewView(.broad), let middle = DensestArea.middle(of: lines.map(\.paths), side: Self.townSide)
    else { return nil }
    let span = max(whole.width, whole.height) * whole.metresPerUnit
    guard span > 3 * Self.townSide else { return nil }
    return MapView(townAround: middle, side: Self.townSide, in: room)
  }

  private func piece(of view: MapView, id: String, title: String, frame: MapView?) -> Piece {
    var drawing = Drawing(width: view.width, height: view.height)
    drawing.rectangle(x: 0, y: 0, width: view.width, height: view.height, fill: "#f4f6f5")
    drawLines(on: &drawing, view)
    var labels = LabelPlacement(width: view.width, height: view.height)
    MapScaleBar.draw(on: &drawing, view, &labels, words.style)
    if let frame { drawFrame(of: frame, on: &drawing, view, &labels) }
    drawPlaces(on: &drawing, view, &labels)
    drawNumbers(on: &drawing, view, &labels)
    drawNames(on: &drawing, view, &labels)
    drawing.rectangle(
      x: 0.5, y: 0.5, width: view.width - 1, height: view.height - 1, fill: "none", stroke: Palette.rule)
    return drawing.piece(id: id, title: title, description: description)
  }

  private var description: String {
    let counts = LineResult.Verdict.allCases.map { verdict in
      "\(words.verdict(verdict).lowercased()): \(lines.filter { $0.line.verdict == verdict }.count)"
    }
    return words.say(
      "Norr är uppåt. Linjer efter om de kan köras på batteri (\(counts.joined(separator: ", "))). "
        + "Samma uppgifter står i tabellen över linjer.",
      "North is up. Lines by whether they can be run on batteries (\(counts.joined(separator: ", "))). "
        + "The table of lines says the same.")
  }

  private func drawLines(on drawing: inout Drawing, _ view: MapView) {
    let nets = lines.map { LineNet($0.paths, in: view).lines }
    // Where lines lie close, thinner ones leave the ground between them.
    let thickness = lines.count > 60 ? 0.6 : 1
    for (verdict, width) in Self.widths {
      for (line, net) in zip(lines, nets) where line.line.verdict == verdict {
        drawing.polylines(net, Drawing.Stroke(color: Palette.color(verdict), width: width * thickness))
      }
    }
  }

  private func drawFrame(
    of town: MapView, on drawing: inout Drawing, _ view: MapView, _ labels: inout LabelPlacement
  ) {
    let corner = view.place(MapPoint(east: town.west, north: town.north))
    let (width, height) = (
      (town.east - town.west) / view.metresPerUnit, (town.north - town.south) / view.metresPerUnit
    )
    drawing.rectangle(
      x: corner.x, y: corner.y, width: width, height: height, fill: "none", stroke: Palette.ink)
    labels.block(LabelPlacement.Box(x: corner.x, y: corner.y, width: width, height: height))
  }

  private func drawPlaces(on drawing: inout Drawing, _ view: MapView, _ labels: inout LabelPlacement) {
    let shown = places.compactMap { place -> (place: PlaceResult, point: Drawing.Point)? in
      guard let coordinate = place.coordinate else { return nil }
      let point = view.place(projection(coordinate))
      return view.holds(point) ? (place, point) : nil
    }
    for (place, point) in shown {
      if place.kind == .depot {
        drawing.rectangle(
          x: point.x - 5.5, y: point.y - 5.5, width: 11, height: 11, fill: Palette.ink, stroke: Palette.paper, radius: 1
        )
      } else {
        drawing.circle(x: point.x, y: point.y, radius: 4, fill: Palette.paper, stroke: Palette.ink, width: 2)
      }
      labels.block(LabelPlacement.Box(x: point.x - 6, y: point.y - 6, width: 12, height: 12))
    }
    for (place, point) in shown.sorted(by: { $0.place.kind == .depot && $1.place.kind != .depot }) {
      let isDepot = place.kind == .depot
      let lettering = Drawing.Lettering(
        size: isDepot ? 13 : 12, color: Palette.ink, isBold: isDepot, hasHalo: true)
      draw(place.name, at: point, lettering, on: &drawing, &labels, distance: 9)
    }
  }

  private func drawNames(on drawing: inout Drawing, _ view: MapView, _ labels: inout LabelPlacement) {
    let known = Set(places.map(\.name))
    var shown = 0
    for name in names where !known.contains(name.text) && shown < 24 {
      let point = view.place(projection(name.coordinate))
      guard view.holds(point, margin: -4) else { continue }
      let lettering = Drawing.Lettering(size: 12, color: Palette.soft, hasHalo: true)
      if draw(name.text, at: point, lettering, on: &drawing, &labels, distance: 5) {
        drawing.circle(x: point.x, y: point.y, radius: 1.8, fill: Palette.ink)
        shown += 1
      }
    }
  }

  /// The number of each line, once, on its longest way: at its far end where that is free, else further in.
  private func drawNumbers(on drawing: inout Drawing, _ view: MapView, _ labels: inout LabelPlacement) {
    for line in lines {
      let text = TextWidth.fit(line.line.name, size: 11.5, width: 60)
      let width = TextWidth.estimate(text, size: 11.5) + 8
      for point in Self.spots(of: line.paths, in: view) {
        let box = LabelPlacement.Box(x: point.x - width / 2, y: point.y - 8, width: width, height: 16)
        guard labels.take(box) else { continue }
        let color = Palette.color(line.line.verdict)
        drawing.rectangle(
          x: box.x, y: box.y + 1, width: width, height: 14, fill: Palette.paper, stroke: color, radius: 3)
        drawing.text(
          text, x: point.x, y: point.y + 3.8,
          Drawing.Lettering(size: 11.5, color: Palette.ink, anchor: .middle, isBold: true))
        break
      }
    }
  }

  /// Where a line's number may stand: along the part of its longest way that shows.
  private static func spots(of paths: [[MapPoint]], in view: MapView) -> [Drawing.Point] {
    let shown = paths.map { path in path.map(view.place).filter { view.holds($0, margin: -12) } }
    guard let longest = shown.max(by: { $0.count < $1.count }), longest.count > 1 else { return [] }
    let middle = (view.width / 2, view.height / 2)
    func distance(_ point: Drawing.Point) -> Double {
      (point.x - middle.0) * (point.x - middle.0) + (point.y - middle.1) * (point.y - middle.1)
    }
    let isForward = distance(longest[longest.count - 1]) >= distance(longest[0])
    let outward = isForward ? longest : longest.reversed()
    return [0.86, 0.7, 0.55, 0.4, 0.93, 0.78, 0.62, 0.48, 0.3, 0.2, 0.98].map { part in
      outward[min(outward.count - 1, Int(part * Double(outward.count)))]
    }
  }

  @discardableResult
  private func draw(
    _ name: String, at point: Drawing.Point, _ lettering: Drawing.Lettering, on drawing: inout Drawing,
    _ labels: inout LabelPlacement, distance: Double
  ) -> Bool {
    let text = TextWidth.fit(name, size: lettering.size, width: 150)
    let width = TextWidth.estimate(text, size: lettering.size)
    guard let spot = labels.place(textWidth: width, size: lettering.size, beside: point, distance: distance)
    else { return false }
    drawing.text(text, x: spot.x, y: spot.y, lettering)
    return true
  }
}
