internal import Glibc
internal import Synchronization

/// One computation for many numbers, shared out among threads.
///
/// Each thread takes the next number that nobody has taken, so that who computes what is chance; the results stand in the order of the
/// numbers, and a computation that is a function of its number alone gives the same array with any count of threads. Every thread is joined
/// before the results are given: one that still ran while the program ends would use libraries that have cleaned up behind themselves.
enum Workers {
  /// Threads that the machine runs at the same time, at most eight.
  static var ofMachine: Int { min(8, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The results for 0 to `count` − 1, in that order.
  ///
  /// - Parameter threads: the caller's among them; where the system gives fewer, fewer do all the work.
  static func map<Value: Sendable>(
    _ count: Int, threads: Int, _ compute: @escaping @Sendable (Int) -> Value
  ) -> [Value] {
    guard count > 1, threads > 1 else { return (0..<count).map(compute) }
    let share = Share(count: count, compute)
    let body = ThreadBody { share.work() }
    let running = (1..<min(threads, count)).compactMap { _ in start(body) }
    share.work()
    for thread in running { pthread_join(thread, nil) }
    return share.results
  }

  private static func start(_ body: ThreadBody) -> pthread_t? {
    var started = pthread_t()
    let handle = Unmanaged.passRetained(body)
    let code = pthread_create(
      &started, nil,
      { argument in
        if let argument { Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, handle.toOpaque())
    guard code == 0 else {
      handle.release()
      return nil
    }
    return started
  }
}

/// The numbers that are left, and the results so far.
private final class Share<Value: Sendable>: Sendable {
  private let count: Int
  private let compute: @Sendable (Int) -> Value
  private let next = Atomic<Int>(0)
  private let done: Mutex<[Value?]>

  init(count: Int, _ compute: @escaping @Sendable (Int) -> Value) {
    self.count = count
    self.compute = compute
    done = Mutex([Value?](repeating: nil, count: count))
  }

  /// Takes numbers until none is left.
  func work() {
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      let value = compute(number)
      done.withLock { $0[number] = value }
    }
  }

  /// All results, once every thread has been joined.
  var results: [Value] {
    done.withLock { values in
      values.map { value in
        guard let value else { preconditionFailure("results are asked for after the threads have ended") }
        return value
      }
    }
  }
}

/// What a thread is started with: its entry can be told one address.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
