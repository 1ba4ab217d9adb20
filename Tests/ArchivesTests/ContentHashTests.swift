import Archives
import Testing

@Suite struct ContentHashTests {
  // FIPS 180-2, appendix B, and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ]) func isTheStandards(text: String, hex: String) {
    #expect(ContentHash(of: Array(text.utf8)).description == hex)
  }

  @Test func goesThroughBytesAndHexadecimal() throws {
    let hash = ContentHash(of: [1, 2, 3])
    #expect(ContentHash(bytes: hash.bytes) == hash)
    #expect(ContentHash(hex: hash.description) == hash)
    #expect(ContentHash(hex: hash.description.uppercased()) == hash)
    #expect(ContentHash(of: [1, 2, 4]) != hash)
    #expect(Set([hash, ContentHash(of: [1, 2, 3]), ContentHash(of: [])]).count == 2)
  }

  @Test(arguments: [
    "", "ab", String(repeating: "g", count: 64), String(repeating: "a", count: 65),
    "+" + String(repeating: "a", count: 63),
  ])
  func refusesWhatIsNoHash(text: String) {
    #expect(ContentHash(hex: text) == nil)
    #expect(ContentHash(bytes: Array(text.utf8)) == nil || text.utf8.count == 32)
  }
}
