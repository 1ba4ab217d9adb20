import Archives

/// What happens where the program is interrupted.
public enum Interruption {
  /// From now on SIGINT, SIGTERM and SIGHUP end the program without leaving anything half-written. Once, before any thread is started.
  public static func leaveNothingUnfinished() { leaveNothingUnfinishedWhenInterrupted() }
}
