/// The patterns of a feed's trips with their lengths, to be used again: measuring along shapes is most of the work of an audit as of a timetable.
public struct MeasuredPatterns: Sendable {
  let table: PatternTable
}
