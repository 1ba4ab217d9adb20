import Electrification
import Quantities

/// What a place asks of the grid company, in a study.
struct PlaceGrid {
  let need: GridNeed

  /// - Parameter energyPerDay: drawn on a mild day, taken for every day of the year: only the power charge is reported, which does
  ///   not hang on it.
  init(study: Study, place: StudyPlace, plan: ChargingPlan, energyPerDay: Energy) throws {
    need = GridNeed(
      plan, tariff: try Tariffs.get(place.tariff), energyPerYear: energyPerDay * 365, margin: study.charging.margin,
      limit: place.gridLimit.map(GridLimit.init))
  }
}
