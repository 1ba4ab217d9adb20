import Findings
import Foundation
import Quantities
import Tenders
import Timetables

@testable import Drafting
@testable import Electrification
@testable import Reports
@testable import Studies

/// A small made-up study with all that a report can show: two depots and a village, five lines in a town and out of it, six blocks of
/// which two lack energy.
struct SampleStudy {
  /// A name put in place of the first line's, the village's and the first block's.
  var name: String?
  /// Whether its buses burn fuel for their heat.
  var hasFuel = false
  /// Whether its drawn year is made up from monthly means.
  var isYearAssumed = false
  /// Whether days of a year are drawn at all.
  var isYearKnown = true

  static let provenance = Provenance(
    method: "block-energy", inputs: [InputFile(name: "sample", sha256: String(repeating: "ab", count: 32))],
    parameters: [
      ParameterUse(name: "cabin.set-point", value: "18", unit: "Cel", source: "VECTO", isAssumption: true)
    ])

  private var lineName: String { name ?? "6" }
  private var village: String { name ?? "Strömsund" }
  private var firstBlock: String { name ?? "B001" }

  func result(language: Language = .swedish) throws -> StudyResult {
    var study = Study(name: "Exempeltrafiken", feed: "sample")
    study.language = language
    study.lots = [Study.Lot(id: "LOT-0001", name: "Tätort", lines: [lineName, "3"])]
    study.resilience.criticalLoads = [
      Study.Resilience.CriticalLoad(name: "Särskilt boende", power: Power(kilowatts: 60))
    ]
    let feed = try feed()
    return StudyResult(
      study: study, feed: feed, programVersion: "0.0.0-test",
      reportDate: CalendarDate("2030-12-14") ?? feed.period.last,
      inputs: Self.provenance.inputs,
      designDay: day("froson-2024-01-05", Self.hours(-24, swing: 5), electricity: 3120, heat: 1270),
      mildDay: day("mild-day", Self.hours(11, swing: 4), electricity: 1690, heat: 60),
      lines: lines(feed), blocks: blocks, plan: plan, places: places, classes: classes, market: market, cold: cold,
      obstacles: obstacles,
      drafting: drafting,
      findings: findings, assumptions: Self.provenance.parameters,
      certainty: SampleCertainty.result(
        blocks: blocks, lines: lines(feed), isYearKnown: isYearKnown, isSynthetic: isYearAssumed),
      cautions: [
        Caution(
          swedish: "Vädret är Frösöns: byt till närmaste station innan en figur blir krav.",
          english: "The weather is that of Frösön: take the nearest station before a figure becomes a requirement.")
      ])
  }

  private static func hours(_ mean: Double, swing: Double) -> [Double] {
    (0..<24).map { hour in mean + swing * (1 - (Double(hour) - 14).magnitude / 7) }
  }

  private func day(_ name: String, _ hours: [Double], electricity: Double, heat: Double) -> DayResult {
    DayResult(
      name: name, hourlyCelsius: hours, electricity: Energy(kilowattHours: electricity),
      heat: Energy(kilowattHours: heat), traction: Energy(kilowattHours: electricity - heat - 190), fuelLitres: 0,
      distance: Distance(kilometres: 1512))
  }

  private static let town = [
    ("Torvalla", 63.147, 14.718), ("Odenskog", 63.165, 14.683), ("Centrum", 63.178, 14.640),
    ("Campus", 63.174, 14.655), ("Brittsbo", 63.199, 14.650), ("Frösön", 63.176, 14.600), ("Lugnvik", 63.209, 14.620),
  ]
  private static let country = [
    ("Centrum", 63.178, 14.640), ("Lit", 63.318, 14.849), ("Häggenås", 63.393, 14.919), ("Hammerdal", 63.585, 15.352),
    ("Strömsund", 63.853, 15.556),
  ]

  private static func way(_ stops: [(String, Double, Double)], _ order: [Int]) -> [Coordinate] {
    order.map { Coordinate(latitude: stops[$0].1, longitude: stops[$0].2) }
  }

