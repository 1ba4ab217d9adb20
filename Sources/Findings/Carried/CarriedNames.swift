// Carried from tenders/schema/names.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `tenders/schema/names.tsv`.
enum CarriedNames {
  static let text: StaticString = #"""
name	unit	kind	decimals	direction	study_key	aliases	sv	en
volume.year	km/a	number	0	none	service	-	produktionskilometer per år	annual production kilometres
volume.flex	%	number	0	up	-	-	frivolym, andel av årsvolymen	share by which the buyer may change the annual volume
service.trips.day	1	number	0	none	service	-	turer under det studerade trafikdygnet	trips on the service day studied
service.km.day	km	number	0	none	service	-	produktionskilometer under trafikdygnet	trip kilometres on the service day studied
service.hours.day	h	number	0	none	service	-	trafiktimmar under trafikdygnet	trip hours on the service day studied
distance.replaced.share	%	number	1	none	-	-	andel av kilometrarna där uppgiven sträcka var omöjlig och ersattes	share of leg kilometres whose stated distance was impossible and was replaced
distance.estimated.share	%	number	1	none	-	-	andel av kilometrarna som bygger på fågelvägen och en omvägsfaktor	share of leg kilometres that rest on a great circle and a detour factor
fleet.peak	1	number	0	up	blocks	-	vagnbehov	buses needed at once (peak vehicle requirement)
fleet.trips.in.motion	1	number	0	none	-	-	turer i rörelse samtidigt: färre bussar räcker aldrig	trips in motion at once: no plan needs fewer buses
spare.ratio	%	number	0	up	fleet.spare	-	reservbussar som andel av vagnbehovet	spare buses as a share of the peak vehicle requirement
spare.count	1	number	0	up	fleet.spare	-	reservbussar	spare buses
deadhead.share	%	number	1	down	blocks	-	tomkörning som andel av all körning	empty kilometres as a share of all kilometres
deadhead.km.day	km	number	0	down	blocks	-	tomkörning under trafikdygnet	empty kilometres on the service day studied
block.count	1	number	0	none	blocks	-	omlopp	blocks
block.longest	km	number	1	up	blocks	-	längsta omloppet, tomkörning inräknad	longest block, empty running included
block.longest.hours	h	number	1	up	blocks	-	längsta omloppets timmar	hours of the longest block
block.share.given	%	number	0	none	blocks	-	andel turer med omlopp i tidtabellsdata	share of trips with a block in the feed
gtfs.block.share	%	number	0	up	-	-	andel turer med omlopp i levererad tidtabell	share of trips that the delivered timetable gives a block
layover.min	min	number	0	up	blocks.layover	-	kortaste reglertid vid laddande ändhållplats	shortest layover at a charging terminal
layover.median	min	number	0	none	blocks	-	mittersta reglertid mellan turer i omlopp	median layover between trips of a block
calendar.school.separate	1	flag	0	none	-	-	skoldagsturer har egna trafikdagar	school-day trips have service days of their own
period.start	1	code	0	none	contract.start	-	trafikstart	start of traffic
period.years	a	number	0	none	contract.years	-	avtalstid utan förlängning	contract term without extensions
option.max	a	number	0	up	contract.extension	-	längsta förlängning	longest extension
temperature.design	Cel	number	0	down	climate	-	dimensionerande dygns medeltemperatur	mean temperature of the design day
temperature.design.min	Cel	number	0	down	climate	-	dimensionerande dygns lägsta temperatur	lowest temperature of the design day
energy.trip.worst	kWh	number	1	up	energy	-	energi för den tyngsta turen, vid batteriet	energy of the most demanding trip, at the battery
energy.trip.p99	kWh	number	1	up	uncertainty	-	energi för linjens mest krävande tur, överskrids ett trafikdygn av hundra under året	energy of the most demanding trip of the line, exceeded on one service day in a hundred of the year
consumption.design	kWh/km	number	2	down	energy	-	energianvändning dimensionerande dygn per körd kilometer, tomkörning och väntan inräknade, vid batteriet	energy per kilometre run on the design day, empty running and standing counted, at the battery
consumption.mild	kWh/km	number	2	down	energy	-	energianvändning en mild dag per körd kilometer, tomkörning och väntan inräknade, vid batteriet	energy per kilometre run on a mild day, empty running and standing counted, at the battery
consumption.winter	kWh/km	number	2	down	energy	-	energianvändning december–februari per trafikkilometer, tomkörning och väntan inräknade i energin, vid batteriet	energy from December to February per kilometre of traffic, empty running and standing counted in the energy, at the battery
consumption.winter.p90	kWh/km	number	2	down	energy	-	energianvändning december–februari per körd kilometer, tomkörning inräknad, överskrids var tionde vagndag	energy per kilometre run from December to February, empty running counted, exceeded by one bus-day in ten
consumption.sort	kWh/km	number	2	down	-	-	deklarerad förbrukning enligt SORT eller E-SORT	declared consumption by SORT or E-SORT
energy.target	kWh/km	number	2	down	energy	-	förbrukning över vilken trafikföretaget betalar	consumption above which the operator pays
energy.year	MWh/a	number	0	none	energy	-	el per år, vid batteriet, tomkörning inräknad och förvärmning på laddplats inte	electricity a year, at the battery, empty running counted and heating on the plug not
climate.year	1	code	0	none	climate	-	klimatår som årets uppgifter vilar på	climate year that the year's figures rest on
temperature.year	Cel	number	1	none	climate	-	årets medeltemperatur där trafiken går	mean temperature of the year where the traffic runs
temperature.winter	Cel	number	1	none	climate	-	medeltemperatur december–februari där trafiken går	mean temperature from December to February where the traffic runs
terrain.climb.raw	m/km	number	1	none	heights	-	stigning per kilometer, höjderna som de kom	climb per kilometre, heights as they came
terrain.climb	m/km	number	1	none	heights	-	stigning per kilometer efter utjämning	climb per kilometre after smoothing
terrain.unknown.share	%	number	1	none	heights	-	andel av turernas kilometer utan kända höjder	share of trip kilometres without known heights
energy.heat.share	%	number	0	none	energy.heating	-	värmens andel av energin dimensionerande dygn	heat as a share of all energy on the design day
heat.scale	1	number	2	none	energy.heating	-	värmeskala som energin är räknad med; 1 är modellens hela värmebehov	heat scale that the energy is computed with; 1 is the model's whole heat demand
energy.cold.addition	%	number	0	none	energy	-	vad dimensionerande dygn lägger till en mild dag	what the design day adds to a mild day
heating.fuel	1	code	0	none	energy.heating	-	värmare med bränsle som energin är räknad med; bränslet tas inte ur batteriet	fuel-fired heating that the energy is computed with; fuel is not taken from the battery
road.surface	1	code	0	none	energy.road	-	väglag som energin är räknad med dimensionerande dygn	road surface that the energy of the design day is computed with
passengers.mean	1	number	1	none	-	-	passagerare ombord på turerna i medel över längden, som energin är räknad med; tomkörning har inga	passengers aboard on trips in the mean over their length that the energy is computed with; empty running has none
heater.fuel.day	L	number	0	none	energy.heating	-	värmarbränsle för alla bussar dimensionerande dygn, uppvärmning före utkörning inräknad	heater fuel of all buses on the design day, warming before leaving counted
heater.fuel.year	L/a	number	0	none	energy.heating	-	värmarbränsle per år (liter HVO), uppvärmning före utkörning, tomkörning och väntan inräknade	heater fuel a year (litres of HVO), warming before leaving, empty running and standing counted
heater.fuel.winter	L	number	0	none	energy.heating	-	värmarbränsle december–februari (liter HVO), uppvärmning före utkörning, tomkörning och väntan inräknade	heater fuel from December to February (litres of HVO), warming before leaving, empty running and standing counted
heater.emission.hvo.year	kg/a	number	0	none	energy.heating	-	utsläpp per år av värmarbränslet som HVO, CO2e över livscykeln (emission.hvo)	emission a year of the heater fuel as HVO, CO2e of the life cycle (emission.hvo)
heater.emission.hvo.winter	kg	number	0	none	energy.heating	-	utsläpp december–februari av värmarbränslet som HVO, CO2e över livscykeln (emission.hvo)	emission from December to February of the heater fuel as HVO, CO2e of the life cycle (emission.hvo)
heater.emission.diesel.year	kg/a	number	0	none	energy.heating	-	utsläpp per år av samma värme med diesel utan biodrivmedel, CO2e över livscykeln (emission.diesel)	emission a year of the same heat with diesel without biofuel, CO2e of the life cycle (emission.diesel)
heater.emission.diesel.winter	kg	number	0	none	energy.heating	-	utsläpp december–februari av samma värme med diesel utan biodrivmedel, CO2e över livscykeln (emission.diesel)	emission from December to February of the same heat with diesel without biofuel, CO2e of the life cycle (emission.diesel)
heater.fossil	L	number	0	down	-	-	fossilt bränsle i tillsatsvärmare	fossil fuel for auxiliary heaters
heater.mintemp	Cel	number	0	down	climate	-	lägsta temperatur där värmarbränslet ska fungera	lowest temperature at which heater fuel must work
heatpump.mintemp	Cel	number	0	down	climate	-	lägsta temperatur där värmepumpen ska arbeta	lowest temperature at which the heat pump must work
cabin.temp	Cel	number	0	up	energy.heating	-	kupétemperatur dimensionerande dygn	cabin temperature kept on the design day
block.energy.worst	kWh	number	0	up	blocks	-	energi för det tyngsta omloppet dimensionerande dygn	energy of the most demanding block on the design day
block.energy.p99	kWh	number	0	up	uncertainty	-	energi för omloppet som överskrids ett trafikdygn av hundra under året	energy of the block, exceeded on one service day in a hundred of the year
battery.need	kWh	number	0	up	battery	-	batteri (brutto) som omloppet kräver vid avtalets slut	gross battery that the block needs at the end of the contract
battery.need.worst	kWh	number	0	up	battery	-	batteri (brutto) som det tyngsta omloppet kräver vid avtalets slut	gross battery that the most demanding block needs at the end of the contract
battery.need.planning	kWh	number	0	up	battery	-	batteri (brutto) för det tyngsta omloppet med planeringens värmebehov (heat.scale-planning)	gross battery of the most demanding block with the heat demand of planning (heat.scale-planning)
battery.need.p99	kWh	number	0	up	uncertainty	-	batteri (brutto) som räcker 99 av 100 trafikdygn under året, vid avtalets slut	gross battery that suffices on 99 of 100 service days of the year, at the end of the contract
battery.market	kWh	number	0	none	battery	-	största batteri på marknaden för fordonsklassen	largest battery offered for the vehicle class
market.models	1	number	0	none	battery	-	bussmodeller i klassen som marknadstabellen känner	models of the class that the market table knows
market.models.largest	1	number	0	none	battery	-	kända modeller som har det största batteri som studien räknar med	known models with the largest battery that the study counts with
market.makers.largest	1	number	0	none	battery	-	tillverkare med en känd modell som har det största batteri som studien räknar med	makers with a known model that has the largest battery that the study counts with
market.models.unknown	1	number	0	none	battery	-	kända modeller om vilka ingen källa säger om de har det största batteri som studien räknar med	known models of which no source says whether they have the largest battery that the study counts with
market.models.needed	1	number	0	none	battery	-	kända modeller vars batteri räcker till det tyngsta omlopp som kan köras	known models whose battery suffices for the most demanding block that can be run
battery.shortfall	kWh	number	0	up	battery	-	vad omloppet saknar utöver största batteriet	what the block lacks beyond the largest battery, at the battery
battery.margin	kWh	number	0	none	uncertainty	-	vad största batteriet ger utöver det som omloppet kräver ett trafikdygn av hundra under året	what the largest battery gives beyond what the block takes on one service day in a hundred of the year
battery.usable	kWh	number	0	up	battery	-	användbar batterienergi	usable battery energy
battery.soh	%	number	0	up	battery.health	-	hälsotillstånd att hålla	state of health to be kept
soh.min	%	number	0	up	battery.health	-	lägsta hälsotillstånd under avtalstiden	lowest state of health during the contract
soc.min	%	number	0	up	battery.reserve	-	lägsta planerade laddnivå	lowest planned state of charge
range.winter	km	number	0	up	battery	-	räckvidd mellan laddningar dimensionerande dygn, avtalets slut	distance between charges on the design day, end of contract
block.feasible.share	%	number	1	none	battery	-	andel omlopp som klaras på en nattladdning med största batteriet	share of blocks that run on one charge of the largest battery, charging overnight
block.feasible.planning	%	number	1	none	battery	-	andel omlopp som klaras på en nattladdning med planeringens värmebehov (heat.scale-planning)	share of blocks that run on one overnight charge with the heat demand of planning (heat.scale-planning)
block.days.short.winter	/a	number	1	down	uncertainty	-	omloppsdygn per vinter (november–mars) då största batteriet inte räcker	block-days a winter (November to March) on which the largest battery does not suffice
zero.share.feasible	%	number	1	none	battery	-	andel av produktionen i omlopp som kan köras på batteri	share of production kilometres in blocks that can be run on batteries
zero.share	%	number	0	up	-	-	andel utsläppsfria produktionskilometer	share of production kilometres without tailpipe emissions
zero.km	%	number	0	up	-	-	andel utsläppsfria produktionskilometer	share of production kilometres without tailpipe emissions
zero.vehicles	%	number	0	up	-	-	andel utsläppsfria bussar i klass I och A	share of class I and A vehicles without tailpipe emissions
zero.newcity	%	number	0	up	-	-	andel utsläppsfria nya stadsbussar	share of new city buses without tailpipe emissions
line.feasible	1	flag	0	none	battery	-	alla omlopp som trafikerar linjen kan köras på batteri	every block that serves the line can be run on batteries
line.energy	kWh/km	number	2	down	energy	-	energianvändning per kilometer på linjens turer dimensionerande dygn, tomkörning och väntan mellan turer inte inräknade	energy per kilometre of the line's trips on the design day, empty running and standing between trips not counted
line.energy.p99	kWh/km	number	2	down	uncertainty	-	energianvändning per kilometer på linjens alla turer ett dygn, tomkörning och väntan mellan turer inte inräknade, överskrids ett trafikdygn av hundra under året	energy per kilometre of all trips of the line in a day, empty running and standing between trips not counted, exceeded on one service day in a hundred of the year
line.undrivable.share	%	number	1	none	energy	-	andel tidsfönster som inte kan köras på angiven tid, hela turen eller tre i rad	share of timetable windows that cannot be driven as timed, the whole trip or three in a row
fleet.electric	1	number	0	none	battery	-	bussar vars omlopp kan köras på batteri	buses whose blocks can be run on batteries
bays	1	number	0	up	charging	-	laddplatser på platsen, reservbussarnas inräknade	charging bays at the place, those of spare buses counted
bay.power	kW	number	0	up	charging	-	effekt per laddplats, vid batteriet	power of each charging bay, at the battery
bays.growth	%	number	0	up	-	-	ytterligare laddplatser att förbereda	more bays to prepare for
depot.energy.day	kWh	number	0	up	charging	-	dygnsenergi på platsen dimensionerande dygn, från nätet	energy charged at the place on the design day, from the grid
depot.energy.mild	kWh	number	0	none	charging	-	dygnsenergi på platsen en mild dag, från nätet	energy charged at the place on a mild day, from the grid
depot.peak.managed	kW	number	0	up	charging	depot.peak.smart	lägsta effekttopp i ett ögonblick som laddningen kan hållas till, från nätet	least peak, of a moment, that charging can be held to, from the grid
depot.peak.bound	kW	number	1	none	charging	-	bevisad undre gräns för effekttoppen	proven lower bound of the managed peak
depot.peak.unmanaged	kW	number	0	none	charging	depot.peak.uncontrolled	effekttopp i ett ögonblick när alla bussar laddar fullt från ankomst	peak, of a moment, when every bus charges at full power from arrival
depot.power.cap	kW	number	0	down	charging	-	tak för samtidigt nätuttag	cap on simultaneous grid power
depot.power.incl.preheat	1	flag	0	up	charging	-	förvärmning räknas in i effekttaket	pre-heating counts inside the cap
depot.buses	1	number	0	none	charging	-	bussar i trafik som står på platsen över natten, utan reservbussar	buses in traffic that stay at the place overnight, spare buses not counted
depot.unmet	kWh	number	0	none	charging	-	energi som bussarna inte hinner ladda under uppställningen	energy that buses cannot take in during their stay
depot.utilisation.day	h	number	1	none	charging	-	timmar mellan 9 och 15 då laddarna står lediga	hours between 9 and 15 when chargers stand free
subscribed.power	kW	number	0	up	grid	-	abonnerad effekt att räkna med	subscribed power to reckon with
subscribed.margin	%	number	1	none	grid	-	marginal som abonnerad effekt lämnar över lägsta effekttoppen	margin that the subscribed power leaves above the least peak
transformer.rating	kVA	number	0	up	grid	-	transformatorstorlek att räkna med	transformer size to reckon with
power.cost	SEK/a	number	0	none	grid.tariff	-	effektavgift per år	power charge a year
power.cost.saved	SEK/a	number	0	none	grid.tariff	-	effektavgift som laststyrning sparar per år	power charge that managed charging saves a year
curtail.to	kW	number	0	down	grid	-	effekt som laddningen ska kunna styras ned till	power that charging can be turned down to
grid.request	mo	number	0	up	grid	-	månader före trafikstart då anslutningen begärs	months before start of traffic when the connection is asked for
grid.ready	1	code	0	none	grid	-	datum då nätanslutningen ska vara klar	date when the connection must be ready
peak.energy	kWh	number	0	down	charging	-	energi laddad under nätets höglasttimmar	energy charged in the grid's high-load hours
storage	kWh	number	0	up	charging	-	stationärt batterilager	stationary battery storage
metering.interval	min	number	0	down	-	-	intervall för uppmätt effekt	interval of metered power data
flex.power	kW	number	0	up	-	-	effekt för stödtjänster	power offered to ancillary services
charge.accept.cold	kW	number	0	up	charging	-	laddeffekt som en kall buss ska ta emot	charging power that a cold bus must accept
charger.availability	%	number	0	up	-	-	tillgänglighet per laddplats	availability of each charging bay
charger.mttr	h	number	0	down	-	-	tid att åtgärda fel på laddplats	time to repair a charging bay
charger.mintemp	Cel	number	0	down	climate	-	lägsta temperatur där laddare ska fungera	lowest temperature at which chargers must work
connector	1	code	0	none	-	-	laddkontakt i depå	connector of depot charging
iso15118	1	version	0	up	-	-	del av ISO 15118	part of ISO 15118
ocpp.version	1	version	0	up	-	-	version av OCPP	version of OCPP
busnordic.version	1	version	0	up	-	-	version av Bus Nordic	version of Bus Nordic
unr100.series	1	version	0	up	-	-	ändringsserie av UN R100	series of amendments to UN R100
precondition	1	flag	0	up	energy.preconditioning	-	bussarna förvärms från nätet	buses are pre-heated from the grid
share.hours	h	number	1	up	charging	-	timmar mellan 6 och 22 då laddarna står lediga	hours between 6 and 22 when chargers stand free
charging.village.count	1	number	0	none	charging	-	byar där bussar står över natten	villages where buses stay overnight
pull.longest	km	number	0	none	blocks	-	längsta tomkörning mellan omlopp och uppställning	longest empty run between a block and the place where its bus stays
reserve.hours	h	number	0	up	resilience	-	timmar som prioriterad trafik körs vid elavbrott	hours that priority traffic runs in a power cut
reserve.connection	kW	number	0	up	resilience	-	anslutning för mobil reservkraft	connection for mobile reserve power
priority.energy	MWh	number	1	none	resilience	-	energi för prioriterad trafik	energy of priority traffic
backup.energy	kWh	number	0	up	resilience	-	energi som uppställda bussar kan ge under nattens sämsta timme	energy that parked buses can give at the least favourable hour of night, above their reserve
backup.hours	h	number	1	up	resilience	-	timmar som bussarnas energi räcker till den kritiska lasten	hours that the energy of parked buses carries the critical load
v2g.points	1	number	0	up	resilience	-	laddplatser som kan ladda ur	bays that can discharge
v2x.bays	1	number	0	up	resilience	-	laddplatser som kan ladda ur	bays that can discharge
offgrid.share	%	number	0	up	-	-	andel av flottan som går utan elnät	share of the fleet that runs without the grid
fuel.days	d	number	0	up	-	-	dygn som bränslet räcker	days that fuel lasts
evac.seats	1	number	0	up	-	-	platser för evakuering	seats for evacuation
plan.exercise	/a	number	0	up	-	-	övningar av kontinuitetsplanen	exercises of the continuity plan
cold.plan.temp	Cel	number	0	down	climate	-	temperatur från vilken köldplanen gäller	temperature from which the cold plan holds
n1.share	%	number	0	up	resilience	-	andel av dygnsbehovet med en transformator ur drift	share of the day's energy with one transformer out
crisis.power	kW	number	0	up	-	-	effekt för samhällsviktiga fordon vid kris	power for critical vehicles in a crisis
renewable.fuel	%	number	0	up	-	-	andel förnybart drivmedel	renewable share of fuel
renewable.power	%	number	0	up	-	-	andel förnybar el	renewable share of electricity
report.interval	mo	number	0	down	-	-	rapporteringsintervall	interval of reports
ghg.reduction	%	number	0	up	-	-	minskning av utsläpp per kilometer	fall of emissions per kilometre
cvd.counts	1	code	0	none	-	-	uppgifter enligt direktivet om rena fordon	counts under the clean vehicles directive
index.area	1	code	0	none	-	-	elområde för elindex	bidding zone of the electricity index
price.parts	1	number	0	none	-	-	delar av ersättningen	parts of the payment
penalty.missed	SEK	number	0	up	-	-	vite för utebliven tur	penalty for a missed trip
penalty.power	SEK/kW	number	0	up	-	-	vite för effekt över taket	penalty for power above the cap
bonus.energy	SEK/MWh	number	0	none	-	-	bonus för sparad energi	bonus for saved energy
weights.sum	%	number	0	none	-	-	summa av tilldelningsvikterna	sum of the award weights
seats	1	number	0	up	-	-	sittplatser med bälte	seats with belts
age.max	a	number	0	down	-	-	högsta ålder på buss	highest age of a bus
age.mean	a	number	0	down	-	-	högsta medelålder på fordonsparken	highest mean age of the fleet
drive.axles	1	number	0	up	-	-	drivna axlar	driven axles
noise.ext	dB	number	0	down	-	-	ljudnivå utvändigt vid avgång	exterior noise at departure
battery.passport	1	flag	0	up	-	-	batteripass lämnas	battery passport handed over
fire.analysis	1	flag	0	up	-	-	riskanalys godkänd av räddningstjänsten	risk analysis approved by the rescue service
deadline.extend	1	flag	0	up	-	-	anbudstiden förlängs efter väsentlig ändring	the deadline moves after a substantive change
pin.lead	mo	number	0	up	-	-	månader från förhandsinformation till annons	months from prior information to notice
terminal.power	kW	number	0	up	charging	-	effekt per ändhållplats	power of a terminal charger
charge.time	min	number	0	down	charging	-	laddtid per tur vid ändhållplats	charging time per trip at a terminal
terminal.outage.ok	1	flag	0	up	charging	-	ett varv klaras med en ändladdare ur drift	a round trip is run with one terminal charger out
panto.standard	1	code	0	none	-	-	standard för pantografladdning	standard of pantograph charging
residual.method	1	code	0	none	-	-	metod för restvärde	method of residual value
secondlife.kwh	kWh	number	0	up	-	-	stationär användning av uttjänta batterier	stationary use of spent batteries
blockplan.scenarios	1	number	0	up	-	-	omloppsplaner som anbudsgivaren redovisar	block plans that the bidder shows
verification.missing	1	number	0	down	-	-	ska-krav utan verifiering	mandatory requirements without verification
sarkrav.count	1	number	0	down	-	-	särkrav utöver Bus Nordic	requirements beyond Bus Nordic
changes.declared	1	code	0	none	-	-	ändringar angivna i rättelseannonsen	changes declared in the change notice
consistency	1	flag	0	up	-	-	koderna är lika i alla handlingar	codes agree across documents
tyres.class	1	code	0	none	-	-	däckklass	tyre class
"""#
}
