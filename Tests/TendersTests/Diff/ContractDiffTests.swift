import Tenders
import Testing

@Suite("Diff: contract data")
struct ContractDiffTests {
  private let requirement = Compared.requirement(text: "Ska.")

  @Test(
    "period, extension, lots, codes; the order of lots and codes is no content",
    arguments: [
      (
        "<period start='2029-12-10' end='2039-12-10'/>", "<period start='2029-12-15' end='2039-12-10'/>",
        ["tender period-changed! 2029-12-10 → 2029-12-15"]
      ),
      (
        "<extension max='2' unit='mo' length='12'/>", "<extension max='2' unit='a' length='1'/>",
        ["tender unit-rewrite 2 × 12 mo → 2 × 1 a"]
      ),
      (
        "<extension max='2' unit='mo' length='12'/>", "<extension max='1' unit='mo' length='24'/>",
        ["tender extension-changed! 2 × 12 mo → 1 × 24 mo"]
      ),
      ("<lot id='L-1'>A</lot><lot id='L-2'>B</lot>", "<lot id='L-2'>B</lot><lot id='L-1'>A</lot>", []),
      ("<lot id='L-1'>A</lot>", "<lot id='L-1'>A</lot><lot id='L-2'>B</lot>", ["L-2 lot-added! – → B"]),
      ("<lot id='L-1'>A</lot>", "<lot id='L-1'>Stad</lot>", ["L-1 lot-renamed A → Stad"]),
      ("<cpv>60112000</cpv>", "<cpv>60112000</cpv><cpv>31158000</cpv>", ["tender cpv-added! – → 31158000"]),
      (
        "<cpv>60112000</cpv><cpv>31158000</cpv>", "<cpv>31158000</cpv><cpv>60112000</cpv>",
        ["tender cpv-main-changed! 60112000 → 31158000"]
      ),
      ("<nuts>SE322</nuts>", "<nuts>SE321</nuts>", ["tender nuts-removed! SE322 → –", "tender nuts-added! – → SE321"]),
    ])
  func contract(_ old: String, _ new: String, _ expected: [String]) throws {
    #expect(try Compared.told(requirement, requirement, tenders: (old, new)) == expected)
  }

  @Test("evidence, verification, source, and what the format does not know")
  func rest() throws {
    func told(_ old: String, _ new: String) throws -> [String] {
      let limit = "<parameter name='range.winter' op='ge' value='250' unit='km'/>"
      return try Compared.told(
        Compared.requirement(text: "Ska 250 km.", parameters: limit, rest: old),
        Compared.requirement(text: "Ska 250 km.", parameters: limit, rest: new))
    }
    #expect(
      try told(
        "<evidence figure='block.longest' value='214.6' unit='km'/>",
        "<evidence figure='block.longest' value='261' unit='km'/>"
      )
      .map { $0.split(separator: " ")[1] } == ["evidence-changed", "evidence-unsupported"])
    #expect(
      try told("<verification>Typprov.</verification>", "<verification>Simulering.</verification>")
        == ["r-1 verification-changed! Typprov. → Simulering."])
    #expect(try told("<source>CAT:1</source>", "<source>CAT:2</source>") == ["r-1 source-changed CAT:1 → CAT:2"])
    #expect(try told("<remark>a</remark>", "<remark>b</remark>") == ["r-1 other-changed! a → b"])
  }
}
