import Archives
import ArgumentParser
import Quantities
import Reports
import Studies

/// `elbuss energy`.
struct EnergyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "energy",
    abstract: "What a bus takes by the kilometre: one case from options, or a table of cases.",
    discussion: """
      All electricity is counted at the battery. What is not given takes the default of the vehicle class and is named as
      assumed. The model, its sources and how far it is from measurements: docs/energy-model.md, docs/validation.md.

        elbuss energy --vehicle city-12m --temperature -20
        elbuss energy --vehicle regional-13m --heating heat-pump-co2+fuel --temperature -25 --speed 55 --road packed-snow
        elbuss energy --cases cases.csv --csv energy.csv

      Columns of CASES: case, vehicle, heating, temperature_c, speed_kmh, hop_m, stops_per_km, dwell_s, passengers,
      climb_m_per_km, road, heat_scale; and measured_kwh_per_km, to hold the model against. Empty cells take the default. The first
      cell that cannot be used is named by line and column, and then nothing is written.

      Vehicles: midi-9m, city-12m, regional-13m, regional-15m, articulated-18m, double-decker, coach-13m.
      Heating: heat-pump-co2, heat-pump, resistance, fuel, heat-pump-co2+fuel, heat-pump+fuel, heat-pump-co2+resistance,
      heat-pump+resistance.
      Road: bare, packed-snow, fresh-snow, ice.
      """)

  @Option(help: "Vehicle class.")
  var vehicle: String?

  @Option(help: "What heats the cabin.")
  var heating: String?

  @Option(parsing: .unconditional, help: "Outside temperature in °C, −50 to 45.")
  var temperature: String?

  @Option(parsing: .unconditional, help: "Commercial speed in km/h: length by time with all stops.")
  var speed: String?

  @Option(
    parsing: .unconditional,
    help: "Metres from standstill to standstill, 1000 / stops at most; by default from the stops.")
  var hop: String?

  @Option(parsing: .unconditional, help: "Door openings by kilometre.")
  var stops: String?

  @Option(parsing: .unconditional, help: "Seconds at each of them.")
  var dwell: String?

  @Option(parsing: .unconditional, help: "Persons aboard.")
  var passengers: String?

  @Option(parsing: .unconditional, help: "Metres of climb by kilometre.")
  var climb: String?

  @Option(help: "What lies on the road.")
  var road: String?

  @Option(parsing: .unconditional, help: "Factor on the heat demand of the full model, 0 to 2; 0 leaves heating out.")
  var heatScale: String?

  @Option(help: "A table of cases, CSV with commas.")
  var cases: String?

  @Option(help: "Write the results, or with --validation the scored cases, as CSV to this file.")
  var csv: String?

  @Option(help: "Print the model against measurements as Markdown, from a folder with domain/ and mini-jamtland/.")
  var validation: String?

  @Flag(help: "Print every parameter of the model with unit, default, range and source as Markdown.")
  var parameters = false

  @Flag(help: "Print JSON for programs.")
  var json = false

  @Option(help: "Language of the summary: sv or en.")
  var language: Language = .swedish

  private var options: [EnergyCaseColumn: String] {
    let given: [(EnergyCaseColumn, String?)] = [
      (.vehicle, vehicle), (.heating, heating), (.temperature, temperature), (.speed, speed), (.hop, hop),
      (.stops, stops), (.dwell, dwell), (.passengers, passengers), (.climb, climb), (.road, road),
      (.heatScale, heatScale),
    ]
    return Dictionary(uniqueKeysWithValues: given.compactMap { column, text in text.map { (column, $0) } })
  }

  func validate() throws {
    let first = EnergyCaseColumn.allCases.first { options[$0] != nil }?.option
    if let asked = parameters ? "--parameters" : validation.map({ _ in "--validation" }) {
      let rest = [first, cases.map { _ in "--cases" }, json ? "--json" : nil].compactMap { $0 }.first
      let other = parameters ? rest ?? validation.map { _ in "--validation" } ?? csv.map { _ in "--csv" } : rest
      if let other {
        throw ValidationError(
          "\(asked) prints a page of its own and takes no \(other): run the two one after the other.")
      }
    }
    for (option, path) in [("--cases", cases), ("--csv", csv), ("--validation", validation)] where path == "" {
      throw ValidationError("\(option) is empty: name a file or folder, or leave the option out.")
    }
    if let cases, let csv, cases == csv || isSameFile(cases, csv) {
      throw ValidationError("--csv names the table of cases itself: give the results a name of their own.")
    }
    if cases != nil, let first {
      throw ValidationError("\(first) and --cases exclude each other: put the value into the table's column.")
    }
  }

  mutating func run() throws {
    if parameters {
      print(ParameterPage.text, terminator: "")
      return
    }
    if let validation {
      let validated = try EnergyValidation(folder: validation)
      if let csv { try ValidationCasesCSV.write(validated, to: csv) }
      print(ValidationPage(validated).text, terminator: "")
      return
    }
    let results: [EnergyCaseResult]
    let summary: String
    if let cases {
      let table = try EnergyCases(path: cases)
      results = table.results
      summary = EnergyCasesSummary(table, in: language).text
    } else {
      let result = try EnergyCaseInput(id: "case", options: options).evaluate()
      results = [result]
      summary = EnergyCaseSummary(result, in: language).text
    }
    // The file first: where it cannot be written, nothing is printed either.
    if let csv { try EnergyCasesCSV.write(results, to: csv) }
    print(json ? EnergyCasesJSON.text(results) : summary, terminator: "")
  }
}
