import Markup
import Tenders

/// What libFuzzer calls with every input: the bytes are read as a draft, checked, and compared with a draft that is known, with itself
/// and the other way round. Nothing may crash, and a draft never differs from itself.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let file = try? DraftFile(bytes, source: "fuzz.xml") else { return 0 }
  _ = try? DraftCheck(file, settings: CheckSettings(earlier: [known]))
  precondition(DraftDiff(from: file.draft, to: file.draft).changes.isEmpty)
  let forth = DraftDiff(from: known, to: file.draft)
  let back = DraftDiff(from: file.draft, to: known)
  precondition(forth.pairs.count == back.pairs.count)
  if let written = try? file.draft.xml() { precondition((try? DraftFile(written, source: "again.xml")) != nil) }
  return 0
}

/// SwiftPM makes this the program's entry and leaves out libFuzzer's own: hand over to its driver.
@_cdecl("FuzzDrafts_main")
public func start(_ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments) { bytes, length in fuzz(bytes, length) }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>, Int) -> Int32
) -> Int32

private let known: RequirementDraft = {
  let text = """
    <draft xmlns="urn:elbuss:requirement-draft:1" xml:lang="sv" id="F" version="1" date="2027-01-01" status="utkast">
    <title>F</title><body><section id="s" number="4"><heading>H</heading>
    <requirement uid="r-1" number="4.1" kind="fordon" level="ska"><text>Bussen ska klara minst 250 km vid -25 °C.</text>
    <parameter name="range.winter" op="ge" value="250" unit="km" condition="-25 Cel"/>
    <evidence figure="block.longest" value="214.6" unit="km"/><source>längsta omlopp + 15 %</source></requirement>
    <requirement uid="r-2" number="4.2" kind="depa" level="bor"><text>Depån bör ha tio laddplatser om 150 kW.</text>
    <parameter name="bays" op="ge" value="10" unit="1"/><parameter name="bay.power" op="ge" value="150" unit="kW"/></requirement>
    </section></body></draft>
    """
  guard let file = try? DraftFile(Array(text.utf8), source: "known.xml") else {
    preconditionFailure("the known draft is broken")
  }
  return file.draft
}()
