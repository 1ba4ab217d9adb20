import Electrification
import Quantities

// Small trips and cases that many tests share.

func day(
  _ celsius: Double, road: RoadSurface = .bare, heatScale: Double? = nil, passengers: Double? = nil,
  regenerationShare: Double = 1
) throws -> DayConditions {
  try DayConditions(
    temperature: Temperature(celsius: celsius), road: road, heatScale: heatScale, passengers: passengers,
    regenerationShare: regenerationShare)
}

func model(_ vehicle: String = "city-12m", _ heating: HeatingTechnology = .resistance) throws -> EnergyModel {
  EnergyModel(vehicle: try VehicleClasses.get(vehicle), heating: heating)
}

/// Ten town legs of 450 m in 90 s.
func townTrip(_ terrain: Terrain = .level) throws -> TripProfile {
  let legs = (0..<10).map { _ in TripLeg(metres: 450, seconds: 90, environment: .town) }
  return try TripProfile(legs: legs, terrain: terrain, topSpeedKilometresPerHour: 80, parameters: .defaults)
}

/// Six rural legs of 5 km in 330 s.
func ruralTrip(_ terrain: Terrain = .level) throws -> TripProfile {
  let legs = (0..<6).map { _ in TripLeg(metres: 5000, seconds: 330, environment: .rural) }
  return try TripProfile(legs: legs, terrain: terrain, topSpeedKilometresPerHour: 90, parameters: .defaults)
}

/// The town case of the domain notes' orientation table.
func townCase(
  _ vehicle: String, _ heating: HeatingTechnology, _ celsius: Double, road: RoadSurface = .bare
) throws -> EnergyCase {
  EnergyCase(
    vehicle: try VehicleClasses.get(vehicle), heating: heating, temperature: Temperature(celsius: celsius),
    speed: Speed(kilometresPerHour: 20), hop: Distance(metres: 400), stopsPerKilometre: 1.8,
    dwell: TimeSpan(seconds: 12), climbMetresPerKilometre: 7, road: road)
}

/// The rural case of the domain notes' orientation table.
func ruralCase(
  _ vehicle: String, _ heating: HeatingTechnology, _ celsius: Double, road: RoadSurface = .bare
) throws -> EnergyCase {
  EnergyCase(
    vehicle: try VehicleClasses.get(vehicle), heating: heating, temperature: Temperature(celsius: celsius),
    speed: Speed(kilometresPerHour: 55), hop: Distance(metres: 2000), stopsPerKilometre: 0.5,
    dwell: TimeSpan(seconds: 20), climbMetresPerKilometre: 6, road: road, speedLimit: Speed(kilometresPerHour: 85))
}
