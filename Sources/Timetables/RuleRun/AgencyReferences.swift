extension Feed {
  /// Rows of agency.txt, those that were left out for want of an id too.
  var agencyRowCount: Int { agencies.count + agencies.furtherWithoutID.count }

  /// Calls for each row that should say which agency it is, or belongs to, and does not.
  func forEachRowWithoutAgency(_ body: (_ file: String, _ rowNumber: Int) -> Void) {
    for row in 0..<agencies.count where agencies.ids[row].isEmpty {
      body(AgenciesReader.file, agencies.rowNumbers[row])
    }
    for rowNumber in agencies.furtherWithoutID { body(AgenciesReader.file, rowNumber) }
    for row in 0..<routes.count where routes.isAgencyEmpty[RouteIndex(row)] {
      body(RoutesReader.file, routes.rowNumbers[row])
    }
    for rowNumber in fareReferences.rowsWithoutAgency { body(FareAttributesReader.file, rowNumber) }
  }
}
