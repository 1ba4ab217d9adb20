import Quantities
import Timetables

/// The lines and stops of a day on a map, by kind of traffic.
struct FeedMap {
  private let ways: [(kind: TrafficKind, paths: [[MapPoint]])]
  private let stops: [MapPoint]
  private let names: [(text: String, point: MapPoint)]
  private let words: ReportWords

  /// The side of the town map, in metres.
  private static let townSide = 9000.0

  /// How each kind is drawn.
  static func stroke(_ kind: TrafficKind) -> Drawing.Stroke {
    switch kind {
    case .bus: Drawing.Stroke(color: Palette.teal, width: 2)
    case .demandResponsive: Drawing.Stroke(color: Palette.amber, width: 1.6, dash: "4 3")
    case .other: Drawing.Stroke(color: Palette.grey, width: 2)
    }
  }

  /// A map, or nil where no trip has a way.
  init?(_ timetable: Timetable, words: ReportWords) {
    guard let projection = LocalProjection(for: timetable.patterns.values.lazy.flatMap(\.path)) else { return nil }
    self.words = words
    var kinds: [RowIndex<Timetable.Pattern>: Set<TrafficKind>] = [:]
    for trip in timetable.trips { kinds[trip.pattern, default: []].insert(trip.kind) }
    ways = [TrafficKind.other, .bus, .demandResponsive].map { kind in
      let own = timetable.patterns.values.indices.filter { kinds[RowIndex($0)]?.contains(kind) ?? false }
      return (kind, own.map { timetable.patterns.values[$0].path.map { projection($0) } })
    }
    stops = timetable.stops.values.compactMap { $0.coordinate.map { projection($0) } }
    names = Self.terminals(timetable).map { ($0.text, projection($0.coordinate)) }
  }

  /// The whole network.
  func overview(id: String, room: ChartRoom = .broad) -> Piece? {
    overviewView(room).map {
      piece(
        of: $0, id: room.id(id), title: words.say("Karta över trafiken", "Map of the service"), frame: townView(room))
    }
  }

  /// Where most lines run; nil where the whole network is hardly larger.
  func town(id: String, room: ChartRoom = .broad) -> Piece? {
    townView(room).map {
      piece(of: $0, id: room.id(id), title: words.say("Karta över tätorten", "Map of the town"), frame: nil)
    }
  }

  /// The kinds that are on the map.
  var kinds: [TrafficKind] {
    TrafficKind.allCases.filter { kind in ways.contains { $0.kind == kind && !$0.paths.isEmpty } }
  }

  private func overviewView(_ room: ChartRoom) -> MapView? {
    MapView(overviewOf: ways.lazy.flatMap(\.paths).joined(), in: room)
  }

  private func townView(_ room: ChartRoom) -> MapView? {
    guard let whole = overviewView(.broad),
      let middle = DensestArea.middle(of: ways.flatMap { way in way.paths.map { [$0] } }, side: Self.townSide)
    else {
      return nil
    }
    guard max(whole.width, whole.height) * whole.metresPerUnit > 3 * Self.townSide else { return nil }
    return MapView(townAround: middle, side: Self.townSide, in: room)
  }

  private func piece(of view: MapView, id: String, title: String, frame: MapView?) -> Piece {
    var drawing = Drawing(width: view.width, height: view.height)
    drawing.rectangle(x: 0, y: 0, width: view.width, height: view.height, fill: "#f4f6f5")
    for way in ways { drawing.polylines(LineNet(way.paths, in: view).lines, Self.stroke(way.kind)) }
    drawStops(on: &drawing, view)
    var labels = LabelPlacement(width: view.width, height: view.height)
    MapScaleBar.draw(on: &drawing, view, &labels, words.style)
    if let frame { drawFrame(of: frame, on: &drawing, view, &labels) }
    var shown = 0
    for name in names where shown < 30 {
      let point = view.place(name.point)
      guard view.holds(point, margin: -4) else { continue }
      let text = TextWidth.fit(name.text, size: 12, width: 140)
      guard
        let spot = labels.place(
          textWidth: TextWidth.estimate(text, size: 12), size: 12, beside: point, distance: 5)
      else { continue }
      drawing.circle(x: point.x, y: point.y, radius: 2.2, fill: Palette.ink)
      drawing.text(text, x: spot.x, y: spot.y, Drawing.Lettering(size: 12, color: Palette.ink, hasHalo: true))
      shown += 1
    }
    drawing.rectangle(
      x: 0.5, y: 0.5, width: view.width - 1, height: view.height - 1, fill: "none", stroke: Palette.rule)
    return drawing.piece(
      id: id, title: title,
      description: words.say(
        "Norr är uppåt. Linjernas vägar och hållplatser som flödet anger dem; namnen är de vanligaste ändhållplatserna.",
        "North is up. Ways and stops as the feed gives them; the names are the most common terminals."))
  }

  /// All stops as one path of dots; those that fall on one place are one dot.
  private func drawStops(on drawing: inout Drawing, _ view: MapView) {
    var seen: Set<MapPoint> = []
    var path = ""
    for stop in stops {
      let point = view.place(stop)
      guard view.holds(point), seen.insert(MapPoint(east: point.x.rounded(), north: point.y.rounded())).inserted else {
        continue
      }
      path += "M\(svg(point.x)) \(svg(point.y))h0"
    }
    guard !path.isEmpty else { return }
    // A few stops may stand out from their lines; thousands must not hide them.
    let isSparse = seen.count < 600
    let attributes = [
      ("d", path), ("stroke", Palette.ink), ("stroke-width", isSparse ? "4" : "2.4"), ("stroke-linecap", "round"),
      ("stroke-opacity", isSparse ? "0.85" : "0.6"), ("fill", "none"),
    ]
    drawing.add(.element(name: "path", attributes: attributes, parts: []))
  }

  private func drawFrame(
    of town: MapView, on drawing: inout Drawing, _ view: MapView, _ labels: inout LabelPlacement
  ) {
    let corner = view.place(MapPoint(east: town.west, north: town.north))
    let width = (town.east - town.west) / view.metresPerUnit
    let height = (town.north - town.south) / view.metresPerUnit
    drawing.rectangle(x: corner.x, y: corner.y, width: width, height: height, fill: "none", stroke: Palette.ink)
    labels.block(LabelPlacement.Box(x: corner.x, y: corner.y, width: width, height: height))
  }

  /// Where trips begin and end, the places with most such trips first.
  private static func terminals(_ timetable: Timetable) -> [(text: String, coordinate: Coordinate)] {
    var counts: [String: Int] = [:]
    var coordinates: [String: Coordinate] = [:]
    for trip in timetable.trips {
      let stops = timetable.patterns[trip.pattern].stops
      for end in [stops[0], stops[stops.count - 1]] {
        guard let coordinate = timetable.stops[end].coordinate else { continue }
        let name = timetable.stops[end].name
        counts[name, default: 0] += 1
        if coordinates[name] == nil { coordinates[name] = coordinate }
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(200).compactMap { entry in
      coordinates[entry.key].map { (entry.key, $0) }
    }
  }
}
