import Electrification
import Quantities

extension StudySections {
  /// Keys of `passengers`.
  static func passengers(_ node: StudyNode) throws(StudyError) -> Study.Passengers {
    let keys = try node.mapping(known: ["mean", "by-day-part"])
    var passengers = Study.Passengers()
    for (id, value) in try keys["mean"]?.mapping(known: VehicleClasses.all.map(\.id)) ?? [:] {
      passengers.meanOfClass[id] = try value.number(in: VehicleClasses.column(of: .passengers).range)
    }
    if let factors = keys["by-day-part"] {
      _ = try values(factors) { changes throws(ParameterError) in
        passengers.load = try PassengerLoad.defaults.setting(changes)
      }
    }
    try checkFullest(passengers, node)
    return passengers
  }

  /// Each figure may lie within its own range and their product beyond what any bus carries.
  private static func checkFullest(_ passengers: Study.Passengers, _ node: StudyNode) throws(StudyError) {
    let most = DayConditions.passengersRange.upperBound
    for vehicle in VehicleClasses.all {
      let mean = passengers.meanOfClass[vehicle.id] ?? vehicle.defaultPassengers
      for part in DayPart.allCases where mean * passengers.load[part] > most {
        throw node.error(
          "passengers says \(DecimalText.of(mean)) persons in \(vehicle.id) times \(DecimalText.of(passengers.load[part])) in the part"
            + " \(part.rawValue) of the day, more than the \(DecimalText.of(most)) that any bus carries: lower one of them"
        )
      }
    }
  }
}
