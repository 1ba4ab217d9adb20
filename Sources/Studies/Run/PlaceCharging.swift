import Electrification
import Quantities

/// What is to be charged at one place over a night of the repeating day.
struct PlaceCharging {
  /// The stays, and pre-heating as base load.
  let charging: DepotCharging
  /// Buses whose next departure comes before they are back.
  let notBack: [String]

  /// A bus that comes to the place: when, what it needs, and what warming it takes before it leaves again.
  struct Arrival {
    let block: String
    let end: Int32
    let need: Energy
  }

  /// A bus that leaves the place in the morning.
  struct Departure {
    let start: Int32
    let vehicleClass: String
    let preheat: Preconditioning?
  }

  /// The stays at a place: of each vehicle class, the first bus in takes the first block out. Where more come than leave, or the
  /// other way round, each bus leaves when its own block starts again the next day.
  init(
    arrivals: [String: [Arrival]], departures: [String: [Departure]], ownStarts: [String: Int32], power: Power,
    efficiency: Double, preheatTime: TimeSpan
  ) {
    var stays: [DepotStay] = []
    var notBack: [String] = []
    var preheating: [LoadSpan] = []
    for (vehicleClass, buses) in arrivals.sorted(by: { $0.key < $1.key }) {
      let incoming = buses.sorted { ($0.end, $0.block) < ($1.end, $1.block) }
      let outgoing = (departures[vehicleClass] ?? []).sorted { $0.start < $1.start }
      for (place, bus) in incoming.enumerated() {
        let isPaired = incoming.count == outgoing.count
        let start = isPaired ? outgoing[place].start : ownStarts[bus.block] ?? 0
        let leaves = Int(start) + 86_400
        guard leaves > Int(bus.end) else {
          notBack.append(bus.block)
          continue
        }
        let stay = DepotStay(
          bus: bus.block, arrivalSeconds: Int(bus.end), departureSeconds: leaves, energyNeeded: bus.need,
          maximumPower: power, efficiency: efficiency)
        stays.append(stay)
        let preheat = (isPaired ? outgoing[place] : outgoing.first)?.preheat
        if let preheat, preheat.isFromPlug, preheat.use.electricity.wattHours > 0 {
          let time = min(preheatTime, stay.time)
          preheating.append(
            LoadSpan.preconditioning(
              of: stay, power: preheat.use.electricity / time / efficiency, time: time))
        }
      }
    }
    self.notBack = notBack
    charging = DepotCharging(stays: stays, baseLoad: preheating, repeats: true)
  }
}
