#!/usr/bin/env python3
"""Rewrites gtfs/jamtland-demo/ from gtfs/jamtland-demo-source/; with --check compares instead.

Exit 0: all is well; 1: the feed is faulty or, with --check, stale; 2: a source table has a mistake.
"""

import argparse
import sys
from pathlib import Path

from jamtland_demo.checks import list_faults, print_known_distances, print_summary
from jamtland_demo.feed import build_feed
from jamtland_demo.sources import SourceError, read_sources

HERE = Path(__file__).resolve().parent
SOURCE, TARGET = HERE / "jamtland-demo-source", HERE / "jamtland-demo"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, compare")
    options = parser.parse_args()

    try:
        sources = read_sources(SOURCE)
        files = build_feed(sources)
    except (SourceError, ValueError, KeyError) as error:
        print(f"make_jamtland_demo: {error}", file=sys.stderr)
        return 2

    faults = list_faults(files, sources)
    faults += print_known_distances(sources)
    faults += [f"{path.name} is in {TARGET.name}/ but not of the feed: remove it"
               for path in sorted(TARGET.glob("*")) if path.name not in files]
    if options.check:
        faults += [f"{name} is stale: run python3 gtfs/make_jamtland_demo.py" for name in list_stale(files)]
    else:
        TARGET.mkdir(exist_ok=True)
        for name, text in files.items():
            (TARGET / name).write_bytes(text.encode("utf-8"))
    print_summary(files, sources)
    for fault in faults:
        print(f"make_jamtland_demo: {fault}", file=sys.stderr)
    return 1 if faults else 0


def list_stale(files):
    committed = {name: (TARGET / name).read_bytes() for name in files if (TARGET / name).is_file()}
    return [name for name, text in files.items() if committed.get(name) != text.encode("utf-8")]


if __name__ == "__main__":
    sys.exit(main())
