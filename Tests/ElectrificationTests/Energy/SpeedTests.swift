import Quantities
import Testing

@testable import Electrification

@Suite("From timetable to speed")
struct SpeedTests {
  let rule = SpeedRule(.defaults)

  @Test(
    "a hop is driven in just its time, as slowly as that allows", arguments: [30.0, 45, 60, 75, 90],
    [100.0, 300, 500, 900])
  func time(_ seconds: Double, _ metres: Double) {
    let hop = rule.hop(length: metres, seconds: seconds, speedLimit: 25, usualSpeed: 0.1)
    if seconds >= rule.steadyTime(length: metres, speedLimit: 25) {
      #expect(abs(hop.seconds - seconds) < 1e-9)
      #expect(hop.acceleration <= 1 + 1e-12 && hop.acceleration >= 0.45 && hop.cruiseSpeed <= 25)
    } else {
      #expect(hop.acceleration == 1)
    }
    #expect(abs(hop.cruiseLength + 2 * hop.rampLength - metres) < 1e-9)
  }

  @Test("the rule of the design: v = (T − √(T² − 2 L k)) / k where nothing else binds")
  func formula() {
    let (length, seconds, k) = (500.0, 80.0, 2 / 0.45)
    let expected = (seconds - (seconds * seconds - 2 * length * k).squareRoot()) / k
    let hop = rule.hop(length: length, seconds: seconds, speedLimit: 25, usualSpeed: 12)
    #expect(abs(hop.cruiseSpeed - expected) < 1e-12)
    #expect(hop.acceleration == 0.45)
  }

  @Test("a second more or less never makes a jump", arguments: [200.0, 400, 1500, 8000])
  func continuity(_ metres: Double) {
    let least = rule.steadyTime(length: metres, speedLimit: 16)
    var before = rule.hop(length: metres, seconds: least, speedLimit: 16, usualSpeed: 13)
    for step in 1...20_000 {
      let now = rule.hop(length: metres, seconds: least * (1 + Double(step) * 0.0002), speedLimit: 16, usualSpeed: 13)
      #expect(abs(now.cruiseSpeed - before.cruiseSpeed) < 0.03)
      #expect(abs(now.acceleration - before.acceleration) < 0.03)
      before = now
    }
  }

  @Test(
    "no hop is a bare triangle: in a hurry, late or with time to spare, a quarter of the time in motion is at even speed",
    arguments: [80.0, 150, 250, 333, 500, 900])
  func evenSpeed(_ metres: Double) {
    for seconds in stride(from: 5.0, through: 600, by: 0.5) {
      let hop = rule.hop(length: metres, seconds: seconds, speedLimit: 25, usualSpeed: 14)
      #expect(hop.cruiseSeconds >= 0.25 * hop.seconds - 1e-9, "\(seconds) s")
      #expect(abs(hop.cruiseLength + 2 * hop.rampLength - metres) < 1e-9, "\(seconds) s")
    }
  }

  @Test(
    "a time that only a bare triangle keeps is no fault of the timetable; the bus is late by what its even speed takes")
  func bareTriangle() throws {
    // A window of one hop: 2 √(500 m / 1.0 m/s²) = 44.7 s is the least of all, a thirtieth more with a quarter of it at even speed.
    let least = rule.leastTime(length: 500, speedLimit: 25)
    let steady = rule.steadyTime(length: 500, speedLimit: 25)
    #expect(abs(least - 44.721) < 0.001)
    #expect(abs(steady / least - 1.0328) < 0.0001)
    func profile(_ drivingSeconds: Double) throws -> TripProfile {
      let metres = 1000.0
      // Two stops by kilometre without dwell and no stops that traffic asks for: two hops of 500 m.
      return try EnergyCase(
        vehicle: VehicleClasses.get("city-12m"), heating: .fuel, temperature: Temperature(celsius: 15),
        speed: Speed(metresPerSecond: metres / (2 * drivingSeconds)), hop: Distance(metres: 500), stopsPerKilometre: 2,
        dwell: .zero, environment: .rural, speedLimit: Speed(metresPerSecond: 25)
      ).profile(.defaults)
    }
    let between = try profile((least + steady) / 2)
    #expect(!between.flags.contains(.timetableUndrivable))
    #expect(abs(between.lateSeconds - (steady - least)) < 1e-6)
    #expect(try profile(least - 0.1).flags.contains(.timetableUndrivable))
    #expect(try profile(steady + 0.1).lateSeconds == 0)
  }

