/// Moves labels of lines apart so that none covers another: each stays as near to its line as the order allows.
enum LabelSpread {
  /// Places for labels that want to stand at `wanted`, at least `gap` apart, between `low` and `high` as far as they fit. Equal wishes
  /// keep their order.
  static func place(_ wanted: [Double], gap: Double, from low: Double, to high: Double) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var places = wanted
    var next = low
    for index in order {
      places[index] = max(places[index], next)
      next = places[index] + gap
    }
    var limit = high
    for index in order.reversed() {
      places[index] = min(places[index], limit)
      limit = places[index] - gap
    }
    return places
  }
}
