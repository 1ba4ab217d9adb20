import Archives
import ArgumentParser
import Glibc
import Reports

/// Runs a command and turns what it throws into one sentence on standard error and an exit code: 0 done, 2 could not be done.
@main
enum Main {
  static func main() {
    leaveNothingUnfinishedWhenInterrupted()
    do {
      var command = try Elbuss.parseAsRoot()
      try command.run()
    } catch {
      exit(Self.report(error))
    }
  }

  private static func report(_ error: any Error) -> Int32 {
    // A command that has said all it had to say names its exit code.
    if let code = error as? ExitCode { return code.rawValue }
    let code = Elbuss.exitCode(for: error)
    if code == .success {
      print(Elbuss.fullMessage(for: error))
      return 0
    }
    // The parser's own errors come with usage; ours are a sentence already.
    let message = code == .validationFailure ? Elbuss.fullMessage(for: error) : "elbuss: \(error)"
    StandardError.write(message + "\n")
    return 2
  }
}
