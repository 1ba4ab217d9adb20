import Electrification
import Quantities
import Timetables

extension StudyAssembly {
  /// Months whose roads are taken to hold packed snow, the mean of a winter day [B]: November to March.
  static let snowMonths: Set<Int> = [11, 12, 1, 2, 3]
  /// Months of `consumption.winter` and its kin, as contracts count them: December to February.
  static let winterMonths: Set<Int> = [12, 1, 2]

  /// Electricity and heater fuel of the year, from the weather of the year and what is run on each of its days; nil where the weather is not known.
  ///
  /// Of each line: kilometres by date × electricity a kilometre at the temperature of each hour of service, an hour weighing as much as
  /// the line runs in it on the service day, and the same of fuel. What a kilometre takes is that of the model at even temperatures, for
  /// whole blocks: each block's empty running and standing is shared among its trips by length, and so is the fuel that a heater burns before
  /// it leaves. So the rest of the year is taken to be run as the service
  /// day is: same speeds, loads, and empty running for each kilometre.
  func yearResult() throws -> YearResult? {
    guard let climate = year.climate,
      climate.stations.allSatisfy(\.isYear)
    else { return nil }
    let shares = try lineShares()
    let kilometres = kilometresByDay()
    var places = LinePlaces(timetable)
    var lines: [YearResult.Line] = []
    var sums = Sums()
    for name in shares.keys.sorted(by: { NaturalOrder.isBefore($0, $1) }) {
      guard let share = shares[name], let byDay = kilometres[name] else { continue }
      let place = places.place(of: share.trips)
      let station = climate.station(for: place.coordinate)
      let shift = climate.shift(station, toHeightMetres: place.heightMetres)
      let line = Self.sum(
        byDay, share.curve, hours: share.hours, climate.stations[station], shift: shift)
      lines.append(
        YearResult.Line(
          name: name, station: climate.stations[station].station.name, shiftKelvin: shift,
          distance: Distance(kilometres: line.kilometres), electricity: Energy(kilowattHours: line.energy),
          winterUse: line.winterUse, fuel: fuel(line)))
      sums.add(line)
    }
    guard sums.kilometres > 0 else { return nil }
    return YearResult(
      isSynthetic: climate.isSynthetic, distance: Distance(kilometres: sums.kilometres),
      electricity: Energy(kilowattHours: sums.energy), winterUse: sums.winterUse, fuel: fuel(sums),
      meanTemperature: Temperature(celsius: sums.temperature / sums.kilometres),
      winterTemperature: sums.winterKilometres > 0
        ? Temperature(celsius: sums.winterTemperature / sums.winterKilometres) : nil,
      hoursBeyond: sums.beyond, daysKnown: climate.stations.map(\.knownDays).min() ?? 0, lines: lines)
  }

  /// Litres of a year and what they emit; nil where no heater burns any.
  private func fuel(_ sums: Sums) -> YearResult.HeaterFuel? {
    guard plan.blocks.contains(where: { models.heating($0.vehicleClass).heater == .fuel }) else { return nil }
    let megajoulesPerLitre = models.parameters[.heatFuelEnergy] * 3.6
    func amount(_ litres: Double) -> YearResult.HeaterFuel.Amount {
      // MJ times g/MJ.
      YearResult.HeaterFuel.Amount(
        litres: litres, hvoEmission: litres * megajoulesPerLitre * models.parameters[.emissionHVO] / 1000,
        dieselEmission: litres * megajoulesPerLitre * models.parameters[.emissionDiesel] / 1000)
    }
    return YearResult.HeaterFuel(
      year: amount(sums.litres), winter: sums.winterKilometres > 0 ? amount(sums.winterLitres) : nil)
  }

  // MARK: What a line takes

  private struct LineShare {
    var trips: [StudyTrip] = []
    var curve = UseCurve()
    /// Share of the line's metres by hour of the service day.
    var hours: [Double] = []
  }

  private func lineShares() throws -> [String: LineShare] {
    var shares: [String: LineShare] = [:]
    var ways = ways
    for block in plan.blocks {
      for trip in block.trips { shares[lineName(trip), default: LineShare()].trips.append(trip) }
    }
    for isWinterRoad in [false, true] {
      for (knot, celsius) in UseCurve.knots.enumerated() {
        let weather = try Weather(
          .constant(Temperature(celsius: celsius)), road: isWinterRoad ? .packedSnow : .bare,
          heatScale: study.energy.heatScale)
        for block in plan.blocks {
          let energy = try energy(of: block, on: weather, &ways)
          let metres = block.trips.reduce(0) { $0 + $1.metres }
          func rest(_ part: (EnergyUse) -> Double) -> Double {
            metres > 0 ? (part(energy.total) - energy.trips.reduce(0) { $0 + part($1) }) / metres : 0
          }
          let electricity = rest { $0.electricity.kilowattHours }
          let litres = rest(\.fuelLitres)
          for (trip, use) in zip(block.trips, energy.trips) {
            let whole = UseCurve.Use(
              kilowattHours: use.electricity.kilowattHours + electricity * trip.metres,
              litres: use.fuelLitres + litres * trip.metres)
            shares[lineName(trip), default: LineShare()].curve.add(whole, knot: knot, isWinterRoad: isWinterRoad)
          }
        }
      }
    }
    for (name, share) in shares {
      let metres = share.trips.reduce(0) { $0 + $1.metres }
      guard metres > 0 else {
        shares[name] = nil
        continue
      }
      var share = share
      share.curve = share.curve.divided(byKilometres: metres / 1000)
      var hours = [Double](repeating: 0, count: 36)
      for trip in share.trips {
        let timetableTrip = timetable.trips[trip.place]
        let middle = (timetable.start(of: timetableTrip).seconds + timetable.end(of: timetableTrip).seconds) / 2
        hours[min(35, max(0, Int(middle) / 3600))] += trip.metres / metres
      }
      share.hours = hours
      shares[name] = share
    }
    return shares
  }

