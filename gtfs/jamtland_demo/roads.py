"""Roads between places: a drawn path and illustrative heights along it, and the shortest way over them.

A path is the polyline through the given via points, bent sideways by sine waves whose strength is solved for so that the
path gets the road's known length. Heights run straight between the given heights, with smooth hills on top (never below: a
lakeside road stays above its lake) whose strength is solved for so that the climb per km is the one asked for.
Phases come from a checksum of the names, so every run draws the same land. `math.fsum`, not `sum`: Python 3.12 changed how
the latter rounds, and the files must come out the same to the byte.
"""

import heapq
import math
import zlib
from dataclasses import dataclass

EARTH_RADIUS_M = 6_371_000.0
TOWN_KMH = 30.0  # at or below: town street, drawn finer
TOWN_ROAD_FACTOR = 1.16  # road over chord where no length is known; field's usual range 1.1 to 1.3
SPACING_TOWN_M, SPACING_RURAL_M = 120.0, 330.0
BEND_HALF_WAVE_M = 2_300.0
HILL_WAVES = ((6_500.0, 1.0), (2_900.0, 0.55), (1_450.0, 0.25))  # wave length, share of the height
GRADE_LIMIT = 0.065  # hills are lowered until the road keeps to it, where the given heights allow


def distance_m(a, b):
    """Great-circle distance between two (lat, lon) in degrees (haversine)."""
    lat1, lon1, lat2, lon2 = map(math.radians, (a[0], a[1], b[0], b[1]))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_RADIUS_M * math.asin(math.sqrt(h))


@dataclass(frozen=True)
class Road:
    start: str
    end: str
    kmh: float
    points: tuple  # (lat, lon, height), rounded as they are written
    length_m: float

    @property
    def minutes(self):
        return self.length_m / 1000 / self.kmh * 60

    @property
    def is_town(self):
        return self.kmh <= TOWN_KMH


def draw_road(source, places):
    a, b = places[source.start], places[source.end]
    knots = [(a.lat, a.lon, a.height_m), *source.via, (b.lat, b.lon, b.height_m)]
    chords = [distance_m(p, q) for p, q in zip(knots, knots[1:])]
    chord_m = math.fsum(chords)
    wanted_m = source.km * 1000 if source.km else chord_m * TOWN_ROAD_FACTOR
    if wanted_m < chord_m * 1.005:
        raise ValueError(f"road {source.start}-{source.end}: {wanted_m / 1000:.1f} km is shorter than "
                         f"{chord_m / 1000:.1f} km as the crow flies through its via points")
    seed = zlib.crc32(f"{source.start}|{source.end}".encode())
    spacing = SPACING_TOWN_M if source.kmh <= TOWN_KMH else SPACING_RURAL_M

    def bent(strength):
        points = []
        for index, (p, q, chord) in enumerate(zip(knots, knots[1:], chords)):
            steps = max(4, round(wanted_m * chord / chord_m / spacing))
            points += _bent_leg(p, q, chord, steps, strength, seed + index, skip_first=index > 0)
        return points

    def length(points):
        return math.fsum(distance_m(p, q) for p, q in zip(points, points[1:]))

    strength = _solve(lambda s: length(bent(s)), wanted_m, 0.0, 0.6)
    path = [(round(lat, 5), round(lon, 5)) for lat, lon in bent(strength)]
    along = [0.0]
    for p, q in zip(path, path[1:]):
        along.append(along[-1] + distance_m(p, q))
    heights = _heights(knots, chords, along, source.hills_m_per_km, seed)
    points = tuple((lat, lon, round(h, 1)) for (lat, lon), h in zip(path, heights))
    return Road(source.start, source.end, source.kmh, points, along[-1])


def _bent_leg(p, q, chord, steps, strength, seed, skip_first):
    """Points from p to q, pushed sideways by two sine waves that vanish at both ends."""
    metres_lat = math.radians(1) * EARTH_RADIUS_M
    metres_lon = metres_lat * math.cos(math.radians((p[0] + q[0]) / 2))
    dx, dy = (q[1] - p[1]) * metres_lon, (q[0] - p[0]) * metres_lat
    waves = max(1, round(chord / BEND_HALF_WAVE_M))
    slow = max(1, waves // 3)
    size = strength * chord / waves
    sign = 1 if seed & 1 else -1
    result = []
    for step in range(1 if skip_first else 0, steps + 1):
        t = step / steps
        off = sign * size * (math.sin(math.pi * waves * t) + 0.8 * math.sin(math.pi * slow * t) * (waves > 1))
        x, y = dx * t - dy / chord * off, dy * t + dx / chord * off
        result.append((p[0] + y / metres_lat, p[1] + x / metres_lon))
    return result


def _heights(knots, chords, along, climb_m_per_km, seed):
    total, chord_m = along[-1], math.fsum(chords)
    fixed, reached = [], 0.0
    for knot, chord in zip(knots, [*chords, 0.0]):
        if knot[2] is not None:
            fixed.append((reached / chord_m, knot[2]))
        reached += chord

    def base(t):
        for (t0, h0), (t1, h1) in zip(fixed, fixed[1:]):
            if t <= t1 + 1e-12:
                return h0 + (h1 - h0) * (t - t0) / (t1 - t0)
        return fixed[-1][1]

    def hills(t):
        height = 0.0
        for index, (wave_m, share) in enumerate(HILL_WAVES):
            stretch = 0.85 + 0.3 * ((seed >> (8 * index)) & 255) / 255
            crests = round(total / (wave_m * stretch))
            if crests == 0 and index == len(HILL_WAVES) - 1:
                crests = 1
            if crests:
                height += share * (1 - math.cos(2 * math.pi * crests * t)) / 2
        return height

    ts = [d / total for d in along]

    def profile(size):
        return [base(t) + size * hills(t) for t in ts]

    def climb(size):
        h = profile(size)
        return math.fsum(abs(y - x) for x, y in zip(h, h[1:])) / 2 / (total / 1000)

    def steepest(size):
        h = profile(size)
        return max(abs(y - x) / (e - d) for x, y, d, e in zip(h, h[1:], along, along[1:]))

    size = _solve(climb, climb_m_per_km, 0.0, 120.0)
    if steepest(size) > GRADE_LIMIT:
        size = _solve(steepest, GRADE_LIMIT, 0.0, size)
    return profile(size)


def _solve(rising, wanted, low, high):
    """Where a rising function reaches the wanted value; the nearer end when it does not."""
    for _ in range(50):
        middle = (low + high) / 2
        if rising(middle) < wanted:
            low = middle
        else:
            high = middle
    return (low + high) / 2


class Network:
    def __init__(self, road_sources, places):
        self.roads = [draw_road(source, places) for source in road_sources]
        self.neighbours = {}
        for road in self.roads:
            self.neighbours.setdefault(road.start, []).append((road.end, road))
            self.neighbours.setdefault(road.end, []).append((road.start, road))

    def way(self, start, end):
        """The shortest way: roads with whether each is driven from its start. Ties go to the first name."""
        best, queue = {}, [(0.0, start, ())]
        while queue:
            length, place, way = heapq.heappop(queue)
            if place in best:
                continue
            best[place] = way
            if place == end:
                return [(self.roads[index], forward) for index, forward in way]
            for other, road in self.neighbours.get(place, ()):
                if other not in best:
                    step = (self.roads.index(road), road.start == place)
                    heapq.heappush(queue, (length + road.length_m, other, (*way, step)))
        raise ValueError(f"no road leads from {start} to {end}: add one to roads.csv")
