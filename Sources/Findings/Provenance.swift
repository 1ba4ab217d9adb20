/// What a figure was computed from.
public struct Provenance: Hashable, Sendable {
  /// The method, by its stable name in the documentation, such as `block-energy`.
  public let method: String
  /// The files that went in.
  public let inputs: [InputFile]
  /// The parameters that decide the figure, in the order in which a reader should see them.
  public let parameters: [ParameterUse]

  /// A provenance by its parts.
  public init(method: String, inputs: [InputFile], parameters: [ParameterUse] = []) {
    self.method = method
    self.inputs = inputs
    self.parameters = parameters
  }

  /// The parameters that nobody measured here.
  public var assumptions: [ParameterUse] { parameters.filter(\.isAssumption) }
}

/// A file that figures were computed from, known by its content.
public struct InputFile: Hashable, Sendable {
  /// The file's name, without folders: paths differ between machines and prove nothing.
  public let name: String
  /// SHA-256 of the content, 64 hexadecimal digits.
  public let sha256: String

  /// A file by name and hash.
  public init(name: String, sha256: String) {
    self.name = name
    self.sha256 = sha256
  }
}

/// A parameter as a computation used it.
public struct ParameterUse: Hashable, Sendable {
  /// The parameter's name in the parameter table or the study.
  public let name: String
  /// Its value, in canonical text.
  public let value: String
  /// Its unit.
  public let unit: String
  /// Where the value comes from.
  public let source: String
  /// Whether nobody measured it here: reports list every such parameter.
  public let isAssumption: Bool

  /// A parameter by its parts.
  public init(name: String, value: String, unit: String, source: String, isAssumption: Bool) {
    self.name = name
    self.value = value
    self.unit = unit
    self.source = source
    self.isAssumption = isAssumption
  }
}
