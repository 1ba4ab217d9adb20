import Quantities

/// What a reader must know of single places before trusting their figures.
struct PlaceCautions {
  let study: Study
  let places: [PlaceResult]

  func list() -> [Caution] { cutMargins() }

  /// Places whose connection gives the peak, but not the margin on it.
  private func cutMargins() -> [Caution] {
    let (swedish, english) = (NumberStyle(.swedish), NumberStyle(.english))
    return places.filter(\.isMarginCut).map { place in
      let power = place.subscribedPower.kilowatts
      let (left, asked) = (place.subscribedMargin, study.charging.margin)
      return Caution(
        swedish:
          "På platsen \(place.name) ger nätet \(swedish.format(power, unit: "kW")): abonnemang och effekttak stannar där, med \(swedish.percent(left, decimals: 1)) marginal över lägsta effekttoppen i stället för \(swedish.percent(asked)). En kallare natt eller en sen buss ryms inte säkert.",
        english:
          "At the place \(place.name) the grid gives \(english.format(power, unit: "kW")): subscription and power cap stop there, with a margin of \(english.percent(left, decimals: 1)) above the least peak instead of \(english.percent(asked)). A colder night or a late bus may not fit."
      )
    }
  }
}
