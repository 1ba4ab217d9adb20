"""The source tables, read as values. A faulty row is refused with its file, its line and what is wrong."""

import csv
import datetime
import re
from dataclasses import dataclass
from pathlib import Path


class SourceError(Exception):
    pass


@dataclass(frozen=True)
class Place:
    name: str
    lat: float
    lon: float
    height_m: float
    kind: str  # station (has a parent stop and two platforms), town, village

    @property
    def stop_id(self):
        plain = self.name.lower().translate(str.maketrans("åäöé", "aaoe"))
        return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")

    def platform_id(self, direction):
        return f"{self.stop_id}-{'ab'[direction]}" if self.kind == "station" else self.stop_id


@dataclass(frozen=True)
class RoadSource:
    start: str
    end: str
    km: float | None  # None: the chord through the via points times a usual town factor
    kmh: float  # mean speed of a bus in service, its stops included
    hills_m_per_km: float  # climb wanted, mean of both directions
    via: tuple  # (lat, lon, height or None)


@dataclass(frozen=True)
class Pattern:
    line: str
    variant: str
    route_type: int
    contractor: str
    places: tuple  # (name, minutes waited there)


@dataclass(frozen=True)
class Departure:
    line: str
    variant: str
    direction: int
    days: str
    minutes: tuple  # after 00:00 of the service day


@dataclass(frozen=True)
class DayRow:
    name: str
    first: datetime.date
    last: datetime.date
    effect: str

    def covers(self, date):
        return self.first <= date <= self.last


@dataclass(frozen=True)
class Sources:
    places: dict
    roads: list
    patterns: list
    line_names: dict
    contractors: dict
    departures: list
    day_types: dict  # code -> (letter, description)
    days: list
    known_distances: list  # (from, to, line to follow or "" for the shortest way, km, tolerance in percent)


def read_sources(folder):
    def rows(name, convert):
        path = Path(folder) / name
        with open(path, encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.DictReader(file, strict=True), start=2):
                try:
                    yield convert(row)
                except (KeyError, ValueError, TypeError) as error:
                    raise SourceError(f"{path}:{number}: {error!r} in {row}") from error

    places = {p.name: p for p in rows("places.csv", _place)}
    known = rows(
        "known_distances.csv",
        lambda r: (r["from"], r["to"], r["along_line"], float(r["km"]), float(r["tolerance_percent"])))
    sources = Sources(
        places=places,
        roads=list(rows("roads.csv", _road)),
        patterns=list(rows("lines.csv", _pattern)),
        line_names=dict(rows("line_names.csv", lambda r: (r["line"], r["name"]))),
        contractors=dict(rows("contractors.csv", lambda r: (r["code"], r["organization_name"]))),
        departures=list(rows("departures.csv", _departure)),
        day_types=dict(rows("day_types.csv", lambda r: (r["code"], (r["letter"], r["description"])))),
        days=list(rows("days.csv", _day)),
        known_distances=list(known),
    )
    for mistake in _unknown_names(sources):
        raise SourceError(f"{folder}: {mistake}")
    return sources


def _unknown_names(sources):
    """What one table names and another lacks."""
    patterns = {(p.line, p.variant) for p in sources.patterns}
    for road in sources.roads:
        for name in (road.start, road.end):
            if name not in sources.places:
                yield f"roads.csv names {name}, which places.csv lacks"
    for pattern in sources.patterns:
        for name, _ in pattern.places:
            if name not in sources.places:
                yield f"lines.csv, line {pattern.line}, names {name}, which places.csv lacks"
        if pattern.contractor not in sources.contractors:
            yield f"lines.csv, line {pattern.line}, names {pattern.contractor}, which contractors.csv lacks"
        if pattern.line not in sources.line_names:
            yield f"line {pattern.line} of lines.csv has no name in line_names.csv"
    for row in sources.departures:
        if (row.line, row.variant) not in patterns:
            yield f"departures.csv names line {row.line} variant {row.variant}, which lines.csv lacks"
        if row.days not in sources.day_types:
            yield f"departures.csv, line {row.line}, names days {row.days}, which day_types.csv lacks"


def _place(row):
    if row["kind"] not in ("station", "town", "village"):
        raise ValueError(f"unknown kind {row['kind']}")
    return Place(row["name"], float(row["lat"]), float(row["lon"]), float(row["height_m"]), row["kind"])


def _road(row):
    via = []
    for text in filter(None, row["via"].split("|")):
        parts = [float(x) for x in text.split()]
        via.append((parts[0], parts[1], parts[2] if len(parts) > 2 else None))
    km = float(row["km"]) if row["km"] else None
    return RoadSource(row["from"], row["to"], km, float(row["kmh"]), float(row["hills_m_per_km"]), tuple(via))


def _pattern(row):
    places = []
    for text in row["places"].split(" > "):
        found = re.fullmatch(r"(.+?)(?:\((\d+)\))?", text.strip())
        places.append((found[1], int(found[2] or 0)))
    # "Änge (Offerdal)" ends in a bracket without digits, so it is not taken for a wait.
    return Pattern(row["line"], row["variant"], int(row["route_type"]), row["contractor"], tuple(places))


def _departure(row):
    minutes = []
    for token in row["departures"].split():
        found = re.fullmatch(r"(\d\d):(\d\d)(?:-(\d\d):(\d\d)/(\d+))?", token)
        if not found:
            raise ValueError(f"{token} is neither HH:MM nor HH:MM-HH:MM/minutes")
        first = int(found[1]) * 60 + int(found[2])
        if found[5] is None:
            minutes.append(first)
        else:
            last = int(found[3]) * 60 + int(found[4])
            if (last - first) % int(found[5]):
                raise ValueError(f"{token} does not end on a departure")
            minutes.extend(range(first, last + 1, int(found[5])))
    return Departure(row["line"], row["variant"], int(row["direction"]), row["days"], tuple(sorted(minutes)))


def _day(row):
    date = datetime.date.fromisoformat
    return DayRow(row["name"], date(row["first"]), date(row["last"]), row["effect"])
