import Electrification
import Quantities
import Timetables

extension StudyAssembly {
  /// The results of the blocks, in the order of the plan.
  mutating func blockResults() throws -> [BlockResult] {
    var results: [BlockResult] = []
    for (number, block) in plan.blocks.enumerated() {
      let energy = designEnergy[number]
      let largest = try sizing.largest(block.vehicleClass)
      let distance = Distance(metres: length(block))
      let usable = sizing.usable(
        of: largest, energy: energy.total.electricity, distance: distance, parking: parking(block))
      let electricity = energy.total.electricity
      let lacking = max(.zero, electricity - usable)
      let repairs =
        lacking > .zero
        ? try Repairs(timetable: timetable, models: models, design: design, sizing: sizing).list(
          block, energy, usable: usable, distance: distance, parking: parking(block), &ways) : []
      results.append(
        BlockResult(
          id: block.id, vehicleClass: block.vehicleClass, heating: models.heating(block.vehicleClass).rawValue,
          lines: linesInOrder(block), trips: block.trips.count, start: ServiceTime(seconds: energy.start),
          end: ServiceTime(seconds: energy.end), startPlace: placeName(block.startPlace),
          endPlace: placeName(block.endPlace), firstStop: stop(block.trips[0], isLast: false).name,
          lastStop: stop(block.trips[block.trips.count - 1], isLast: true).name, distance: distance,
          deadhead: Distance(metres: block.deadheadMetres),
          pullOut: Distance(metres: Double(block.pullOut.metres)),
          pullIn: Distance(metres: Double(block.pullIn.metres)),
          pullOutGreatCircle: greatCircle(block.startPlace, stop(block.trips[0], isLast: false)),
          pullInGreatCircle: greatCircle(block.endPlace, stop(block.trips[block.trips.count - 1], isLast: true)),
          designEnergy: electricity,
          designHeat: energy.total.heat, mildEnergy: mildEnergy[number].total.electricity,
          fuelLitres: energy.total.fuelLitres,
          batteryNeed: sizing.need(for: electricity, distance: distance, parking: parking(block)),
          largestBattery: largest, lacking: lacking,
          charge: energy.points.map { point in
            (ServiceTime(seconds: point.time), 1 - point.used.wattHours / max(usable.wattHours, 1))
          },
          repairs: repairs))
    }
    return results
  }

  func parking(_ block: StudyBlock) -> Study.Parking {
    plan.places.isEmpty ? .outdoorPlug : plan.places[block.startPlace].parking
  }

  private func placeName(_ number: Int) -> String { plan.places.isEmpty ? "–" : plan.places[number].name }

  private func linesInOrder(_ block: StudyBlock) -> [String] {
    var lines: [String] = []
    for trip in block.trips where !lines.contains(lineName(trip)) { lines.append(lineName(trip)) }
    return lines
  }

  private func stop(_ trip: StudyTrip, isLast: Bool) -> Timetable.Stop {
    let stops = timetable.patterns[timetable.trips[trip.place].pattern].stops
    return timetable.stops[isLast ? stops[stops.count - 1] : stops[0]]
  }

  private func greatCircle(_ place: Int, _ stop: Timetable.Stop) -> Distance? {
    guard plan.places.indices.contains(place), let from = plan.places[place].coordinate, let to = stop.coordinate else {
      return nil
    }
    return from.greatCircleDistance(to: to)
  }
}
