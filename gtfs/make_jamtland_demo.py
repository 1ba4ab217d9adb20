#!/usr/bin/env python3
"""Rewrites gtfs/jamtland-demo/ from gtfs/jamtland-demo-source/; with --check compares instead (exit 1 when stale or faulty)."""

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
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when the committed files are not these")
    options = parser.parse_args()

    try:
        sources = read_sources(SOURCE)
        files = build_feed(sources)
    except (SourceError, ValueError, KeyError) as error:
        print(f"make_jamtland_demo: {error}", file=sys.stderr)
        return 2

    faults = list_faults(files, sources)
    faults += print_known_distances(sources)
    if options.check:
        faults += [f"{name} is stale: run python3 gtfs/make_jamtland_demo.py" for name in list_stale(files)]
    else:
        TARGET.mkdir(exist_ok=True)
        for name in list_strangers(files):
            (TARGET / name).unlink()
        for name, text in files.items():
            (TARGET / name).write_bytes(text.encode("utf-8"))
    print_summary(files, sources)
    for fault in faults:
        print(f"make_jamtland_demo: {fault}", file=sys.stderr)
    return 1 if faults else 0


def list_stale(files):
    same = {name for name, text in files.items()
            if (TARGET / name).is_file() and (TARGET / name).read_bytes() == text.encode("utf-8")}
    return [name for name in files if name not in same] + list_strangers(files)


def list_strangers(files):
    return sorted(path.name for path in TARGET.glob("*") if path.name not in files)


if __name__ == "__main__":
    sys.exit(main())
