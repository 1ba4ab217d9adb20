// Carried from tenders/current-contracts.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `tenders/current-contracts.tsv`.
enum CarriedCurrentContracts {
  static let text: StaticString = #"""
nuts	start	years	contract	source
SE322	2019-12-15	10	regiontrafiken i Jämtlands län (Trønderbilene)	Region Jämtland Härjedalen, avtal tecknat 18 juli 2019
"""#
}
