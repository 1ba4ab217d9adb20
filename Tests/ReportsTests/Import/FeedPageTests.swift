import Foundation
import Markup
import Quantities
import Studies
import Testing

@testable import Reports

@Suite("The pages about feeds")
struct FeedPageTests {
  /// Both pages in a language. `ELBUSS_SHOW=FOLDER` keeps them, so that somebody can look at them.
  private func pages(_ language: Language) throws -> [String] {
    let pages = [
      ImportPage(try SampleFeed.overview(), in: language, programVersion: "0").bytes,
      ComparePage(try SampleFeed.comparison(), in: language, programVersion: "0").bytes,
    ]
    if let folder = ProcessInfo.processInfo.environment["ELBUSS_SHOW"] {
      for (name, page) in zip(["import", "compare"], pages) {
        try Data(page).write(to: URL(fileURLWithPath: "\(folder)/\(name)-\(language.rawValue).html"))
      }
    }
    return pages.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("are HTML and XML at once, accessible, and need nothing beside them", arguments: Language.allCases)
  func wellMade(language: Language) throws {
    let spaces = ["h": "http://www.w3.org/1999/xhtml", "s": "http://www.w3.org/2000/svg"]
    for page in try pages(language) {
      let doctype = "<!DOCTYPE html>\n"
      #expect(page.hasPrefix(doctype))
      let document = try MarkupDocument(Array(page.dropFirst(doctype.count).utf8), source: "page")
      #expect(document.root.findAttribute("lang") == language.rawValue)
      func list(_ path: String) throws -> [MarkupElement] { try document.listElements(at: path, namespaces: spaces) }
      #expect(try list("//h:h1").count == 1)
      #expect(try list("//h:main").count == 1)
      let ids = try list("//*[@id]").compactMap { $0.findAttribute("id") }
      #expect(Set(ids).count == ids.count)
      let links = try list("//*[@href]").compactMap { $0.findAttribute("href") }
      #expect(!links.isEmpty)
      for link in links { #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link)") }
      #expect(try list("//s:svg[not(@aria-hidden)]").count >= 1)
      for drawing in try list("//s:svg[not(@aria-hidden)]") { #expect(drawing.findAttribute("role") == "img") }
      #expect(try list("//h:table[not(h:caption)]").isEmpty)
      #expect(try list("//h:th[not(@scope)]").isEmpty)
      for mark in ["<script", "<img", "<link", "@import", "url(", "javascript:", "\u{202E}"] {
        #expect(!page.contains(mark), "\(mark)")
      }
      #expect(page.contains("&lt;script&gt;alert('x')&lt;/script&gt;"))
    }
  }

  @Test("the audit says what is wrong with the kilometres and what that comes to")
  func audit() throws {
    let page = try pages(.swedish)[0]
    #expect(page.contains("Flödets egna sträckor (shape_dist_traveled) skiljer sig från de granskade"))
    #expect(page.contains("(namn saknas)"))
    #expect(page.contains("Anropsstyrd"))
    #expect(page.contains("decreasing") || page.contains("missing_required_field"))
  }

  @Test("many lines are folded, all of them there")
  func folded() throws {
    let routes = (10..<80).map { "x\($0),A,\($0),,700\n" }.joined()
    let trips = (10..<80).map { "x\($0),wd,y\($0)\n" }.joined()
    let times = (10..<80).map { "y\($0),07:00:00,07:00:00,a,1,0\ny\($0),07:30:00,07:30:00,b,2,12000\n" }.joined()
    let folder = try SampleFeed.folder([
      ("routes.txt", "r3,A", routes + "r3,A"), ("trips.txt", "r3,wd", trips + "r3,wd"),
      ("stop_times.txt", "t5,12:00:00", times + "t5,12:00:00"),
    ])
    let overview = try FeedOverview(try FeedImport(path: folder, date: nil))
    let page = String(
      decoding: ImportPage(overview, in: .english, programVersion: "0").bytes, as: UTF8.self)
    #expect(page.contains("61 lines more"))
    for line in 10..<80 { #expect(page.contains("<strong>\(line)</strong>")) }
  }
}
