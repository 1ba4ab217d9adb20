import Quantities
import Studies
import Tenders

/// What the report calls things, in the language of its readers.
struct ReportWords {
  let language: Language
  let style: NumberStyle

  init(_ language: Language) {
    self.language = language
    style = NumberStyle(language)
  }

  /// The text in the language of the report.
  func say(_ swedish: String, _ english: String) -> String { language.choose(swedish, english) }

  /// A count and what is counted.
  func count(_ number: Int, _ swedish: (one: String, many: String), _ english: (one: String, many: String)) -> String {
    style.count(number, swedish, english)
  }

  func lines(_ number: Int) -> String { count(number, ("linje", "linjer"), ("line", "lines")) }
  func blocks(_ number: Int) -> String { count(number, ("omlopp", "omlopp"), ("block", "blocks")) }
  func buses(_ number: Int) -> String { count(number, ("buss", "bussar"), ("bus", "buses")) }
  func places(_ number: Int) -> String { count(number, ("plats", "platser"), ("place", "places")) }
  func villages(_ number: Int) -> String { count(number, ("by", "byar"), ("village", "villages")) }
  func rows(_ number: Int) -> String { count(number, ("rad", "rader"), ("row", "rows")) }
  func trips(_ number: Int) -> String { count(number, ("tur", "turer"), ("trip", "trips")) }

