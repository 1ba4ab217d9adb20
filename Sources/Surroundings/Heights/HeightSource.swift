public import Quantities

/// What knows the height of the ground at a place: a height model, or several side by side.
public protocol HeightSource {
  /// The height in metres above the sea; nil where it is not known.
  ///
  /// - Throws: `HeightModelError` where a file cannot be read there.
  func findHeight(at place: Coordinate) throws(HeightModelError) -> Double?
}
