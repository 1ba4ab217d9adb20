"""Builds the tables of the feed as text, file by file, in the form Swedish regional feeds have."""

import csv
import io
import math

from .roads import Network, distance_m
from .service_days import dates_by_type

AGENCY = ("jamtland-demo", "Illustrativ kollektivtrafik i Jämtland (demonstration)",
          "https://example.invalid/jamtland-demo",
          "Europe/Stockholm", "sv")
PUBLISHER = "Illustrative demonstration data, not a real timetable (elbuss)"
DEMAND_RESPONSIVE = 1501
PEAKS = ((7 * 60, 8 * 60 + 30), (15 * 60 + 30, 17 * 60 + 30))  # departures in these minutes of the day
PEAK_FACTOR = 1.1  # town streets take this much longer in the peaks of Monday to Friday
PEAK_DAYS = ("weekday", "winter", "school", "no_school", "friday")


def build_feed(sources):
    """Returns {file name: text}."""
    network = Network(sources.roads, sources.places)
    patterns = {(p.line, p.variant): p for p in sources.patterns}
    lines = list(dict.fromkeys(p.line for p in sources.patterns))
    dates = dates_by_type(sources)
    ways = {}
    for pattern in sources.patterns:
        for direction in (0, 1):
            ways[pattern.line, pattern.variant, direction] = Way(pattern, direction, network)

    trips, stop_times, attributions, used, seen = [], [], [], set(), set()
    departures = sorted(sources.departures, key=lambda d: (lines.index(d.line), d.variant, d.direction))
    for row in departures:
        pattern, way = patterns[row.line, row.variant], ways[row.line, row.variant, row.direction]
        letter = sources.day_types[row.days][0]
        used.add((row.line, row.variant, row.direction))
        for start in row.minutes:
            trip_id = f"{way.shape_id}-{letter}-{start // 60:02}{start % 60:02}"
            if trip_id in seen:
                raise ValueError(f"departures.csv gives {trip_id} twice")
            seen.add(trip_id)
            trips.append((row.line, row.days, trip_id, way.names[-1], row.direction, way.shape_id))
            attributions.append((trip_id, sources.contractors[pattern.contractor], 1))
            stop_times += way.stop_times(trip_id, start, row.days in PEAK_DAYS, sources.places)

    shapes, elevation = [], []
    for key in sorted(used, key=lambda k: (lines.index(k[0]), k[1], k[2])):
        way = ways[key]
        for number, ((lat, lon, height), along) in enumerate(zip(way.points, way.along), start=1):
            shapes.append((way.shape_id, f"{lat:.5f}", f"{lon:.5f}", number, f"{along:.1f}"))
            elevation.append((way.shape_id, number, f"{along:.1f}", f"{height:.1f}"))

    period = next(row for row in sources.days if row.effect == "period")
    running = {d.days for d in sources.departures}
    services = [code for code in sources.day_types if code in running]
    return {
        "agency.txt": _table("agency_id,agency_name,agency_url,agency_timezone,agency_lang", [AGENCY]),
        "attributions.txt": _table("trip_id,organization_name,is_operator", attributions),
        "calendar.txt": _table(
            "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date",
            [(code, *[0] * 7, f"{dates[code][0]:%Y%m%d}", f"{dates[code][-1]:%Y%m%d}") for code in services]),
        "calendar_dates.txt": _table("service_id,date,exception_type",
                                     [(code, f"{date:%Y%m%d}", 1) for code in services for date in dates[code]]),
        "elevation.csv": _table("shape_id,shape_pt_sequence,dist_m,elevation_m", elevation),
        "feed_info.txt": _table(
            "feed_id,feed_publisher_name,feed_publisher_url,feed_lang,feed_version,feed_start_date,feed_end_date",
            [("jamtland-demo", PUBLISHER, AGENCY[2], "sv", "illustrative-1", f"{period.first:%Y%m%d}",
              f"{period.last:%Y%m%d}")]),
        "routes.txt": _table("route_id,agency_id,route_short_name,route_long_name,route_type,route_desc",
                             [(line, AGENCY[0], line, sources.line_names[line], _route_type(line, sources), "")
                              for line in lines]),
        "shapes.txt": _table("shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence,shape_dist_traveled", shapes),
        "stop_times.txt": _table(
            "trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type,shape_dist_traveled,"
            "timepoint",
            stop_times),
        "stops.txt": _table("stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station,platform_code",
                            list(_stops(sources, used, ways))),
        "trips.txt": _table("route_id,service_id,trip_id,trip_headsign,direction_id,shape_id", trips),
    }


class Way:
    """One pattern in one direction: its path, and where on it the stops are."""

    def __init__(self, pattern, direction, network):
        stops = pattern.places if direction == 0 else pattern.places[::-1]
        self.shape_id = f"{pattern.line}-{pattern.variant}-{direction}"
        self.names = [name for name, _ in stops]
        self.waits = [wait for _, wait in stops]
        self.direction, self.route_type = direction, pattern.route_type
        self.points, self.stop_index, self.legs = [], [0], []
        for start, end in zip(self.names, self.names[1:]):
            leg = network.way(start, end)
            self.legs.append(leg)
            for road, forward in leg:
                points = road.points if forward else road.points[::-1]
                self.points += points[1:] if self.points else points
            self.stop_index.append(len(self.points) - 1)
        self.along = [0.0]
        for p, q in zip(self.points, self.points[1:]):
            self.along.append(self.along[-1] + distance_m(p, q))

    def stop_times(self, trip_id, start, has_peaks, places):
        in_peak = has_peaks and any(first <= start < last for first, last in PEAKS)
        clock, arrival, last = float(start), start, len(self.names) - 1
        for index, name in enumerate(self.names):
            departure = arrival + (self.waits[index] if 0 < index < last else 0)
            place = places[name]
            on_call = self.route_type == DEMAND_RESPONSIVE
            board = 2 if on_call else 3 if place.kind == "village" and index > 0 else 0
            alight = 2 if on_call else 3 if place.kind == "village" and index < last else 0
            yield (trip_id, _time(arrival), _time(departure), place.platform_id(self.direction), index + 1,
                   1 if index == last else board, 1 if index == 0 else alight,
                   f"{self.along[self.stop_index[index]]:.1f}", 1 if index == 0 or place.kind == "station" else 0)
            if index < last:
                clock += departure - arrival
                clock += math.fsum(road.minutes * (PEAK_FACTOR if in_peak and road.is_town else 1)
                                   for road, _ in self.legs[index])
                arrival = max(departure + 1, math.floor(clock + 0.5))


def _route_type(line, sources):
    return next(p.route_type for p in sources.patterns if p.line == line)


def _stops(sources, used, ways):
    served = {}
    for key in used:
        for name in ways[key].names:
            served.setdefault(name, set()).add(key[2])
    for place in sources.places.values():
        if place.name not in served:
            continue
        position = (f"{place.lat:.5f}", f"{place.lon:.5f}")
        if place.kind == "station":
            yield (place.stop_id, place.name, *position, 1, "", "")
            for direction in sorted(served[place.name]):
                yield (place.platform_id(direction), place.name, *position, 0, place.stop_id, "AB"[direction])
        else:
            yield (place.stop_id, place.name, *position, 0, "", "")


def _time(minutes):
    return f"{minutes // 60:02}:{minutes % 60:02}:00"


def _table(header, rows):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return out.getvalue()
