/// frequencies.txt: trips that stand for many. The trip's own times are a template and do not run.
public struct Frequencies: Sendable {
  /// One row.
  public struct Row: Hashable, Sendable {
    /// The template.
    public let trip: TripIndex
    /// When the first run leaves its first stop, in seconds of the service day.
    public let start: Int32
    /// No run leaves at or after this.
    public let end: Int32
    /// Seconds between two runs.
    public let headway: Int32
    /// Whether the runs leave exactly at these times (exact_times 1), or are only kept about that far apart.
    public let isExact: Bool
    /// Where the row stands in the file.
    let rowNumber: Int32

    /// How many runs the row stands for.
    public var runCount: Int { end > start ? (Int(end) - Int(start) + Int(headway) - 1) / Int(headway) : 0 }
  }

  /// The rows, by trip and start.
  public internal(set) var rows: [Row] = []
}