  /// Items as a list of a sentence: a, b and c.
  func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(" och ", " and ") + last
  }

  /// Whether a line's blocks can be run on batteries.
  func verdict(_ verdict: LineResult.Verdict) -> String {
    switch verdict {
    case .feasible: say("Kan köras på batteri", "Can be run on batteries")
    case .withMeasures: say("Kan köras med åtgärd", "Can be run with measures")
    case .infeasible: say("Kan inte köras på batteri", "Cannot be run on batteries")
    }
  }

  /// What a verdict means.
  func meaning(_ verdict: LineResult.Verdict) -> String {
    switch verdict {
    case .feasible:
      say(
        "Alla omlopp klarar dimensionerande dygn på det största batteriet, laddade där bussen står över natten.",
        "Every block gets through the design day on the largest battery, charged where the bus stays overnight.")
    case .withMeasures:
      say(
        "Batteriet räcker inte till omloppen som de är lagda, men till varje tur: kortare omlopp, laddning på dagen eller annan värme behövs.",
        "The battery does not suffice for the blocks as laid, but for each trip: shorter blocks, charging by day or other heating is needed."
      )
    case .infeasible:
      say(
        "En enda tur kräver mer än ett fullt batteri.", "A single trip takes more than a full battery.")
    }
  }

  /// Heating by the identifier that studies use; an identifier that nobody knows stands as it is.
  func heating(_ identifier: String) -> String {
    switch identifier {
    case "heat-pump-co2": say("CO₂-värmepump", "CO₂ heat pump")
    case "heat-pump": say("värmepump", "heat pump")
    case "resistance": say("direktverkande elvärme", "resistance heating")
    case "fuel": say("bränslevärmare", "fuel heater")
    case "heat-pump-co2+fuel": say("CO₂-värmepump och bränslevärmare", "CO₂ heat pump and fuel heater")
    case "heat-pump+fuel": say("värmepump och bränslevärmare", "heat pump and fuel heater")
    case "heat-pump-co2+resistance": say("CO₂-värmepump och elvärmare", "CO₂ heat pump and resistance heater")
    case "heat-pump+resistance": say("värmepump och elvärmare", "heat pump and resistance heater")
    default: identifier
    }
  }

  /// The name of a vehicle class, by the classes in use.
  func vehicleClass(_ identifier: String, in classes: [ClassResult]) -> String {
    guard let known = classes.first(where: { $0.identifier == identifier }) else { return identifier }
    return say(known.swedishName, known.englishName)
  }

  /// A day of weather by the name that studies use.
  func day(_ name: String) -> String {
    if name == "mild-day" { return say("en mild dag", "a mild day") }
    if name.hasPrefix("froson-"), let date = CalendarDate(name.dropFirst("froson-".count)) {
      return say("Frösön \(self.date(date))", "Frösön, \(self.date(date))")
    }
    if let celsius = Self.constant(name) {
      let text = style.format(celsius) + NumberStyle.narrowSpace + "°C"
      return say("\(text) hela dygnet", "\(text) all day")
    }
    return name
  }

  /// A day like the one of a name, as the object of a sentence.
  func dayLike(_ name: String) -> String {
    Self.constant(name) == nil
      ? say("ett dygn som \(day(name))", "a day like \(day(name))")
      : say("ett dygn med \(day(name))", "a day of \(day(name))")
  }

  /// The temperature of a day that has only one: `-24 Cel`.
  private static func constant(_ name: String) -> DecimalNumber? {
    name.hasSuffix(" Cel") ? DecimalNumber(String(name.dropLast(" Cel".count))) : nil
  }

  /// A date as people write it.
  func date(_ date: CalendarDate) -> String {
    let (year, month, day) = date.parts
    let swedish = [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
      "december",
    ]
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(day) \(say(swedish[month - 1], english[month - 1])) \(year)"
  }

  /// A time as clocks show it; past midnight with a mark.
  func clock(_ time: ServiceTime) -> String {
    let minutes = Int(time.seconds) / 60
    let (hour, minute) = (minutes / 60 % 24, minutes % 60)
    let text = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    return minutes >= 24 * 60 ? text + say(" (+1)", " (+1)") : text
  }

  /// What sort of place it is.
  func placeKind(_ kind: PlaceKind) -> String {
    switch kind {
    case .depot: say("Depå", "Depot")
    case .village: say("Uppställning i by", "Village stand")
    }
  }

  /// A tariff by the identifier of studies.
  func parking(_ parking: Study.Parking) -> String {
    switch parking {
    case .indoor: say("inomhus", "indoors")
    case .outdoorPlug: say("utomhus med el", "outdoors, on the plug")
    case .outdoor: say("utomhus utan el", "outdoors, unplugged")
    }
  }

  /// What kind of obstacle it is, as a heading.
  func obstacle(_ code: String) -> String {
    switch code {
    case "BLOCK-ENERGY": say("Omlopp som batteriet inte räcker till", "Blocks that the battery cannot run")
    case "TRIP-ENERGY":
      say("Linjer med turer som ett fullt batteri inte räcker till", "Lines with trips that a full battery cannot run")
    case "LINE-ENERGY": say("Linjer som inte kan köras som planerat", "Lines that cannot be run as planned")
    case "CHARGE-TIME": say("Uppställningen är för kort för att ladda", "The stay is too short to charge")
    case "TIME":
      say("Linjer med turer som inte hinns på angiven tid", "Lines with trips that cannot be driven in their time")
    case "FAR": say("Långt mellan omlopp och uppställning", "Far between block and overnight place")
    case "GRID": say("Elnätet räcker inte", "The grid does not suffice")
    case "NIGHT": say("Natten går inte ihop", "The night does not come out even")
    case "DISTANCES": say("Sträckor som är uppskattade", "Estimated distances")
    case "CLIMATE": say("Vädret är ett antagande", "The weather is an assumption")
    case "CLIMATE-YEAR": say("Årets väder är ett antagande", "The year’s weather is an assumption")
    case "BATTERY": say("Batterier som färre än två tillverkare har", "Batteries that fewer than two makers have")
    case "CABIN": say("Kupén hålls inte varm", "The cabin is not kept warm")
    default: code
    }
  }

  /// That buses on batteries burn fuel for their heat, and how much; nil where they do not.
  func fuelSentence(_ result: StudyResult) -> String? {
    let figures = FigureText(findings: result.findings, words: self)
    guard let day = figures.findWithUnit("heater.fuel.day") else { return nil }
    let mark = yearMark(result.isYearAssumed)
    let year = figures.findWithUnit("heater.fuel.year").map { say(" och \($0)", " and \($0)") + mark } ?? ""
    return say(
      "Bussarna värms också med bränsle: \(day) det dygnet\(year).",
      "The buses are heated with fuel too: \(day) on that day\(year).")
  }

  /// A way to make a block run.
  func repair(_ repair: Repair) -> String {
    switch repair {
    case .split(let times):
      let clocks = list(times.map { clock($0) })
      return say(
        "Dela omloppet \(clocks): varje del klarar sig med en egen buss.",
        "Split the block at \(clocks): each part can be run by a bus of its own.")
    case .chargeAtTerminal(let stop, let minutes, let power):
      // Rounded as the draft's obstacle rounds them: power up, time down.
      let time = style.format(minutes.rounded(.down), unit: "min")
      let kilowatts = style.format(power.kilowatts.rounded(.up), unit: "kW")
      return say(
        "Ladda under reglertiden vid \(stop): \(time) sammanlagt med \(kilowatts) vid batteriet.",
        "Charge during layovers at \(stop): \(time) in all at \(kilowatts), at the battery.")
    case .fuelHeater(let need):
      let kilowattHours = style.format(need.kilowattHours, unit: "kWh")
      return say(
        "Värm med bränsle sådana dygn: då räcker ett batteri på \(kilowattHours) brutto.",
        "Heat with fuel on such days: a gross battery of \(kilowattHours) then suffices.")
    case .otherDrive:
      return say(
        "Behåll ett annat drivmedel: batteriet räcker inte till en av turerna med tomkörningen till och från den.",
        "Keep another drive: a full battery does not suffice for one of the trips with the empty running to and from it."
      )
    }
  }

  /// How the blocks came about.
  func source(_ source: PlanResult.Source) -> String {
    switch source {
    case .given: say("omlopp ur tidtabellsdata", "blocks of the feed")
    case .built: say("omlopp byggda här", "blocks built here")
    }
  }

  /// How binding a requirement is; a code that nobody knows stands as it is.
  func level(_ level: RequirementLevel) -> String {
    switch level {
    case .ska: say("Ska", "Shall")
    case .bor: say("Bör", "Should")
    case .mervarde: say("Mervärde", "Added value")
    case .upplysning: say("Upplysning", "Information")
    case .other(let code): code
    }
  }
}
