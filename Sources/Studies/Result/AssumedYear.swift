public import Quantities

/// A year of weather that is made up from monthly means, since the study names no station: what it is called where its figures stand, and
/// which figures they are.
///
/// Whoever prints a figure of the year asks `StudyResult.isYearAssumed`, and puts the mark beside the figure, in the head above it or in the
/// small text below it.
public enum AssumedYear {
  /// The mark of a figure that such a year decides.
  public static func mark(in language: Language) -> String { language.choose("antaget år", "assumed year") }

  /// What a reader must know of such a year before trusting the figures: every kind of them that it decides.
  ///
  /// - Parameters:
  ///   - place: whose monthly means it is made from.
  ///   - hasFuel: whether some bus has a heater that burns fuel.
  ///   - isDrawn: whether days are drawn from it.
  static func caution(place: String, hasFuel: Bool, isDrawn: Bool) -> Caution {
    var kinds: [(swedish: String, english: String)] = [
      ("el per år", "electricity a year"),
      ("årets och vinterns medeltemperatur", "the mean temperatures of the year and the winter"),
      ("medel för december–februari", "the mean of December to February"),
    ]
    if hasFuel {
      kinds.append(
        (
          "värmarbränsle och dess utsläpp per år och vinter", "heater fuel and its emissions by year and winter"
        ))
    }
    if isDrawn {
      kinds += [
        (
          "årets P50, P90 och P99 med ± för turer, omlopp och linjer",
          "P50, P90 and P99 of the year with their ± for trips, blocks and lines"
        ),
        (
          "batteriet för 99 trafikdygn av 100 och marginalen vid P99",
          "the battery for 99 service days of 100 and the margin at P99"
        ),
        (
          "omloppsdygn per vinter då batteriet inte räcker", "block-days a winter when the battery does not suffice"
        ),
        ("energin som var tionde vagndag överskrider", "the energy that one bus-day in ten exceeds"),
      ]
    }
    let (swedish, english) = (mark(in: .swedish), mark(in: .english))
    return Caution(
      swedish:
        "På ett konstruerat år ur månadsmedel för \(place), ett antagande, vilar \(list(kinds.map(\.swedish), "och")). Det är ett enda år, och varmare och kallare år finns inte i det. Talen är märkta ”\(swedish)” där de står. Uppmätta timvärden (climate.stations) ersätter det.",
      english:
        "On a year made up from monthly means of \(place), an assumption, rest \(list(kinds.map(\.english), "and")). It is a single year, and warmer and colder years are not in it. The figures are marked “\(english)” where they stand. Measured hours (climate.stations) replace it."
    )
  }

  private static func list(_ items: [String], _ and: String) -> String {
    items.dropLast().joined(separator: ", ") + " \(and) " + (items.last ?? "")
  }
}

extension StudyResult {
  /// Whether the weather of the year is made up from monthly means, so that every figure that it decides is marked (`AssumedYear.mark`).
  /// False where it was measured, and where no year is known.
  public var isYearAssumed: Bool {
    [climate?.isSynthetic, year?.isSynthetic, certainty?.year?.isSynthetic].contains(true)
  }
}
