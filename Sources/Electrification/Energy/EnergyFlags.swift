/// What a reader must know before trusting a figure of the energy model.
public struct EnergyFlags: OptionSet, Hashable, Sendable {
  /// One bit a flag.
  public let rawValue: UInt16
  /// Flags by their bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The heating that is fitted does not reach the set point; see the cabin temperature.
  public static let heatingTooSmall = EnergyFlags(rawValue: 1 << 0)
  /// The heat pump works below the lowest temperature its table knows; its COP is extrapolated.
  public static let pumpExtrapolated = EnergyFlags(rawValue: 1 << 1)
  /// The only heat pump is off or going off in this cold; its electric element is counted instead.
  public static let pumpOff = EnergyFlags(rawValue: 1 << 2)
  /// Heat is shared between sources below the lowest temperature that the sharing rule knows.
  public static let sharingExtrapolated = EnergyFlags(rawValue: 1 << 3)
  /// The timetable cannot be kept.
  public static let timetableUndrivable = EnergyFlags(rawValue: 1 << 4)
  /// Heights are unknown and the trip was taken as level.
  public static let terrainUnknown = EnergyFlags(rawValue: 1 << 5)
  /// Some heights were steeper than a road can be and were cut.
  public static let gradeCut = EnergyFlags(rawValue: 1 << 6)
  /// Whether the road runs in town was guessed from the distance between stops.
  public static let environmentAssumed = EnergyFlags(rawValue: 1 << 7)
  /// The passengers weigh more than the vehicle may carry.
  public static let overloaded = EnergyFlags(rawValue: 1 << 8)
  /// The only heat pump is too small for what is asked; its electric element is counted beside it.
  public static let pumpElement = EnergyFlags(rawValue: 1 << 9)

  /// The flags one by one, in the order of their bits.
  public func listSingle() -> [EnergyFlags] {
    (0..<16).map { EnergyFlags(rawValue: 1 << $0) }.filter { contains($0) }
  }
}

/// A flag with the place that it is about.
public struct EnergyFlag: Equatable, CustomStringConvertible, Sendable {
  /// Where a flag holds.
  public enum Place: Equatable, Sendable {
    /// The whole trip or stay.
    case whole
    /// From a distance to another along the trip, in metres, over some legs.
    case stretch(legs: Range<Int>, fromMetres: Double, toMetres: Double)
  }

  /// One flag.
  public let flag: EnergyFlags
  /// Where it holds.
  public let place: Place

  /// A flag at a place.
  public init(flag: EnergyFlags, place: Place) {
    self.flag = flag
    self.place = place
  }

  /// One sentence.
  public var description: String {
    let text =
      switch flag {
      case .heatingTooSmall: "the heating that is fitted does not reach the set point"
      case .pumpExtrapolated: "the heat pump works below the temperatures that its COP is known for"
      case .pumpOff: "the heat pump is off in this cold and an electric element is counted instead"
      case .pumpElement: "the heat pump is too small and an electric element is counted beside it"
      case .sharingExtrapolated: "the rule that shares heat between sources is used below −20 °C, where it is not known"
      case .timetableUndrivable: "the timetable cannot be kept at the limits of speed and acceleration"
      case .terrainUnknown: "heights are unknown and the trip is taken as level"
      case .gradeCut: "heights steeper than a road can be were cut"
      case .environmentAssumed: "whether the road runs in town was guessed from the distance between stops"
      case .overloaded: "vehicle and passengers weigh more than the vehicle may"
      default: "several flags"
      }
    switch place {
    case .whole: return text + "."
    case .stretch(_, let from, let to):
      return text + ", from \(Int(from.rounded())) to \(Int(to.rounded())) m."
    }
  }
}

extension TripProfile {
  /// The flags of an energy use with their places: undrivable windows one by one, the rest for the whole trip.
  public func listFlags(of use: EnergyUse) -> [EnergyFlag] {
    var list: [EnergyFlag] = []
    for flag in use.flags.listSingle() {
      guard flag == .timetableUndrivable else {
        list.append(EnergyFlag(flag: flag, place: .whole))
        continue
      }
      for window in windows where window.isUndrivable {
        let end = window.startMetres + window.metres
        list.append(
          EnergyFlag(flag: flag, place: .stretch(legs: window.legs, fromMetres: window.startMetres, toMetres: end)))
      }
    }
    return list
  }
}
