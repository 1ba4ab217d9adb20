import Tenders
import Testing

@Suite("Diff: limits")
struct ParameterDiffTests {
  private func told(_ old: String, _ new: String) throws -> [String] {
    try Compared.told(
      Compared.requirement(text: "Ska klara kravet.", parameters: "<parameter \(old)/>"),
      Compared.requirement(text: "Ska klara kravet.", parameters: "<parameter \(new)/>"))
  }

  @Test(
    "thresholds, which way they go, and unit algebra",
    arguments: [
      (
        "name='range.winter' op='ge' value='250' unit='km'", "name='range.winter' op='ge' value='230' unit='km'",
        ["r-1 threshold-changed! 250 km → 230 km relaxed"]
      ),
      (
        "name='range.winter' op='ge' value='250' unit='km'", "name='range.winter' op='ge' value='260000' unit='m'",
        ["r-1 threshold-changed! 250 km → 260000 m tightened"]
      ),
      (
        "name='depot.power.cap' op='le' value='2400' unit='kW'", "name='depot.power.cap' op='le' value='2.4' unit='MW'",
        ["r-1 unit-rewrite 2400 kW → 2.4 MW"]
      ),
      (
        "name='depot.power.cap' op='le' value='2400' unit='kW'", "name='depot.power.cap' op='le' value='2.5' unit='MW'",
        ["r-1 threshold-changed! 2400 kW → 2.5 MW relaxed"]
      ),
      (
        "name='charger.availability' op='ge' value='98.0' unit='%'",
        "name='charger.availability' op='ge' value='98' unit='%'", ["r-1 number-format 98.0 % → 98 %"]
      ),
      (
        "name='grid.request' op='ge' value='24' unit='mo'", "name='grid.request' op='ge' value='2' unit='a'",
        ["r-1 unit-rewrite 24 mo → 2 a"]
      ),
      (
        "name='metering.interval' op='le' value='15' unit='min'",
        "name='metering.interval' op='le' value='0.25' unit='h'",
        ["r-1 unit-rewrite 15 min → 0.25 h"]
      ),
      (
        "name='ocpp.version' op='ge' value='2.0.1'", "name='ocpp.version' op='ge' value='2.10'",
        ["r-1 threshold-changed! 2.0.1 → 2.10 tightened"]
      ),
      (
        "name='ocpp.version' op='ge' value='2.9'", "name='ocpp.version' op='ge' value='2.10'",
        ["r-1 threshold-changed! 2.9 → 2.10 tightened"]
      ),
      (
        "name='ocpp.version' op='ge' value='2.0'", "name='ocpp.version' op='ge' value='2'",
        ["r-1 number-format 2.0 → 2"]
      ),
      (
        "name='connector' op='eq' value='CCS2'", "name='connector' op='eq' value='MCS'",
        ["r-1 value-changed! CCS2 → MCS"]
      ),
      (
        "name='connector' op='in' value='CCS2 MCS'", "name='connector' op='in' value='MCS CCS2 CCS1'",
        ["r-1 value-changed! CCS2 MCS → MCS CCS2 CCS1 relaxed"]
      ),
      (
        "name='connector' op='in' value='CCS2 MCS'", "name='connector' op='in' value='MCS CCS2'",
        ["r-1 number-format CCS2 MCS → MCS CCS2"]
      ),
      (
        "name='grid.ready' op='le' value='2029-06-01'", "name='grid.ready' op='le' value='2029-09-01'",
        ["r-1 threshold-changed! 2029-06-01 → 2029-09-01 relaxed"]
      ),
      (
        "name='penalty.missed' op='eq' value='5000' unit='SEK'", "name='penalty.missed' op='eq' value='10' unit='kSEK'",
        ["r-1 threshold-changed! 5000 SEK → 10 kSEK tightened"]
      ),
      (
        "name='range.winter' op='ge' value='250' unit='km' condition='-25 Cel'",
        "name='range.winter' op='ge' value='250' unit='km' condition='-30 Cel'",
        ["r-1 condition-changed! -25 Cel → -30 Cel tightened"]
      ),
      (
        "name='range.winter' op='ge' value='250' unit='km' condition='-25 Cel'",
        "name='range.winter' op='ge' value='250' unit='km' condition='-25.0 Cel'",
        ["r-1 number-format -25 Cel → -25.0 Cel"]
      ),
      (
        "name='range.winter' op='ge' value='250' unit='km'", "name='range.winter' op='gt' value='250' unit='km'",
        ["r-1 operator-changed! ge → gt tightened"]
      ),
      (
        "name='depot.peak.smart' op='le' value='5' unit='kW'", "name='depot.peak.managed' op='le' value='5' unit='kW'",
        ["r-1 parameter-renamed depot.peak.smart → depot.peak.managed"]
      ),
      (
        "name='range.winter' op='ge' value='250' unit='km'", "name='range.winter' op='ge' value='250' unit='kW'",
        ["r-1 value-changed! 250 km → 250 kW"]
      ),
      (
        "name='cabin.temp' op='ge' value='18' unit='Cel'", "name='cabin.temp' op='ge' value='20' unit='Cel'",
        ["r-1 threshold-changed! 18 Cel → 20 Cel tightened"]
      ),
    ])
  func thresholds(_ old: String, _ new: String, _ expected: [String]) throws {
    #expect(try told(old, new) == expected)
  }

