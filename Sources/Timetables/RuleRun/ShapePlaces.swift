import Quantities

/// Where a stop could be on a shape: each time that the shape passes near it, as the canonical validator counts passes.
struct ShapePlaces: Sendable {
  /// A place on a shape.
  struct Place: Sendable {
    /// Metres from the start of the shape.
    let along: Double
    /// Metres from the stop.
    let offset: Double
  }

  /// The nearest place of all, however far.
  let nearest: Place
  /// The nearest place of each pass within the limit, in the order of the shape.
  let passes: [Place]

  /// Nil where the shape has no point. A pass ends where the shape leaves the limit, and where it comes nearer again after it went
  /// away by more than the stop's distance to it.
  init?(of stop: Coordinate, on line: ShapeLine, within limit: Double) {
    guard let first = line.points.first else { return nil }
    let view = PlaneView(from: stop)
    var from = view.seen(first)
    var best = (squared: Double.infinity, along: 0.0)
    if line.points.count == 1 { best.squared = from.x * from.x + from.y * from.y }
    var pass = (squared: Double.infinity, along: 0.0)
    var passes: [Place] = []
    let most = limit * limit
    var squaredEnd = Double.infinity
    var isLeaving = false
    func close() {
      if pass.squared < .infinity { passes.append(Place(along: pass.along, offset: pass.squared.squareRoot())) }
      pass.squared = .infinity
    }
    for segment in 0..<(line.points.count - 1) {
      let to = view.seen(line.points[segment + 1])
      let nearest = PlaneView.nearest(from, to)
      let squared = nearest.squaredOffset
      let along = line.starts[segment] + nearest.share * (line.starts[segment + 1] - line.starts[segment])
      if squared < best.squared { best = (squared, along) }
      if squared <= most {
        if isLeaving && squared < squaredEnd { close() }
        if squared < pass.squared { pass = (squared, along) }
      } else {
        close()
      }
      squaredEnd = to.x * to.x + to.y * to.y
      isLeaving = squaredEnd > squared
      from = to
    }
    close()
    nearest = Place(along: best.along, offset: best.squared.squareRoot())
    self.passes = passes
  }
}
