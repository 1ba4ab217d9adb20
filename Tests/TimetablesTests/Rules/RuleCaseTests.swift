import Testing

@testable import Timetables

@Suite("Each rule")
struct RuleCaseTests {
  @Test("is broken by its smallest case, exactly as often as said", arguments: RuleCase.all)
  func broken(_ item: RuleCase) throws {
    let feed = try SmallFeed.read(item.changes)
    #expect(feed.check(on: item.date).count(item.code) == item.count)
  }

  @Test("is not broken by the right feed, and every rule has a case") func complete() throws {
    let feed = try SmallFeed.read()
    let clean = feed.check(on: SmallFeed.monday)
    #expect(clean.totals == ["feed_expiration_date30_days": 1])
    let codes = Set(RuleCase.all.map(\.code))
    for rule in FeedRules.all { #expect(codes.contains(rule.code), "add the smallest feed that breaks \(rule.code)") }
  }
}
