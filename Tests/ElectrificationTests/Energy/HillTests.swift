import Foundation
import Quantities
import Testing

@testable import Electrification

@Suite("Hills")
struct HillTests {
  /// A hill of 60 m over 4.5 km, as heights each 10 m.
  static let hill: (distances: [Double], heights: [Double]) = {
    let distances = stride(from: 0.0, through: 4500, by: 10).map { $0 }
    return (distances, distances.map { 300 + 60 * sin($0 / 4500 * .pi) })
  }()

  @Test("a hill costs more than level road, up and down, and comes out alike driven from either side")
  func dearer() throws {
    let heights = try SmoothedHeights(
      distances: Self.hill.distances, heights: Self.hill.heights, parameters: .defaults)
    let model = try model()
    let level = model.energy(of: try townTrip(.level), on: try day(10)).traction
    let hilly = model.energy(of: try townTrip(.heights(heights)), on: try day(10)).traction
    #expect(hilly > level * 1.05)
    let back = try SmoothedHeights(
      distances: Self.hill.distances, heights: Self.hill.heights.reversed(), parameters: .defaults)
    let other = model.energy(of: try townTrip(.heights(back)), on: try day(10)).traction
    #expect(abs(other.wattHours - hilly.wattHours) < 1e-6 * hilly.wattHours)
  }

  @Test("level heights are level to the last bit", arguments: [0.0, 320, 320.1, 777.7])
  func level(_ height: Double) throws {
    let distances = stride(from: 0.0, through: 4500, by: 37).map { $0 }
    let heights = try SmoothedHeights(
      distances: distances, heights: distances.map { _ in height }, parameters: .defaults)
    #expect(heights.climbMetres == 0 && heights.descentMetres == 0 && heights.rawClimbMetres == 0)
    #expect(heights.grades.allSatisfy { $0 == 0 })
    let model = try model()
    let flat = try townTrip(.heights(heights))
    #expect(flat.pieces.allSatisfy { $0.sine == 0 && $0.cosine == 1 })
    #expect(flat.windows.count == flat.pieces.count)
    if height == 0 {
      let atSea = try EnergyParameters.defaults.setting(.placeHeight, to: 0)
      let legs = (0..<10).map { _ in TripLeg(metres: 450, seconds: 90, environment: .town) }
      let known = try TripProfile(legs: legs, terrain: .level, topSpeedKilometresPerHour: 80, parameters: atSea)
      #expect(model.energy(of: flat, on: try day(0)).traction == model.energy(of: known, on: try day(0)).traction)
    }
  }

  @Test("smoothing takes away noise, keeps a hill and both ends, and says what it did")
  func smoothing() throws {
    let noisy = zip(Self.hill.distances, Self.hill.heights).enumerated().map { index, point in
      point.1 + (index % 2 == 0 ? 2.0 : -2)
    }
    let heights = try SmoothedHeights(distances: Self.hill.distances, heights: noisy, parameters: .defaults)
    #expect(heights.rawClimbMetres > 800)
    #expect(abs(heights.climbMetres - 60) < 5)
    #expect(abs(heights.climbMetres - heights.descentMetres) < 1e-6)
    #expect(heights.cutMetres == 0)
    #expect(abs(heights.meanHeightMetres - (300 + 60 * 2 / .pi)) < 3)
  }

  @Test("a cliff in the data is cut and flagged")
  func cliff() throws {
    let heights = try SmoothedHeights(
      distances: [0, 2000, 2010, 4500], heights: [300, 300, 420, 420], parameters: .defaults)
    #expect(heights.cutMetres > 0)
    #expect(heights.climbMetres < 120)
    let trip = try townTrip(.heights(heights))
    #expect(trip.flags.contains(.gradeCut))
    #expect(try model().energy(of: trip, on: try day(0)).flags.contains(.gradeCut))
  }

  @Test("unusable heights are refused by name")
  func refused() {
    let parameters = EnergyParameters.defaults
    #expect(throws: HeightError.unequal(distances: 2, heights: 1)) {
      try SmoothedHeights(distances: [0, 1], heights: [1], parameters: parameters)
    }
    #expect(throws: HeightError.notANumber(index: 1)) {
      try SmoothedHeights(distances: [0, 1], heights: [1, .nan], parameters: parameters)
    }
    #expect(throws: HeightError.tooShort) {
      try SmoothedHeights(distances: [5, 5, 3], heights: [1, 2, 3], parameters: parameters)
    }
  }

  @Test(
    "gathering grades into pieces keeps length, and the energy within 0.3 % of metre by metre",
    arguments: ["city-12m", "regional-15m", "articulated-18m"], [80.0, 30])
  func gathering(_ vehicle: String, _ amplitude: Double) throws {
    let distances = stride(from: 0.0, through: 30_000, by: 25).map { $0 }
    let heights = distances.map { 350 + amplitude * sin($0 / 900) + 10 * sin($0 / 310 + 1) + 2 * sin($0 / 130) }
    let smoothed = try SmoothedHeights(distances: distances, heights: heights, parameters: .defaults)
    let model = try model(vehicle)
    let (load, driveline) = model.road(on: try day(-10), passengers: 12)
    let town = (0..<60).map { _ in TripLeg(metres: 500, seconds: 90, environment: .town) }
    let trips = [
      try ruralTrip(.heights(smoothed)),
      try TripProfile(
        legs: town, terrain: .heights(smoothed), topSpeedKilometresPerHour: 80, parameters: .defaults),
    ]
    for trip in trips {
      let drag = load.dragAtSeaLevel * trip.pressureRatio
      var fine = 0.0
      for window in trip.windows {
        #expect(abs(trip.pieces[window.pieces].reduce(0) { $0 + $1.share } - 1) < 1e-12)
        let hop = try #require(window.hop)
        smoothed.forEachPiece(from: window.startMetres, to: window.startMetres + window.metres) { grade, metres in
          let piece = GradePiece(share: metres / window.metres, grade: grade)
          let slope = load.slopeForce(addition: window.rollingAddition, sine: piece.sine, cosine: piece.cosine)
          fine +=
            window.hops * piece.share
            * hop.energy(driveline: driveline, inertialMass: load.inertialMass, slopeForce: slope, drag: drag)
        }
      }
      let gathered = model.energy(of: trip, on: try day(-10, passengers: 12)).traction.joules
      #expect(abs(gathered - fine) < 0.003 * fine, "\(gathered) J against \(fine) J")
    }
  }

  @Test("climb costs more where a bus crawls from stop to stop too, on every road", arguments: [8.0, 10, 20, 25])
  func crawling(_ speed: Double) throws {
    for vehicle in VehicleClasses.all {
      for road in RoadSurface.allCases {
        for celsius in [-30.0, 0, 20] {
          let uses = try [0.0, 3, 7, 15, 30].map { climb in
            try EnergyCase(
              vehicle: vehicle, heating: .fuel, temperature: Temperature(celsius: celsius),
              speed: Speed(kilometresPerHour: speed), stopsPerKilometre: 3.1, dwell: TimeSpan(seconds: 15),
              climbMetresPerKilometre: climb, road: road
            ).energyPerKilometre().traction.wattHours
          }
          #expect(zip(uses, uses.dropFirst()).allSatisfy { $0 < $1 } as Bool, "\(vehicle.id) \(road) \(celsius) °C")
        }
      }
    }
  }
}
