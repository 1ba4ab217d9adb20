/// Numbers that stand for values: 64 bits, well spread, and the same on every run and machine.
enum Spread {
  /// Spreads the bits of a number (SplitMix64, G. L. Steele, D. Lea and C. H. Flood, 2014).
  static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number for a text: FNV-1a over its bytes, spread.
  static func hash(_ text: TextColumn, _ position: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.bytes[text.range(position)] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return mix(hash)
  }
}
