#!/usr/bin/env python3
"""Writes docs/notice-counts.tsv and docs/notice-counts.md: our notices beside those of two other validators.

    Scripts/notice-counts.py            run elbuss on the six feeds of ../shared/feeds and write both files
    Scripts/notice-counts.py --check    write nothing; exit 1 where a file is stale

ELBUSS_BINARY names the program (.build/release/elbuss by default), ELBUSS_SHARED the folder of feeds. The other validators' counts
are those of ../shared/domain/notice-counts.tsv and of docs/notice-counts-others.tsv, which has the runs that the former lacks.
Python 3, standard library only.
"""
import csv
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARED = os.environ.get("ELBUSS_SHARED", os.path.join(ROOT, "..", "shared"))
BINARY = os.environ.get("ELBUSS_BINARY", os.path.join(ROOT, ".build", "release", "elbuss"))
VALIDATION_DATE = "2026-11-24"
VALIDATORS = ["gtfs-guru 1.0.0", "gtfs-validator(py) 0.1.2"]


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def others():
    counts = {}
    for path in [os.path.join(SHARED, "domain", "notice-counts.tsv"), os.path.join(ROOT, "docs", "notice-counts-others.tsv")]:
        for row in rows(path):
            counts.setdefault(row["feed"], {}).setdefault(row["validator"], {})[row["code"]] = int(row["count"])
    return counts


def ours(feed):
    command = [BINARY, "import", "--json", "--validation-date", VALIDATION_DATE, os.path.join(SHARED, "feeds", feed)]
    result = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return {notice["code"]: (notice["severity"], notice["total"]) for notice in json.loads(result.stdout)["notices"]}


def main():
    theirs = others()
    table = "feed\tcode\tseverity\telbuss\t" + "\t".join(VALIDATORS) + "\n"
    page = [
        "# Notices beside two other validators",
        "",
        "Made by `Scripts/notice-counts.py`; do not edit. Counted on " + VALIDATION_DATE + " as the validation date. A test holds the",
        "figures of elbuss against the program, and every line where one differs against `notice-differences.tsv`, which says who is",
        "right and why. Codes of the canonical validator that elbuss does not raise are in `notice-scope.tsv`, small feeds that try",
        "one thing each in `notice-cases.tsv`, what all three say of those in `notice-case-counts.tsv`.",
        "",
        "What differs by intent: the canonical validator reads no row of a table once its header or one of its rows has an error, and",
        "leaves out every check that needs the table; elbuss says what is wrong and goes on with the rest. Fares, pathways, levels,",
        "translations, booking rules and zones are not checked beyond their header.",
    ]
    for feed in sorted(theirs):
        own = ours(feed)
        page += ["", "## " + feed, "", "| code | severity | elbuss | " + " | ".join(VALIDATORS) + " | |", "|---|---|--:|--:|--:|---|"]
        codes = sorted(set(own).union(*(theirs[feed].get(name, {}) for name in VALIDATORS)))
        for code in codes:
            severity, total = own.get(code, ("", 0))
            cells = [str(theirs[feed][name].get(code, 0)) if name in theirs[feed] else "not run" for name in VALIDATORS]
            table += "\t".join([feed, code, severity, str(total)] + cells) + "\n"
            mark = "" if all(cell in (str(total), "not run") for cell in cells) else "differs"
            page.append("| " + " | ".join([code, severity, str(total)] + cells + [mark]) + " |")
    stale = False
    for name, text in [("notice-counts.tsv", table), ("notice-counts.md", "\n".join(page) + "\n")]:
        path = os.path.join(ROOT, "docs", name)
        old = open(path, encoding="utf-8").read() if os.path.exists(path) else ""
        if old == text:
            continue
        stale = True
        if "--check" in sys.argv[1:]:
            print("stale: docs/" + name + "; run Scripts/notice-counts.py", file=sys.stderr)
        else:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            print("wrote docs/" + name)
    sys.exit(1 if stale and "--check" in sys.argv[1:] else 0)


main()