  private static let ways: [(name: String, longName: String, way: [Coordinate])] = [
    ("6", "Torvalla–Centrum–Brittsbo", way(town, [0, 1, 2, 4])), ("3", "Frösön–Centrum–Campus", way(town, [5, 2, 3])),
    ("4", "Lugnvik–Centrum–Odenskog", way(town, [6, 2, 1])),
    ("45", "Centrum–Lit–Strömsund", way(country, [0, 1, 2, 3, 4])),
    ("141", "Centrum–Lit–Häggenås", way(country, [0, 1, 2])),
  ]

  private func lines(_ feed: FeedImport) -> [LineResult] {
    let blocks = [[firstBlock, "B002"], [firstBlock, "B002"], ["B003"], ["B004", "B005"], ["B004", "B006"]]
    let lacking = [0.0, 0, 0, 214, 214]
    let infeasible = [0, 0, 0, 2, 1]
    let use = [2.31, 2.24, 2.12, 1.63, 1.71]
    return Self.ways.enumerated().map { place, way in
      LineResult(
        name: place == 0 ? lineName : way.name, longName: way.longName,
        vehicleClass: place < 3 ? "city-12m" : "regional-13m", heating: "heat-pump-co2+resistance",
        lot: place < 2 ? "LOT-0001" : nil, trips: 40 - 6 * place,
        distance: Distance(kilometres: 420 - 31.4 * Double(place)),
        paths: [way.way, way.way.reversed()], designUse: EnergyPerDistance(kilowattHoursPerKilometre: use[place]),
        mildUse: EnergyPerDistance(kilowattHoursPerKilometre: use[place] * 0.55),
        useByTemperature: [20.0, 10, 0, -10, -20, -30].map { celsius in
          (
            Temperature(celsius: celsius),
            EnergyPerDistance(kilowattHoursPerKilometre: use[place] * (0.5 + (20 - celsius) * 0.0114))
          )
        }, hardestTrip: Energy(kilowattHours: 31 + 40 * Double(place)), blocks: blocks[place],
        infeasibleBlocks: infeasible[place], lacking: Energy(kilowattHours: lacking[place]),
        undrivableShare: place == 2 ? 0.04 : 0, estimatedShare: place == 4 ? 0.35 : 0,
        verdict: place < 3 ? .feasible : (place == 3 ? .infeasible : .withMeasures))
    }
  }

  private var blocks: [BlockResult] {
    func block(
      _ id: String, _ lines: [String], _ place: String, start: Int, end: Int, km: Double, need: Double, largest: Double,
      lacking: Double, repairs: [Repair]
    ) -> BlockResult {
      let from = ServiceTime(hours: start, minutes: 10)
      let to = ServiceTime(hours: end, minutes: 25)
      let low = lacking > 0 ? -lacking / (largest * 0.64) : 1 - need / largest
      let middle = ServiceTime(seconds: (from.seconds + to.seconds) / 2)
      return BlockResult(
        id: id, vehicleClass: largest > 500 ? "regional-13m" : "city-12m", heating: "heat-pump-co2+resistance",
        lines: lines, trips: 18, start: from, end: to, startPlace: place, endPlace: place, firstStop: "Centrum",
        lastStop: "Strömsund", distance: Distance(kilometres: km), deadhead: Distance(kilometres: 9.5),
        pullOut: Distance(kilometres: 4), pullIn: Distance(kilometres: 5.5),
        pullOutGreatCircle: Distance(kilometres: 3.1), pullInGreatCircle: Distance(kilometres: 4.2),
        designEnergy: Energy(kilowattHours: need * 0.64), designHeat: Energy(kilowattHours: need * 0.27),
        mildEnergy: Energy(kilowattHours: need * 0.35), fuelLitres: 0, batteryNeed: Energy(kilowattHours: need),
        largestBattery: Energy(kilowattHours: largest), lacking: Energy(kilowattHours: lacking),
        charge: [(from, 1), (middle, (1 + low) / 2 + 0.06), (to, low)], repairs: repairs)
    }
    let depot = "Odenskog depå"
    return [
      block(
        firstBlock, [lineName, "3"], depot, start: 5, end: 23, km: 262, need: 402, largest: 470, lacking: 0, repairs: []
      ),
      block(
        "B002", [lineName, "3"], depot, start: 5, end: 20, km: 231, need: 371, largest: 470, lacking: 0, repairs: []),
      block(
        "B003", ["4"], depot, start: 6, end: 24, km: 240, need: 388, largest: 470, lacking: 0, repairs: []),
      block(
        "B004", ["45", "141"], village, start: 4, end: 19, km: 491, need: 862, largest: 525, lacking: 214,
        repairs: [
          .split(at: [ServiceTime(hours: 11, minutes: 40)]),
          .chargeAtTerminal(stop: "Centrum", minutes: 52, power: Power(kilowatts: 300)),
        ]),
      block(
        "B005", ["45"], village, start: 5, end: 18, km: 388, need: 690, largest: 525, lacking: 105,
        repairs: [.fuelHeater(need: Energy(kilowattHours: 498)), .otherDrive]),
      block("B006", ["141"], depot, start: 6, end: 17, km: 204, need: 377, largest: 525, lacking: 0, repairs: []),
    ]
  }

