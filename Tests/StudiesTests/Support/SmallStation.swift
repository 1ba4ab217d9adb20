import Foundation
import Quantities

/// Files of SMHI's made for one test.
enum SmallStation {
  /// A file of hourly readings from one day to another, both with all their hours, as a path.
  static func write(
    id: String = "134110", name: String = "Frösön", latitude: Double = 63.2, longitude: Double = 14.5,
    height: Double = 376, from first: String, to last: String, celsius: (_ date: CalendarDate, _ hour: Int) -> Double?
  ) throws -> String {
    var text = """
      Stationsnamn;Stationsnummer;Stationsnät;Mäthöjd (meter över marken)
      \(name);\(id);SMHIs stationsnät;2.0

      Parameternamn;Beskrivning;Enhet
      Lufttemperatur;momentanvärde, 1 gång/tim;celsius

      Tidsperiod (fr.o.m);Tidsperiod (t.o.m);Höjd (meter över havet);Latitud (decimalgrader);Longitud (decimalgrader)
      1944-05-01 00:00:00;2025-01-01 06:20:10;\(height);\(latitude);\(longitude)

      Datum;Tid (UTC);Lufttemperatur;Kvalitet;;Tidsutsnitt:

      """
    guard let from = CalendarDate(first), let to = CalendarDate(last) else { return "" }
    for day in from.dayNumber...to.dayNumber {
      let date = CalendarDate(dayNumber: day)
      for hour in 0..<24 {
        guard let value = celsius(date, hour) else { continue }
        let tenths = Int((value * 10).rounded())
        let number = "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
        text += "\(date);\(hour < 10 ? "0" : "")\(hour):00:00;\(number);G\n"
      }
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("smhi-opendata_1_\(id).csv")
    try text.write(to: path, atomically: true, encoding: .utf8)
    return path.path
  }
}
