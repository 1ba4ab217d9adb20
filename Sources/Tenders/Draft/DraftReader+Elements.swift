internal import Markup

/// The attributes of an element, each taken at most once; what is left the format does not know.
struct StartTag {
  private var attributes: [MarkupAttribute]

  init(_ element: MarkupElement) { attributes = element.attributes }

  /// The value of an attribute without namespace, white space collapsed.
  mutating func take(_ name: String) -> String? {
    guard let place = attributes.firstIndex(where: { $0.name == name && $0.namespace == nil }) else { return nil }
    return attributes.remove(at: place).value.collapsingXMLSpace()
  }

  /// The language that `xml:lang` gives here.
  mutating func takeLanguage() -> String? {
    guard
      let place = attributes.firstIndex(where: { $0.name == "lang" && $0.namespace == MarkupAttribute.xmlNamespace })
    else { return nil }
    return attributes.remove(at: place).value
  }

  /// The attributes not taken.
  var rest: [OtherContent] {
    attributes.map { OtherContent(name: "@\($0.name)", text: $0.value.collapsingXMLSpace()) }
  }
}

/// The child elements of an element, read once.
struct Content {
  struct Child {
    let name: String
    let isOurs: Bool
    let element: MarkupElement
  }

  let elements: [Child]
  private let language: String

  init(_ element: MarkupElement, language: String) {
    self.language = language
    elements = element.elements.map {
      Child(name: $0.name, isOurs: $0.namespace == DraftSchema.namespace, element: $0)
    }
  }

  func all(_ name: String) -> [MarkupElement] {
    elements.lazy.filter { $0.isOurs && $0.name == name }.map(\.element)
  }

  func first(_ name: String) -> MarkupElement? { elements.first { $0.isOurs && $0.name == name }?.element }

  func texts(_ name: String) -> [LocalizedText] {
    all(name).map { element in
      var tag = StartTag(element)
      return LocalizedText(tag.takeLanguage() ?? language, element.text, line: element.sourceLine)
    }
  }

  /// Elements of other names, as text.
  func others(besides names: [String]) -> [OtherContent] {
    elements.filter { !$0.isOurs || !names.contains($0.name) }
      .map {
        OtherContent(
          name: $0.name,
          text: ($0.element.attributes.map(\.value) + [$0.element.text]).joined(separator: " ").collapsingXMLSpace())
      }
  }
}

extension MarkupElement {
  var sourceLine: SourceLine { SourceLine(line) }
}