  private var market: [MarketResult] {
    func answer(_ battery: Double, _ makers: [String], unknown: Int) -> MarketResult.Answer {
      MarketResult.Answer(
        battery: Energy(kilowattHours: battery), meeting: makers.count, makers: makers, failing: 0, unknown: unknown)
    }
    func model(_ name: String, _ maker: String, largest: Double?) -> MarketModel {
      MarketModel(
        vehicleClass: "city-12m", name: name, maker: maker, length: Distance(metres: 12.2), smallestBattery: nil,
        largestBattery: largest.map { .init(value: Energy(kilowattHours: $0), isMost: false) }, batteryBasis: nil,
        chargingPower: nil, regulationClasses: [], heating: [], seats: .init(value: 41, isMost: true),
        doubt: nil, mark: .read, source: "read")
    }
    return [
      MarketResult(
        vehicleClass: "city-12m",
        models: [
          MarketResult.Model(known: model("Model A", "Maker A", largest: 480), largest: .meets),
          MarketResult.Model(known: model("Model B", "Maker B", largest: nil), largest: .unknown),
        ], largest: answer(470, ["Maker A"], unknown: 1), needed: answer(402, ["Maker A"], unknown: 1)),
      MarketResult(vehicleClass: "regional-13m", models: [], largest: answer(525, [], unknown: 0), needed: nil),
    ]
  }

  private var cold: ColdResult {
    func steps(_ id: String, _ km: Double, _ mild: Double, _ parts: [Double]) -> ColdSteps {
      ColdSteps(
        vehicleClass: id, distance: Distance(kilometres: km), mild: Energy(kilowattHours: mild),
        design: Energy(kilowattHours: parts.reduce(mild, +)),
        parts: zip(ColdSteps.Part.allCases, parts).map { ($0, Energy(kilowattHours: $1)) })
    }
    let heatings = [
      nil, "heat-pump-co2", "heat-pump", "resistance", "fuel", "heat-pump-co2+fuel", "heat-pump+fuel",
      "heat-pump-co2+resistance", "heat-pump+resistance",
    ]
    return ColdResult(
      classes: [
        steps("city-12m", 733, 820, [10, 40, 35, 690, -4, 60, 12]),
        steps("regional-13m", 779, 870, [20, 50, 40, 350, 0, 61, 0]),
      ],
      curves: [("city-12m", 2.2), ("regional-13m", 1.67)].map { id, use in
        (
          id,
          [20.0, 10, 0, -10, -20, -30].map { celsius in
            (
              Temperature(celsius: celsius),
              EnergyPerDistance(kilowattHoursPerKilometre: use * (0.5 + (20 - celsius) * 0.0114))
            )
          }
        )
      }, heatings: heatings.map { alternative($0, scale: 1, isWarm: $0 != "fuel") },
      heatScales: [alternative(nil, scale: 0.75, isWarm: true), alternative(nil, scale: 1, isWarm: true)],
      planningScale: 0.75,
      anchor: AnchorResult(
        litresADay: 127, buses: 10, distanceADay: Distance(kilometres: 330), temperature: Temperature(celsius: -5.6),
        measured: 3.85, modelled: 11.9, modelledADay: 393, speed: Speed(kilometresPerHour: 20), impliedScale: 0.32,
        impliedScales: 0.25...0.52, temperatures: (Temperature(celsius: -9), Temperature(celsius: 0)),
        speeds: (Speed(kilometresPerHour: 18), Speed(kilometresPerHour: 25)), source: "op.se"),
      factors: [
        ParameterUse(name: "emission.hvo", value: "14", unit: "g/MJ", source: "Energimyndigheten", isAssumption: false)
      ])
  }

