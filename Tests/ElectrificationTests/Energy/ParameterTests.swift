import Electrification
import Foundation
import Testing

@Suite("Parameters of the energy model")
struct ParameterTests {
  @Test(
    "the table and the program name the same parameters, with defaults inside their ranges, described in both languages"
  )
  func agreement() {
    #expect(EnergyParameters.entries.map(\.parameter) == EnergyParameter.allCases)
    for entry in EnergyParameters.entries {
      #expect(entry.range.contains(entry.defaultValue), "\(entry.parameter.rawValue)")
      #expect(EnergyParameters.defaults[entry.parameter] == entry.defaultValue)
      #expect(!entry.source.isEmpty && !entry.meaningInSwedish.isEmpty && !entry.meaningInEnglish.isEmpty)
    }
  }

  @Test("the carried tables are those of the top level, to the letter")
  func carried() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let files = [
      ("parameters/energy.tsv", "CarriedEnergyParameters"), ("parameters/vehicle-classes.tsv", "CarriedVehicleClasses"),
      ("parameters/heat-pump-cop.tsv", "CarriedHeatPumpCOP"), ("parameters/heating-shares.tsv", "CarriedHeatingShares"),
      ("climate/froson-2024-01-05.csv", "CarriedFrosonDesignDay"), ("climate/mild-day.csv", "CarriedMildDay"),
      ("parameters/passengers.tsv", "CarriedPassengers"),
    ]
    for (file, name) in files {
      let text = try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
      let swift = root.appendingPathComponent("Sources/Electrification/Carried/\(name).swift")
      let carried = try String(contentsOf: swift, encoding: .utf8)
      #expect(carried.contains("#\"\"\"\n\(text)\"\"\"#"), "\(file) is stale in \(name).swift; run Scripts/carry.sh")
    }
  }

  @Test("an unknown name is refused with the nearest one")
  func unknown() {
    #expect(throws: ParameterError.unknown(name: "cabin.setpoint", nearest: "cabin.set-point")) {
      try EnergyParameters.defaults.setting([(name: "cabin.setpoint", value: 20)])
    }
  }

  @Test("a value out of range is refused with the range, and so is no number", arguments: [40.0, -1, .nan, .infinity])
  func range(_ value: Double) throws {
    let error = try #require(throws: ParameterError.self) {
      try EnergyParameters.defaults.setting(.cabinSetPoint, to: value)
    }
    guard case .outOfRange(let name, _, let range, let unit) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(name == "cabin.set-point" && range == 5...25 && unit == "Cel")
  }

  @Test("values that contradict each other are refused")
  func order() {
    #expect(throws: ParameterError.self) {
      try EnergyParameters.defaults.setting([
        (name: "traction.regeneration-fade-from", value: 12), (name: "traction.regeneration-fade-to", value: 8),
      ])
    }
  }

  @Test("changes are listed as the study's own assumptions")
  func changes() throws {
    let changed = try EnergyParameters.defaults.setting(.cabinSetPoint, to: 15)
    #expect(changed.listChanges() == [.cabinSetPoint])
    #expect(changed[.cabinSetPoint] == 15)
    #expect(EnergyParameters.defaults.listChanges().isEmpty)
  }

  @Test("messages are one sentence with name, value and range")
  func message() {
    let error = ParameterError.outOfRange(name: "cabin.set-point", value: 40, range: 5...25, unit: "Cel")
    #expect(
      error.description
        == "The value 40.0 of “cabin.set-point” is outside 5.0 to 25.0 Cel, the range that the model is made for.")
  }
}
