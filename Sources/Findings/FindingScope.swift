/// What a figure is about.
public enum FindingScope: Comparable, CustomStringConvertible, Hashable, Sendable {
  /// All traffic of the study.
  case network
  /// A procurement lot.
  case lot(String)
  /// A depot or an overnight place.
  case place(String)
  /// A line.
  case line(String)
  /// A vehicle class.
  case vehicleClass(String)
  /// A block.
  case block(String)
  /// A contractor.
  case contractor(String)
  /// A municipality.
  case municipality(String)

  /// The name of the kind, as documents in XML and JSON write it.
  public var kind: String {
    switch self {
    case .network: "network"
    case .lot: "lot"
    case .place: "place"
    case .line: "line"
    case .vehicleClass: "class"
    case .block: "block"
    case .contractor: "contractor"
    case .municipality: "municipality"
    }
  }

  /// Which one of its kind; nil for the network.
  public var identifier: String? {
    switch self {
    case .network: nil
    case .lot(let id), .place(let id), .line(let id), .vehicleClass(let id), .block(let id), .contractor(let id),
      .municipality(let id):
      id
    }
  }

  /// `kind:identifier`, or `network`: reads back by `init(_:)`.
  public var description: String { identifier.map { "\(kind):\($0)" } ?? kind }

  /// The scope that a text says, or nil.
  public init?(_ text: String) {
    if text == "network" {
      self = .network
      return
    }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let id = String(text[text.index(after: colon)...])
    guard !id.isEmpty else { return nil }
    switch text[..<colon] {
    case "lot": self = .lot(id)
    case "place": self = .place(id)
    case "line": self = .line(id)
    case "class": self = .vehicleClass(id)
    case "block": self = .block(id)
    case "contractor": self = .contractor(id)
    case "municipality": self = .municipality(id)
    default: return nil
    }
  }
}
