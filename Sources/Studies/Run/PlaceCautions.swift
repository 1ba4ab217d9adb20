import Quantities

/// What a reader must know of single places before trusting their figures.
struct PlaceCautions {
  let assembly: StudyAssembly
  let places: [PlaceResult]
  let classes: [ClassResult]

  private var swedish: NumberStyle { NumberStyle(.swedish) }
  private var english: NumberStyle { NumberStyle(.english) }

  func list() -> [Caution] { cutMargins() + fullDepots() + classesWithoutSpares() }

  /// Depots whose room does not hold the spare buses too.
  private func fullDepots() -> [Caution] {
    places.compactMap { place in
      guard let room = assembly.plan.places.first(where: { $0.name == place.name })?.mostBuses,
        place.spares > 0, place.bays > room
      else { return nil }
      return Caution(
        swedish:
          "Depån \(place.name) har plats för \(swedish.count(room, "buss", "bussar")), och med \(swedish.count(place.spares, "reservbuss", "reservbussar")) står \(swedish.format(place.bays)) där: bygg ut, eller ställ reserven på en annan plats.",
        english:
          "The depot \(place.name) has room for \(english.count(room, "bus", "buses")), and with \(english.count(place.spares, "spare bus", "spare buses")) \(english.format(place.bays)) stand there: enlarge it, or keep the spares at another place."
      )
    }
  }

  /// Classes too small for a spare bus of their own.
  private func classesWithoutSpares() -> [Caution] {
    let spares = assembly.spares
    let without = classes.filter { spares.count > 0 && spares.byClass[$0.identifier] == 0 }
    guard !without.isEmpty else { return [] }
    return [
      Caution(
        swedish:
          "Av \(swedish.count(spares.count, "reservbuss", "reservbussar")) blir ingen \(without.map(\.swedishName).joined(separator: " eller ")): en annan klass måste kunna köra dess omlopp, eller reserven bli större.",
        english:
          "Of \(english.count(spares.count, "spare bus", "spare buses")) none is a \(without.map(\.englishName).joined(separator: " or a ")): another class must be able to run its blocks, or there must be more spares."
      )
    ]
  }

  /// Places whose connection gives the peak, but not the margin on it.
  private func cutMargins() -> [Caution] {
    places.filter(\.isMarginCut).map { place in
      let power = place.subscribedPower.kilowatts
      let (left, asked) = (place.subscribedMargin, assembly.study.charging.margin)
      return Caution(
        swedish:
          "På platsen \(place.name) ger nätet \(swedish.format(power, unit: "kW")): abonnemang och effekttak stannar där, med \(swedish.percent(left, decimals: 1)) marginal över lägsta effekttoppen i stället för \(swedish.percent(asked)). En kallare natt eller en sen buss ryms inte säkert.",
        english:
          "At the place \(place.name) the grid gives \(english.format(power, unit: "kW")): subscription and power cap stop there, with a margin of \(english.percent(left, decimals: 1)) above the least peak instead of \(english.percent(asked)). A colder night or a late bus may not fit."
      )
    }
  }
}
