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

  @Test("each figure has a unit, a range, a source and a meaning in both languages")
  func described() {
    for column in VehicleClasses.columns {
      let name = column.figure.rawValue
      #expect(column.range.lowerBound < column.range.upperBound, "\(name)")
      for text in [column.unit, column.source, column.meaningInSwedish, column.meaningInEnglish] {
        #expect(!text.isEmpty && text != "-", "\(name)")
      }
      #expect(column.meaningInSwedish != column.meaningInEnglish || column.figure == .length, "\(name)")
      #expect(VehicleClasses.column(of: column.figure) == column)
    }
  }

  @Test("what the sources say of the heaters holds for the figures")
  func heaters() {
    let air = EnergyParameters.defaults[.cabinAirHeat]
    for bus in VehicleClasses.all {
      let loss = bus[.uValue] * bus.cabinSurfaceSquareMetres + bus[.airChanges] * bus.cabinVolumeCubicMetres * air
      #expect((39...52).contains(bus[.heatPump] / loss), "\(bus.id): \(bus[.heatPump] / loss) W for each W/K")
      #expect((1.3...1.4).contains(bus[.resistance] / bus[.heatPump]), "\(bus.id)")
    }
    // Above what is usual on one bus are those that the sources name.
    #expect(VehicleClasses.all.filter { $0[.heatPump] > 30_000 }.map(\.id) == Self.large)
    #expect(VehicleClasses.all.filter { $0[.resistance] > 40_000 }.map(\.id) == Self.large)
    #expect(VehicleClasses.all.filter { $0[.fuelHeater] != 30_000 }.map(\.id) == ["midi-9m", "articulated-18m"])
  }

  private static let large = ["regional-15m", "articulated-18m", "double-decker"]

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
    #expect(bus.listChanges() == [.curbMass])
    #expect(try VehicleClasses.get("city-12m").listChanges().isEmpty)
    #expect(throws: ParameterError.outOfRange(name: "rolling", value: 0.5, range: 0.004...0.02, unit: "1")) {
      try bus.setting([(name: "rolling", value: 0.5)])
    }
    #expect(throws: ParameterError.unknown(name: "curb-mass", nearest: "curb_mass")) {
      try bus.setting([(name: "curb-mass", value: 14_200)])
    }
  }

  @Test("an empty bus weighs less than a full one may, in whatever order the two are given")
  func weights() throws {
    let bus = try VehicleClasses.get("city-12m")
    #expect(
      throws: ParameterError.outOfOrder(
        lower: "curb_mass", lowerValue: 20_000, upper: "gross_limit", upperValue: 19_500)
    ) { try bus.setting([(name: "curb_mass", value: 20_000)]) }
    let heavy = try bus.setting([(name: "curb_mass", value: 20_000), (name: "gross_limit", value: 28_000)])
    #expect(heavy.listChanges() == [.curbMass, .grossLimit])
  }

  @Test("unknown identifiers are refused with the nearest")
  func unknown() {
    #expect(throws: ParameterError.unknown(name: "city-12", nearest: "city-12m")) { try VehicleClasses.get("city-12") }
    #expect(throws: ParameterError.unknown(name: "heatpump", nearest: "heat-pump")) {
      try HeatingTechnology.get("heatpump")
    }
  }
}