  private func alternative(_ heating: String?, scale: Double, isWarm: Bool) -> BlockAlternative {
    let litres = heating?.hasSuffix("fuel") == true ? 210.0 : 0
    let electricity = (litres > 0 ? 2010 : 3120) - 400 * (1 - scale)
    return BlockAlternative(
      heating: heating, heatScale: scale, electricity: Energy(kilowattHours: electricity),
      distance: Distance(kilometres: 1512),
      needs: [
        BlockAlternative.Need(
          vehicleClass: "city-12m", hardest: Energy(kilowattHours: electricity * 0.13), feasible: 3, blocks: 3),
        BlockAlternative.Need(
          vehicleClass: "regional-13m", hardest: Energy(kilowattHours: electricity * 0.28), feasible: 1, blocks: 3),
      ], gridEnergy: Energy(kilowattHours: electricity / 0.92), peakPlace: "Odenskog depå",
      peak: Power(kilowatts: electricity / 22), fuel: Energy(kilowattHours: litres * 9.444), fuelLitres: litres,
      electricityEmission: electricity * 0.051, hvoEmission: litres * 0.476, dieselEmission: litres * 3.23,
      lowestCabin: Temperature(celsius: isWarm ? 18 : 12.3), isWarm: isWarm)
  }

  private var plan: PlanResult {
    PlanResult(
      source: .built, fleet: 6, fleetBound: 6, builtFleet: nil, tripsInMotion: 6, deadhead: Distance(kilometres: 57),
      distance: Distance(kilometres: 1512), isProven: true, medianLayoverMinutes: 7,
      unplanned: [("t99", "runs past the night")])
  }

  private var places: [PlaceResult] {
    [
      place(
        "Odenskog depå", .depot, Coordinate(latitude: 63.165, longitude: 14.69), buses: 4, managed: 142.4,
        unmanaged: 600),
      place(
        village, .village, Coordinate(latitude: 63.853, longitude: 15.556), buses: 2, managed: 64.2, unmanaged: 108.7),
    ]
  }

  private func place(
    _ name: String, _ kind: PlaceKind, _ coordinate: Coordinate, buses: Int, managed: Double, unmanaged: Double
  ) -> PlaceResult {
    let night = (0..<96).map { $0 < 20 || $0 >= 80 }
    return PlaceResult(
      name: name, coordinate: coordinate, kind: kind, isNamed: kind == .depot, buses: buses,
      spares: kind == .depot ? 1 : 0,
      blocks: kind == .depot ? [firstBlock, "B002", "B003", "B006"] : ["B004", "B005"],
      energy: Energy(kilowattHours: managed * 9), mildEnergy: Energy(kilowattHours: managed * 5),
      managedPeak: Power(kilowatts: managed), peakBound: Power(kilowatts: managed), isProven: kind == .depot,
      unmanagedPeak: Power(kilowatts: unmanaged), preheatPeak: Power(kilowatts: 44),
      bays: buses + (kind == .depot ? 1 : 0),
      bayPower: Power(kilowatts: kind == .depot ? 150 : 50),
      gridLimit: kind == .depot ? Power(kilowatts: 500) : nil, subscribedPower: Power(kilowatts: managed * 1.1),
      subscribedMargin: 0.1, exceedsGridLimit: false, isMarginCut: false,
      transformerKilovoltAmperes: kind == .depot ? 315 : 100, powerCost: Money(kronor: managed * 812),
      powerCostSaved: Money(kronor: (unmanaged - managed) * 812), tariff: kind == .depot ? "H60" : "L30",
      managedLoad: night.map { $0 ? managed : 0 },
      unmanagedLoad: (0..<96).map { $0 >= 80 && $0 < 88 ? unmanaged : ($0 >= 88 && $0 < 92 ? unmanaged * 0.4 : 0) },
      busesPresent: night.map { $0 ? buses : (buses > 2 ? 1 : 0) },
      unmet: kind == .village ? [("B004", Energy(kilowattHours: 33))] : [], backupEnergy: Energy(kilowattHours: 611))
  }

