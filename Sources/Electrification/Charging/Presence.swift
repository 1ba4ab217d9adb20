public import Quantities

extension DepotCharging {
  /// How many buses stand at the place at a moment of the axis; on a day that repeats, of the day.
  public func busesPresent(at seconds: Int) -> Int {
    stays.count { stay in
      guard repeats else { return stay.arrivalSeconds <= seconds && seconds < stay.departureSeconds }
      let behind = (seconds - stay.arrivalSeconds) % 86_400
      return (behind < 0 ? behind + 86_400 : behind) < stay.departureSeconds - stay.arrivalSeconds
    }
  }

  /// For each hour of the day, 0 to 23, the part of it when no bus stands at the place and chargers are free for others. All
  /// stays are laid into one day.
  public func freeTimeByHour() -> [TimeSpan] {
    var cuts = Set((0...24).map { $0 * 3600 })
    for stay in stays {
      cuts.insert(stay.arrivalSeconds % 86_400)
      cuts.insert(stay.departureSeconds % 86_400)
    }
    let day = DepotCharging(stays: stays, repeats: true)
    var free = [TimeSpan](repeating: .zero, count: 24)
    let times = cuts.sorted()
    for (from, to) in zip(times, times.dropFirst()) where day.busesPresent(at: from) == 0 {
      free[from / 3600] = free[from / 3600] + TimeSpan(seconds: Double(to - from))
    }
    return free
  }
}
