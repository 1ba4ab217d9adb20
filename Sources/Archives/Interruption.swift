import Glibc

/// From now on an interrupted run (SIGINT, SIGTERM, SIGHUP) leaves nothing half-written: it takes away what is not whole and ends by the
/// signal all the same. For programs, once, before any other thread is started.
///
/// Signals that whoever started the program has it ignore (`nohup`) stay ignored.
public func leaveNothingUnfinishedWhenInterrupted() {
  // Not a signal handler: it could not walk folders. The signals are held back and one thread waits for them.
  var held = sigset_t()
  sigemptyset(&held)
  for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) { sigaddset(&held, number) }
  guard pthread_sigmask(SIG_BLOCK, &held, nil) == 0 else { return }
  var thread = pthread_t()
  let code = pthread_create(
    &thread, nil,
    { _ in
      // The thread has the mask of whoever started it: what is held back is what it waits for.
      var held = sigset_t()
      pthread_sigmask(SIG_BLOCK, nil, &held)
      var number: Int32 = 0
      while sigwait(&held, &number) != 0 {}
      UnfinishedOutput.removeAll {
        signal(number, SIG_DFL)
        pthread_sigmask(SIG_UNBLOCK, &held, nil)
        raise(number)
      }
      return nil
    }, nil)
  if code == 0 { pthread_detach(thread) } else { pthread_sigmask(SIG_UNBLOCK, &held, nil) }
}

private func isIgnored(_ number: Int32) -> Bool {
  var now = sigaction()
  guard sigaction(number, nil, &now) == 0 else { return false }
  return unsafeBitCast(now.__sigaction_handler.sa_handler, to: Int.self) == 1
}
