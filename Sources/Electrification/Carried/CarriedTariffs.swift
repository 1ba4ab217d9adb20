// Carried from parameters/tariffs.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `parameters/tariffs.tsv`.
enum CarriedTariffs {
  static let text: StaticString = #"""
id	name_sv	name_en	voltage	year	fixed_sek_per_year	power_sek_per_kw_year	transfer_ore_per_kwh	mark	source
L30	lågspänning, effektabonnemang	low voltage, power subscription	low	2023	11000	498	8	R	Jämtkraft Elnät, jamtkraft.se/foretag/elnat/elnatsavgifter, excl. VAT
H60	högspänning, effektabonnemang	high voltage, power subscription	high	2023	20000	360	7	R	Jämtkraft Elnät, jamtkraft.se/foretag/elnat/elnatsavgifter, excl. VAT
"""#
}
