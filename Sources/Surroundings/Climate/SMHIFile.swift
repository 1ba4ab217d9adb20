public import Quantities

/// A file of hourly air temperature as SMHI publishes it: station, positions, readings with their quality.
///
/// Semicolons between cells, decimal points, universal time, blank lines between four blocks. Older exports name the station's number
/// `Klimatnummer` and the unit `degree celsius`; the block of positions may have several rows, told from readings by the space in
/// their date; comments stand in further cells of the first readings.
public struct SMHIFile: Sendable {
  /// One position of the station.
  public struct Position: Equatable, Sendable {
    /// First and last day, universal time.
    public let from: CalendarDate
    /// Last day, universal time.
    public let to: CalendarDate
    /// The station then.
    public let station: WeatherStation
  }

  /// One reading.
  public struct Reading: Equatable, Sendable {
    /// When.
    public let hour: UTCHour
    /// The temperature, in °C.
    public let celsius: Double
    /// Whether it was checked (`G`); else it was coarsely checked or is suspect (`Y`), and is kept.
    public let isChecked: Bool
  }

  /// The station at its last position.
  public let station: WeatherStation
  /// All positions, in the order of the file.
  public let positions: [Position]
  /// All readings on whole hours, in rising order.
  public let readings: [Reading]
  /// Readings that do not stand on a whole hour and are not used.
  public let betweenHours: Int
  /// Readings that are not checked.
  public var unchecked: Int { readings.reduce(0) { $0 + ($1.isChecked ? 0 : 1) } }

  /// Reads the bytes of a file.
  ///
  /// - Complexity: O(bytes).
  /// - Throws: `SMHIError` for the first line that is not as it should be.
  public init(_ bytes: [UInt8], file: String) throws(SMHIError) {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw SMHIError(.notText, file: file) }
    var reader = SMHIReader(bytes: bytes, file: file)
    try reader.readHead()
    try reader.readReadings()
    guard let last = reader.positions.last else { throw SMHIError(.ends(before: "the station's position"), file: file) }
    station = last.station
    positions = reader.positions
    readings = reader.readings
    betweenHours = reader.betweenHours
  }
}

/// Walks over the lines of a file.
private struct SMHIReader {
  let bytes: [UInt8]
  let file: String
  private var place: Int
  private var line = 0
  private(set) var positions: [SMHIFile.Position] = []
  private(set) var readings: [SMHIFile.Reading] = []
  private(set) var betweenHours = 0

  init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next line's range without its end; nil after the last.
  private mutating func nextLine() -> Range<Int>? {
    guard place < bytes.count else { return nil }
    let start = place
    while place < bytes.count && bytes[place] != 0x0A { place += 1 }
    var end = place
    place += 1
    line += 1
    while end > start && (bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20) { end -= 1 }
    return start..<end
  }

  private mutating func nextText() -> [String]? {
    while let range = nextLine() {
      if range.isEmpty { continue }
      return String(decoding: bytes[range], as: UTF8.self).split(separator: ";", omittingEmptySubsequences: false)
        .map(String.init)
    }
    return nil
  }

  private func error(_ reason: SMHIError.Reason) -> SMHIError { SMHIError(reason, file: file, line: line) }

  /// Station, parameter and positions, up to the header of the readings.
  mutating func readHead() throws(SMHIError) {
    guard let header = nextText(), header[0] == "Stationsnamn",
      let number = header.firstIndex(where: { $0 == "Stationsnummer" || $0 == "Klimatnummer" })
    else { throw SMHIError(.notSMHI, file: file, line: line == 0 ? nil : line) }
    guard let cells = nextText(), cells.count > number else {
      throw SMHIError(.ends(before: "the station's name"), file: file)
    }
    let (name, id) = (cells[0], cells[number])
    guard let header = nextText(), let parameter = nextText() else {
      throw SMHIError(.ends(before: "the parameter"), file: file)
    }
    guard header[0] == "Parameternamn", parameter.count >= 3, parameter[0] == "Lufttemperatur",
      ["celsius", "degree celsius"].contains(parameter[2]), !parameter[1].contains("dygn")
    else { throw error(.otherParameter(parameter.prefix(2).joined(separator: ", "))) }
    guard let period = nextText(), period[0].hasPrefix("Tidsperiod") else {
      throw error(.ends(before: "the positions"))
    }
    while let cells = nextText() {
      if cells[0] == "Datum" { return }
      guard !cells[0].hasPrefix("Fr") else { throw error(.otherParameter("Lufttemperatur per dygn")) }
      positions.append(try position(cells, id: id, name: name))
    }
    throw SMHIError(.ends(before: "the readings (Datum;Tid (UTC);Lufttemperatur;Kvalitet)"), file: file)
  }

