/// How hilly the lines are, as the heights came and as the model drives them.
public struct TerrainResult: Sendable {
  /// The ground under some traffic of the service day; climbs are means over the trips, each in its own direction.
  public struct Ground: Sendable {
    /// Metres of climb a kilometre, of the heights as they came.
    public let rawClimbPerKilometre: Double
    /// Metres of climb a kilometre after smoothing and cutting: what the energy model drives.
    public let climbPerKilometre: Double
    /// Share of the kilometres whose heights are not known: outside the files, or missing in them.
    public let unknownShare: Double
    /// Share of the kilometres with heights where the grade was cut to what a road can be.
    public let cutShare: Double
    /// Share of the kilometres with heights that were followed straight from stop to stop, since the trips have no shape.
    public let straightShare: Double

    /// Whether any height is known; without, there is neither climb nor cut.
    public var hasHeights: Bool { unknownShare < 1 - 1e-9 }
  }

  /// All traffic.
  public let all: Ground
  /// By line, in the order of the result's lines.
  public let lines: [(name: String, ground: Ground)]
}

extension TerrainResult.Ground {
  /// The ground under trips.
  init(_ ways: [(way: TerrainWay?, metres: Double)]) {
    var (raw, climb, known, all, unknown, cut, straight) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    for (way, metres) in ways {
      all += metres
      guard let way else {
        unknown += metres
        continue
      }
      // A way's own length differs from the trip's where legs are estimated: shares are taken of the trip's.
      let length = way.heights.metres
      raw += way.heights.rawClimbMetres
      climb += way.heights.climbMetres
      known += length
      unknown += way.unknownShare * metres
      cut += way.heights.cutMetres
      straight += way.isStraight ? length : 0
    }
    rawClimbPerKilometre = known > 0 ? raw / known * 1000 : 0
    climbPerKilometre = known > 0 ? climb / known * 1000 : 0
    unknownShare = all > 0 ? unknown / all : 1
    cutShare = known > 0 ? cut / known : 0
    straightShare = known > 0 ? straight / known : 0
  }
}
