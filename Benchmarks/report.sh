#!/bin/sh
# Times the main job as whole processes of the release binary: seconds by the wall, user seconds, and the largest resident size, each the
# middle of several runs. Prints a table; Benchmarks/README.md keeps what was measured, with the machine.
#
#   Benchmarks/report.sh [RUNS]
set -eu
cd "$(dirname "$0")/.."

runs="${1:-11}"
binary=.build/release/elbuss
[ -x "$binary" ] || { echo "build first: make build" >&2; exit 2; }
[ -x /usr/bin/time ] || { echo "needs GNU time: apt-get install time" >&2; exit 2; }
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

middle() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

measure() { # name, arguments…
  name="$1"
  shift
  : > "$work/times"
  run=0
  while [ "$run" -lt "$runs" ]; do
    /usr/bin/time -a -o "$work/times" -f "%e %U %M" "$binary" "$@" > /dev/null
    run=$((run + 1))
  done
  for column in 1 2 3; do cut -d' ' -f"$column" "$work/times" > "$work/$column"; done
  printf '%-34s %6s s %6s s user %8s kB\n' "$name" "$(middle "$work/1")" "$(middle "$work/2")" "$(middle "$work/3")"
}

measure "report demonstration" report reports/jamtland-demo/study.yml -o "$work/demo"
measure "import demonstration" import gtfs/jamtland-demo
if [ -d ../shared ]; then
  measure "report mini-jamtland" report ../shared/mini-jamtland/mini-jamtland.zip -o "$work/mini"
  measure "import Norrbotten" import ../shared/feeds/norrbotten-2022-12.zip
  measure "charge mini-jamtland stays" charge ../shared/mini-jamtland/stays.csv --json
fi
