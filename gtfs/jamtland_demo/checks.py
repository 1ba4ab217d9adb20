"""Checks the built tables from their text, as a reader of the feed would see them, and sums them up."""

import csv
import datetime
import io

from .roads import Network, distance_m

LEG_KMH = (9.0, 85.0)  # a leg outside is a mistake in the tables (minute rounding included)
STEEP = 0.07
SAMPLE_DAYS = (("school Tuesday, winter", "2030-02-12"), ("school Friday, winter", "2030-02-15"),
               ("school Tuesday, autumn", "2030-09-17"), ("weekday in week 10", "2030-03-05"),
               ("summer Tuesday", "2030-07-09"), ("Saturday, winter", "2030-02-16"), ("Saturday, autumn", "2030-09-21"),
               ("Sunday, winter", "2030-02-17"), ("Sunday, autumn", "2030-09-22"), ("Christmas Day", "2029-12-25"))


def read_table(files, name):
    return list(csv.DictReader(io.StringIO(files[name])))


def list_faults(files, sources):
    faults = []
    stops = {row["stop_id"]: row for row in read_table(files, "stops.txt")}
    routes = {row["route_id"] for row in read_table(files, "routes.txt")}
    trips = {row["trip_id"]: row for row in read_table(files, "trips.txt")}
    active = {row["service_id"] for row in read_table(files, "calendar_dates.txt")}
    operated = {row["trip_id"] for row in read_table(files, "attributions.txt")}
    shapes = _grouped(read_table(files, "shapes.txt"), "shape_id")
    calls = _grouped(read_table(files, "stop_times.txt"), "trip_id")

    heights = [(r["shape_id"], r["shape_pt_sequence"], r["dist_m"]) for r in read_table(files, "elevation.csv")]
    points = [(r["shape_id"], r["shape_pt_sequence"], r["shape_dist_traveled"]) for r in read_table(files, "shapes.txt")]
    if heights != points:
        faults.append("elevation.csv does not have the points of shapes.txt, one for one")
    if len(stops) != len(read_table(files, "stops.txt")):
        faults.append("stops.txt: two places share a stop id")
    for row in stops.values():
        if row["parent_station"] and stops.get(row["parent_station"], {}).get("location_type") != "1":
            faults.append(f"{row['stop_id']}: parent {row['parent_station']} is not a station")
    for shape_id, rows in shapes.items():
        along = [float(row["shape_dist_traveled"]) for row in rows]
        if any(b <= a for a, b in zip(along, along[1:])):
            faults.append(f"shape {shape_id}: distance does not increase")
    if trips.keys() != calls.keys() or trips.keys() != operated:
        faults.append("trips, stop_times and attributions do not name the same trips")
    for trip_id, trip in trips.items():
        if trip["route_id"] not in routes or trip["service_id"] not in active or trip["shape_id"] not in shapes:
            faults.append(f"{trip_id}: route, active service or shape is missing")
        faults += [f"{trip_id}: {fault}" for fault in _trip_faults(calls[trip_id], shapes[trip["shape_id"]], stops)]
    named = {row["stop_name"] for row in stops.values()}
    for name in sources.places:
        if name not in named:
            faults.append(f"places.csv: no line stops at {name}")
    ran = {(p.line, p.variant) for p in sources.patterns} - {(d.line, d.variant) for d in sources.departures}
    faults += [f"lines.csv: no departure for {line} {variant}" for line, variant in sorted(ran)]
    return faults


def _trip_faults(calls, shape, stops):
    by_distance = {row["shape_dist_traveled"]: row for row in shape}
    if calls[-1]["shape_dist_traveled"] != shape[-1]["shape_dist_traveled"]:
        yield "ends before its shape"
    for call in calls:
        stop, point = stops.get(call["stop_id"]), by_distance.get(call["shape_dist_traveled"])
        if stop is None or stop["location_type"] == "1":
            yield f"{call['stop_id']} is not a stop"
        elif point is None or distance_m(_position(stop, "stop"), _position(point, "shape_pt")) > 2:
            yield f"{call['stop_id']} is not on its shape at {call['shape_dist_traveled']} m"
        if seconds(call["departure_time"]) < seconds(call["arrival_time"]):
            yield f"leaves {call['stop_id']} before it arrives"
    for a, b in zip(calls, calls[1:]):
        time = seconds(b["arrival_time"]) - seconds(a["departure_time"])
        metres = float(b["shape_dist_traveled"]) - float(a["shape_dist_traveled"])
        if time <= 0 or metres <= 0:
            yield f"time or distance does not increase to {b['stop_id']}"
        elif not LEG_KMH[0] <= metres / time * 3.6 <= LEG_KMH[1]:
            yield f"{metres / time * 3.6:.0f} km/h to {b['stop_id']}"


