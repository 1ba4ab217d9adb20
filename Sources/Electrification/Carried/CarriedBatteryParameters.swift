// Carried from parameters/battery.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `parameters/battery.tsv`.
enum CarriedBatteryParameters {
  static let text: StaticString = #"""
name	unit	default	min	max	mark	source	meaning_sv	meaning_en
window.released-share	1	0.90	0.70	1.00	B	background knowledge, unverified; VECTO takes 0.90 as start level of buses	andel av bruttokapaciteten som batteristyrningen släpper till	share of the gross capacity that the battery management releases
window.top	1	0.95	0.80	1.00	B	planning window 10-95 % of what is released; VECTO takes 5-95 %	laddnivå som batteriet laddas till, andel av det som släpps till	state of charge that the battery is charged to, as a share of what is released
window.floor	1	0.10	0.00	0.40	B	planning window 10-95 % of what is released; VECTO takes 5-95 %	lägsta planerade laddnivå, som är reserven, andel av det som släpps till	lowest planned state of charge, which is the reserve, as a share of what is released
reserve.distance	km	20	0	100	B	background knowledge, unverified	sträcka som reserven ska räcka till, om det är mer än lägsta laddnivån	distance that the reserve must last for, if that is more than the lowest state of charge
health.warranted	1	0.80	0.60	1.00	R	customary end of a traction battery's life, automotiveworld	hälsotillstånd som garanteras till avtalets slut	state of health that is warranted to the end of the contract
ageing.lfp.calendar	1	0.027	0.000	0.100	B	background knowledge, unverified	åldrande med tiden, LFP, per roten ur år	ageing with time, LFP, per square root of years
ageing.lfp.cycle	1	0.025	0.000	0.200	B	background knowledge, unverified	åldrande med laddning, LFP, per 1000 fulla cykler	ageing with use, LFP, per 1000 full cycles
ageing.nmc.calendar	1	0.030	0.000	0.100	B	background knowledge, unverified	åldrande med tiden, NMC, per roten ur år	ageing with time, NMC, per square root of years
ageing.nmc.cycle	1	0.040	0.000	0.200	B	background knowledge, unverified	åldrande med laddning, NMC, per 1000 fulla cykler	ageing with use, NMC, per 1000 full cycles
ageing.temperature-factor	1	0.80	0.30	2.00	B	Jämtland mean about 4 °C; background knowledge, unverified	klimatets faktor på åldrande med tiden	climate's factor on ageing with time
ageing.charge-factor	1	1.00	0.50	2.00	B	a battery that is not kept above 95 %; background knowledge, unverified	laddnivåns faktor på åldrande med tiden	factor of the usual state of charge on ageing with time
ageing.cycles-per-year	1/a	300	0	1000	B	one full cycle on most service days; background knowledge, unverified	fulla cykler per år	equivalent full cycles a year
ageing.spread	1	0.40	0.00	0.60	B	background knowledge, unverified	osäkerhet i åldrandet, plus eller minus	uncertainty of ageing, plus or minus
cold.conditioned	1	1.00	0.50	1.00	B	background knowledge, unverified	andel av kapaciteten som kylan lämnar, varmhållet batteri	share of the capacity that the cold leaves, conditioned battery
cold.outdoor-plug	1	0.90	0.50	1.00	B	background knowledge, unverified	andel av kapaciteten som kylan lämnar, utomhus på laddplats	share of the capacity that the cold leaves, outdoors on the plug
cold.soaked	1	0.75	0.50	1.00	R	National Research Council Canada: extreme cold takes up to 25 %, as quoted by westernstandard.news	andel av kapaciteten som kylan lämnar, genomkylt batteri	share of the capacity that the cold leaves, cold-soaked battery
braking.limited-from	1	0.95	0.80	1.00	B	ours: above it braking energy fades out in a straight line, so that nothing jumps	laddnivå där batteriet börjar ta emot mindre bromsenergi, andel av det som släpps till	state of charge where the battery begins to take less braking energy, as a share of what is released
braking.none-from	1	0.97	0.80	1.00	R	Hendriks 2024: trips in Sydney that start above 97 % take 0.43 kWh/km more	laddnivå där batteriet inte tar emot någon bromsenergi, andel av det som släpps till	state of charge where the battery takes no braking energy, as a share of what is released
charging.taper-from	1	0.80	0.50	1.00	R	SimBA's charging curves fall from 80 % to a tenth of the power at 100 %	laddnivå där riktiga batterier börjar ta emot mindre effekt	state of charge where real batteries begin to take less power
"""#
}
