import Quantities
import Testing

@testable import Electrification

@Suite("What a road runs through, guessed")
struct RoadEnvironmentTests {
  /// Legs by metres and kilometres an hour.
  private func guess(_ legs: [(Double, Double)]) -> [RoadEnvironment] {
    RoadEnvironment.guess(metres: legs.map(\.0), seconds: legs.map { $0.0 / $0.1 * 3.6 }, parameters: .defaults)
  }

  @Test("slow traffic goes by the distance between stops")
  func slow() {
    #expect(guess([(400, 17), (400, 17)]) == [.town, .town])
    #expect(guess([(1000, 17)]) == [.village] && guess([(3000, 17)]) == [.rural])
    #expect(guess([(400, 0.001)]) == [.town])
  }

  @Test(
    "where the timetable is faster than ordinary driving in a town or a village, it is none, however close the stops")
  func fast() {
    #expect(guess([(400, 27)]) == [.village] && guess([(400, 50)]) == [.rural])
    #expect(guess([(1000, 27)]) == [.village] && guess([(1000, 50)]) == [.rural])
    #expect(guess([(3000, 80)]) == [.rural])
  }

  @Test("one fast minute in ten says nothing: the speed is that of the neighbourhood")
  func neighbourhood() {
    var legs: [(Double, Double)] = Array(repeating: (400, 16), count: 30)
    legs[15] = (400, 48)
    #expect(guess(legs).allSatisfy { $0 == .town })
    // A road of ten minutes and more between two towns is one.
    for leg in 10..<30 { legs[leg] = (500, 55) }
    let found = guess(legs + Array(repeating: (400, 16), count: 20))
    #expect(found[2] == .town && found[20] == .rural && found[45] == .town)
  }

  @Test("a case's habits go by its commercial speed, and their borders are the parameters'")
  func cases() throws {
    func stops(_ speed: Double, _ parameters: EnergyParameters = .defaults) -> Double {
      DrivingHabits(commercialKilometresPerHour: speed, parameters).extraStopsPerMetre * 1000
    }
    // Town 1.00, village 0.25, rural 0.05 by kilometre.
    for (speed, count) in [(10, 1), (25, 1), (35, 0.25), (37, 0.25), (40, 0.25), (50, 0.05), (90, 0.05)] {
      #expect(abs(stops(Double(speed)) - count) < 1e-12, "\(speed) km/h")
    }
    #expect(abs(stops(30) - 0.625) < 1e-12 && abs(stops(45) - 0.15) < 1e-12)
    let early = try EnergyParameters.defaults.setting([(name: "case.town-to", value: 15)])
    #expect(abs(stops(25, early) - 0.625) < 1e-12)
    func nearest(_ speed: Double, _ parameters: EnergyParameters = .defaults) -> RoadEnvironment {
      RoadEnvironment(commercialKilometresPerHour: speed, parameters)
    }
    #expect([29.9, 30, 44.9, 45].map { nearest($0) } == [.town, .village, .village, .rural])
    #expect(nearest(26, early) == .village)
    #expect(throws: ParameterError.self) {
      try EnergyParameters.defaults.setting([(name: "case.village-from", value: 42)])
    }
  }

  @Test("legs without time or length are no trouble")
  func nothing() {
    #expect(RoadEnvironment.guess(metres: [400, 0], seconds: [0, 0], parameters: .defaults) == [.town, .town])
    #expect(RoadEnvironment.guess(metres: [], seconds: [], parameters: .defaults) == [])
  }

  @Test(
    "where only the commercial speed tells, a case changes gradually with it: no step from town to village to rural road",
    arguments: [0.1, 0.5, 1.8])
  func gradual(_ stops: Double) throws {
    for vehicle in VehicleClasses.all {
      func use(_ speed: Double, _ environment: RoadEnvironment? = nil) throws -> Double {
        try EnergyCase(
          vehicle: vehicle, heating: .resistance, temperature: Temperature(celsius: -10),
          speed: Speed(kilometresPerHour: speed), stopsPerKilometre: stops, dwell: TimeSpan(seconds: 15),
          environment: environment
        ).energyPerKilometre().electricityPerDistance.kilowattHoursPerKilometre
      }
      var before = try use(20)
      for tenth in 201...600 {
        let now = try use(Double(tenth) / 10)
        #expect(abs(now / before - 1) < 0.025, "\(vehicle.id) at \(tenth) tenths of a km/h")
        before = now
      }
      #expect(try use(25) == use(25, .town))
      #expect(try use(35) == use(35, .village) && use(40) == use(40, .village))
      #expect(try use(50) == use(50, .rural))
    }
  }
}
