/// Why a catalogue cannot be used. `description` is one sentence: where, what, and what to do.
public struct CatalogueError: CustomStringConvertible, Error, Hashable {
  /// The requirement at fault; empty for the catalogue as a whole.
  public let uid: String
  /// The line of the catalogue, where it is known.
  public let line: Int?
  let problem: String

  /// One sentence for people.
  public var description: String {
    let place = [line.map { "line \($0)" }, uid.isEmpty ? nil : uid].compactMap(\.self).joined(separator: ", ")
    return "The catalogue\(place.isEmpty ? "" : ", \(place),") \(problem)."
  }
}
