public import Archives
public import Electrification

/// The charging plan as a file: `bus,start_s,end_s,kw_battery,kw_grid`.
public enum ChargeCSV {
  /// The columns.
  public static let columns = ["bus", "start_s", "end_s", "kw_battery", "kw_grid"]

  /// The whole text, with a line end behind each row; powers to the watt.
  public static func text(_ plan: ChargingPlan) -> String {
    var text = columns.joined(separator: ",") + "\n"
    for row in plan.rows {
      let powers = [row.batteryKilowatts, row.gridKilowatts].map { plainNumber($0, decimals: 3) }
      text += "\(quoted(row.bus)),\(row.startSeconds),\(row.endSeconds),\(powers[0]),\(powers[1])\n"
    }
    return text
  }

  /// Puts the file into place, whole or not at all.
  ///
  /// - Throws: `ArchiveError`.
  public static func write(_ plan: ChargingPlan, to path: String) throws(ArchiveError) {
    try writeAtomically(Array(text(plan).utf8), to: path)
  }

  private static func quoted(_ name: String) -> String {
    let special: Set<Character> = [",", "\"", "\n", "\r", "\r\n"]
    let hasEdgeSpace = name.hasPrefix(" ") || name.hasSuffix(" ")
    guard hasEdgeSpace || name.contains(where: { special.contains($0) }) else { return name }
    return "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
