import Glibc
import Quantities

/// The bytes of one field, without the spaces round them and without its quotes. Valid only until the reader moves on.
struct Field {
  let start: UnsafePointer<UInt8>?
  let count: Int

  static var empty: Field { Field(start: nil, count: 0) }

  init(start: UnsafePointer<UInt8>?, count: Int) {
    self.start = start
    self.count = count
  }

  init(_ buffer: UnsafeBufferPointer<UInt8>) { self.init(start: buffer.baseAddress, count: buffer.count) }

  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }
  var isEmpty: Bool { count == 0 }

  /// The text; bytes that are no UTF-8 become replacement characters.
  var text: String { String(decoding: buffer, as: UTF8.self) }

  /// A hash of the bytes, the same on every run: eight bytes a step, each folded in by a wide multiplication (the scheme of
  /// wyhash, public domain). Only ever used to find a slot.
  var hash: UInt32 {
    guard let start else { return 0 }
    let raw = UnsafeRawPointer(start)
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count)
    var offset = 0
    while count - offset >= 8 {
      state = Self.fold(state ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < count {
      rest = (rest << 8) | UInt64(start[offset])
      offset += 1
    }
    state = Self.fold(state ^ rest)
    return UInt32(truncatingIfNeeded: state ^ (state >> 32))
  }

  private static func fold(_ value: UInt64) -> UInt64 {
    let (high, low) = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return high ^ low
  }

  @inline(__always)
  func equals(_ other: Field) -> Bool {
    guard count == other.count else { return false }
    guard count > 0, let start, let otherStart = other.start else { return true }
    return Self.areEqual(start, otherStart, count)
  }

  func equals(_ all: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count == count else { return false }
    guard count > 0, let start, let base = all.baseAddress else { return true }
    return Self.areEqual(start, base + range.lowerBound, count)
  }

  /// Whether two stretches of at least one byte are equal; those of eight bytes and more, as most ids are, by words, of which the last
  /// overlaps the one before.
  @inline(__always)
  static func areEqual(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    guard count >= 8 else { return memcmp(left, right, count) == 0 }
    let (left, right) = (UnsafeRawPointer(left), UnsafeRawPointer(right))
    let last = count - 8
    var place = 0
    while place < last {
      if left.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        != right.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      {
        return false
      }
      place += 8
    }
    return left.loadUnaligned(fromByteOffset: last, as: UInt64.self)
      == right.loadUnaligned(fromByteOffset: last, as: UInt64.self)
  }

  /// A whole number of one to three digits, which nearly all are; nil for anything else.
  @inline(__always)
  var shortInteger: Int? {
    guard let start, (1...3).contains(count) else { return nil }
    var value = 0
    for place in 0..<count {
      let digit = start[place] &- 48
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  /// A whole number with an optional sign; nil for anything else and past 18 digits.
  var integer: Int? {
    guard let start, count > 0 else { return nil }
    let isNegative = start[0] == 0x2D
    let first = isNegative || start[0] == 0x2B ? 1 : 0
    guard count > first, count - first <= 18 else { return nil }
    var value = 0
    for place in first..<count {
      let digit = start[place] &- 48
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return isNegative ? -value : value
  }

  /// A finite decimal number; nil for anything else.
  ///
  /// Up to 15 significant digits and 22 decimals the division below is exactly rounded (both operands are exact); longer ones
  /// go through the C library.
  @inline(__always)
  var decimal: Double? {
    guard let start, count > 0 else { return nil }
    let isNegative = start[0] == 0x2D
    var place = isNegative || start[0] == 0x2B ? 1 : 0
    var digits: UInt64 = 0
    var significant = 0
    var decimals = 0
    var seenPoint = false
    var seenDigit = false
    while place < count {
      let byte = start[place]
      let digit = byte &- 48
      if digit <= 9 {
        seenDigit = true
        if significant > 0 || digit != 0 { significant += 1 }
        guard significant <= 15 else { return slowDecimal }
        digits = digits &* 10 &+ UInt64(digit)
        if seenPoint { decimals += 1 }
      } else if byte == 0x2E && !seenPoint {
        seenPoint = true
      } else {
        return slowDecimal
      }
      place += 1
    }
    guard seenDigit, decimals < Self.powersOfTen.count else { return slowDecimal }
    let value = Double(digits) / Self.powersOfTen[decimals]
    return isNegative ? -value : value
  }

  /// Exact as binary numbers up to 10²².
  static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]

  private var slowDecimal: Double? {
    let allowed = buffer.allSatisfy { (48...57).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }
    guard allowed, count <= 64, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// A time written with eight bytes, HH:MM:SS, which nearly all are; nil for anything else.
  @inline(__always)
  var longTime: Int32? {
    guard let start, count == 8 else { return nil }
    let text = UnsafeRawPointer(start)
    func two(_ place: Int) -> Int32 {
      let (tens, ones) = (start[place] &- 48, start[place + 1] &- 48)
      return tens <= 9 && ones <= 9 ? Int32(tens) &* 10 &+ Int32(ones) : Int32.min / 4096
    }
    let colons: UInt64 = 0x0000_3A00_003A_0000
    guard UInt64(littleEndian: text.loadUnaligned(as: UInt64.self)) & 0x0000_FF00_00FF_0000 == colons else {
      return nil
    }
    let (hours, minutes, seconds) = (two(0), two(3), two(6))
    guard hours >= 0, (0..<60).contains(minutes), (0..<60).contains(seconds) else { return nil }
    return hours &* 3600 &+ minutes &* 60 &+ seconds
  }

  /// A time as GTFS writes it, H:MM:SS with one to three digits of hours, in seconds since the start of the service day.
  var seconds: Int32? {
    guard let start, (7...9).contains(count), start[count - 3] == 0x3A, start[count - 6] == 0x3A else { return nil }
    guard let second = Self.two(start, count - 2), let minute = Self.two(start, count - 5) else { return nil }
    guard second < 60, minute < 60 else { return nil }
    var hours: Int32 = 0
    for place in 0..<(count - 6) {
      let digit = start[place] &- 48
      guard digit <= 9 else { return nil }
      hours = hours * 10 + Int32(digit)
    }
    return hours * 3600 + minute * 60 + second
  }

  private static func two(_ start: UnsafePointer<UInt8>, _ place: Int) -> Int32? {
    let tens = start[place] &- 48
    let ones = start[place + 1] &- 48
    guard tens <= 9, ones <= 9 else { return nil }
    return Int32(tens) * 10 + Int32(ones)
  }

  /// A date as GTFS writes it, YYYYMMDD.
  var date: CalendarDate? {
    guard let start, count == 8 else { return nil }
    var number = 0
    for place in 0..<8 {
      let digit = start[place] &- 48
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
    }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