def print_known_distances(sources):
    """The network against road lengths that are known. Returns what is out of tolerance."""
    network, faults = Network(sources.roads, sources.places), []
    print(f"{'road length':<45}{'known km':>9}{'drawn km':>9}{'off %':>7}{'chord x':>8}")
    for start, end, line, km, tolerance in sources.known_distances:
        names = _names_between(start, end, line, sources.patterns)
        drawn = sum(road.length_m for p, q in zip(names, names[1:]) for road, _ in network.way(p, q)) / 1000
        a, b = sources.places[start], sources.places[end]
        chord = distance_m((a.lat, a.lon), (b.lat, b.lon)) / 1000
        off = (drawn / km - 1) * 100
        label = f"{start} - {end}" + (f", line {line}" if line else "")
        print(f"{label:<45}{km:9.0f}{drawn:9.1f}{off:7.1f}{drawn / chord:8.2f}")
        if abs(off) > tolerance:
            faults.append(f"{start}-{end} is drawn {off:.1f} % off its known {km:.0f} km")
    return faults


def _names_between(start, end, line, patterns):
    for pattern in patterns:
        names = [name for name, _ in pattern.places]
        if pattern.line == line and start in names and end in names:
            return names[names.index(start):names.index(end) + 1]
    return [start, end]


def print_summary(files, sources):
    trips = read_table(files, "trips.txt")
    calls = _grouped(read_table(files, "stop_times.txt"), "trip_id")
    routes = {row["route_id"]: row for row in read_table(files, "routes.txt")}
    stops = read_table(files, "stops.txt")
    metres = {trip_id: float(rows[-1]["shape_dist_traveled"]) for trip_id, rows in calls.items()}
    services = {}
    for row in read_table(files, "calendar_dates.txt"):
        services.setdefault(row["date"], set()).add(row["service_id"])

    print(f"\n{len(routes)} routes, {len(trips)} trips, {sum(map(len, calls.values()))} stop times, "
          f"{sum(s['location_type'] == '0' for s in stops)} stops in "
          f"{sum(s['parent_station'] == '' for s in stops)} places, "
          f"{len(services)} service dates, {sum(len(t.encode()) for t in files.values())} bytes")
    print(f"{'day':<26}{'trips':>6}{'km':>8}{'of it 1501':>11}{'line 6':>7}{'past 24:00':>11}")
    for name, date in SAMPLE_DAYS:
        day = datetime.date.fromisoformat(date)
        running = [t for t in trips if t["service_id"] in services[f"{day:%Y%m%d}"]]
        on_call = [t for t in running if routes[t["route_id"]]["route_type"] == "1501"]
        late = sum(seconds(calls[t["trip_id"]][-1]["arrival_time"]) >= 86_400 for t in running)
        print(f"{name:<26}{len(running):6}{_km(running, metres):8.0f}{_km(on_call, metres):11.0f}"
              f"{sum(t['route_id'] == '6' for t in running):7}{late:11}")
    days = {s: sum(s in active for active in services.values()) for s in sources.day_types}
    year = sum(metres[t["trip_id"]] * days[t["service_id"]] for t in trips) / 1e9
    print(f"all {len(services)} dates: {year:.2f} million vehicle km in service")
    _print_terrain(files)


def _print_terrain(files):
    up = down = length = steep = steepest = 0.0
    for rows in _grouped(read_table(files, "elevation.csv"), "shape_id").values():
        for a, b in zip(rows, rows[1:]):
            rise = float(b["elevation_m"]) - float(a["elevation_m"])
            run = float(b["dist_m"]) - float(a["dist_m"])
            up, down, length = up + max(rise, 0), down + max(-rise, 0), length + run
            steepest = max(steepest, abs(rise) / run)
            steep += run if abs(rise) / run > STEEP else 0
    print(f"shapes {length / 1000:.0f} km, climb {up / length * 1000:.1f} m/km, descent {down / length * 1000:.1f} m/km, "
          f"steepest {steepest * 100:.1f} %, {steep / length * 100:.2f} % of the length above {STEEP * 100:.0f} %")


def _km(trips, metres):
    return sum(metres[t["trip_id"]] for t in trips) / 1000


def _grouped(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row[key], []).append(row)
    return groups


def _position(row, prefix):
    return float(row[f"{prefix}_lat"]), float(row[f"{prefix}_lon"])


def seconds(time):
    hours, minutes, secs = time.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + int(secs)
