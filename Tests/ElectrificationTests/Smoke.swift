import Quantities
import Testing

@testable import Electrification

@Suite struct S {
  @Test func t() throws {
    let rows = """
      ZT01,articulated-18m,heat-pump-co2,3.6,15.7,,2.05,28,14.9,12,,2.042
      ZT03,articulated-18m,heat-pump-co2,12.6,15.4,,2.05,28,16.8,12,,1.626
      ZT05,articulated-18m,heat-pump-co2,22.3,15.2,,2.05,28,16.0,12,,1.450
      ZT07,articulated-18m,heat-pump-co2,31.3,15.3,,2.05,28,16.1,12,,1.690
      ZT09,articulated-18m,heat-pump-co2,7.3,15.4,,2.05,28,20.3,12,,1.874
      ZT11,articulated-18m,heat-pump-co2,17.8,15.3,,2.05,28,20.5,12,,1.450
      ZT13,articulated-18m,heat-pump-co2,26.8,15.1,,2.05,28,18.7,12,,1.537
      ZS1,articulated-18m,heat-pump-co2,19.3,14.1,,2.05,28,8.4,12,,1.229
      ZS2,articulated-18m,heat-pump-co2,16.0,14.5,,2.08,28,21.3,12,,1.238
      SY1,city-12m,heat-pump,17.6,17.6,,3.1,12,6.1,3,,1.06
      SY3,city-12m,heat-pump,28,17.6,,3.1,12,6.1,3,,1.13
      """
    for r in rows.split(separator: "\n") {
      let c = r.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let e = try EnergyCase(
        vehicle: VehicleClasses.get(c[1]), heating: .get(c[2]), temperature: .init(celsius: Double(c[3])!),
        speed: .init(kilometresPerHour: Double(c[4])!), stopsPerKilometre: Double(c[6])!,
        dwell: .init(seconds: Double(c[7])!), passengers: Double(c[8])!, climbMetresPerKilometre: Double(c[9])!)
      let u = try e.energyPerKilometre()
      let m = Double(c[11])!
      let k = u.electricity.kilowattHours
      print(
        c[0], k, m, 100 * (k / m - 1), "tr", u.traction.kilowattHours, "h", u.heat.kilowattHours,
        u.cooling.kilowattHours, u.other.kilowattHours, u.batteryConditioning.kilowattHours, u.flags.rawValue,
        e.profile(.defaults).windows[0].hop!)
    }
    for (rural, ids) in [
      (false, ["midi-9m", "city-12m", "regional-13m", "regional-15m", "articulated-18m", "double-decker"]),
      (true, ["city-12m", "regional-13m", "regional-15m", "coach-13m"]),
    ] {
      for id in ids {
        var line = id
        for t in [20.0, 0, -10, -20, -25, -30] {
          for h in [HeatingTechnology.heatPumpCO2, .resistance, .fuel] {
            let e = try EnergyCase(
              vehicle: VehicleClasses.get(id), heating: h, temperature: .init(celsius: t),
              speed: .init(kilometresPerHour: rural ? 55 : 20), hop: .init(metres: rural ? 2000 : 400),
              stopsPerKilometre: rural ? 0.5 : 1.8, dwell: .init(seconds: rural ? 20 : 12),
              climbMetresPerKilometre: rural ? 6 : 7, road: t <= 0 ? .packedSnow : .bare,
              speedLimit: rural ? Speed(kilometresPerHour: 85) : nil)
            let u = try e.energyPerKilometre()
            line +=
              " \((u.electricity.kilowattHours*100).rounded()/100)\(u.flags.contains(.heatingTooSmall) ? "!" : "")\(u.flags.contains(.timetableUndrivable) ? "L" : "")"
          }; line += " |"
        }
        print(line)
      }
    }
  }
}
