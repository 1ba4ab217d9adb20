import Electrification
import Quantities
import Testing

@testable import Studies

@Suite("Where spare buses stand")
struct SpareBusesTests {
  private func place(_ name: String, _ kind: PlaceKind, _ latitude: Double, _ longitude: Double) -> StudyPlace {
    StudyPlace(
      name: name, coordinate: Coordinate(latitude: latitude, longitude: longitude), terminal: 0, kind: kind,
      isNamed: true, gridLimit: nil, tariff: "H60", parking: .outdoorPlug, mostBuses: nil,
      power: Power(kilowatts: 150))
  }

  /// So many buses of a class that sleep at a place.
  private func blocks(_ counts: [(vehicleClass: String, place: Int, buses: Int)]) -> [StudyBlock] {
    counts.flatMap { row in
      (0..<row.buses).map { number in
        let still = Deadhead(metres: 0, seconds: 0)
        return StudyBlock(
          id: "\(row.vehicleClass)-\(row.place)-\(number)", vehicleClass: row.vehicleClass, trips: [], links: [],
          pullOut: still, pullIn: still, startPlace: row.place, endPlace: row.place)
      }
    }
  }

  private var places: [StudyPlace] {
    [
      place("Stad", .depot, 63.2, 14.6), place("Fjäll", .depot, 63.4, 13.1), place("Tom", .depot, 63.3, 14.0),
      place("By", .village, 63.3, 14.2), place("Dal", .village, 63.4, 13.3), place("Ås", .village, 63.4, 13.4),
    ]
  }

  @Test("a share of the fleet, rounded up; a share in decimals is what it says, not its binary neighbour")
  func number() {
    #expect(SpareBuses.count(fleet: 92, share: 0.10) == 10)
    #expect(SpareBuses.count(fleet: 90, share: 0.10) == 9)
    #expect(SpareBuses.count(fleet: 1, share: 0.10) == 1)
    #expect(SpareBuses.count(fleet: 92, share: 0) == 0)
    // 0.07 · 100 is 7.000000000000001 in binary.
    #expect(SpareBuses.count(fleet: 100, share: 0.07) == 7)
    for percent in 0...100 { #expect(SpareBuses.count(fleet: 100, share: Double(percent) / 100) == percent) }
  }

  @Test("a class's spares stand at the depots, by the buses there and in the villages nearest to each")
  func atDepots() {
    // Stad looks after 12 + 2 of 24, Fjäll after 3 + 4 + 3: quotas of 3 are 1.75 and 1.25. Nobody sleeps at Tom.
    let spares = SpareBuses(
      share: 0.10, blocks: blocks([("r", 0, 12), ("r", 3, 2), ("r", 1, 3), ("r", 4, 4), ("r", 5, 3)]), places: places)
    #expect(spares.count == 3 && spares.byClass == ["r": 3])
    #expect((0..<6).map { spares.count(at: $0) } == [2, 1, 0, 0, 0, 0])
  }

  @Test("classes have their own spares, by their buses; a small class may have none")
  func classes() {
    let spares = SpareBuses(
      share: 0.10, blocks: blocks([("city", 0, 20), ("coach", 4, 3), ("regional", 1, 9)]), places: places)
    // Quotas of 4: 2.5, 0.375 and 1.125.
    #expect(spares.byClass == ["city": 3, "coach": 0, "regional": 1])
    #expect((0..<6).map { spares.count(at: $0) } == [3, 1, 0, 0, 0, 0])
  }

  @Test("without a depot in use every place looks after itself; of equals the larger, then the first by name")
  func villagesAlone() {
    let spares = SpareBuses(
      share: 0.10, blocks: blocks([("r", 3, 2), ("r", 4, 4), ("r", 5, 4)]), places: places)
    #expect((0..<6).map { spares.count(at: $0) } == [0, 0, 0, 0, 1, 0])
  }

  @Test("no places at all: the spares are counted and stand nowhere")
  func nowhere() {
    let spares = SpareBuses(share: 0.5, blocks: blocks([("r", 0, 3)]), places: [])
    #expect(spares.count == 2 && spares.count(at: 0) == 0)
  }

  @Test("whatever the fleet, the places hold all spares, and no order of blocks changes where")
  func all() {
    for seed in 1...40 {
      let rows = (0..<6).flatMap { place in
        ["a", "b", "c"].enumerated().map {
          (vehicleClass: $1, place: place, buses: (seed * (place + 3) * ($0 + 2)) % 7)
        }
      }
      let fleet = blocks(rows)
      guard !fleet.isEmpty else { continue }
      let spares = SpareBuses(share: 0.13, blocks: fleet, places: places)
      let reversed = SpareBuses(share: 0.13, blocks: fleet.reversed(), places: places)
      let at = (0..<6).map { spares.count(at: $0) }
      #expect(at.reduce(0, +) == spares.count && spares.byClass.values.reduce(0, +) == spares.count)
      #expect(at == (0..<6).map { reversed.count(at: $0) } && spares.byClass == reversed.byClass)
    }
  }
}