  private func position(_ cells: [String], id: String, name: String) throws(SMHIError) -> SMHIFile.Position {
    // A position's date has a time behind a space; a reading's date stands alone.
    func date(_ cell: String) -> CalendarDate? {
      let bytes = Array(cell.utf8)
      return bytes.count > 10 && bytes[10] == 0x20 ? CalendarDate(cell.prefix(10)) : nil
    }
    guard cells.count >= 5, let from = date(cells[0]), let to = date(cells[1]), let height = Double(cells[2]),
      let latitude = Double(cells[3]), let longitude = Double(cells[4]), abs(latitude) <= 90, abs(longitude) <= 180,
      abs(height) < 9000
    else { throw error(.badRow(cells.joined(separator: ";"))) }
    let station = WeatherStation(
      id: id, name: name, place: Coordinate(latitude: latitude, longitude: longitude), heightMetres: height)
    return SMHIFile.Position(from: from, to: to, station: station)
  }

  mutating func readReadings() throws(SMHIError) {
    readings.reserveCapacity((bytes.count - min(place, bytes.count)) / 24)
    while let range = nextLine() {
      if range.isEmpty { continue }
      try read(range)
    }
  }

  /// `1944-07-01;07:00:00;16.2;G` and perhaps more cells, which are comments.
  private mutating func read(_ range: Range<Int>) throws(SMHIError) {
    var ends: [Int] = []
    var place = range.lowerBound
    while place < range.upperBound && ends.count < 4 {
      if bytes[place] == 0x3B { ends.append(place) }
      place += 1
    }
    if ends.count < 4 { ends.append(range.upperBound) }
    func cell(_ index: Int) -> Substring {
      let start = index == 0 ? range.lowerBound : ends[index - 1] + 1
      return Substring(decoding: bytes[start..<ends[index]], as: UTF8.self)
    }
    guard ends.count == 4, let date = CalendarDate(cell(0)), let (hour, isWhole) = Self.hour(cell(1)),
      let celsius = Self.number(cell(2)), cell(3) == "G" || cell(3) == "Y"
    else { throw error(.badRow(String(decoding: bytes[range].prefix(80), as: UTF8.self))) }
    guard (-60...50).contains(celsius) else { throw error(.impossible(String(cell(2)))) }
    guard isWhole else {
      betweenHours += 1
      return
    }
    let time = UTCHour(date, hour: hour)
    if let last = readings.last, time <= last.hour { throw error(.notRising) }
    readings.append(SMHIFile.Reading(hour: time, celsius: celsius, isChecked: cell(3) == "G"))
  }

  private static func hour(_ text: Substring) -> (hour: Int, isWhole: Bool)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = Int(parts[0]), (0...23).contains(hour),
      let minute = Int(parts[1]), (0...59).contains(minute), let second = Int(parts[2]), (0...59).contains(second)
    else { return nil }
    return (hour, minute == 0 && second == 0)
  }

  /// A number with a point, by hand: a file has half a million of them.
  private static func number(_ text: Substring) -> Double? {
    var whole = 0.0
    var scale = 1.0
    var (seenPoint, digits) = (false, 0)
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == 0x2D
    if isNegative { bytes = bytes.dropFirst() }
    for byte in bytes {
      if byte == 0x2E && !seenPoint {
        seenPoint = true
        continue
      }
      guard (0x30...0x39).contains(byte), digits < 9 else { return nil }
      whole = whole * 10 + Double(byte - 0x30)
      digits += 1
      if seenPoint { scale *= 10 }
    }
    guard digits > 0, bytes.last != 0x2E else { return nil }
    return (isNegative ? -whole : whole) / scale
  }
}
