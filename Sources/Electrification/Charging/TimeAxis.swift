/// The time at a place, cut where something arrives, leaves, begins or ends. Between two cuts nothing changes, so that it is enough
/// to know the power there.
struct TimeAxis {
  /// Rising; stretch `i` lies between cut `i` and cut `i + 1`.
  let cuts: [Int]

  /// After how many seconds the axis begins anew; nil for one that does not.
  let period: Int?

  /// The cuts that spans of time make. On a repeating axis spans are taken into 0..<period, and both ends are cuts.
  init(_ spans: [Range<Int>], period: Int?) {
    self.period = period
    var all: [Int] = []
    if let period {
      all = [0, period]
      for span in spans { all += [span.lowerBound % period, span.upperBound % period] }
    } else {
      for span in spans { all += [span.lowerBound, span.upperBound] }
    }
    all.sort()
    cuts = all.indices.filter { $0 == 0 || all[$0] != all[$0 - 1] }.map { all[$0] }
  }

  /// The number of stretches.
  var count: Int { max(0, cuts.count - 1) }

  /// How long a stretch is.
  func seconds(_ stretch: Int) -> Int { cuts[stretch + 1] - cuts[stretch] }

  /// A part of a span of time: some stretches in a row, and what to add to the axis's time to get the span's own.
  struct Part {
    let stretches: Range<Int>
    let shift: Int
  }

  /// The stretches of a span, in the order of its own time.
  func parts(of span: Range<Int>) -> [Part] {
    guard let period else { return [Part(stretches: cut(span.lowerBound)..<cut(span.upperBound), shift: 0)] }
    var parts: [Part] = []
    var time = span.lowerBound
    while time < span.upperBound {
      let shift = time / period * period
      let end = min(span.upperBound, shift + period)
      parts.append(Part(stretches: cut(time - shift)..<cut(end - shift), shift: shift))
      time = end
    }
    return parts
  }

  /// The number of the cut at a time that is one.
  private func cut(_ time: Int) -> Int {
    var low = 0
    var high = cuts.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cuts[middle] < time { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
