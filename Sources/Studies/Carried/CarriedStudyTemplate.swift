// Carried from reports/template/study.yml by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `reports/template/study.yml`.
enum CarriedStudyTemplate {
  static let text: StaticString = #"""
# A study: what is asked of a timetable. Run it with `elbuss report` and the folder that this file stands in.
#
# Only `feed` must be given. Keys that stand as comments (#) have no default, or one that depends on the feed; all others show
# their default and may be left out. A key that is spelled wrong is refused with the nearest one. Paths lead from this file's
# folder. Amounts have their unit: 150 kW, 25 km, 5 min, 10 %, 60 km/h, -25 Cel.

# Name of the study: the title of the report.
study: My study

# The timetable: a GTFS feed, as a zip or a folder.
feed: feed.zip

# Language of the report: sv or en.
language: sv

# The service day. Left out: the weekday with most scheduled trips.
# date: 2030-02-05

# The date that the report bears. Left out: the last day with service in the feed. No clock is read.
# report-date: 2026-11-24

# Which traffic belongs. Left out: all of it.
traffic:
  # Names of lines that belong; left out for all.
  # lines: ["1", "2"]
  # Names of lines that do not belong.
  without: []
  # Names of contractors (attributions.txt) whose trips belong.
  # contractors: [Contractor AB]
  # What a route_type of the feed counts as: bus, demand-responsive or other. Left out: 715, 717 and 1501 are demand-responsive,
  # 3, 11, 200 to 209, the rest of 700 to 716, and 800 are bus, all else is other; and a trip by bus whose every boarding must be
  # asked for (pickup_type 2) is demand-responsive, unless its type is named here.
  types: {}
  #  715: bus

# The contract that is prepared.
contract:
  # Start of traffic.
  start: 2029-12-10
  # Term without extensions, in years.
  years: 10
  # Longest extension.
  extension: 0 mo
  # Last day of the contract that runs now.
  # current-ends: 2029-12-09
  # Region by NUTS, for the draft: SE322 is Jämtlands län.
  # nuts: SE322

# What a bidder bids for: lots and their lines. A line stands in one lot at most.
lots: []
#  - id: LOT-0001
#    name: Town traffic
#    lines: ["1", "2"]

# Areas, such as municipalities: a GeoJSON file of polygons in longitude and latitude. `elbuss report` and `elbuss import
# --study` divide trips, hours and kilometres by them. Left out: no such table.
# areas:
#   file: kommuner.geojson
#   # The property that names an area.
#   name: name

# Which bus runs which line. Classes: midi-9m, city-12m, regional-13m, regional-15m, articulated-18m, double-decker, coach-13m.
vehicles:
  # The class of lines that are not named below. Left out: chosen by the line's commercial speed, which the report says.
  # default: regional-13m
  # Spare buses as a share of the peak vehicle requirement. Each has a bay at a depot.
  spare: 10 %
  # Classes and their lines.
  classes: {}
  #  city-12m: ["1", "2"]
  # Figures of single classes by name (parameters/vehicle-classes.tsv, docs/energy-parameters.md), in place of the table's and in its
  # units: kg, W, m. The whole run counts with them.
  figures: {}
  #  city-12m: {curb_mass: 14200, u_value: 3.5}

# How full buses are. It decides their weight and the warmth that people give; empty runs carry nobody.
passengers:
  # Mean number of persons aboard over the day by class, in place of the class table's (15 in city-12m, 12 in regional-13m).
  mean: {}
  #  city-12m: 15
  # Factors on that mean by the part of the day in which the middle of a trip lies. Nobody counted these; counts of the traffic itself
  # should replace them. weekend is all of a Saturday or Sunday.
  by-day-part:
    # To 06:00.
    early: 0.5
    # 06:00 to 09:00.
    morning-peak: 1.3
    # 09:00 to 14:00.
    midday: 0.8
    # 14:00 to 18:00.
    afternoon-peak: 1.1
    # From 18:00.
    evening: 0.6
    weekend: 0.8

# Depots. None named: they are inferred from where buses start and end, which the report says.
depots: []
#  - name: Main depot
#    # Where it lies: [latitude, longitude], or in its place the id of a stop:
#    # stop: 9021…
#    at: [63.17, 14.69]
#    # What the grid gives, where that is known.
#    grid-limit: 2000 kW
#    # Tariff: L30 (low voltage) or H60 (high voltage).
#    tariff: H60
#    # How buses stand: indoor, outdoor-plug or outdoor.
#    parking: outdoor-plug
#    # Buses that there is room for; left out for any number.
#    room: 40

# Villages where a bus may stand overnight.
villages:
  # automatic: where first departures or last arrivals lie further from every depot than farthest-pull. named: only those below.
  # none: every bus drives home. Left out: automatic where no depot is named above, else named.
  # find: automatic
  # The longest empty run before a village is looked for.
  farthest-pull: 25 km
  # Villages by stop id or stop name.
  stops: []
  # Charging power at a village, at the battery.
  power: 50 kW
  # Tariff there.
  tariff: L30

# How blocks (what one bus does in a day) come about.
blocks:
  # automatic: the feed's where nearly every trip has one, else built. given: the feed's. built: built here.
  from: automatic
  # Least time between two trips of a block.
  layover: 5 min
  # Road length over great circle, for empty runs and for legs without a length. Left out: the feed's own ratio for legs, where
  # it gives the length of enough of them, and 1.3 for all else; the report says which.
  # detour-factor: 1.3
  # Speed of empty runs shorter than five kilometres, and of longer ones.
  town-speed: 30 km/h
  road-speed: 60 km/h

# Heating and road.
energy:
  # heat-pump-co2, heat-pump, resistance, fuel, or a pump with a second heater: heat-pump-co2+resistance, heat-pump-co2+fuel,
  # heat-pump+resistance, heat-pump+fuel.
  heating: heat-pump-co2+resistance
  # Heating of single classes.
  heating-of: {}
  #  city-12m: heat-pump-co2+fuel
  # Road on the design day: bare, packed-snow, fresh-snow or ice.
  road: packed-snow
  # Heat demand against the full model. The one local measurement answers to 0.32 (0.26 to 0.51); planning takes 0.75.
  heat-scale: 1.0

# The weather.
climate:
  # The day that dimensions: a built-in day (Frösön 5 January 2024, mean -23.7 °C), or the same temperature all day as -25 Cel.
  design-day: froson-2024-01-05
  # In place of it a real day of the stations below: so many of a hundred service days are not colder. Needs stations.
  # design-percentile: 99 %
  # The mild day that it is held against.
  mild-day: mild-day
  # Stations whose hourly readings make the year, for electricity a year and the mean of December to February: SMHI's open data, parameter 1
  # (air temperature), period corrected-archive, as CSV. Each line takes the nearest one. None named: the synthetic year below.
  stations: []
  #  - name: Östersund-Frösön
  #    # One file, or a list: the archive and the latest months.
  #    file: smhi-opendata_1_134110.csv
  #    # Height above the sea and place [latitude, longitude], in place of what the file says.
  #    height: 376 m
  #    at: [63.1981, 14.4869]
  # First and last day of the readings that count. Left out: the latest whole years with hourly readings, at most fifteen.
  # from: 2011-01-01
  # to: 2025-12-31
  # How temperature changes with height, between a station and the lines that take it, where heights are named below.
  lapse: -6.5 K/km
  # Where no station is named: a year made up from monthly means, an assumption. nearest: of the nearest place known within
  # 300 km; none: no figure of the year; or SMHI's number of a place: "134110" Frösön, "132170" Storlien, "124030" Sveg,
  # "144310" Gäddede.
  synthetic-year: nearest

# Heights of the ground. Either one CSV of points along the feed's shapes (shape_id, shape_pt_sequence, dist_m, elevation_m), or
# GeoTIFFs in EPSG:3006 or EPSG:4326: a file, a folder of them, or a list. Left out: the road is taken as flat, which the report
# says.
# heights: [heights.tif]

# Batteries.
battery:
  # lfp or nmc.
  chemistry: lfp
  # Equivalent full cycles a year.
  cycles-per-year: 300
  # State of health that the supplier warrants to the end of the contract.
  warranted-health: 80 %
  # State of charge that buses are charged to, as a share of what the battery management releases. Above 95 % a bus brings back less of
  # its braking energy, and none above 97 %.
  charged-to: 95 %
  # Largest gross battery by class, in place of the market table's.
  largest: {}
  #  city-12m: 560 kWh

# Charging at depots.
charging:
  # Power of a bay, at the battery.
  power: 150 kW
  # Battery over grid.
  efficiency: 92 %
  # How long before departure pre-heating on the plug starts.
  preheat: 120 min
  # Margin on the least peak for the subscribed power.
  margin: 10 %

# How certain the figures are: days are drawn, with weather, snow, heat demand, buses, drivers, traffic and passengers that vary.
# `uncertainty: off` leaves that out.
uncertainty:
  # Number of draws. Left out: 2000, or fewer above 2000 trips, which the report says.
  # draws: 2000
  # What the drawn numbers are a function of: the same seed gives the same report.
  seed: 2029

# What must go on in a power cut.
resilience:
  # Loads that the energy of parked buses should carry.
  critical-loads: []
  #  - name: Waterworks
  #    power: 30 kW

# Parameters of the energy model by name (parameters/energy.tsv), in place of their defaults.
parameters: {}
"""#
}
