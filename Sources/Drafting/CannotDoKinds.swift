/// The kinds of statement about what cannot be done, in the order in which a draft lists them.
public enum CannotDoKinds {
  /// Every kind; a test holds the list against the files of `Derivations/`.
  public static let all: [any CannotDo.Type] = [
    UndrivableLine.self, TripTooLong.self, InfeasibleLine.self, BlockShortfall.self, FarBlock.self,
    PlaceUnmetCharge.self,
    GridLimitExceeded.self, UnbalancedNight.self, ColdCabin.self, UnknownBattery.self, EstimatedDistances.self,
    SyntheticClimate.self, SyntheticYear.self,
  ]

  /// Statements by kind, then by subject.
  static func sort(_ statements: [any CannotDo]) -> [any CannotDo] {
    let codes = all.map { $0.code }
    func rank(_ statement: any CannotDo) -> Int {
      guard let rank = codes.firstIndex(of: type(of: statement).code) else {
        preconditionFailure("\(type(of: statement)) is not among CannotDoKinds.all")
      }
      return rank
    }
    return statements.sorted { (rank($0), $0.subject) < (rank($1), $1.subject) }
  }
}
