internal import CDeflate

/// Deflate, inflate and CRC-32. The only file that knows libdeflate.
enum Deflate {
  /// How an inflate ended.
  enum Outcome {
    case done
    case broken
    case otherSize
    /// Packed bytes that no reader of the stream would have come to.
    case bytesLeft(Int)
  }

  /// Unpacks all of `packed` into exactly `count` bytes, into memory that nobody zeroed first. The output can never grow
  /// past `count`, whatever the input says.
  static func inflate(_ packed: UnsafeRawBufferPointer, to count: Int) -> (bytes: [UInt8], outcome: Outcome) {
    guard let decompressor = libdeflate_alloc_decompressor() else {
      preconditionFailure("no memory for a decompressor of a few kB")
    }
    defer { libdeflate_free_decompressor(decompressor) }
    var outcome = Outcome.broken
    // One byte at least, so that an empty entry has an address too.
    let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 1)) { buffer, initialized in
      LargePages.ask(for: UnsafeMutableRawBufferPointer(buffer))
      var used = 0
      let result = libdeflate_deflate_decompress_ex(
        decompressor, packed.baseAddress, packed.count, buffer.baseAddress, count, &used, nil)
      switch result {
      case LIBDEFLATE_SUCCESS: outcome = used == packed.count ? .done : .bytesLeft(packed.count - used)
      case LIBDEFLATE_SHORT_OUTPUT, LIBDEFLATE_INSUFFICIENT_SPACE: outcome = .otherSize
      default: outcome = .broken
      }
      // On any failure the memory may be unwritten, and none of it is handed out.
      if case .done = outcome { initialized = count } else { initialized = 0 }
    }
    return (bytes, outcome)
  }

  /// `bytes` packed at `level` (1 to 12), or nil when packing does not make them smaller.
  static func deflate(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
    precondition((1...12).contains(level), "libdeflate has levels 1 to 12")
    guard !bytes.isEmpty else { return nil }
    guard let compressor = libdeflate_alloc_compressor(level) else {
      preconditionFailure("no memory for a compressor of about a MB")
    }
    defer { libdeflate_free_compressor(compressor) }
    let packed = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      // Room for one byte less than the input: what is not smaller does not fit, and the answer is 0.
      count = bytes.withUnsafeBytes { input in
        libdeflate_deflate_compress(compressor, input.baseAddress, input.count, buffer.baseAddress, bytes.count - 1)
      }
    }
    return packed.isEmpty ? nil : packed
  }

  /// CRC-32 as zip has it.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
  }
}
