/// The version of the program, as `--version` and provenance state it.
enum ProgramVersion {
  static let text = "0.1.0"
}
