import Quantities

/// Looks for what is wrong between one shape and the stops of the trips that take it.
struct ShapeProblemSearch {
  private(set) var problems: [ShapeProblem] = []
  private let feed: Feed
  private let shape: ShapeIndex
  private let line: ShapeLine
  /// The largest shape_dist_traveled up to each point, in the feed's unit.
  private let stated: [Double]
  private var places: [Asked: ShapePlaces] = [:]
  private var told: Set<StopIndex> = []

  private struct Asked: Hashable {
    let stop: StopIndex
    let limit: Double
  }

  init(_ feed: Feed, _ shape: ShapeIndex) {
    (self.feed, self.shape) = (feed, shape)
    let points = feed.shapes.points(of: shape)
    line = ShapeLine(points.map { feed.shapes.coordinate($0) })
    var largest = 0.0
    stated = points.map { point in
      let distance = feed.shapes.distances[point]
      if distance > largest { largest = distance }
      return largest
    }
  }

  /// Looks once by place, and where both the trip and the shape state distances, once more by these.
  mutating func look(at trip: TripIndex) {
    let calls = feed.stopTimes.rows(of: trip)
    guard let last = calls.last, (places.count + calls.count) * line.points.count <= ShapeMatch.mostSteps else {
      return
    }
    lookByPlace(trip, calls)
    if feed.stopTimes.distances[last] > 0, let end = stated.last, end > 0 { lookByDistance(trip, calls) }
  }

  private mutating func lookByPlace(_ trip: TripIndex, _ calls: Range<Int>) {
    var isComplete = true
    var passes: [[ShapePlaces.Place]] = []
    for call in calls {
      let found = findPasses(trip, call, calls, byDistance: false)
      isComplete = isComplete && !found.isEmpty
      passes.append(found)
    }
    if isComplete { checkOrder(passes, trip, calls) }
  }

  private mutating func lookByDistance(_ trip: TripIndex, _ calls: Range<Int>) {
    var searchFrom = 0
    var passes: [[ShapePlaces.Place]] = []
    for call in calls {
      let distance = feed.stopTimes.distances[call]
      if distance > 0 {
        guard let stop = feed.stops.findCoordinate(feed.stopTimes.stops[call]) else { return }
        let found = place(at: distance, from: &searchFrom, seenFrom: stop)
        passes.append([found])
      } else {
        let found = findPasses(trip, call, calls, byDistance: true)
        if found.isEmpty { return }
        passes.append(found)
      }
    }
    guard checkOrder(passes, trip, calls) else { return }
    for (call, found) in zip(calls, passes) where found.count == 1 && feed.stopTimes.distances[call] > 0 {
      guard found[0].offset > ShapeProblem.farthestMetres else { continue }
      tellOnce(.tooFarByDistance(metres: found[0].offset), trip, call)
    }
  }

  /// The passes of the shape near a stop; none, and a problem told, where there is no such pass.
  private mutating func findPasses(
    _ trip: TripIndex, _ call: Int, _ calls: Range<Int>, byDistance: Bool
  ) -> [ShapePlaces.Place] {
    let stop = feed.stopTimes.stops[call]
    let isTrain = feed.routes.types[feed.trips.routes[trip]] == 2
    let isEdge = call == calls.lowerBound || call == calls.upperBound - 1
    let asked = Asked(stop: stop, limit: ShapeProblem.limit(isTrain: isTrain, isEdge: isEdge))
    if places[asked] == nil {
      places[asked] = feed.stops.findCoordinate(stop).flatMap { ShapePlaces(of: $0, on: line, within: asked.limit) }
    }
    guard let found = places[asked] else { return [] }
    if found.passes.isEmpty && found.nearest.offset > asked.limit {
      tellOnce(
        byDistance ? .tooFarByDistance(metres: found.nearest.offset) : .tooFar(metres: found.nearest.offset), trip, call
      )
    }
    if found.passes.count > ShapeProblem.mostPasses { tell(.tooManyPasses(count: found.passes.count), trip, call) }
    return found.passes
  }

  @discardableResult
  private mutating func checkOrder(_ passes: [[ShapePlaces.Place]], _ trip: TripIndex, _ calls: Range<Int>) -> Bool {
    var assignment = PassAssignment()
    for (call, found) in zip(calls, passes) where !assignment.place(found) {
      tell(.outOfOrder, trip, call)
      return false
    }
    return true
  }

  /// The place on the shape at a stated distance, looked for behind that of the stop before.
  private func place(
    at distance: Double, from searchFrom: inout Int, seenFrom stop: Coordinate
  ) -> ShapePlaces.Place {
    var next = searchFrom
    while next < stated.count && distance >= stated[next] {
      searchFrom = next
      next += 1
    }
    let view = PlaneView(from: stop)
    let from = view.seen(line.points[searchFrom])
    guard next > 0, searchFrom + 1 < stated.count, next < stated.count, stated[next] > stated[searchFrom] else {
      return ShapePlaces.Place(
        along: line.starts[searchFrom], offset: (from.x * from.x + from.y * from.y).squareRoot())
    }
    let share = (distance - stated[searchFrom]) / (stated[next] - stated[searchFrom])
    let to = view.seen(line.points[searchFrom + 1])
    let (x, y) = (from.x + share * (to.x - from.x), from.y + share * (to.y - from.y))
    let length = line.starts[searchFrom + 1] - line.starts[searchFrom]
    return ShapePlaces.Place(
      along: line.starts[searchFrom] + share * length, offset: (x * x + y * y).squareRoot())
  }

  private mutating func tell(_ kind: ShapeProblem.Kind, _ trip: TripIndex, _ call: Int) {
    problems.append(ShapeProblem(kind: kind, shape: shape, trip: trip, call: call))
  }

  /// A stop that is too far off is told once for each shape.
  private mutating func tellOnce(_ kind: ShapeProblem.Kind, _ trip: TripIndex, _ call: Int) {
    if told.insert(feed.stopTimes.stops[call]).inserted { tell(kind, trip, call) }
  }
}