  @Test("a timetable that can hardly be kept costs more by the second, and never leaps; nor does one that cannot")
  func tight() throws {
    for vehicle in VehicleClasses.all {
      func use(dwell: Double) throws -> EnergyUse {
        try EnergyCase(
          vehicle: vehicle, heating: .resistance, temperature: Temperature(celsius: 15),
          speed: Speed(kilometresPerHour: 22.4), stopsPerKilometre: 2, dwell: TimeSpan(seconds: dwell), heatScale: 0
        ).energyPerKilometre()
      }
      #expect(try !use(dwell: 10).flags.contains(.timetableUndrivable))
      #expect(try use(dwell: 30).flags.contains(.timetableUndrivable))
      for dwell in 10..<30 {
        let (less, more) = (try use(dwell: Double(dwell)), try use(dwell: Double(dwell + 1)))
        #expect(more.traction / less.traction < 1.05, "\(vehicle.id) at \(dwell) s")
      }
    }
  }

  @Test("with time to spare the bus drives near the usual speed and waits")
  func slack() {
    let hop = rule.hop(length: 3000, seconds: 3600, speedLimit: 25, usualSpeed: 22)
    #expect(abs(hop.cruiseSpeed - 0.9 * 22) < 1e-9)
    #expect(hop.seconds < 300)
  }

  @Test("legs of a minute are joined to windows of three, and a rest goes to the one before")
  func windows() throws {
    let legs = (0..<8).map { _ in TripLeg(metres: 400, seconds: 60, environment: .town) }
    let trip = try TripProfile(legs: legs, terrain: .level, topSpeedKilometresPerHour: 80, parameters: .defaults)
    #expect(trip.windows.map(\.legs) == [0..<3, 3..<8])
    #expect(trip.windows.map(\.metres) == [1200, 2000])
    #expect(trip.windows.map(\.startMetres) == [0, 1200])
    let short = try TripProfile(
      legs: Array(legs[0..<2]), terrain: .level, topSpeedKilometresPerHour: 80, parameters: .defaults)
    #expect(short.windows.map(\.legs) == [0..<2])
  }

  @Test("minutes rounded the other way give nearly the same energy, since windows join them")
  func rounding() throws {
    func energy(_ minutes: [Double]) throws -> Double {
      let legs = minutes.map { TripLeg(metres: 480, seconds: $0 * 60, environment: .town) }
      let trip = try TripProfile(legs: legs, terrain: .level, topSpeedKilometresPerHour: 80, parameters: .defaults)
      return try model().energy(of: trip, on: try day(10)).electricity.kilowattHours
    }
    let even = try energy([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2])
    let other = try energy([2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1])
    let clumped = try energy([0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3])
    #expect(abs(other / even - 1) < 0.02)
    #expect(abs(clumped / even - 1) < 0.05)
  }

  @Test("one tight window is not flagged; three in a row or a whole trip is, with the delay")
  func undrivable() throws {
    func trip(_ seconds: [Double]) throws -> TripProfile {
      let legs = seconds.map { TripLeg(metres: 4500, seconds: $0, environment: .rural) }
      return try TripProfile(legs: legs, terrain: .level, topSpeedKilometresPerHour: 90, parameters: .defaults)
    }
    let one = try trip([300, 180, 300, 300])
    #expect(one.undrivableWindows == 1 && one.flaggedWindows == 0)
    #expect(!one.flags.contains(.timetableUndrivable))
    #expect(one.lateSeconds == 0)
    let three = try trip([600, 180, 180, 180, 600])
    #expect(three.undrivableWindows == 3 && three.flaggedWindows == 3)
    #expect(try trip([900, 180, 180, 600, 180, 180, 180, 180, 900]).flaggedWindows == 4)
    #expect(three.flags.contains(.timetableUndrivable))
    let whole = try trip([185, 190])
    #expect(whole.flags.contains(.timetableUndrivable))
    #expect(whole.lateSeconds > 10)
    #expect(whole.flaggedWindows == whole.undrivableWindows && whole.flaggedWindows > 0)
    #expect(abs(whole.seconds - 375 - whole.lateSeconds) < 1e-9)
    let use = try model("regional-13m").energy(of: whole, on: try day(0))
    let places = whole.listFlags(of: use).filter { $0.flag == .timetableUndrivable }.map(\.place)
    #expect(places.first == .stretch(legs: 0..<1, fromMetres: 0, toMetres: 4500))
    #expect(places.count == 2)
  }

