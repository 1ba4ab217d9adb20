// Carried from parameters/energy.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `parameters/energy.tsv`.
enum CarriedEnergyParameters {
  static let text: StaticString = #"""
name	unit	default	min	max	mark	source	meaning_sv	meaning_en
traction.rotating-mass-factor	1	1.08	1.00	1.30	C	ZTBus (Widmer, Ritter, Onder 2023, Sci Data 10:687), fitted by us	roterande massa, faktor på totalvikt	rotating mass as a factor on the mass
traction.motor-efficiency	1	0.88	0.60	1.00	B	chosen below the 0.93-0.94 of ZTBus, which leaves out gear and battery losses	verkningsgrad batteri till hjul	efficiency from battery to wheel
traction.regeneration-efficiency	1	0.85	0.00	1.00	B	chosen below the 0.93-0.94 of ZTBus, which leaves out gear and battery losses	verkningsgrad hjul till batteri	efficiency from wheel to battery
traction.regeneration-fade-from	km/h	5	0	30	B	background knowledge, unverified	under denna fart återvinns ingen bromsenergi	no braking energy comes back below this speed
traction.regeneration-fade-to	km/h	10	1	40	B	background knowledge, unverified	över denna fart återvinns bromsenergi fullt	braking energy comes back in full above this speed
traction.passenger-mass	kg	75	50	110	B	rounded up from VECTO's 68-71 kg	vikt per passagerare	mass of a passenger
traction.acceleration	m/s2	0.45	0.20	1.00	C	ZTBus 1 Hz, median 0.41-0.45	acceleration och inbromsning i vanlig körning	acceleration and braking in ordinary driving
traction.acceleration-limit	m/s2	1.00	0.50	1.50	C	ZTBus 1 Hz, p95 of braking 0.96-1.02	gränsen för vad en tidtabell får kräva	the most that a timetable may ask for
rolling.temperature-slope	1/K	0.006	0.000	0.020	B	tyre-test correction for load index 122 and up; valid 20-30 °C, extrapolated	rullmotståndets ökning per grad under 20 °C	rise of rolling resistance per kelvin below 20 °C
rolling.town-addition	1	0.0010	0.0000	0.0060	C	ZTBus lumps 0.010-0.011; with the extra stops in place half of that excess is left: 1 Hz missions ZS1 and ZS2	tillägg i tätort för kurvor, lager och växel	addition in town for bends, bearings and gear drag
rolling.village-addition	1	0.0005	0.0000	0.0060	B	half of the town value	tillägg i by	addition in a village
rolling.rural-addition	1	0.0000	0.0000	0.0060	B	background knowledge, unverified	tillägg på landsväg	addition on a rural road
road.bare.rolling-factor	1	1.00	1.00	2.00	B	background knowledge, unverified	rullmotstånd på barmark, faktor	rolling resistance on bare road, factor
road.bare.regeneration-share	1	0.90	0.00	1.00	B	background knowledge, unverified	andel av bromskraften på drivaxeln, barmark	share of the braking force on the driven axle, bare road
road.packed-snow.rolling-factor	1	1.10	1.00	2.00	B	background knowledge, unverified	rullmotstånd på packad snö, faktor	rolling resistance on packed snow, factor
road.packed-snow.regeneration-share	1	0.80	0.00	1.00	B	background knowledge, unverified	andel av bromskraften på drivaxeln, packad snö	share of the braking force on the driven axle, packed snow
road.fresh-snow.rolling-factor	1	1.40	1.00	2.00	B	background knowledge, unverified	rullmotstånd på nysnö eller slask, faktor	rolling resistance on fresh snow or slush, factor
road.fresh-snow.regeneration-share	1	0.80	0.00	1.00	B	background knowledge, unverified	andel av bromskraften på drivaxeln, nysnö eller slask	share of the braking force on the driven axle, fresh snow or slush
road.ice.rolling-factor	1	1.05	1.00	2.00	B	background knowledge, unverified	rullmotstånd på is, faktor	rolling resistance on ice, factor
road.ice.regeneration-share	1	0.60	0.00	1.00	B	background knowledge, unverified	andel av bromskraften på drivaxeln, is	share of the braking force on the driven axle, ice
speed.window	s	180	60	900	C	timetable times are whole minutes; below three minutes the rounding rules	kortaste fönster som farten räknas i	shortest window that speed is solved in
speed.town.extra-stops	1/km	1.00	0.00	3.00	C	ZTBus 1 Hz: 3.2-3.5 starts/km against 2.05 door stops/km; the pair of rolling.town-addition	stopp utanför hållplats, tätort	stops away from bus stops, town
speed.town.dwell	s	12	0	120	B	background knowledge, unverified	uppehåll vid hållplats utan påstigning, tätort	dwell at a stop before boarding, town
speed.town.served-share	1	0.90	0.05	1.00	B	background knowledge, unverified	andel av hållplatserna där bussen stannar, tätort	share of the stops where the bus halts, town
speed.town.usual	km/h	50	20	110	B	background knowledge, unverified	vanlig fart, tätort	usual speed, town
speed.town.limit	km/h	60	20	110	B	background knowledge, unverified	högsta fart där vägens gräns är okänd, tätort	highest speed where the road's limit is unknown, town
speed.village.extra-stops	1/km	0.25	0.00	3.00	B	background knowledge, unverified	stopp utanför hållplats, by	stops away from bus stops, village
speed.village.dwell	s	20	0	120	B	background knowledge, unverified	uppehåll vid hållplats, by	dwell at a stop, village
speed.village.served-share	1	0.60	0.05	1.00	B	background knowledge, unverified	andel av hållplatserna där bussen stannar, by	share of the stops where the bus halts, village
speed.village.usual	km/h	60	20	110	B	background knowledge, unverified	vanlig fart, by	usual speed, village
speed.village.limit	km/h	70	20	110	B	background knowledge, unverified	högsta fart där vägens gräns är okänd, by	highest speed where the road's limit is unknown, village
speed.rural.extra-stops	1/km	0.05	0.00	3.00	B	background knowledge, unverified	stopp utanför hållplats, landsväg	stops away from bus stops, rural road
speed.rural.dwell	s	20	0	120	B	background knowledge, unverified	uppehåll vid hållplats, landsväg	dwell at a stop, rural road
speed.rural.served-share	1	0.45	0.05	1.00	B	background knowledge, unverified	andel av hållplatserna där bussen stannar, landsväg	share of the stops where the bus halts, rural road
speed.rural.usual	km/h	80	20	110	B	background knowledge, unverified	vanlig fart, landsväg	usual speed, rural road
speed.rural.limit	km/h	90	20	110	B	background knowledge, unverified	högsta fart där vägens gräns är okänd, landsväg	highest speed where the road's limit is unknown, rural road
speed.town-spacing	m	600	100	2000	B	background knowledge, unverified	under detta avstånd mellan hållplatser antas tätort	below this distance between stops a town is assumed
speed.village-spacing	m	1500	300	5000	B	background knowledge, unverified	under detta avstånd mellan hållplatser antas by	below this distance between stops a village is assumed
speed.neighbourhood	s	600	60	3600	B	ours: long enough that whole minutes say little, short enough to tell a town from the road to it	tid runt en sträcka vars tidtabellsfart visar vad vägen går genom	time round a leg whose timetabled speed shows what the road runs through
speed.town-fastest	km/h	20	5	60	B	ours: what the town's stops allow at ordinary acceleration, 18-20 km/h at 400-600 m between stops	tidtabellsfart över vilken vägen inte antas gå genom tätort	timetabled speed above which no town is assumed
speed.village-fastest	km/h	35	10	100	B	ours: what a village's stops allow at ordinary acceleration, 28-38 km/h at 600-1500 m between stops	tidtabellsfart över vilken vägen antas vara landsväg	timetabled speed above which a rural road is assumed
speed.boarding-time	s	2	0	20	B	background knowledge, unverified	tid per påstigande	time for each boarding
speed.boardings-per-stop	1	1.5	0	20	B	background knowledge, unverified	påstigande per stannande hållplats i tätort	boardings at a served stop in town
speed.extra-stop-wait	s	10	0	60	B	background knowledge, unverified	väntan vid stopp utanför hållplats	wait at a stop away from bus stops
speed.cruise-share	1	0.25	0.00	0.90	B	ours: no hop is driven as a bare triangle, and speed must not hang on the last second	minsta andel av körtiden mellan två stopp som körs med jämn fart	least share of the time between two stops that is driven at even speed
speed.slack-from	1	0.50	0.10	0.90	B	background knowledge, unverified	under denna andel av vanlig fart börjar bussen hellre vänta	below this share of the usual speed the bus rather begins to wait
speed.slack-full	1	0.30	0.00	0.80	B	background knowledge, unverified	under denna andel körs med vanlig fart och resten är väntan	below this share the usual speed is driven and the rest is waiting
speed.slack-share	1	0.90	0.50	1.00	B	background knowledge, unverified	andel av vanlig fart när det finns gott om tid	share of the usual speed when there is time to spare
grade.sample	m	50	10	100	C	height noise attenuated fitted grade to 0.35-0.40 where unsmoothed	avstånd mellan höjdpunkter	distance between height samples
grade.smoothing	m	250	50	500	C	see grade.sample	fönster som höjden jämnas i	window that heights are smoothed in
grade.limit	1	0.12	0.05	0.25	B	background knowledge, unverified	brantaste lutning som godtas	steepest grade that is accepted
grade.typical	1	0.03	0.01	0.10	B	background knowledge, unverified	lutning i backar där bara stigning per km är känd	grade of hills where only climb per km is known
cabin.set-point	Cel	18	5	25	R	VECTO declaration data (SSMDefaults, DefaultClimatic)	värmens börvärde	set point of heating
cabin.heat-balance-factor	1	0.95	0.50	1.20	R	VECTO declaration data (SSMDefaults, DefaultClimatic)	andel av hyttens förlust som värmen ersätter	share of the cabin loss that heating replaces
cabin.layover-air-changes	1/h	5	0	20	B	background knowledge, unverified	luftväxling vid stillastående med stängda dörrar	air change standing with doors closed
cabin.air-heat	Wh/(m3.K)	0.335	0.300	0.360	C	air at 18 °C and sea level: 1.2 kg/m3 times 1005 J/kgK	luftens värme per volym	heat of air by volume
cabin.door-loss	Wh/(K.s)	0.267	0	1.5	B	4 Wh/K for an opening of 15 s; buoyant exchange through one or two doors has this size	värmeförlust per grad och sekund med öppna dörrar	heat lost for each kelvin and second of open doors
cabin.passenger-heat	W	80	0	150	B	background knowledge, unverified	värme från en passagerare	heat from a passenger
cabin.sun	W/m2	0	0	800	R	VECTO takes 10-30 W/m2 in its cold weather; 0 is the design winter	solens instrålning mot fönstren	sun on the windows
cabin.window-area	m2/m	1.9	0.5	4	B	both sides with 0.95 m of glass; background knowledge, unverified	fönsteryta per meter buss	window area by metre of bus
cabin.window-transmittance	1	0.50	0.10	0.90	B	tinted double glazing; background knowledge, unverified	andel av solvärmen som fönstren släpper in	share of the sun's heat that the windows let in
cabin.deadhead-setback	K	5	0	15	B	background knowledge, unverified	lägre börvärde på tomkörning	lower set point on a deadhead
cabin.cooling-from	Cel	22	18	30	C	ZTBus (Widmer, Ritter, Onder 2023, Sci Data 10:687), fitted by us	kyla över denna temperatur	cooling above this temperature
cabin.cooling-slope	W/(m2.K)	2.09	0.00	6.00	C	ZTBus 0.39 kW/K over the 186 m2 of an 18 m bus	elektrisk kyleffekt per yta och grad	electric cooling power by surface and kelvin
heat.scale	1	1.00	0.30	1.50	C	VECTO demand; the Östersund fuel figure of December 2021 answers to 0.32 (0.26 to 0.51)	skala på värmebehovet i enskild körning	scale of heat demand in a deterministic run
heat.scale-planning	1	0.75	0.30	1.50	C	mode of triangular(0.5, 0.75, 1.15), the most probable value; its median is 0.79	skala på värmebehovet i planering, det sannolikaste värdet	scale of heat demand for planning, the most probable value
heat.cop-floor	1	1.30	1.00	2.00	B	background knowledge, unverified	lägsta värmefaktor	lowest coefficient of performance
heat.cop-ceiling	1	3.50	2.00	6.00	B	background knowledge, unverified	högsta värmefaktor	highest coefficient of performance
heat.pump-limit	Cel	-20	-40	0	R	VECTO declaration data (SSMDefaults, DefaultClimatic)	vanlig värmepump är av vid denna temperatur	an ordinary heat pump is off at this temperature
heat.ramp	K	2	0.5	10	B	ours: no term may jump	bredd på varje växling mellan värmekällor	width of every switch between heat sources
heat.resistance-efficiency	1	0.93	0.70	1.00	R	VECTO declaration data (SSMDefaults, DefaultClimatic)	verkningsgrad elvärmare	efficiency of an electric heater
heat.fuel-efficiency	1	0.80	0.60	0.95	R	VECTO declaration data (SSMDefaults, DefaultClimatic)	verkningsgrad bränslevärmare	efficiency of a fuel heater
heat.fuel-energy	kWh/l	9.444	8.5	10.5	R	Energimyndigheten: HVO 34.0 MJ/l	energi i bränslet (HVO)	energy of the fuel (HVO)
other.fans	W/m	58	0	200	B	0.4 + 0.3 kW on 12 m	fläktar per meter buss	fans by metre of bus
battery.conditioning-from	Cel	5	-20	20	B	background knowledge, unverified	batteriet värms under denna temperatur	the battery is heated below this temperature
battery.conditioning-slope	W/K	100	0	500	B	RouteE has 280 W/K between 0 and -10 °C	effekt för batterivärme per grad	power of battery heating per kelvin
preconditioning.cabin-heat	kJ/(m.K)	208	100	400	B	2-3 MJ/K on 12 m	kupéns värmekapacitet per meter buss	heat capacity of the cabin by metre of bus
preconditioning.battery-heat	MJ/K	2.5	0.5	8	B	about 20 kWh at -25 °C	batteriets värmekapacitet	heat capacity of the battery
preconditioning.indoor-temperature	Cel	10	0	20	B	background knowledge, unverified	temperatur i garaget	temperature of the garage
preconditioning.time	h	1.75	0.5	6	B	1.5-2 h before pull-out	tid för förvärmning	time of preconditioning
standing.decided-at	Cel	-10	-40	15	B	ours: a winter day on which both are done	temperatur vid vilken avgörs om en buss som står stängs av	temperature at which it is decided whether a standing bus is switched off
place.height	m	300	0	1500	B	Östersund lies at about 300 m	höjd över havet där höjder saknas	height above the sea where heights are missing
emission.hvo	g/MJ	14	0	95.1	R	Energimyndigheten 2016, life cycle: HVO 476 g/l at 34.0 MJ/l	utsläpp av HVO, CO2e	emission of HVO, CO2e
emission.diesel	g/MJ	95.1	0	120	R	Energimyndigheten 2016, life cycle: diesel without biofuel 3414 g/l at 35.9 MJ/l	utsläpp av diesel utan biodrivmedel, CO2e	emission of diesel without biofuel, CO2e
emission.electricity	g/kWh	47	0	1000	R	Energimyndigheten/JRC, profile of 2013: Swedish electricity with trade, 13.1 g/MJ; 20-40 is said of 2023-2024	utsläpp av svensk el, CO2e	emission of Swedish electricity, CO2e
case.town-to	km/h	25	10	30	B	ours: a mixture between the borders, so that no figure jumps with the speed	fall utan känd väg: tätort till denna medelhastighet	cases whose road is not known: town up to this commercial speed
case.village-from	km/h	35	30	45	B	ours: a mixture between the borders, so that no figure jumps with the speed	fall utan känd väg: by från denna medelhastighet	cases whose road is not known: village from this commercial speed
case.village-to	km/h	40	30	45	B	ours: a mixture between the borders, so that no figure jumps with the speed	fall utan känd väg: by till denna medelhastighet	cases whose road is not known: village up to this commercial speed
case.rural-from	km/h	50	45	90	B	ours: a mixture between the borders, so that no figure jumps with the speed	fall utan känd väg: landsväg från denna medelhastighet	cases whose road is not known: rural road from this commercial speed
"""#
}
