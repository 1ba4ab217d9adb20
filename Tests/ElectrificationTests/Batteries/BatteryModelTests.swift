import Electrification
import Quantities
import Testing

@Suite("Battery need, and what a battery gives")
struct BatteryModelTests {
  static func energy(_ kilowattHours: Double) -> Energy { Energy(kilowattHours: kilowattHours) }
  static func km(_ kilometres: Double) -> Distance { Distance(kilometres: kilometres) }

  let model: BatteryModel

  init() throws { model = try BatteryModel(.lfp, years: 10) }

  @Test("the worked example: 450 kWh at state of health 0.80 takes 735 kWh gross")
  func workedExample() {
    #expect(model.health == 0.80)
    #expect(model.healthRule == .warranty)
    #expect(model.coldFactor == 1)
    let need = model.need(for: Self.energy(450), over: Self.km(300))
    #expect(abs(need.gross.kilowattHours - 735.294) < 0.001)
    #expect(need.reserveRule == .floor)
    #expect(abs(need.reserve.kilowattHours - 52.941) < 0.001)
  }

  @Test("the reserve is the floor or 20 km, whichever is more, never both")
  func reserve() {
    // 100 kWh over 40 km: 20 km takes 50 kWh, the floor would be 11.8.
    let need = model.need(for: Self.energy(100), over: Self.km(40))
    #expect(need.reserveRule == .distance)
    #expect(abs(need.reserve.kilowattHours - 50) < 1e-9)
    #expect(abs(need.gross.kilowattHours - 150 / (0.90 * 0.95 * 0.80)) < 1e-9)
    // Where both are equal the two rules meet: 20 km take a floor's worth at 20 / D = 0.10 / 0.85.
    let meeting = model.need(for: Self.energy(300), over: Self.km(170))
    #expect(abs(meeting.gross.kilowattHours - 300 / (0.90 * 0.85 * 0.80)) < 1e-6)
  }

  @Test("NMC ages below the warranty after ten years, so that ageing decides")
  func ageingDecides() throws {
    let nmc = try BatteryModel(.nmc, years: 10)
    #expect(nmc.healthRule == .ageing)
    #expect(nmc.health == BatteryAgeing(.nmc, years: 10).p10)
    #expect(nmc.health < 0.80)
    #expect(try BatteryModel(.nmc, years: 10, warrantedHealth: 0.70).healthRule == .warranty)
  }

  @Test("cold takes capacity by how the bus has stood")
  func cold() throws {
    let need = try [nil, OvernightParking.indoor, .outdoorPlug, .outdoor].map {
      try BatteryModel(.lfp, years: 10, parking: $0).need(for: Self.energy(450), over: Self.km(300)).gross.kilowattHours
    }
    #expect(need[0] == need[1])
    #expect(abs(need[2] / need[0] - 1 / 0.90) < 1e-9)
    #expect(abs(need[3] / need[0] - 1 / 0.75) < 1e-9)
  }

  @Test(
    "need and usable energy are each other's inverse, and lacking is their difference", arguments: [20.0, 80, 170, 300])
  func inverse(_ kilometres: Double) {
    for kilowattHours in [30.0, 200, 450] {
      let (energy, distance) = (Self.energy(kilowattHours), Self.km(kilometres))
      let need = model.need(for: energy, over: distance)
      #expect(abs((model.usable(of: need.gross, use: energy / distance) - energy).wattHours) < 1e-6)
      #expect(model.lacking(energy, over: distance, battery: need.gross).wattHours < 1e-6)
      #expect(model.lacking(energy, over: distance, battery: need.gross * 1.2) == .zero)
      let small = need.gross * 0.5
      let lacking = model.lacking(energy, over: distance, battery: small)
      let usable = model.usable(of: small, use: energy / distance)
      if usable > .zero { #expect(abs((lacking - (energy - usable)).wattHours) < 1e-6) }
      #expect(lacking.wattHours >= (energy - usable).wattHours - 1e-6)
    }
  }

  @Test("range: usable energy over use, and a battery that holds no reserve has none")
  func range() {
    let use = Self.energy(150) / Self.km(100)
    let range = model.range(of: Self.energy(500), use: use)
    #expect(abs(range.kilometres - 500 * 0.90 * 0.85 * 0.80 / 1.5) < 1e-9)
    #expect(model.range(of: Self.energy(10), use: use) == .zero)
    #expect(model.usable(of: Self.energy(10), use: use) == .zero)
  }

  @Test("a block that takes nothing needs nothing")
  func nothing() {
    #expect(model.need(for: .zero, over: .zero).gross == .zero)
    #expect(model.lacking(.zero, over: .zero, battery: Self.energy(100)) == .zero)
  }

  @Test("a battery that is worn out by then, or a warranty that is no share, is refused")
  func refusals() throws {
    let hard = try BatteryParameters.defaults.setting(.nmcCycle, to: 0.2)
    let error = #expect(throws: BatteryError.self) {
      _ = try BatteryModel(.nmc, years: 15, cyclesPerYear: 400, parameters: hard)
    }
    #expect(error?.description.contains("nmc") == true)
    for warranted in [0, 1.1, -1, .nan] {
      #expect(throws: BatteryError.self) { _ = try BatteryModel(.lfp, years: 10, warrantedHealth: warranted) }
    }
  }
}
