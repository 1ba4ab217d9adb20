/// Which stop came behind each stop the last time. Trips of a line stand together and call at the same stops, so that this one nearly
/// always comes again, and comparing with it is cheaper than looking up: no hash, half the places in memory.
struct StopFollowers {
  /// By stop; −1 where none has come yet, or one whose id is not plain. The last one follows no stop.
  private var followers: [Int32]
  private var last: Int

  init(stopCount: Int) {
    followers = Array(repeating: -1, count: stopCount + 1)
    last = stopCount
  }

  /// The stop that the next row probably has, or −1.
  @inline(__always)
  var guess: Int32 { followers[last] }

  /// Takes the guess for right.
  @inline(__always)
  mutating func acceptGuess() { last = Int(followers[last]) }

  /// The position of the next row's stop, or −1 where it is unknown.
  @inline(__always)
  mutating func position(of field: Field, among ids: IdentifierView) -> Int32 {
    let guess = guess
    if guess >= 0 && ids.holds(field, at: guess) {
      last = Int(guess)
      return guess
    }
    let found = ids.position(of: field)
    guard found >= 0 else { return found }
    followers[last] = PlainStopTimes.isPlain(field) ? found : -1
    last = Int(found)
    return found
  }
}