  private var classes: [ClassResult] {
    [
      ClassResult(
        identifier: "city-12m", swedishName: "stadsbuss 12 m klass I", englishName: "city bus 12 m class I",
        heating: "heat-pump-co2+resistance", buses: 3, electricBuses: 3, largestBattery: Energy(kilowattHours: 470),
        usableBattery: Energy(kilowattHours: 288), longestBlock: Distance(kilometres: 262),
        hardestNeed: Energy(kilowattHours: 402),
        feasibleByBattery: [(350, 0), (375, 1), (400, 2), (425, 3), (470, 3)].map {
          (Energy(kilowattHours: $0.0), $0.1)
        },
        designUse: EnergyPerDistance(kilowattHoursPerKilometre: 2.27), meanPassengers: 15.4,
        winterRange: Distance(kilometres: 190)),
      ClassResult(
        identifier: "regional-13m", swedishName: "regionbuss 13 m klass II", englishName: "regional bus 13 m class II",
        heating: "heat-pump-co2+resistance", buses: 3, electricBuses: 1, largestBattery: Energy(kilowattHours: 525),
        usableBattery: Energy(kilowattHours: 321), longestBlock: Distance(kilometres: 491),
        hardestNeed: Energy(kilowattHours: 862),
        feasibleByBattery: [(350, 0), (400, 1), (525, 1), (700, 2), (900, 3)].map {
          (Energy(kilowattHours: $0.0), $0.1)
        },
        designUse: EnergyPerDistance(kilowattHoursPerKilometre: 1.66), meanPassengers: 12.3,
        winterRange: Distance(kilometres: 268)),
    ]
  }

  private var obstacles: [Obstacle] {
    let shortfall = findings.find("battery.shortfall", .block("B004")).map { [$0] } ?? []
    return [
      Obstacle(
        code: "LINE-ENERGY", scope: .line("45"),
        swedish: "Linje 45 kan inte köras på batteri: båda omloppen saknar energi, som mest 214 kWh.",
        english: "Line 45 cannot be run on batteries: both blocks lack energy, at most 214 kWh.", evidence: shortfall),
      Obstacle(
        code: "BLOCK-ENERGY", scope: .block("B004"), swedish: "Omlopp B004 saknar 214 kWh av de 862 som det kräver.",
        english: "Block B004 lacks 214 kWh of the 862 that it needs.", evidence: shortfall),
      Obstacle(
        code: "BLOCK-ENERGY", scope: .block("B005"), swedish: "Omlopp B005 saknar 105 kWh.",
        english: "Block B005 lacks 105 kWh.", evidence: []),
      Obstacle(
        code: "DISTANCES", scope: .line("141"), swedish: "35 % av linje 141:s sträcka är uppskattad.",
        english: "35 % of the length of line 141 is estimated.", evidence: []),
    ]
  }

  private var findings: FindingSet {
    var set = FindingSet()
    func add(_ name: String, _ scope: FindingScope, _ number: Double, _ spread: Spread? = nil) {
      set.add(Finding(name, scope, number: number, spread: spread, provenance: Self.provenance))
    }
    add("fleet.peak", .network, 6)
    add("fleet.electric", .network, 4)
    add("zero.share.feasible", .network, 58.04)
    add("energy.cold.addition", .network, 84.6)
    add("energy.heat.share", .network, 40.7)
    add("temperature.design", .network, -23.7)
    add("temperature.design.min", .network, -28.6)
    add("battery.need.worst", .network, 862)
    add(
      "depot.peak.managed", .place("Odenskog depå"), 142.4,
      Spread(p50: RoundedDecimal(142, decimals: 0), p90: RoundedDecimal(158, decimals: 0)))
    if hasFuel {
      add("heater.fuel.day", .network, 2337)
      add("heater.fuel.year", .network, 90_563)
    }
    if isYearKnown {
      add("energy.year", .network, 700)
      add("consumption.winter", .network, 1.71)
      add("temperature.winter", .network, -7.1)
      add("consumption.winter.p90", .network, 1.93)
    }
    add("line.energy", .line(lineName), 2.3149)
    add("battery.shortfall", .block("B004"), 214.4)
    set.add(Finding("line.feasible", .line("45"), flag: false, provenance: Self.provenance))
    return set
  }

