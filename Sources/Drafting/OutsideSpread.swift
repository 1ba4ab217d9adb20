public import Quantities
public import Tenders

/// Why a figure lies outside its own P10 to P90: it is computed once, at one heat scale, and the spread is of drawn days. A reader is never
/// shown a spread that does not hold the figure without being told.
public struct OutsideSpread {
  /// Which side of its spread the figure lies on.
  public enum Side {
    /// Below what nine drawn days in ten have.
    case below
    /// Above what nine drawn days in ten have.
    case above
  }

  private let evidence: DraftEvidence
  private let side: Side

  /// The figure of an evidence; nil where it lies within its spread, at a limit of it, or where the spread is not known.
  public init?(_ evidence: DraftEvidence) {
    guard let value = DecimalNumber(evidence.value),
      let low = evidence.percentiles["p10"].flatMap({ DecimalNumber($0) }),
      let high = evidence.percentiles["p90"].flatMap({ DecimalNumber($0) }), value < low || high < value
    else { return nil }
    self.evidence = evidence
    side = value < low ? .below : .above
  }

  /// One sentence for people.
  ///
  /// - Parameters:
  ///   - heatScale: What the figure is computed with, as the finding `heat.scale` is written; nil where it is not known.
  ///   - name: What to call the figure; nil for its registered name.
  ///   - middle: The heat scale that half of the drawn days lie below, as people read it; nil where it is not known.
  public func sentence(
    heatScale: String?, name: String? = nil, middle: String? = nil, in language: Language
  ) -> String {
    let words = ValueWords(language)
    func percentile(_ name: String) -> String {
      words.amount(evidence.percentiles[name] ?? "", evidence.unit, kind: .number)
    }
    let figure = "\(name ?? evidence.figure) \(evidence.amount(in: language))"
    return Self.sentence(
      figure, side,
      spread: language.choose(
        "P10 är \(percentile("p10")) och P90 \(percentile("p90"))",
        "P10 is \(percentile("p10")) and P90 \(percentile("p90"))"),
      heatScale: heatScale.map { words.amount($0, nil, kind: .number) }, middle: middle, in: language)
  }

  /// The sentence about any figure that drawn days surround; all its numbers as people read them.
  public static func sentence(
    _ figure: String, _ side: Side, spread: String, heatScale: String?, middle: String?, in language: Language
  ) -> String {
    let place =
      switch side {
      case .below: language.choose("under sin egen spridning", "below its own spread")
      case .above: language.choose("över sin egen spridning", "above its own spread")
      }
    let scale = heatScale.map { language.choose(" med värmeskala \($0)", " at heat scale \($0)") } ?? ""
    let drawn =
      middle.map {
        language.choose(
          "har \($0) i mitten och olika väglag, bussar, förare och resande",
          "have \($0) in the middle and differ in road, buses, drivers and passengers")
      }
      ?? language.choose(
        "har olika värmebehov, väglag, bussar, förare och resande",
        "differ in heat demand, road, buses, drivers and passengers")
    return language.choose(
      "\(figure) ligger \(place) (\(spread)): det räknas en gång\(scale), de dragna dygnen \(drawn).",
      "\(figure) lies \(place) (\(spread)): it is computed once\(scale), the drawn days \(drawn).")
  }
}

extension Requirement {
  /// The same requirement, told of each of its figures that lies outside its own spread why it does.
  func explainingSpreads(heatScale: String?) -> Requirement {
    let outside = evidence.compactMap { OutsideSpread($0) }
    guard !outside.isEmpty else { return self }
    let sentences = [Language.swedish, .english].flatMap { language in
      outside.map { LocalizedText(language.rawValue, $0.sentence(heatScale: heatScale, in: language)) }
    }
    return Requirement(
      uid: uid, number: number, kind: kind, level: level, lots: lots, texts: texts, parameters: parameters,
      evidence: evidence, verifications: verifications, sources: sources, rationales: rationales + sentences,
      notes: notes, predecessors: predecessors)
  }
}
