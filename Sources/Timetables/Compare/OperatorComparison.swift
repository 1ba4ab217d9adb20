/// Who publishes and who runs the lines of two feeds: which lines went over to somebody else.
///
/// The service may be the same to the minute and yet be another contract. So this stands beside `ServiceComparison.isSame`, not in it.
public struct OperatorComparison: Hashable, Sendable {
  /// A contractor's part of a line.
  public struct Share: Hashable, Sendable {
    /// The contractor; nil for trips that attributions.txt names nobody for.
    public let contractor: String?
    /// Trips as run on all service days.
    public let trips: Int
    /// Part of the line's trips as run, 0 to 1.
    public let share: Double
  }

  /// Who publishes a line and who runs it, in one feed.
  public struct Operators: Hashable, Sendable {
    /// Name of the agency, spaces round it left out; empty where the feed names none.
    public let agency: String
    /// The contractors, the one with most trips first, then by name; nobody last among equals.
    public let contractors: [Share]
  }

  /// A line of both feeds that went over.
  public struct Change: Hashable, Sendable {
    /// The line.
    public let line: LineMatching.Pair
    /// Who publishes and runs it in the old feed.
    public let old: Operators
    /// Who publishes and runs it in the new feed.
    public let new: Operators
    /// Whether the agency has another name.
    public let isOtherAgency: Bool
    /// Whether contractors came or went, or another one runs most trips. False where contractors are not compared.
    public let isOtherContractor: Bool
  }

  /// Whether both feeds name contractors at all; where one does not, its silence is no change.
  public let areContractorsCompared: Bool
  /// Whether the old feed names contractors.
  public let oldNamesContractors: Bool
  /// Whether the new feed names contractors.
  public let newNamesContractors: Bool
  /// Lines that went over, in the order of the old feed.
  public let changes: [Change]

  /// Compares the lines of both feeds.
  ///
  /// - Complexity: linear in trips.
  init(old: Feed, new: Feed, _ matching: LineMatching) {
    let (before, after) = (LineOperators(old), LineOperators(new))
    (oldNamesContractors, newNamesContractors) = (before.areNamed, after.areNamed)
    let isCompared = before.areNamed && after.areNamed
    areContractorsCompared = isCompared
    changes = matching.pairs.compactMap { pair in
      let (one, other) = (before.operators(of: pair.old), after.operators(of: pair.new))
      let isOtherContractor =
        isCompared
        && (Set(one.contractors.map(\.contractor)) != Set(other.contractors.map(\.contractor))
          || one.contractors.first?.contractor != other.contractors.first?.contractor)
      let isOtherAgency = one.agency != other.agency
      guard isOtherAgency || isOtherContractor else { return nil }
      return Change(
        line: pair, old: one, new: other, isOtherAgency: isOtherAgency, isOtherContractor: isOtherContractor)
    }
  }
}

/// The operators of a feed's lines.
private struct LineOperators {
  private let feed: Feed
  /// Trips as run by line and contractor; nil for nobody.
  private let trips: [[String?: Int]]
  /// Whether anybody is named for any trip.
  let areNamed: Bool

  init(_ feed: Feed) {
    self.feed = feed
    let names = (0..<feed.attributions.organizations.count).map { feed.attributions.organizations[$0] }
    var templates: [TripIndex: Int] = [:]
    for row in feed.frequencies.rows { templates[row.trip, default: 0] += row.runCount }
    var trips = [[String?: Int]](repeating: [:], count: feed.routes.count)
    for row in 0..<feed.trips.count {
      let trip = TripIndex(row)
      let runs = feed.services.dayCount(feed.trips.services[trip]) * (templates[trip] ?? 1)
      guard runs > 0 else { continue }
      let name = feed.findOperator(of: trip).map { names[$0] }.flatMap { $0.isEmpty ? nil : $0 }
      trips[feed.trips.routes[trip].position][name, default: 0] += runs
    }
    self.trips = trips
    areNamed = trips.contains { $0.keys.contains { $0 != nil } }
  }

  func operators(of route: RouteIndex) -> OperatorComparison.Operators {
    let counts = trips[route.position]
    let all = counts.values.reduce(0, +)
    let shares = counts.map { name, count in
      OperatorComparison.Share(contractor: name, trips: count, share: Double(count) / Double(max(all, 1)))
    }
    .sorted { first, second in
      if first.trips != second.trips { return first.trips > second.trips }
      guard let one = first.contractor else { return false }
      guard let other = second.contractor else { return true }
      return one < other
    }
    return OperatorComparison.Operators(agency: agency(of: route), contractors: shares)
  }

  /// The line's agency; the feed's only one where the line names none.
  private func agency(of route: RouteIndex) -> String {
    let named = feed.routes.agencies[route].map { feed.agencies.names[$0.position] }
    let name = named ?? (feed.agencies.count == 1 ? feed.agencies.names[0] : "")
    return String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
