/// What the cabin of a vehicle loses by kelvin between inside and outside, in W/K.
struct CabinLosses {
  /// G (UA + ṁ c_p) on the road.
  let driving: Double
  /// The same standing with doors closed.
  let layover: Double
  /// While doors stand open.
  let door: Double

  init(_ vehicle: VehicleClass, _ parameters: EnergyParameters) {
    let transmission = vehicle[.uValue] * vehicle.cabinSurfaceSquareMetres
    let airPerChange = vehicle.cabinVolumeCubicMetres * parameters[.cabinAirHeat]
    let factor = parameters[.cabinHeatBalanceFactor]
    driving = factor * (transmission + vehicle[.airChanges] * airPerChange)
    layover = factor * (transmission + parameters[.cabinLayoverAirChanges] * airPerChange)
    door = parameters[.cabinDoorLoss] * 3600
  }
}
