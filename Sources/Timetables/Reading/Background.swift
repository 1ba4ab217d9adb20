import Glibc
import Synchronization

/// Work on a thread of its own, whose result is fetched once it is needed.
///
/// A plain thread and no task: reading a feed blocks on nothing but itself, and its callers are not asynchronous.
final class Background<Value: Sendable>: Sendable {
  private let outcome: Outcome
  private let thread: Mutex<pthread_t?>

  /// Starts the work at once; where the system gives no thread, the work is done here and now.
  init(_ work: @escaping @Sendable () throws -> Value) {
    let outcome = Outcome()
    self.outcome = outcome
    let body = ThreadBody { outcome.set(Result { try work() }) }
    var started = pthread_t()
    let handle = Unmanaged.passRetained(body)
    let code = pthread_create(
      &started, nil,
      { argument in
        if let argument { Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, handle.toOpaque())
    if code == 0 {
      thread = Mutex(started)
    } else {
      handle.release()
      thread = Mutex(nil)
      body.run()
    }
  }

  /// A result that nobody fetched, because something else failed first. The thread is waited for all the same: one that still ran while
  /// the program ends would use libraries that have cleaned up behind themselves.
  deinit {
    if let running = takeThread() { pthread_join(running, nil) }
  }

  /// Waits for the work and gives its result; called once.
  func get() throws -> Value {
    if let running = takeThread() { pthread_join(running, nil) }
    return try outcome.take()
  }

  private func takeThread() -> pthread_t? {
    thread.withLock { stored in
      defer { stored = nil }
      return stored
    }
  }

  private final class Outcome: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)

    func set(_ outcome: Result<Value, any Error>) { result.withLock { $0 = outcome } }

    func take() throws -> Value {
      let taken = result.withLock { stored in
        defer { stored = nil }
        return stored
      }
      guard let taken else { preconditionFailure("a result is fetched once, after its thread has ended") }
      return try taken.get()
    }
  }
}

/// What a thread is started with: its entry can be told one address.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
