import Foundation
import Quantities
import Testing

@testable import Electrification

/// A parameter that a study may set and that changes nothing would be a lie.
@Suite("Every parameter does something")
struct ParameterEffectTests {
  /// Energies of a motley collection of trips, stays and cases.
  static func outcome(_ parameters: EnergyParameters) throws -> [Double] {
    var results: [Double] = []
    let distances = stride(from: 0.0, through: 6000, by: 20).map { $0 }
    let heights = try SmoothedHeights(
      distances: distances, heights: distances.map { 400 + 60 * sin($0 / 250) + 5 * sin($0 / 37) },
      parameters: parameters)
    var trips: [TripProfile] = []
    for environment in RoadEnvironment.allCases {
      for seconds in [70.0, 95, 150, 1200] {
        let legs = (0..<8).map { _ in
          TripLeg(metres: 750, seconds: seconds, environment: environment, climbMetres: 6, descentMetres: 6)
        }
        for terrain in [Terrain.climbs, .heights(heights)] {
          trips.append(
            try TripProfile(legs: legs, terrain: terrain, topSpeedKilometresPerHour: 100, parameters: parameters))
        }
      }
      trips.append(
        try TripProfile(
          legs: [TripLeg(metres: 20_000, seconds: 600, environment: environment)], terrain: .level,
          topSpeedKilometresPerHour: 110, parameters: parameters))
      trips.append(
        try TripProfile(
          legs: [400.0, 1000, 3000].map {
            TripLeg(
              metres: $0, seconds: $0 / 8,
              environment: RoadEnvironment(stopSpacingMetres: $0, parameters: parameters))
          }, terrain: .level, topSpeedKilometresPerHour: 90, parameters: parameters))
    }
    // Stops 400 m apart at 12, 27 and 55 km/h: a town, hamlets, a road.
    let metres = [Double](repeating: 400, count: 36)
    let seconds = metres.indices.map { [120.0, 53, 26][$0 / 12] }
    let guessed = RoadEnvironment.guess(metres: metres, seconds: seconds, parameters: parameters)
    let road = metres.indices.map { TripLeg(metres: metres[$0], seconds: seconds[$0], environment: guessed[$0]) }
    trips.append(
      try TripProfile(legs: road, terrain: .level, topSpeedKilometresPerHour: 90, parameters: parameters))
    let vehicle = try VehicleClasses.get("city-12m")
    // Cases between town and village, and between village and rural road.
    for speed in [29.0, 38, 44] {
      let use = try EnergyCase(
        vehicle: vehicle, heating: .resistance, temperature: Temperature(celsius: 5),
        speed: Speed(kilometresPerHour: speed), stopsPerKilometre: 0.5, dwell: TimeSpan(seconds: 20)
      ).energyPerKilometre(parameters: parameters)
      results.append(use.electricity.wattHours)
    }
    for heating in HeatingTechnology.allCases {
      let model = EnergyModel(vehicle: vehicle, heating: heating, parameters: parameters)
      for (index, celsius) in [-40.0, -19, -12, 3, 12, 30].enumerated() {
        for road in [RoadSurface.allCases[index % 4]] {
          let day = try day(celsius, road: road)
          for trip in trips {
            let use = model.energy(of: trip, on: day)
            results += [use.electricity.wattHours, use.fuel.wattHours, use.fuelLitres]
          }
          results.append(model.energy(ofDeadhead: trips[0], on: day).finalEnergy.wattHours)
          results.append(model.energy(ofLayover: TimeSpan(hours: 1), on: day).finalEnergy.wattHours)
          for minutes in stride(from: 15.0, through: 240, by: 15) {
            results.append(model.energy(ofStanding: TimeSpan(minutes: minutes), on: day).finalEnergy.wattHours)
          }
          for parking in OvernightParking.allCases {
            let ready = model.preconditioning(parking, on: day)
            results += [ready.use.electricity.wattHours, ready.power.watts]
          }
        }
      }
    }
    return results
  }

  static let usual = Result { try outcome(.defaults) }

  /// Only studies read them: the one is handed to the model as a day's heat scale, the others weigh what it gives.
  static let readByStudies: Set<EnergyParameter> = [
    .heatScalePlanning, .emissionHVO, .emissionDiesel, .emissionElectricity,
  ]

  /// Windows are nothing without sun.
  static let sunny = Result { try EnergyParameters.defaults.setting(.cabinSun, to: 200) }
  static let usualInSun = Result { try outcome(sunny.get()) }
  static let asksForSun: Set<EnergyParameter> = [.cabinWindowArea, .cabinWindowTransmittance]

  @Test(
    "moved to an end of its range, it moves some result",
    arguments: EnergyParameter.allCases.filter { !readByStudies.contains($0) })
  func effect(_ parameter: EnergyParameter) throws {
    let entry = try #require(EnergyParameters.entries.first { $0.parameter == parameter })
    let isInSun = Self.asksForSun.contains(parameter)
    let usual = try isInSun ? Self.usualInSun.get() : Self.usual.get()
    let base = try isInSun ? Self.sunny.get() : .defaults
    var moved = false
    var tried = false
    for value in [entry.range.lowerBound, entry.range.upperBound] where value != entry.defaultValue {
      // An end may contradict another parameter; then the other end must do.
      guard let changed = try? base.setting(parameter, to: value) else { continue }
      tried = true
      let outcome = try Self.outcome(changed)
      let isFinite = outcome.allSatisfy { $0.isFinite }
      #expect(isFinite, "\(parameter.rawValue) = \(value)")
      if outcome != usual { moved = true }
    }
    #expect(tried && moved, "\(parameter.rawValue)")
  }
}
