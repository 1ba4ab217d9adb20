import Electrification
import Testing

@Suite("Vehicle classes")
struct VehicleClassTests {
  @Test("the seven classes of the design are there, each figure within its column's range")
  func classes() {
    #expect(
      VehicleClasses.all.map(\.id) == [
        "midi-9m", "city-12m", "regional-13m", "regional-15m", "articulated-18m", "double-decker", "coach-13m",
      ])
    for vehicle in VehicleClasses.all {
      for column in VehicleClasses.columns {
        #expect(column.range.contains(vehicle[column.figure]), "\(vehicle.id) \(column.figure)")
      }
      #expect(vehicle.curbMassKilograms + 75 * vehicle.defaultPassengers <= vehicle.grossLimitKilograms)
    }
    #expect(VehicleClasses.columns.map(\.figure) == VehicleClass.Figure.allCases)
  }

  @Test("figures come from their own columns")
  func figures() throws {
    let bus = try VehicleClasses.get("city-12m")
    #expect(bus.curbMassKilograms == 13_500)
    #expect(bus.dragAreaSquareMetres == 4.6)
    #expect(bus[.fuelHeater] == 30_000)
    #expect(bus.topSpeedKilometresPerHour == 80)
    // 2 (12 · 2.55 + 12 · 2.3 + 2.55 · 2.3)
    #expect(abs(bus.cabinSurfaceSquareMetres - 128.13) < 1e-9)
  }

  @Test("a study may change a figure, within its range")
  func setting() throws {
    let bus = try VehicleClasses.get("city-12m").setting([(name: "curb_mass", value: 14_200)])
    #expect(bus.curbMassKilograms == 14_200)
    #expect(throws: ParameterError.outOfRange(name: "rolling", value: 0.5, range: 0.004...0.02, unit: "1")) {
      try bus.setting([(name: "rolling", value: 0.5)])
    }
    #expect(throws: ParameterError.unknown(name: "curb-mass", nearest: "curb_mass")) {
      try bus.setting([(name: "curb-mass", value: 14_200)])
    }
  }

  @Test("unknown identifiers are refused with the nearest")
  func unknown() {
    #expect(throws: ParameterError.unknown(name: "city-12", nearest: "city-12m")) { try VehicleClasses.get("city-12") }
    #expect(throws: ParameterError.unknown(name: "heatpump", nearest: "heat-pump")) {
      try HeatingTechnology.get("heatpump")
    }
  }
}