  // MARK: What is run

  /// Kilometres of each line by day of the year. Days that the feed does not cover run its mean day.
  private func kilometresByDay() -> [String: [Double]] {
    let volume = year.volume
    var lineOfRoute: [String: String] = [:]
    for (place, line) in timetable.lines.values.enumerated() { lineOfRoute[line.id] = lineNames[place] }
    var isCovered = [Bool](repeating: false, count: DayOfYear.count)
    var result: [String: [Double]] = [:]
    let dates = (volume.first.dayNumber...volume.last.dayNumber).map { CalendarDate(dayNumber: $0) }
    for date in dates { isCovered[DayOfYear.index(of: date)] = true }
    for service in volume.services {
      guard let name = lineOfRoute[feed.feed.routes.ids[service.route.position]] else { continue }
      let kilometres = metres(service.metresBySource) / 1000
      var days = result[name] ?? [Double](repeating: 0, count: DayOfYear.count)
      for date in dates where feed.feed.services.runs(service.service, on: date) {
        days[DayOfYear.index(of: date)] += kilometres
      }
      result[name] = days
    }
    let uncovered = isCovered.indices.filter { !isCovered[$0] }
    for (name, days) in result {
      let total = days.reduce(0, +)
      var days = days
      for day in uncovered { days[day] = total / Double(volume.dateCount) }
      // A feed with a leap day has one day more than the calendar here; the sum stays that of `volume.year`.
      let sum = days.reduce(0, +)
      let wanted = total * 365 / Double(volume.dateCount)
      result[name] = sum > 0 ? days.map { $0 * wanted / sum } : days
    }
    return result
  }

  // MARK: The sum

  private struct Sums {
    var kilometres = 0.0
    var energy = 0.0
    var litres = 0.0
    var winterKilometres = 0.0
    var winterEnergy = 0.0
    var winterLitres = 0.0
    var temperature = 0.0
    var winterTemperature = 0.0
    var beyond = 0

    var winterUse: EnergyPerDistance? {
      winterKilometres > 0 ? EnergyPerDistance(kilowattHoursPerKilometre: winterEnergy / winterKilometres) : nil
    }

    mutating func add(_ other: Sums) {
      kilometres += other.kilometres
      energy += other.energy
      litres += other.litres
      winterKilometres += other.winterKilometres
      winterEnergy += other.winterEnergy
      winterLitres += other.winterLitres
      temperature += other.temperature
      winterTemperature += other.winterTemperature
      beyond += other.beyond
    }
  }

  private static func sum(
    _ kilometres: [Double], _ curve: UseCurve, hours: [Double], _ station: ClimateStation, shift: Double
  ) -> Sums {
    var sums = Sums()
    var (lastUse, lastTemperature) = (UseCurve.Use(), 0.0)
    var isFirstKnown = false
    var waiting: [Int] = []
    func add(_ day: Int, _ use: UseCurve.Use, _ celsius: Double) {
      sums.kilometres += kilometres[day]
      sums.energy += kilometres[day] * use.kilowattHours
      sums.litres += kilometres[day] * use.litres
      sums.temperature += kilometres[day] * celsius
      guard winterMonths.contains(DayOfYear.month(day)) else { return }
      sums.winterKilometres += kilometres[day]
      sums.winterEnergy += kilometres[day] * use.kilowattHours
      sums.winterLitres += kilometres[day] * use.litres
      sums.winterTemperature += kilometres[day] * celsius
    }
    for day in 0..<DayOfYear.count {
      let isWinterRoad = snowMonths.contains(DayOfYear.month(day))
      var (use, celsius, weight) = (UseCurve.Use(), 0.0, 0.0)
      for (hour, readings) in station.calendar[day].enumerated() where hours[hour] > 0 && !readings.isEmpty {
        let share = hours[hour] / Double(readings.count)
        for reading in readings {
          let here = reading + shift
          if UseCurve.isBeyond(here) { sums.beyond += 1 }
          let found = curve.use(here, isWinterRoad: isWinterRoad)
          use.kilowattHours += share * found.kilowattHours
          use.litres += share * found.litres
          celsius += share * here
        }
        weight += hours[hour]
      }
      if weight > 0 {
        lastUse = UseCurve.Use(kilowattHours: use.kilowattHours / weight, litres: use.litres / weight)
        (lastTemperature, isFirstKnown) = (celsius / weight, true)
        for earlier in waiting { add(earlier, lastUse, lastTemperature) }
        waiting = []
      }
      // A day of which no year knows anything takes the day before it, and those at the start the first that is known.
      if isFirstKnown { add(day, lastUse, lastTemperature) } else { waiting.append(day) }
    }
    return sums
  }
}
