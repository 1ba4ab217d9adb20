internal import CDigest

/// SHA-256 piece by piece. The only file that knows OpenSSL.
///
/// A refusal by OpenSSL means a broken installation, not a bad input, so it stops the program.
struct SHA256: ~Copyable {
  private let context: OpaquePointer

  init() {
    guard let context = cdigest_sha256_begin() else {
      preconditionFailure("libcrypto gives no SHA-256; install libssl3 again")
    }
    self.context = context
  }

  deinit {
    cdigest_sha256_free(context)
  }

  func add(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    precondition(cdigest_sha256_add(context, start, bytes.count) == 1, "libcrypto refused bytes to hash")
  }

  consuming func end() -> ContentHash {
    let digest = [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      count = cdigest_sha256_end(context, buffer.baseAddress) == 1 ? 32 : 0
    }
    guard let hash = ContentHash(bytes: digest) else { preconditionFailure("libcrypto gave no hash") }
    return hash
  }
}
