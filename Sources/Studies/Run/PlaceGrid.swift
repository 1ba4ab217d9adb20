import Electrification
import Quantities

/// What a place asks of the grid company.
struct PlaceGrid {
  let subscribed: Power
  let transformerKilovoltAmperes: Double?
  let cost: Money
  let saved: Money

  init(study: Study, place: StudyPlace, plan: ChargingPlan) {
    subscribed = plan.peak * (1 + study.charging.margin)
    let apparent = plan.peak.kilowatts / (0.98 * 0.85)
    transformerKilovoltAmperes = [100, 200, 315, 500, 800, 1000, 1250, 1600, 2000, 2500].first { $0 >= apparent }
    let perKilowatt = place.tariff == "L30" ? 498.0 : 360.0
    cost = Money(kronor: plan.peak.kilowatts * perKilowatt)
    saved = Money(kronor: (plan.unmanagedPeak - plan.peak).kilowatts * perKilowatt)
  }
}
