import Quantities
import Testing

@testable import Electrification

@Suite("The market of battery buses")
struct VehicleMarketTests {
  @Test("every row names a class that exists, a source that was read, a name of its own")
  func rows() {
    #expect(VehicleMarket.all.count >= 10)
    #expect(Set(VehicleMarket.all.map(\.name)).count == VehicleMarket.all.count)
    for model in VehicleMarket.all {
      #expect(VehicleClasses.find(model.vehicleClass) != nil && !model.maker.isEmpty, "\(model.name)")
      #expect(model.mark == .read && !model.source.isEmpty, "\(model.name)")
      if let small = model.smallestBattery, let large = model.largestBattery { #expect(small < large, "\(model.name)") }
      if let regulation = model.regulationClass { #expect(["I", "II", "III"].contains(regulation)) }
    }
  }

  @Test("each model of the class meets, fails or is not known; the three make the whole")
  func answer() throws {
    let answer = try VehicleMarket.answer(
      to: MarketRequirement(
        vehicleClass: "city-12m", battery: Energy(kilowattHours: 300), chargingPower: Power(kilowatts: 150)))
    #expect(answer.meeting.map(\.name) == ["Scania Citywide BEV"] && answer.makers == ["Scania"])
    #expect(answer.failing.isEmpty && answer.unknown.count == 2)
    let large = try VehicleMarket.answer(
      to: MarketRequirement(vehicleClass: "city-12m", battery: Energy(kilowattHours: 450)))
    #expect(large.meeting.map(\.maker) == ["MAN"] && large.failing.count == 2 && large.unknown.isEmpty)
    let all = try VehicleMarket.answer(to: MarketRequirement(vehicleClass: "city-12m"))
    #expect(all.meeting.count == 3)
  }

  @Test("nothing unknown counts as met; a class without models has none")
  func unknown() throws {
    let seats = try VehicleMarket.answer(
      to: MarketRequirement(vehicleClass: "regional-13m", regulationClass: "II", seats: 40))
    #expect(seats.meeting.isEmpty && seats.unknown.count == 1)
    let third = try VehicleMarket.answer(
      to: MarketRequirement(vehicleClass: "regional-13m", regulationClass: "III", seats: 40))
    #expect(third.failing.count == 1)
    let none = try VehicleMarket.answer(to: MarketRequirement(vehicleClass: "double-decker"))
    #expect(none.meeting.isEmpty && none.failing.isEmpty && none.unknown.isEmpty)
    #expect(throws: ParameterError.self) { try VehicleMarket.answer(to: MarketRequirement(vehicleClass: "city")) }
  }
}
