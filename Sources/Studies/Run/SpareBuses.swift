import Quantities

/// The spare buses of a study, and where they stand.
///
/// They are a share of the peak vehicle requirement, shared among the vehicle classes by their buses, and those of a class among the
/// depots by the buses of the class that each depot looks after: its own, and those of the villages that lie nearest to it. A spare
/// stands where there is a workshop and where it can take over from any bus around, not in the village of one bus. Both shares are by
/// largest remainder; `docs/charging.md` has the reasons.
struct SpareBuses {
  /// Spare buses in all.
  let count: Int
  /// Spare buses of each vehicle class in use, by identifier.
  let byClass: [String: Int]
  /// Spare buses at places that have any, by number of the place.
  private let byPlace: [Int: Int]

  /// Spare buses at a place.
  func count(at place: Int) -> Int { byPlace[place] ?? 0 }

  /// A share of a fleet, a part of a bus counted as a bus. A share is typed in decimals: 7 % of 100 buses are 7, also where the binary
  /// number nearest to 0.07 lies above it.
  static func count(fleet: Int, share: Double) -> Int {
    Int((Double(fleet) * share - 1e-9).rounded(.up))
  }

  init(share: Double, blocks: [StudyBlock], places: [StudyPlace]) {
    count = Self.count(fleet: blocks.count, share: share)
    let byClass = Dictionary(grouping: blocks, by: \.vehicleClass)
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let shares = LargestRemainder.share(count, by: byClass.map(\.value.count))
    self.byClass = Dictionary(uniqueKeysWithValues: zip(byClass.map(\.key), shares))
    let homes = Homes(blocks, places)
    var byPlace: [Int: Int] = [:]
    for ((_, members), spares) in zip(byClass, shares) where !homes.candidates.isEmpty {
      let buses = homes.buses(members)
      for (home, spare) in zip(homes.candidates, LargestRemainder.share(spares, by: buses)) where spare > 0 {
        byPlace[home, default: 0] += spare
      }
    }
    self.byPlace = byPlace
  }

  /// The places where spares may stand, and which of them looks after which place.
  private struct Homes {
    /// Depots where a bus sleeps, else all places where one does; those with most buses first, then by name.
    let candidates: [Int]
    /// For each place its index in `candidates`.
    let ofPlace: [Int: Int]

    init(_ blocks: [StudyBlock], _ places: [StudyPlace]) {
      let sleeping = Dictionary(grouping: blocks, by: \.endPlace).mapValues(\.count)
      let used = sleeping.keys.filter { places.indices.contains($0) }
      let depots = used.filter { places[$0].kind == .depot }
      let candidates = (depots.isEmpty ? used : depots).sorted {
        (sleeping[$1] ?? 0, places[$0].name) < (sleeping[$0] ?? 0, places[$1].name)
      }
      self.candidates = candidates
      ofPlace = Dictionary(
        uniqueKeysWithValues: used.map { place in
          let ways = candidates.map { $0 == place ? -1 : Self.metres(places[place], places[$0]) }
          return (place, ways.indices.min { (ways[$0], $0) < (ways[$1], $1) } ?? 0)
        })
    }

    /// Buses that each candidate looks after.
    func buses(_ blocks: [StudyBlock]) -> [Int] {
      blocks.reduce(into: [Int](repeating: 0, count: candidates.count)) { buses, block in
        if let home = ofPlace[block.endPlace] { buses[home] += 1 }
      }
    }

    /// A place that nobody knows the way to is as far as can be.
    private static func metres(_ first: StudyPlace, _ second: StudyPlace) -> Double {
      guard let from = first.coordinate, let to = second.coordinate else { return .infinity }
      return from.greatCircleDistance(to: to).metres
    }
  }
}