  @Test("hostile legs are refused by name or driven without a number that is none")
  func hostile() throws {
    func make(_ legs: [TripLeg]) throws -> TripProfile {
      try TripProfile(legs: legs, terrain: .unknown, topSpeedKilometresPerHour: 80, parameters: .defaults)
    }
    #expect(throws: TripProfileError.noWay) { try make([]) }
    #expect(throws: TripProfileError.noWay) { try make([TripLeg(metres: 0, seconds: 60, environment: .town)]) }
    #expect(throws: TripProfileError.badLeg(index: 0, figure: "metres", value: -1)) {
      try make([TripLeg(metres: -1, seconds: 60, environment: .town)])
    }
    #expect(throws: TripProfileError.self) { try make([TripLeg(metres: .nan, seconds: 60, environment: .town)]) }
    #expect(throws: TripProfileError.self) { try make([TripLeg(metres: 5, seconds: .infinity, environment: .town)]) }
    #expect(throws: TripProfileError.badLeg(index: 0, figure: "stops", value: 0)) {
      try make([TripLeg(metres: 5, seconds: 60, stops: 0, environment: .town)])
    }
    let odd = [
      [TripLeg(metres: 1000, seconds: 0, environment: .town)],
      [TripLeg(metres: 0, seconds: 200, environment: .town), TripLeg(metres: 500, seconds: 60, environment: .rural)],
      [TripLeg(metres: 500, seconds: 60, environment: .rural), TripLeg(metres: 0, seconds: 0, environment: .town)],
      [TripLeg(metres: 0.001, seconds: 40_000, stops: 300, environment: .town)],
      [TripLeg(metres: 900_000, seconds: 1, environment: .rural)],
    ]
    for legs in odd {
      let trip = try make(legs)
      let use = try model().energy(of: trip, on: try day(-30))
      #expect(use.electricity.isFinite && use.finalEnergy.isFinite, "\(legs)")
      #expect(use.flags.contains(.terrainUnknown))
    }
  }

  @Test("a speed that cannot be driven is heated for the time that the bus needs, however fast it was asked for")
  func lateIsHeated() throws {
    func use(_ speed: Double) throws -> EnergyUse {
      try EnergyCase(
        vehicle: try VehicleClasses.get("city-12m"), heating: .resistance, temperature: Temperature(celsius: -20),
        speed: Speed(kilometresPerHour: speed), hop: Distance(metres: 235), stopsPerKilometre: 4,
        dwell: TimeSpan(seconds: 10), environment: .town
      ).energyPerKilometre()
    }
    let (asked, faster, drivable) = (try use(60), try use(90), try use(20))
    #expect(asked.flags.contains(.timetableUndrivable) && !drivable.flags.contains(.timetableUndrivable))
    #expect(abs((asked.time - faster.time).seconds) < 1e-6 && asked.time.seconds > 60)
    #expect(abs((asked.heat - faster.heat).wattHours) < 1e-6)
    // The same watts for its own time, but for the doors, which stand open for a larger share of a shorter time.
    let (slow, fast) = (drivable.heat / drivable.time, asked.heat / asked.time)
    #expect(fast.kilowatts >= slow.kilowatts && fast.kilowatts < 1.3 * slow.kilowatts)
  }
}
