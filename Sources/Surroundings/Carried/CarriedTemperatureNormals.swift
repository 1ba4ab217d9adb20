// Carried from climate/temperature-normals.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `climate/temperature-normals.tsv`.
enum CarriedTemperatureNormals {
  static let text: StaticString = #"""
id	name	latitude	longitude	height	period	jan	feb	mar	apr	may	jun	jul	aug	sep	oct	nov	dec	mark	source
134110	Östersund-Frösön Flygplats	63.1981	14.4869	375.8	1991-2020	-6.9	-6.5	-3.0	2.1	7.6	12.1	14.6	13.3	9.0	3.2	-2.0	-5.6	B	background knowledge, unverified, within 0.5 K
132170	Storlien-Storvallen A	63.2831	12.1246	583	1991-2020	-7.0	-7.0	-4.4	-0.2	4.7	9.2	12.0	11.0	7.0	1.7	-3.0	-5.7	B	background knowledge, unverified, within 0.5 K
124030	Sveg A	62.0471	14.41	360	1991-2020	-9.0	-8.0	-3.5	2.3	8.0	12.7	15.0	13.2	8.5	2.3	-3.9	-8.2	B	background knowledge, unverified, within 0.5 K
144310	Gäddede A	64.5057	14.2238	328	1991-2020	-8.0	-7.4	-3.6	1.3	6.6	11.4	14.2	12.8	8.4	2.5	-3.2	-6.6	B	background knowledge, unverified, within 0.5 K
"""#
}
