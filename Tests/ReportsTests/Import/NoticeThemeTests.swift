import Foundation
import Quantities
import Testing

@testable import Reports

@Suite("What notices touch")
struct NoticeThemeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test("every code that the rules and readers raise belongs to one theme, and no theme names another")
  func complete() throws {
    var codes: Set<String> = []
    for folder in ["Notices", "Rules"] {
      let path = Self.root.appendingPathComponent("Sources/Timetables/\(folder)")
      for file in try FileManager.default.contentsOfDirectory(at: path, includingPropertiesForKeys: nil) {
        let text = try String(contentsOf: file, encoding: .utf8)
        for part in text.components(separatedBy: "static let code = \"").dropFirst() {
          if let code = part.split(separator: "\"").first { codes.insert(String(code)) }
        }
      }
    }
    #expect(codes.count > 100)
    let themed = NoticeTheme.allCases.flatMap { Array($0.codes) }
    #expect(Set(themed).count == themed.count)
    #expect(codes.subtracting(themed).sorted().isEmpty, "give it a theme in NoticeTheme.swift")
    #expect(Set(themed).subtracting(codes).sorted().isEmpty, "no rule raises it")
    #expect(codes.subtracting(NoticeWords.words.keys).sorted().isEmpty, "give it words in NoticeWords.swift")
  }

  @Test("themes say what they mean in both languages")
  func words() {
    for theme in NoticeTheme.allCases {
      for language in Language.allCases {
        #expect(!theme.title(in: language).isEmpty)
        #expect(!theme.meaning(in: language).isEmpty)
      }
      #expect(theme.title(in: .swedish) != theme.title(in: .english))
    }
  }
}
