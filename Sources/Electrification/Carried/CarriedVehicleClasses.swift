// Carried from parameters/vehicle-classes.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `parameters/vehicle-classes.tsv`.
enum CarriedVehicleClasses {
  static let text: StaticString = #"""
id	name_sv	name_en	class	curb_mass	drag_area	rolling	length	width	height	u_value	air_changes	low_voltage	regeneration_limit	heat_pump	resistance	fuel_heater	gross_limit	passengers	top_speed
unit	-	-	-	kg	m2	1	m	m	m	W/(m2.K)	1/h	W	W	W	W	W	kg	1	km/h
min	-	-	-	5000	2	0.004	6	2	1.8	1	0	500	0	0	0	0	8000	0	50
max	-	-	-	30000	9	0.02	25	2.6	4.5	6	30	10000	500000	100000	100000	100000	40000	200	110
mark	-	-	-	B	B	B	R	R	B	R	B	B	B	B	B	B	B	B	B
midi-9m	midibuss 9 m klass I	midi bus 9 m class I	I	9500	4.0	0.0085	9.0	2.45	2.3	4.0	10	3000	120000	22000	30000	24000	13500	10	80
city-12m	stadsbuss 12 m klass I	city bus 12 m class I	I	13500	4.6	0.0085	12.0	2.55	2.3	4.0	10	3500	150000	30000	40000	30000	19500	15	80
regional-13m	regionbuss 13 m klass II	regional bus 13 m class II	II	14000	3.9	0.007	12.9	2.55	2.2	3.5	8	3000	150000	30000	40000	30000	19500	12	90
regional-15m	regionbuss 15 m klass II	regional bus 15 m class II	II	17500	4.1	0.007	14.9	2.55	2.2	3.5	8	3300	180000	34000	45000	30000	26000	14	90
articulated-18m	ledbuss 18 m klass I	articulated bus 18 m class I	I	19500	5.1	0.0085	18.0	2.55	2.3	4.0	10	4500	200000	45000	60000	35000	29000	22	80
double-decker	dubbeldäckare klass II	double-decker class II	II	18500	5.2	0.0075	11.5	2.55	3.7	3.5	8	4000	180000	36000	50000	30000	26000	20	90
coach-13m	långfärdsbuss 13 m klass III	coach 13 m class III	III	15500	3.5	0.0062	13.0	2.55	2.1	3.0	8	3000	150000	30000	40000	30000	19500	14	90
"""#
}
