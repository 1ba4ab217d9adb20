import Quantities
import Testing

@testable import Electrification

@Suite("The market of battery buses")
struct VehicleMarketTests {
  @Test("every row names a class that exists, a name of its own, a source with its year or that it has none")
  func rows() {
    #expect(VehicleMarket.all.count >= 60)
    #expect(Set(VehicleMarket.all.map(\.name)).count == VehicleMarket.all.count)
    for model in VehicleMarket.all {
      #expect(VehicleClasses.find(model.vehicleClass) != nil && !model.maker.isEmpty, "\(model.name)")
      let hasYear = model.source.contains("(undated") || (2015...2029).contains { model.source.contains(String($0)) }
      #expect(model.mark == .read && model.source.contains(".") && hasYear, "\(model.name): \(model.source)")
      if let small = model.smallestBattery, let large = model.largestBattery {
        #expect(small <= large.value, "\(model.name)")
      }
      #expect(model.regulationClasses.allSatisfy { ["I", "II", "III"].contains($0) }, "\(model.name)")
    }
  }

  @Test("a single-decker is at most a metre and a half from the length of its class")
  func lengths() throws {
    for model in VehicleMarket.all where model.vehicleClass != "double-decker" {
      guard let length = model.length else { continue }
      let vehicle = try VehicleClasses.get(model.vehicleClass)
      #expect(abs(length.metres - vehicle.lengthMetres) <= 1.5, "\(model.name)")
    }
  }

  @Test(
    "every class has models, and each makes the three lists together with the others", arguments: VehicleClasses.all)
  func classes(vehicle: VehicleClass) throws {
    let models = VehicleMarket.all.filter { $0.vehicleClass == vehicle.id }
    #expect(models.count >= 4)
    for battery in [100.0, 300, 450, 600, 900] {
      let answer = try VehicleMarket.answer(
        to: MarketRequirement(vehicleClass: vehicle.id, battery: Energy(kilowattHours: battery)))
      let names = (answer.meeting + answer.failing + answer.unknown).map(\.name)
      #expect(Set(names) == Set(models.map(\.name)) && names.count == models.count)
    }
  }

  @Test("the most that a source names fails above itself; what one bus has does not")
  func offers() throws {
    let answer = try VehicleMarket.answer(
      to: MarketRequirement(vehicleClass: "regional-15m", battery: Energy(kilowattHours: 650), seats: 50))
    #expect(answer.meeting.map(\.name) == ["Solaris Urbino 15 LE electric", "Yutong U15"])
    #expect(answer.makers == ["Solaris", "Yutong"])
    #expect(answer.failing.map(\.name) == ["Volvo 8900 Electric, three axles"])
    #expect(answer.unknown.map(\.name) == ["BYD 15 m, three axles"])
    let larger = try VehicleMarket.answer(
      to: MarketRequirement(vehicleClass: "regional-15m", battery: Energy(kilowattHours: 750)))
    #expect(larger.meeting.isEmpty && larger.failing.map(\.maker) == ["Volvo", "Yutong"])
    #expect(larger.unknown.map(\.maker) == ["Solaris", "BYD"])
  }

  @Test("no bus for left-hand traffic and no chassis counts as met, and a class must exist")
  func doubts() throws {
    let answer = try VehicleMarket.answer(
      to: MarketRequirement(vehicleClass: "double-decker", battery: Energy(kilowattHours: 450)))
    #expect(answer.meeting.map(\.name) == ["BYD-UNVI DD13"])
    #expect(
      answer.unknown.map(\.name) == [
        "Alexander Dennis Enviro400EV", "BYD BD11", "Volvo BZL Electric double-deck, MCV body",
      ])
    #expect(answer.failing.count == 2)
    let coach = try VehicleMarket.answer(
      to: MarketRequirement(vehicleClass: "coach-13m", battery: Energy(kilowattHours: 530)))
    #expect(coach.makers == ["MAN", "Yutong"] && coach.unknown.map(\.maker) == ["Scania", "Volvo"])
    #expect(throws: ParameterError.self) { try VehicleMarket.answer(to: MarketRequirement(vehicleClass: "city")) }
  }

  private static func model(
    largest: MarketModel.Offer<Energy>? = nil, basis: MarketModel.BatteryBasis? = nil, regulation: [String] = [],
    heating: [HeatingTechnology] = []
  ) -> MarketModel {
    MarketModel(
      vehicleClass: "city-12m", name: "A", maker: "B", length: nil, smallestBattery: nil, largestBattery: largest,
      batteryBasis: basis, chargingPower: nil, regulationClasses: regulation, heating: heating, seats: nil,
      doubt: nil, mark: .read, source: "c")
  }

  @Test(
    "a usable capacity is the least that the gross one can be",
    arguments: [
      (MarketModel.BatteryBasis?.none, MarketModel.Verdict.fails), (.gross, .fails), (.usable, .unknown),
    ])
  func basis(basis: MarketModel.BatteryBasis?, verdict: MarketModel.Verdict) {
    let offer = MarketModel.Offer(value: Energy(kilowattHours: 400), isMost: true)
    let asked = MarketRequirement(vehicleClass: "city-12m", battery: Energy(kilowattHours: 401))
    #expect(Self.model(largest: offer, basis: basis).verdict(on: asked) == verdict)
    let less = MarketRequirement(vehicleClass: "city-12m", battery: Energy(kilowattHours: 400))
    #expect(Self.model(largest: offer, basis: basis).verdict(on: less) == .meets)
  }

  @Test("heating is asked for by pump and heater; what no source names is not known")
  func heating() {
    func verdict(_ offered: [HeatingTechnology], _ asked: HeatingTechnology) -> MarketModel.Verdict {
      Self.model(heating: offered).verdict(on: MarketRequirement(vehicleClass: "city-12m", heating: asked))
    }
    #expect(verdict([.heatPumpCO2AndFuel], .heatPumpCO2) == .meets)
    #expect(verdict([.heatPumpCO2AndFuel], .fuel) == .meets)
    #expect(verdict([.heatPumpCO2], .heatPumpCO2AndFuel) == .unknown)
    #expect(verdict([.heatPumpCO2], .heatPump) == .unknown)
    #expect(verdict([], .resistance) == .unknown)
    #expect(verdict([.heatPump, .heatPumpCO2AndResistance], .heatPumpCO2AndResistance) == .meets)
  }

  @Test("a class of Regulation 107 that a source names is met, another is not known")
  func regulation() {
    func verdict(_ asked: String) -> MarketModel.Verdict {
      Self.model(regulation: ["I", "II"]).verdict(
        on: MarketRequirement(vehicleClass: "city-12m", regulationClass: asked))
    }
    #expect(verdict("II") == .meets && verdict("III") == .unknown)
  }
}
