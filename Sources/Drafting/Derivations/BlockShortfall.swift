public import Findings

/// A block that no battery on the market carries through the design day.
public struct BlockShortfall: CannotDo {
  /// The kind, as part of the uid.
  public static let code = "BLOCK-ENERGY"

  /// The block.
  public let block: String
  /// The lines that it serves, by the names passengers know.
  public let lines: [String]
  /// What the block lacks beyond the largest battery: the figure `battery.shortfall` of the block.
  public let shortfall: Finding
  /// The largest battery on the market: the figure `battery.market`.
  public let market: Finding
  /// What makes the block too demanding.
  public let cause: Cause
  /// What would let it run, the most promising first; empty where nothing known does.
  public let remedies: [Remedy]

  /// What makes a block too demanding.
  public enum Cause: Hashable, Sendable {
    /// It is long; kilometres with empty running.
    case length(kilometres: Int)
    /// Cold takes most of it: heat as percent of the block's energy.
    case heat(percent: Int)
    /// It climbs; metres in all.
    case climb(metres: Int)
    /// It runs empty; empty kilometres as percent of all its kilometres.
    case deadhead(percent: Int)
  }

  /// What would let it run.
  public enum Remedy: Hashable, Sendable {
    /// Cut in so many blocks, each run by a bus of its own.
    case split(parts: Int)
    /// A charger at a stop during layovers; kilowatts at the battery, in all so many minutes.
    case terminal(stop: String, kilowatts: Int, minutes: Int)
    /// A fuel heater on such days.
    case fuelHeater
  }

  /// A shortfall by its parts.
  ///
  /// - Precondition: `shortfall` is the figure `battery.shortfall`, `market` the figure `battery.market`.
  public init(
    block: String, lines: [String], shortfall: Finding, market: Finding, cause: Cause, remedies: [Remedy]
  ) {
    precondition(shortfall.name == "battery.shortfall" && market.name == "battery.market")
    self.block = block
    self.lines = lines
    self.shortfall = shortfall
    self.market = market
    self.cause = cause
    self.remedies = remedies
  }

  /// What the statement is about.
  public var subject: FindingScope { .block(block) }
  /// The figures that show it, the deciding one first.
  public var evidence: [Finding] { [shortfall, market] }

  /// What cannot be done, why, and what would help.
  public func sentence(_ words: CannotDoWords) -> String {
    let reason =
      switch cause {
      case .length(let kilometres):
        words.say("omloppet är \(kilometres) km långt", "the block is \(kilometres) km long")
      case .heat(let percent):
        words.say("värmen tar \(percent) procent av energin", "heat takes \(percent) per cent of the energy")
      case .climb(let metres):
        words.say("stigningen är \(metres) m", "it climbs \(metres) m")
      case .deadhead(let percent):
        words.say("\(percent) procent av körningen är tomkörning", "\(percent) per cent of its running is empty")
      }
    return words.say(
      "\(lines.count == 1 ? "Linje" : "Linjerna") \(words.list(lines)) kan inte köras på batteri som omloppet \(words.name(subject)) är lagt: med det största batteriet, \(words.amount(market)), saknas \(words.amount(shortfall)) ett dimensionerande dygn, därför att \(reason). \(remedy(words))",
      "\(lines.count == 1 ? "Line" : "Lines") \(words.list(lines)) cannot be run on batteries as block \(words.name(subject)) is laid: with the largest battery, \(words.amount(market)), it lacks \(words.amount(shortfall)) on a design day, because \(reason). \(remedy(words))"
    )
  }

  private func remedy(_ words: CannotDoWords) -> String {
    let ways = remedies.map { remedy in
      switch remedy {
      case .split(let parts):
        words.say("det delas på ", "it is shared by ") + words.count(parts, ("buss", "bussar"), ("bus", "buses"))
      case .terminal(let stop, let kilowatts, let minutes):
        words.say(
          "det laddas \(minutes) minuter med \(kilowatts) kW vid \(stop)",
          "it is charged for \(minutes) minutes with \(kilowatts) kW at \(stop)")
      case .fuelHeater:
        words.say(
          "bussen värms med förnybart bränsle sådana dygn", "the bus is heated with renewable fuel on such days")
      }
    }
    guard !ways.isEmpty else {
      return words.say(
        "Ingen av de åtgärder som prövats räcker: en enda tur, med tomkörningen till och från den, kräver mer än ett fullt batteri.",
        "None of the measures tried suffices: a single trip, with the empty running to and from it, takes more than a full battery."
      )
    }
    return words.say("Omloppet klaras om ", "The block is met if ")
      + ways.joined(separator: words.say(", eller om ", ", or if ")) + "."
  }
}
