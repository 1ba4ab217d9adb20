import Quantities

/// A way cut at the borders of areas.
struct AreaSplit: Sendable {
  /// What share of the way lies in an area; −1 stands for outside every area.
  struct Share: Hashable {
    let area: Int
    var share: Double
  }

  static let outside = -1

  /// By area, ascending; the shares come to one, or to more where areas overlap.
  let shares: [Share]

  /// Cuts a way at the borders. Pieces are measured as great circles between places that lie straight between the way's points; a way
  /// without length lies where its first point is, and one without points outside.
  init(_ points: [Coordinate], _ areas: Areas) {
    var lengths: [Int: Double] = [:]
    var current: [Int]?
    var total = 0.0
    for (from, to) in zip(points, points.dropFirst()) where from != to {
      let crossings = areas.grid.crossings(from, to)
      if !crossings.isEmpty { current = nil }
      var start = 0.0
      for end in crossings.map({ min(max($0, 0), 1) }) + [1] where end > start {
        let (begin, stop) = (Self.place(start, from, to), Self.place(end, from, to))
        let length = begin.greatCircleDistance(to: stop).metres
        let found = current ?? areas.list(at: Self.place((start + end) / 2, from, to))
        if crossings.isEmpty { current = found }
        for area in found.isEmpty ? [Self.outside] : found { lengths[area, default: 0] += length }
        total += length
        start = end
      }
      // Where the next piece goes on without a border, it goes on in the same areas; behind one they are looked up anew.
      if !crossings.isEmpty { current = nil }
    }
    guard total > 0 else {
      let found = points.first.map { areas.list(at: $0) } ?? []
      shares = (found.isEmpty ? [Self.outside] : found).map { Share(area: $0, share: 1) }
      return
    }
    shares = lengths.keys.sorted().map { Share(area: $0, share: (lengths[$0] ?? 0) / total) }
  }

  private static func place(_ share: Double, _ from: Coordinate, _ to: Coordinate) -> Coordinate {
    Coordinate(
      latitude: from.latitude + share * (to.latitude - from.latitude),
      longitude: from.longitude + share * (to.longitude - from.longitude))
  }
}
