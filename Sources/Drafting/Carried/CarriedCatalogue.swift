// Carried from tenders/catalogue.xml by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `tenders/catalogue.xml`.
enum CarriedCatalogue {
  static let text: StaticString = #"""
<?xml version="1.0" encoding="UTF-8"?>
<!--
  The catalogue of requirements: the draft format with {placeholders}.
  {name} stands for the parameter of that name, or else for the finding; {name|one|many} adds the word that fits the number;
  {scope} is the name of the lot, place, line or class that a requirement is repeated for. A requirement is written only where
  every figure that it names exists; a part of a text in [brackets], and a parameter that is said only there, is written where its
  figures exist. Levels and margins are proposals: officers set them.
-->
<draft xmlns="urn:elbuss:requirement-draft:1" xml:lang="sv" id="KATALOG" version="1" date="2026-11-24" status="utkast" use="catalogue">
  <title xml:lang="sv">Kravkatalog för busstrafik 2029–2039</title>
  <title xml:lang="en">Catalogue of requirements for bus traffic 2029–2039</title>
  <body>
    <section id="s-trafik">
      <heading xml:lang="sv">Trafikuppdrag</heading>
      <heading xml:lang="en">Traffic</heading>
      <requirement uid="TRA-09" kind="trafikuppdrag" level="ska">
        <text xml:lang="sv">Anbudsgivaren ska med egna omlopp visa att hela den bilagda tidtabellen kan köras ett dygn med {temperature.design} °C i medeltemperatur, i minst {blockplan.scenarios} planer: en för eldrift och en för när den största depån är utan el.</text>
        <text xml:lang="en">The bidder shall show, with blocks of its own, that the whole annexed timetable can be run on a day with a mean temperature of {temperature.design} °C, in at least {blockplan.scenarios} plans: one for electric traffic and one for when the largest depot has no power.</text>
        <parameter name="blockplan.scenarios" op="ge" value="2" unit="1" condition="{temperature.design} Cel"/>
        <evidence figure="temperature.design" value="{temperature.design}" unit="Cel"/>
        <verification xml:lang="sv">Omloppsplan i GTFS (block_id) med energi och laddnivå per omlopp, räknad med anbudsgivarens egna fordon; beställaren räknar om med samma metod för alla anbud.</verification>
        <verification xml:lang="en">Block plan in GTFS (block_id) with energy and state of charge for each block, computed for the bidder's own vehicles; the buyer recomputes with one method for all bids.</verification>
        <source>CAT:TRA-09</source>
        <rationale>Funktion före fordon: den som klarar tidtabellen får själv välja batteri och laddning.</rationale>
      </requirement>
      <requirement uid="TRA-01" kind="trafikuppdrag" level="ska">
        <text xml:lang="sv">Trafikföretaget ska utföra {volume.year} produktionskilometer per år enligt bilagd tidtabell.</text>
        <text xml:lang="en">The operator shall run {volume.year} production kilometres per year according to the annexed timetable.</text>
        <parameter name="volume.year" op="eq" value="{volume.year}" unit="km/a" finding="volume.year"/>
        <verification xml:lang="sv">Summan av turernas längd i den bilagda tidtabellen gånger antalet trafikdygn; därefter månadsvis ur trafikdatasystemet.</verification>
        <verification xml:lang="en">The sum of the lengths of trips in the annexed timetable times the number of service days; thereafter monthly from the traffic data system.</verification>
        <source>CAT:TRA-01; Modellavtal buss 2023</source>
      </requirement>
      <requirement uid="TRA-10" kind="trafikuppdrag" level="ska">
        <text xml:lang="sv">Trafikstart ska ske {period.start}, och avtalet löper {period.years} år.</text>
        <text xml:lang="en">Traffic shall start on {period.start}, and the contract runs for {period.years} years.</text>
        <parameter name="period.start" op="eq" value="{period.start}" finding="period.start"/>
        <parameter name="period.years" op="eq" value="{period.years}" unit="a" finding="period.years"/>
        <verification xml:lang="sv">Anbudsgivarens mobiliseringsplan med datum för fordonsleverans, laddning i drift och provkörning.</verification>
        <verification xml:lang="en">The bidder's mobilisation plan with dates for delivery of vehicles, chargers in service and trial runs.</verification>
        <source>CAT:TRA-10; förordning (EG) nr 1370/2007 art. 4(3)</source>
      </requirement>
      <requirement uid="TRA-12" kind="trafikuppdrag" level="ska">
        <text xml:lang="sv">Beställaren ska kunna förlänga avtalet med högst {option.max} år.</text>
        <text xml:lang="en">The buyer shall be able to extend the contract by at most {option.max} years.</text>
        <parameter name="option.max" op="le" value="{option.max}" unit="a" finding="option.max"/>
        <verification xml:lang="sv">Skriftligt besked från beställaren senast tolv månader före avtalets slut.</verification>
        <verification xml:lang="en">Written notice from the buyer at the latest twelve months before the contract ends.</verification>
        <source>CAT:TRA-10; förordning (EG) nr 1370/2007 art. 4(4)</source>
      </requirement>
      <requirement uid="TRA-03" kind="trafikuppdrag" level="upplysning">
        <text xml:lang="sv">Beställarens beräknade vagnbehov är {fleet.peak|buss|bussar} samtidigt det studerade trafikdygnet. Anbudsgivaren planerar sina egna omlopp.</text>
        <text xml:lang="en">The buyer's computed peak vehicle requirement is {fleet.peak|bus|buses} at once on the service day studied. The bidder plans blocks of its own.</text>
        <parameter name="fleet.peak" op="eq" value="{fleet.peak}" unit="1" finding="fleet.peak"/>
        <source>CAT:TRA-03</source>
      </requirement>
      <requirement uid="TRA-04" kind="trafikuppdrag" level="upplysning">
        <text xml:lang="sv">Det längsta omloppet i beställarens plan är {block.longest} km och {block.longest.hours} timmar, tomkörning inräknad.</text>
        <text xml:lang="en">The longest block of the buyer's plan is {block.longest} km and {block.longest.hours} hours, empty running included.</text>
        <parameter name="block.longest" op="eq" value="{block.longest}" unit="km" finding="block.longest"/>
        <parameter name="block.longest.hours" op="eq" value="{block.longest.hours}" unit="h" finding="block.longest.hours"/>
        <source>CAT:TRA-04</source>
      </requirement>
      <requirement uid="TRA-05" kind="trafikuppdrag" level="ska">
        <text xml:lang="sv">Tomkörning ska redovisas per omlopp och får inte överstiga {deadhead.share} procent av all körning.</text>
        <text xml:lang="en">Empty running shall be stated for each block and shall not exceed {deadhead.share} per cent of all running.</text>
        <parameter name="deadhead.share" op="le" value="{deadhead.share}" unit="%" finding="deadhead.share" margin="25 %" rounding="up 1"/>
        <verification xml:lang="sv">Anbudsgivarens omloppsplan: summan av tomkilometer delad med summan av alla kilometer; därefter kvartalsvis ur fordonens positionsdata.</verification>
        <verification xml:lang="en">The bidder's block plan: the sum of empty kilometres divided by the sum of all kilometres; thereafter quarterly from vehicle positions.</verification>
        <source>CAT:TRA-05</source>
      </requirement>
      <requirement uid="TRA-06" kind="trafikuppdrag" level="upplysning">
        <text xml:lang="sv">Den mittersta reglertiden mellan två turer i ett omlopp är {layover.median} minuter i beställarens plan.</text>
        <text xml:lang="en">The median layover between two trips of a block is {layover.median} minutes in the buyer's plan.</text>
        <parameter name="layover.median" op="eq" value="{layover.median}" unit="min" finding="layover.median"/>
        <source>CAT:TRA-06</source>
      </requirement>
      <requirement uid="TRA-07" kind="trafikuppdrag" level="bor">
        <text xml:lang="sv">Planerad trafik bör lämnas till beställaren i GTFS eller likvärdigt format, med omlopp för {gtfs.block.share} procent av turerna.</text>
        <text xml:lang="en">Planned traffic should be handed to the buyer in GTFS or an equivalent format, with blocks for {gtfs.block.share} per cent of trips.</text>
        <parameter name="gtfs.block.share" op="ge" value="100" unit="%"/>
        <verification xml:lang="sv">Andelen turer med block_id räknas i varje levererad fil.</verification>
        <verification xml:lang="en">The share of trips with a block_id is counted in each file delivered.</verification>
        <source>CAT:TRA-07</source>
      </requirement>
      <requirement uid="TRA-11" kind="trafikuppdrag" level="upplysning">
        <text xml:lang="sv">Trafiken beräknas använda {energy.year} MWh el per år, räknat vid batteriet (klimatår: {climate.year}).</text>
        <text xml:lang="en">The traffic is computed to use {energy.year} MWh of electricity per year, counted at the battery (climate year: {climate.year}).</text>
        <parameter name="energy.year" op="eq" value="{energy.year}" unit="MWh/a" finding="energy.year"/>
        <source>CAT:TRA-11</source>
      </requirement>
    </section>
    <section id="s-fordon">
      <heading xml:lang="sv">Fordon</heading>
      <heading xml:lang="en">Vehicles</heading>
      <requirement uid="FOR-02" kind="fordon" level="ska">
        <text xml:lang="sv">Elbuss av typ {scope} ska klara minst {range.winter} km mellan laddningar vid {temperature.design} °C på {road.surface}, på beställarens omlopp med reglertid och tomkörning, med i medel {passengers.mean|passagerare|passagerare} ombord på turerna, med uppvärmd kupé[ (värdet förutsätter {heating.fuel}: värmen från bränsle tas inte ur batteriet)], värmeskala {heat.scale} av modellens hela värmebehov och batteriet i det skick det har vid avtalets slut.</text>
        <text xml:lang="en">An electric bus of type {scope} shall manage at least {range.winter} km between charges at {temperature.design} °C on {road.surface}, on the buyer's blocks with layover and empty running, with a mean of {passengers.mean|passenger|passengers} aboard on trips, with a heated cabin[ (the value presumes {heating.fuel}: heat from fuel is not taken from the battery)], at heat scale {heat.scale} of the model's whole heat demand, and with the battery in the state it has at the end of the contract.</text>
        <parameter name="range.winter" op="ge" value="{range.winter}" unit="km" condition="{temperature.design} Cel" finding="range.winter" scope="class"/>
        <parameter name="heat.scale" op="eq" value="{heat.scale}" unit="1" finding="heat.scale"/>
        <parameter name="road.surface" op="eq" value="{road.surface}" finding="road.surface"/>
        <parameter name="passengers.mean" op="eq" value="{passengers.mean}" unit="1" finding="passengers.mean" scope="class"/>
        <verification xml:lang="sv">Tillverkarens mätprotokoll eller en simulering enligt bilagd metod, för de förhållanden som kravet anger; kontrollmätning på levererad buss.</verification>
        <verification xml:lang="en">The manufacturer's test record or a simulation by the annexed method, for the conditions that the requirement states; a control measurement on a delivered bus.</verification>
        <source>CAT:FOR-02</source>
      </requirement>
      <requirement uid="FOR-04" kind="energi" level="ska">
        <text xml:lang="sv">Energianvändningen för {scope} ska inte överstiga {consumption.design} kWh/km vid {temperature.design} °C på {road.surface}, räknat vid batteriet på beställarens omlopp med reglertid och tomkörning, med i medel {passengers.mean|passagerare|passagerare} ombord på turerna, med värmeskala {heat.scale} av modellens hela värmebehov[ (värdet förutsätter {heating.fuel}: bränslet räknas inte in)].</text>
        <text xml:lang="en">The energy use of {scope} shall not exceed {consumption.design} kWh/km at {temperature.design} °C on {road.surface}, counted at the battery on the buyer's blocks with layover and empty running, with a mean of {passengers.mean|passenger|passengers} aboard on trips, at heat scale {heat.scale} of the model's whole heat demand[ (the value presumes {heating.fuel}: the fuel is not counted)].</text>
        <parameter name="consumption.design" op="le" value="{consumption.design}" unit="kWh/km" condition="{temperature.design} Cel" finding="consumption.design" scope="class" margin="10 %" rounding="up 0.05"/>
        <parameter name="heat.scale" op="eq" value="{heat.scale}" unit="1" finding="heat.scale"/>
        <parameter name="road.surface" op="eq" value="{road.surface}" finding="road.surface"/>
        <parameter name="passengers.mean" op="eq" value="{passengers.mean}" unit="1" finding="passengers.mean" scope="class"/>
        <verification xml:lang="sv">Mätning under två veckors trafik vintertid, omräknad enligt bilagd metod till de förhållanden som kravet anger.</verification>
        <verification xml:lang="en">Measurement over two weeks of winter traffic, converted by the annexed method to the conditions that the requirement states.</verification>
        <source>CAT:FOR-04</source>
      </requirement>
      <requirement uid="FOR-05" kind="fordon" level="ska">
        <text xml:lang="sv">Kupétemperaturen ska vara minst {cabin.temp} °C i trafik vid {temperature.design} °C utetemperatur.</text>
        <text xml:lang="en">The cabin temperature in traffic shall be at least {cabin.temp} °C at an outside temperature of {temperature.design} °C.</text>
        <parameter name="cabin.temp" op="ge" value="{cabin.temp}" unit="Cel" condition="{temperature.design} Cel" finding="cabin.temp"/>
        <verification xml:lang="sv">Logg av kupé- och utetemperatur i trafik, medelvärde per tur.</verification>
        <verification xml:lang="en">A log of cabin and outside temperature in traffic, mean for each trip.</verification>
        <source>CAT:FOR-05; Bus Nordic 2.0</source>
      </requirement>
      <requirement uid="FOR-06" kind="fordon" level="ska">
        <text xml:lang="sv">Bränsledriven tillsatsvärmare ska, där bussen har en sådan, drivas med förnybart bränsle som fungerar ned till {heater.mintemp} °C, utan fossil andel, och förbrukningen ska mätas per buss.</text>
        <text xml:lang="en">Fuel-fired auxiliary heaters, where a bus has one, shall run on renewable fuel that works down to {heater.mintemp} °C, with no fossil share, and consumption shall be metered for each bus.</text>
        <parameter name="heater.fossil" op="eq" value="0" unit="L"/>
        <parameter name="heater.mintemp" op="le" value="{heater.mintemp}" unit="Cel" finding="temperature.design.min" margin="-3 Cel" rounding="down 5"/>
        <verification xml:lang="sv">Bränslets datablad med grumlings- och filtrerbarhetstemperatur, inköpskvitton, och mätare per buss avläst varje månad.</verification>
        <verification xml:lang="en">The fuel's data sheet with cloud point and filterability, receipts, and a meter on each bus read monthly.</verification>
        <source>CAT:FOR-06</source>
      </requirement>
      <requirement uid="FOR-07" kind="fordon" level="bor">
        <text xml:lang="sv">Kupén bör värmas med värmepump som arbetar ned till {heatpump.mintemp} °C.</text>
        <text xml:lang="en">The cabin should be heated by a heat pump that works down to {heatpump.mintemp} °C.</text>
        <parameter name="heatpump.mintemp" op="le" value="{heatpump.mintemp}" unit="Cel" finding="heatpump.mintemp"/>
        <verification xml:lang="sv">Värmepumpens datablad med värmefaktor vid angiven temperatur.</verification>
        <verification xml:lang="en">The heat pump's data sheet with its coefficient of performance at the stated temperature.</verification>
        <source>CAT:FOR-07</source>
      </requirement>
      <requirement uid="FOR-08" kind="fordon" level="ska">
        <text xml:lang="sv">Bussarna ska kunna förvärmas från elnätet före avgång, så att batteriet inte används för uppvärmningen, enligt VDV 261 eller likvärdigt.</text>
        <text xml:lang="en">The buses shall be able to be pre-heated from the grid before departure, so that the battery is not used for it, according to VDV 261 or equivalent.</text>
        <parameter name="precondition" op="eq" value="true"/>
        <verification xml:lang="sv">Provkörning i depån: kupé och batteri varma vid avgång med laddnivån oförändrad.</verification>
        <verification xml:lang="en">A trial in the depot: cabin and battery warm at departure with the state of charge unchanged.</verification>
        <source>CAT:FOR-08</source>
      </requirement>
      <requirement uid="FOR-12" kind="fordon" level="ska">
        <text xml:lang="sv">Reservbussarna ska vara minst {spare.ratio} procent av vagnbehovet, och var och en ska klara anbudsgivarens längsta omlopp.</text>
        <text xml:lang="en">Spare buses shall be at least {spare.ratio} per cent of the peak vehicle requirement, and each shall manage the bidder's longest block.</text>
        <parameter name="spare.ratio" op="ge" value="{spare.ratio}" unit="%" finding="spare.ratio"/>
        <verification xml:lang="sv">Fordonsförteckning i anbudet, därefter vid varje ändring av fordonsparken.</verification>
        <verification xml:lang="en">List of vehicles in the bid, thereafter at each change of the fleet.</verification>
        <source>CAT:FOR-12</source>
      </requirement>
    </section>
    <section id="s-batteri">
      <heading xml:lang="sv">Batteri</heading>
      <heading xml:lang="en">Batteries</heading>
      <requirement uid="BAT-01" kind="batteri" level="ska">
        <text xml:lang="sv">Batteriets hälsotillstånd ska vara minst {soh.min} procent under hela avtalstiden; annars ska batteriet bytas utan kostnad för beställaren.</text>
        <text xml:lang="en">The battery's state of health shall be at least {soh.min} per cent during the whole contract; otherwise the battery shall be replaced at no cost to the buyer.</text>
        <parameter name="soh.min" op="ge" value="{soh.min}" unit="%" finding="soh.min"/>
        <verification xml:lang="sv">Kapacitetsprov varje år enligt IEC 62660-1 eller likvärdigt, på minst en buss per modell och årgång.</verification>
        <verification xml:lang="en">A capacity test each year according to IEC 62660-1 or equivalent, on at least one bus of each model and year.</verification>
        <source>CAT:BAT-01</source>
      </requirement>
      <requirement uid="BAT-02" kind="batteri" level="upplysning">
        <text xml:lang="sv">Det tyngsta omloppet för {scope} i beställarens plan kräver ett batteri om {battery.need.worst} kWh (brutto), räknat vid avtalets slut.</text>
        <text xml:lang="en">The most demanding block for {scope} in the buyer's plan needs a battery of {battery.need.worst} kWh (gross), reckoned at the end of the contract.</text>
        <parameter name="battery.need.worst" op="eq" value="{battery.need.worst}" unit="kWh" finding="battery.need.worst" scope="class"/>
        <source>CAT:BAT-02</source>
      </requirement>
      <requirement uid="BAT-04" kind="batteri" level="ska">
        <text xml:lang="sv">Användbar batterienergi, över den reserv som aldrig planeras, ska för {scope} vara minst {battery.usable} kWh vid avtalets slut, om anbudsgivaren inte visar med egna omlopp att mindre räcker.</text>
        <text xml:lang="en">Usable battery energy, above the reserve that is never planned with, shall for {scope} be at least {battery.usable} kWh at the end of the contract, unless the bidder shows with blocks of its own that less is enough.</text>
        <parameter name="battery.usable" op="ge" value="{battery.usable}" unit="kWh" finding="battery.usable" scope="class"/>
        <verification xml:lang="sv">Tillverkarens uppgift om användbar energi ny och vid avtalets slut, med garantivillkoren; kapacitetsprov varje år.</verification>
        <verification xml:lang="en">The manufacturer's statement of usable energy new and at the end of the contract, with the terms of warranty; a capacity test each year.</verification>
        <source>CAT:BAT-02</source>
      </requirement>
      <requirement uid="BAT-12" kind="batteri" level="upplysning">
        <text xml:lang="sv">Beställaren känner {market.models|modell|modeller} för {scope}; batteriet om {battery.market} kWh (brutto) som planen räknar med finns i {market.models.largest} av dem och är okänt för {market.models.unknown}. Marknaden kan erbjuda fler.</text>
        <text xml:lang="en">The buyer knows {market.models|model|models} for {scope}, the battery of {battery.market} kWh (gross) that the plan counts with is in {market.models.largest} of them and unknown for {market.models.unknown}. The market may offer more.</text>
        <parameter name="market.models" op="eq" value="{market.models}" unit="1" finding="market.models" scope="class"/>
        <parameter name="market.models.largest" op="eq" value="{market.models.largest}" unit="1" finding="market.models.largest" scope="class"/>
        <parameter name="market.models.unknown" op="eq" value="{market.models.unknown}" unit="1" finding="market.models.unknown" scope="class"/>
        <parameter name="battery.market" op="eq" value="{battery.market}" unit="kWh" finding="battery.market" scope="class"/>
        <source>CAT:BAT-02</source>
      </requirement>
      <requirement uid="BAT-05" kind="batteri" level="bor">
        <text xml:lang="sv">Omloppen bör planeras så att laddnivån inte går under {soc.min} procent ett dimensionerande dygn.</text>
        <text xml:lang="en">Blocks should be planned so that the state of charge does not fall below {soc.min} per cent on a design day.</text>
        <parameter name="soc.min" op="ge" value="{soc.min}" unit="%" finding="soc.min"/>
        <verification xml:lang="sv">Laddnivå per omlopp i anbudsgivarens plan; därefter loggad laddnivå i trafik.</verification>
        <verification xml:lang="en">State of charge for each block of the bidder's plan; thereafter logged in traffic.</verification>
        <source>CAT:BAT-05</source>
      </requirement>
    </section>
    <section id="s-depa">
      <heading xml:lang="sv">Depå och uppställning</heading>
      <heading xml:lang="en">Depots and overnight places</heading>
      <requirement uid="DEP-01" kind="depa" level="ska">
        <text xml:lang="sv">Platsen {scope} ska ha minst {bays|laddplats|laddplatser}, reservbussarnas inräknade, var och en med minst {bay.power} kW vid batteriet, om anbudsgivaren inte visar med egna omlopp att färre eller mindre räcker.</text>
        <text xml:lang="en">The place {scope} shall have at least {bays|charging bay|charging bays}, those of spare buses counted, each with at least {bay.power} kW at the battery, unless the bidder shows with blocks of its own that fewer or less is enough.</text>
        <parameter name="bays" op="ge" value="{bays}" unit="1" finding="bays" scope="place"/>
        <parameter name="bay.power" op="ge" value="{bay.power}" unit="kW" finding="bay.power" scope="place"/>
        <verification xml:lang="sv">Anläggningsritning och driftprov: varje plats laddar med sin fulla effekt i en timme, så många åt gången som effekttaket medger, mätt per plats.</verification>
        <verification xml:lang="en">Drawing of the installation and a trial: each bay charges at its full power for an hour, as many at a time as the power cap allows, metered for each bay.</verification>
        <source>CAT:DEP-01</source>
      </requirement>
      <requirement uid="DEP-02" kind="depa" level="ska">
        <text xml:lang="sv">Samtidigt nätuttag för laddning på platsen {scope} ska begränsas till {depot.power.cap} kW genom laststyrning.</text>
        <text xml:lang="en">Simultaneous grid power for charging at the place {scope} shall be held to {depot.power.cap} kW by load management.</text>
        <parameter name="depot.power.cap" op="le" value="{depot.power.cap}" unit="kW" finding="subscribed.power" scope="place"/>
        <evidence figure="depot.peak.managed" value="{depot.peak.managed}" unit="kW"/>
        <evidence figure="depot.peak.unmanaged" value="{depot.peak.unmanaged}" unit="kW"/>
        <verification xml:lang="sv">Nätägarens mätvärden per kvart, högsta värdet varje månad.</verification>
        <verification xml:lang="en">The grid company's quarter-hour metering, the highest value of each month.</verification>
        <source>CAT:DEP-02</source>
      </requirement>
      <requirement uid="DEP-03" kind="depa" level="upplysning">
        <text xml:lang="sv">På platsen {scope} laddas {depot.energy.day} kWh ett dimensionerande vinterdygn och {depot.energy.mild} kWh en mild dag, räknat från nätet.</text>
        <text xml:lang="en">At the place {scope}, {depot.energy.day} kWh are charged on a winter design day and {depot.energy.mild} kWh on a mild day, counted from the grid.</text>
        <parameter name="depot.energy.day" op="eq" value="{depot.energy.day}" unit="kWh" finding="depot.energy.day" scope="place"/>
        <parameter name="depot.energy.mild" op="eq" value="{depot.energy.mild}" unit="kWh" finding="depot.energy.mild" scope="place"/>
        <source>CAT:DEP-03</source>
      </requirement>
      <requirement uid="DEP-04" kind="depa" level="ska">
        <text xml:lang="sv">Trafikföretaget ska föra över laddplan och uppmätt effekt till beställaren med högst {metering.interval} minuters intervall i mätningen.</text>
        <text xml:lang="en">The operator shall hand over the charging plan and metered power to the buyer, metered at intervals of at most {metering.interval} minutes.</text>
        <parameter name="metering.interval" op="le" value="15" unit="min"/>
        <verification xml:lang="sv">Provöverföring före trafikstart; därefter andelen intervall med värde varje månad.</verification>
        <verification xml:lang="en">A trial transfer before the start of traffic; thereafter the share of intervals with a value each month.</verification>
        <source>CAT:DEP-04</source>
      </requirement>
      <requirement uid="DEP-05" kind="depa" level="ska">
        <text xml:lang="sv">Förvärmning av bussar och värme i depån ska räknas in i effekttaket.</text>
        <text xml:lang="en">Pre-heating of buses and heat in the depot shall be counted inside the power cap.</text>
        <parameter name="depot.power.incl.preheat" op="eq" value="true"/>
        <verification xml:lang="sv">Mätpunktens läge i anläggningsritningen: all last bakom samma mätare.</verification>
        <verification xml:lang="en">The place of the meter in the drawing of the installation: all load behind one meter.</verification>
        <source>CAT:DEP-05; Region Uppsala 2022</source>
      </requirement>
    </section>
    <section id="s-laddning">
      <heading xml:lang="sv">Laddning</heading>
      <heading xml:lang="en">Charging</heading>
      <requirement uid="LAD-01" kind="laddning" level="ska">
        <text xml:lang="sv">Laddning i depå ska ske med kontakt CCS2 enligt IEC 62196-3 och IEC 61851-23, eller likvärdigt.</text>
        <text xml:lang="en">Depot charging shall use the connector CCS2 according to IEC 62196-3 and IEC 61851-23, or equivalent.</text>
        <parameter name="connector" op="eq" value="CCS2"/>
        <verification xml:lang="sv">Försäkran om överensstämmelse för laddare och buss, och laddprov mellan varje laddarmodell och bussmodell.</verification>
        <verification xml:lang="en">Declaration of conformity for charger and bus, and a charging trial between each model of charger and of bus.</verification>
        <source>CAT:LAD-01</source>
      </requirement>
      <requirement uid="LAD-03" kind="laddning" level="ska">
        <text xml:lang="sv">Laddare ska kommunicera enligt OCPP {ocpp.version} eller senare, eller likvärdigt, och kunna byta driftsystem utan byte av hårdvara.</text>
        <text xml:lang="en">Chargers shall communicate according to OCPP {ocpp.version} or later, or equivalent, and be able to change management system without change of hardware.</text>
        <parameter name="ocpp.version" op="ge" value="2.0.1" unit="1"/>
        <verification xml:lang="sv">Provningsintyg från ett ackrediterat eller oberoende laboratorium, och anslutningsprov mot beställarens testsystem.</verification>
        <verification xml:lang="en">Test certificate from an accredited or independent laboratory, and a connection trial against the buyer's test system.</verification>
        <source>CAT:LAD-03; Open Charge Alliance</source>
      </requirement>
      <requirement uid="LAD-04" kind="laddning" level="ska">
        <text xml:lang="sv">Buss och laddare ska kommunicera enligt ISO 15118-{iso15118} eller likvärdigt.</text>
        <text xml:lang="en">Bus and charger shall communicate according to ISO 15118-{iso15118} or equivalent.</text>
        <parameter name="iso15118" op="ge" value="20" unit="1"/>
        <verification xml:lang="sv">Provningsprotokoll för varje kombination av laddare och buss.</verification>
        <verification xml:lang="en">Test record for each combination of charger and bus.</verification>
        <source>CAT:LAD-04</source>
      </requirement>
      <requirement uid="LAD-05" kind="laddning" level="ska">
        <text xml:lang="sv">Varje laddplats ska vara tillgänglig minst {charger.availability} procent av månadens timmar.</text>
        <text xml:lang="en">Each charging bay shall be available at least {charger.availability} per cent of the hours of a month.</text>
        <parameter name="charger.availability" op="ge" value="98" unit="%"/>
        <verification xml:lang="sv">Driftlogg från laddsystemet, summerad per plats och månad; planerat underhåll nattetid räknas inte som tillgänglig tid.</verification>
        <verification xml:lang="en">Log of the charging system, summed for each bay and month; planned maintenance at night is not counted as available.</verification>
        <source>CAT:LAD-05; X-trafik 2023–24</source>
      </requirement>
      <requirement uid="LAD-07" kind="laddning" level="ska">
        <text xml:lang="sv">Laddare ska fungera med full effekt vid utetemperatur ned till {charger.mintemp} °C.</text>
        <text xml:lang="en">Chargers shall work at full power at outside temperatures down to {charger.mintemp} °C.</text>
        <parameter name="charger.mintemp" op="le" value="{charger.mintemp}" unit="Cel" finding="temperature.design.min" margin="-3 Cel" rounding="down 5"/>
        <verification xml:lang="sv">Tillverkarens datablad med provningsstandard angiven, och driftlogg från den kallaste månaden.</verification>
        <verification xml:lang="en">The manufacturer's data sheet naming the test standard, and the log of the coldest month.</verification>
        <source>CAT:LAD-07</source>
      </requirement>
      <requirement uid="LAD-10" kind="laddning" level="mervarde">
        <text xml:lang="sv">Laddning på platsen {scope} som delas med annan tung trafik minst {share.hours} timmar av dygnet ger mervärde.</text>
        <text xml:lang="en">Charging at the place {scope} that is shared with other heavy traffic at least {share.hours} hours of the day gives added value.</text>
        <parameter name="share.hours" op="ge" value="{share.hours}" unit="h" finding="share.hours" scope="place"/>
        <verification xml:lang="sv">Avtal eller avsiktsförklaring med den som delar, och bokningssystemets logg.</verification>
        <verification xml:lang="en">Contract or letter of intent with whoever shares, and the log of the booking system.</verification>
        <source>CAT:LAD-10</source>
      </requirement>
    </section>
    <section id="s-miljo">
      <heading xml:lang="sv">Miljö</heading>
      <heading xml:lang="en">Environment</heading>
      <requirement uid="MIL-02" kind="miljo" level="ska">
        <text xml:lang="sv">Minst {zero.share} procent av produktionskilometrarna ska köras med utsläppsfria bussar.</text>
        <text xml:lang="en">At least {zero.share} per cent of production kilometres shall be run with zero-emission buses.</text>
        <parameter name="zero.share" op="ge" value="{zero.share}" unit="%" finding="zero.share.feasible" margin="-5 %" rounding="down 5"/>
        <verification xml:lang="sv">Kilometer per buss och drivmedel ur trafikdatasystemet, varje kvartal.</verification>
        <verification xml:lang="en">Kilometres for each bus and power source from the traffic data system, each quarter.</verification>
        <source>CAT:MIL-02</source>
      </requirement>
      <requirement uid="MIL-05" kind="miljo" level="ska">
        <text xml:lang="sv">All el till trafiken, {renewable.power} procent, ska vara förnybar med ursprungsgarantier.</text>
        <text xml:lang="en">All electricity for the traffic, {renewable.power} per cent, shall be renewable with guarantees of origin.</text>
        <parameter name="renewable.power" op="eq" value="100" unit="%"/>
        <verification xml:lang="sv">Annullerade ursprungsgarantier per kalenderår jämförda med uppmätt energi.</verification>
        <verification xml:lang="en">Guarantees of origin cancelled each calendar year compared with metered energy.</verification>
        <source>CAT:MIL-05</source>
      </requirement>
      <requirement uid="MIL-06" kind="miljo" level="ska">
        <text xml:lang="sv">Energianvändning per produktionskilometer ska rapporteras för varje fordonsklass med högst {report.interval|månads|månaders} mellanrum.</text>
        <text xml:lang="en">Energy use per production kilometre shall be reported for each vehicle class at intervals of at most {report.interval|month|months}.</text>
        <parameter name="report.interval" op="le" value="1" unit="mo"/>
        <verification xml:lang="sv">Rapport i överenskommet filformat, jämförd med laddsystemets mätvärden.</verification>
        <verification xml:lang="en">Report in the agreed file format, compared with the meters of the charging system.</verification>
        <source>CAT:MIL-06</source>
      </requirement>
      <requirement uid="MIL-08" kind="miljo" level="ska">
        <text xml:lang="sv">Antal bussar, rena bussar och utsläppsfria bussar per fordonskategori ska lämnas fullständigt före efterannonsen.</text>
        <text xml:lang="en">The numbers of buses, clean buses and zero-emission buses by vehicle category shall be handed over in full before the award notice.</text>
        <parameter name="cvd.counts" op="eq" value="complete"/>
        <verification xml:lang="sv">Fordonsförteckning med registreringsnummer, kategori och drivmedel.</verification>
        <verification xml:lang="en">List of vehicles with registration number, category and power source.</verification>
        <source>CAT:MIL-08; lag (2011:846)</source>
      </requirement>
    </section>
    <section id="s-elnat">
      <heading xml:lang="sv">Elnät</heading>
      <heading xml:lang="en">Grid</heading>
      <requirement uid="NAT-01" kind="elnat" level="upplysning">
        <text xml:lang="sv">Bedömd abonnerad effekt för platsen {scope} är {subscribed.power} kW.</text>
        <text xml:lang="en">The subscribed power reckoned for the place {scope} is {subscribed.power} kW.</text>
        <parameter name="subscribed.power" op="eq" value="{subscribed.power}" unit="kW" finding="subscribed.power" scope="place"/>
        <source>CAT:NAT-01</source>
      </requirement>
      <requirement uid="NAT-08" kind="elnat" level="upplysning">
        <text xml:lang="sv">Bedömd transformatorstorlek för platsen {scope} är {transformer.rating} kVA.</text>
        <text xml:lang="en">The transformer size reckoned for the place {scope} is {transformer.rating} kVA.</text>
        <parameter name="transformer.rating" op="eq" value="{transformer.rating}" unit="kVA" finding="transformer.rating" scope="place"/>
        <source>CAT:NAT-01</source>
      </requirement>
      <requirement uid="NAT-02" kind="elnat" level="upplysning">
        <text xml:lang="sv">Beräknad effektavgift för platsen {scope} är {power.cost} kronor per år, utan moms.</text>
        <text xml:lang="en">The power charge computed for the place {scope} is {power.cost} kronor per year, without VAT.</text>
        <parameter name="power.cost" op="eq" value="{power.cost}" unit="SEK/a" finding="power.cost" scope="place"/>
        <source>CAT:NAT-02</source>
      </requirement>
      <requirement uid="NAT-05" kind="elnat" level="ska">
        <text xml:lang="sv">Föranmälan till nätägaren ska lämnas senast {grid.request} månader före trafikstart.</text>
        <text xml:lang="en">The request for a grid connection shall be made at least {grid.request} months before the start of traffic.</text>
        <parameter name="grid.request" op="ge" value="{grid.request}" unit="mo" finding="grid.request"/>
        <verification xml:lang="sv">Nätägarens diarieförda mottagningsbekräftelse.</verification>
        <verification xml:lang="en">The grid company's registered acknowledgement.</verification>
        <source>CAT:NAT-05</source>
      </requirement>
    </section>
    <section id="s-beredskap">
      <heading xml:lang="sv">Beredskap</heading>
      <heading xml:lang="en">Preparedness</heading>
      <requirement uid="BER-01" kind="beredskap" level="ska">
        <text xml:lang="sv">Prioriterad trafik enligt bilaga ska kunna köras i minst {reserve.hours} timmar vid elavbrott.</text>
        <text xml:lang="en">Priority traffic according to the annex shall be able to run for at least {reserve.hours} hours in a power cut.</text>
        <parameter name="reserve.hours" op="ge" value="{reserve.hours}" unit="h" finding="reserve.hours"/>
        <verification xml:lang="sv">Beräkning med laddnivåer vid nattens sämsta timme, och en övning med bruten matning före trafikstart.</verification>
        <verification xml:lang="en">A computation with states of charge at the least favourable hour of night, and an exercise with the supply cut before the start of traffic.</verification>
        <source>CAT:BER-01</source>
      </requirement>
      <requirement uid="BER-03" kind="beredskap" level="bor">
        <text xml:lang="sv">Minst {v2x.bays|laddplats|laddplatser} på platsen {scope} bör medge urladdning till fastighet eller nät enligt ISO 15118-20 eller likvärdigt.</text>
        <text xml:lang="en">At least {v2x.bays|charging bay|charging bays} at the place {scope} should allow discharge to a building or the grid according to ISO 15118-20 or equivalent.</text>
        <parameter name="v2x.bays" op="ge" value="{v2x.bays}" unit="1" finding="v2x.bays" scope="place"/>
        <verification xml:lang="sv">Urladdningsprov i en timme mot anläggningens last.</verification>
        <verification xml:lang="en">A discharge trial for an hour against the load of the installation.</verification>
        <source>CAT:BER-03</source>
      </requirement>
      <requirement uid="BER-09" kind="beredskap" level="upplysning">
        <text xml:lang="sv">Bussarna som står på platsen {scope} kan ge {backup.energy} kWh nattens sämsta timme utan att gå under sin reserv.</text>
        <text xml:lang="en">The buses parked at the place {scope} can give {backup.energy} kWh at the least favourable hour of night without going below their reserve.</text>
        <parameter name="backup.energy" op="eq" value="{backup.energy}" unit="kWh" finding="backup.energy" scope="place"/>
        <source>CAT:BER-03</source>
      </requirement>
      <requirement uid="BER-06" kind="beredskap" level="ska">
        <text xml:lang="sv">En kontinuitetsplan för elavbrott, sträng kyla och IT-bortfall ska lämnas före trafikstart och övas minst {plan.exercise|gång|gånger} per år.</text>
        <text xml:lang="en">A continuity plan for power cuts, severe cold and loss of IT shall be handed over before the start of traffic and exercised at least {plan.exercise|time|times} per year.</text>
        <parameter name="plan.exercise" op="ge" value="1" unit="/a"/>
        <verification xml:lang="sv">Planen bifogas anbudet; övningsrapport med åtgärdslista inom en månad efter varje övning.</verification>
        <verification xml:lang="en">The plan is annexed to the bid; a report of each exercise with a list of measures within a month.</verification>
        <source>CAT:BER-06</source>
      </requirement>
      <requirement uid="BER-07" kind="beredskap" level="bor">
        <text xml:lang="sv">Kontinuitetsplanen bör ange vilka linjer som körs när det är {cold.plan.temp} °C eller kallare, och med vilka bussar.</text>
        <text xml:lang="en">The continuity plan should state which lines run when it is {cold.plan.temp} °C or colder, and with which buses.</text>
        <parameter name="cold.plan.temp" op="le" value="{cold.plan.temp}" unit="Cel" finding="temperature.design" rounding="down 5"/>
        <verification xml:lang="sv">Planens tabell över linjer och bussar, jämförd med anbudets omloppsplan.</verification>
        <verification xml:lang="en">The plan's table of lines and buses, compared with the block plan of the bid.</verification>
        <source>CAT:BER-07</source>
      </requirement>
    </section>
    <section id="s-ersattning">
      <heading xml:lang="sv">Ersättning</heading>
      <heading xml:lang="en">Payment</heading>
      <requirement uid="EKO-01" kind="ersattning" level="ska">
        <text xml:lang="sv">Energikostnaden ska indexeras med elindex för elområde {index.area}.</text>
        <text xml:lang="en">The cost of energy shall be indexed by the electricity index of bidding zone {index.area}.</text>
        <parameter name="index.area" op="eq" value="SE2"/>
        <verification xml:lang="sv">Indexrådets publicerade värde för månaden, i varje faktura.</verification>
        <verification xml:lang="en">The published index of the month, in each invoice.</verification>
        <source>CAT:EKO-01; Indexrådet 2021-10-06</source>
      </requirement>
      <requirement uid="EKO-03" kind="ersattning" level="ska">
        <text xml:lang="sv">När beställaren står för elen ska trafikföretaget ersätta förbrukning över {energy.target} kWh/km i medel december–februari, räknat vid batteriet per kilometer i trafik.</text>
        <text xml:lang="en">Where the buyer pays for electricity the operator shall pay for consumption above {energy.target} kWh/km as the mean of December to February, counted at the battery by kilometre of traffic.</text>
        <parameter name="energy.target" op="le" value="{energy.target}" unit="kWh/km" finding="consumption.winter" margin="10 %" rounding="up 0.05"/>
        <verification xml:lang="sv">Energi ur fordonens batterisystem delad med trafikkilometer ur trafikdatasystemet, december till februari; tomkörning räknas i energin och inte i kilometrarna, förvärmning från laddplatsen inte alls.</verification>
        <verification xml:lang="en">Energy from the battery systems of the vehicles divided by kilometres of traffic from the traffic data system, December to February; empty running counts in the energy and not in the kilometres, pre-heating from the bay not at all.</verification>
        <source>CAT:EKO-03</source>
      </requirement>
    </section>
  </body>
</draft>
"""#
}
