import Quantities
import Studies
import Timetables

extension FeedImport {
  /// What may be wrong with the days of a feed, the same on summary and page: where it is from, school trips in July, holidays that
  /// run as weekdays.
  func calendarCautions(in language: Language) -> [String] {
    if let caution = period.holidays.caution(in: language) { return [caution] }
    var cautions: [String] = []
    if let school = dayTypes.school, school.datesInJuly > 0 {
      cautions.append(
        language.choose(
          "Skolturer går även i juli: är det fel har året för många turer och km.",
          "School trips run in July too: if wrong, the year has too many trips and km."))
    }
    let dates = sorts.holidaysLikeWeekdays
    guard let first = dates.first else { return cautions }
    let count = NumberStyle(language).format(dates.count)
    let holidays =
      dates.count == 1
      ? language.choose(
        "\(first) är helgdag eller afton men går som en vardag: granska kalendern.",
        "\(first) is a holiday or eve but runs as a weekday: check the calendar.")
      : language.choose(
        "\(count) helgdagar och aftnar går som vardagar (\(first) …): granska kalendern.",
        "\(count) holidays and eves run as weekdays (\(first) …): check the calendar.")
    return cautions + [holidays]
  }
}