  private var drafting: Drafting {
    let evidence = [
      DraftEvidence(
        "depot.peak.managed", value: "142", unit: "kW", scope: "place:Odenskog depå",
        percentiles: ["p50": "142", "p90": "158"], method: "least-peak")
    ]
    let cap = Requirement(
      uid: "DEP-01", number: "1.1", kind: "depå", level: .ska, lots: ["LOT-0001"],
      texts: [
        LocalizedText("sv", "Laddningen i depån ska kunna hållas under 160 kW."),
        LocalizedText("en", "Charging at the depot shall be held below 160 kW."),
      ],
      parameters: [
        DraftParameter(
          "depot.power.cap", .le, "1160.5", unit: "kW", condition: "-24 Cel", margin: "10 %", rounding: "up 0.5")
      ], evidence: evidence,
      verifications: [
        LocalizedText("sv", "Mätning per kvart under vintern."),
        LocalizedText("en", "Metering by quarter hour in winter."),
      ])
    let stands = (1...6).map { number in
      Requirement(
        uid: "DEP-02.\(number)", number: "1.\(number + 1)", kind: "depå", level: .upplysning,
        texts: [
          LocalizedText("sv", name ?? "Plats \(number) har två laddare."),
          LocalizedText("en", name ?? "Place \(number) has two bays."),
        ], evidence: [DraftEvidence("bays", value: "2", unit: "1", scope: "place:\(number)")])
    }
    let statement = Requirement(
      uid: "KAN-EJ-LINE-ENERGY.45", number: "2.1", kind: "kan-ej", level: .upplysning,
      texts: [LocalizedText("sv", "Linje 45 kan inte."), LocalizedText("en", "Line 45 cannot.")])
    let draft = RequirementDraft(
      id: "KRAV", version: "0.1", date: DraftDate("2030-12-14"), status: "utkast",
      titles: [LocalizedText("sv", "Krav")],
      sections: [
        DraftSection(
          id: "depot", number: "1",
          headings: [LocalizedText("sv", "Depå och laddning"), LocalizedText("en", "Depot and charging")],
          items: ([cap] + stands).map { .requirement($0) }),
        DraftSection(
          id: "cannot", number: "2", headings: [LocalizedText("sv", "Kan ej"), LocalizedText("en", "Cannot")],
          items: [.requirement(statement)]),
      ])
    return Drafting(
      draft: draft,
      leftOut: [LeftOut(uid: "BAT-09", scope: nil, reason: .noFigure(name: "battery.usable", scope: "network"))])
  }

  /// A feed of one trip a line, written and read.
  private func feed() throws -> FeedImport {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString)/sample")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    let stops = Self.town + Self.country.dropFirst()
    var tables = [
      "agency.txt": "agency_name,agency_url,agency_timezone\nA,http://a,Europe/Stockholm\n",
      "calendar_dates.txt": "service_id,date,exception_type\nd,20300109,1\n",
      "stops.txt": "stop_id,stop_name,stop_lat,stop_lon\n"
        + stops.map { "\($0.0),\($0.0),\($0.1),\($0.2)\n" }.joined(),
      "routes.txt": "route_id,route_short_name,route_type\n",
      "trips.txt": "route_id,service_id,trip_id\n",
      "stop_times.txt": "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n",
    ]
    for way in Self.ways {
      tables["routes.txt"]? += "\(way.name),\(way.name),700\n"
      tables["trips.txt"]? += "\(way.name),d,t\(way.name)\n"
      for (place, point) in way.way.enumerated() {
        let stop = stops.first { $0.1 == point.latitude }?.0 ?? ""
        tables["stop_times.txt"]? += "t\(way.name),08:\(10 + place * 9):00,08:\(10 + place * 9):00,\(stop),\(place)\n"
      }
    }
    for (name, text) in tables {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    return try FeedImport(path: folder.path, date: nil)
  }
}