  @Test("percent of the old value, in any unit; none for temperatures")
  func percent() throws {
    func percent(_ old: String, _ new: String, _ unit: String, _ newUnit: String) throws -> Double? {
      try Compared.changes(
        Compared.requirement(
          text: "Ska.", parameters: "<parameter name='range.winter' op='ge' value='\(old)' unit='\(unit)'/>"),
        Compared.requirement(
          text: "Ska.", parameters: "<parameter name='range.winter' op='ge' value='\(new)' unit='\(newUnit)'/>")
      ).first?.percent
    }
    #expect(try percent("250", "230", "km", "km") == -8)
    #expect(try percent("2400", "2.5", "kW", "MW") == 4.2)
    #expect(try percent("18", "20", "Cel", "Cel") == nil)
  }

  @Test("several limits on one quantity are told apart by side and condition; their order is no content")
  func several() throws {
    let old = """
      <parameter name="range.winter" op="ge" value="250" unit="km" condition="-25 Cel"/>
      <parameter name="range.winter" op="ge" value="300" unit="km" condition="0 Cel"/>
      """
    let swapped = """
      <parameter name="range.winter" op="ge" value="300" unit="km" condition="0 Cel"/>
      <parameter name="range.winter" op="ge" value="250" unit="km" condition="-25 Cel"/>
      """
    let changed = """
      <parameter name="range.winter" op="ge" value="310" unit="km" condition="0 Cel"/>
      <parameter name="range.winter" op="ge" value="250" unit="km" condition="-25 Cel"/>
      """
    let text = "Ska klara."
    #expect(
      try Compared.told(
        Compared.requirement(text: text, parameters: old), Compared.requirement(text: text, parameters: swapped)) == [])
    #expect(
      try Compared.told(
        Compared.requirement(text: text, parameters: old), Compared.requirement(text: text, parameters: changed)) == [
          "r-1 threshold-changed! 300 km → 310 km tightened"
        ])
  }

  @Test("a limit that comes or goes")
  func comesAndGoes() throws {
    let one = "<parameter name='bays' op='ge' value='10' unit='1'/>"
    let two = one + "<parameter name='bay.power' op='ge' value='150' unit='kW'/>"
    let text = "Ska ha laddplatser."
    #expect(
      try Compared.told(
        Compared.requirement(text: text, parameters: one), Compared.requirement(text: text, parameters: two)) == [
          "r-1 parameter-added! – → ge 150 kW tightened"
        ])
    #expect(
      try Compared.told(
        Compared.requirement(text: text, parameters: two), Compared.requirement(text: text, parameters: one)) == [
          "r-1 parameter-removed! ge 150 kW → – relaxed"
        ])
  }
}
