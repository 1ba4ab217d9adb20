#!/bin/sh
# Two drafts compared by elbuss and by xmldiff (PyPI), side by side: the sample pair, and 2,000 requirements.
#   Benchmarks/drafts.sh [OLD NEW]
# xmldiff is taken from PATH or from a virtual environment that is made in Benchmarks/.venv. A run of it is stopped after XMLDIFF_SECONDS,
# 600 where nothing is said.
set -eu
cd "$(dirname "$0")/.."
swift build -c release --package-path Benchmarks --product DraftBenchmark > /dev/null
benchmark=Benchmarks/.build/release/DraftBenchmark
limit="${XMLDIFF_SECONDS:-600}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
old="${1:-tenders/regional-0.1.xml}"
new="${2:-tenders/regional-0.2.xml}"
xmldiff="$(command -v xmldiff || true)"
if [ -z "$xmldiff" ]; then
  [ -x Benchmarks/.venv/bin/xmldiff ] || { python3 -m venv Benchmarks/.venv && Benchmarks/.venv/bin/pip -q install xmldiff; }
  xmldiff=Benchmarks/.venv/bin/xmldiff
fi
"$benchmark" write "$work" 2000

compare() { # title, old, new
  echo "$1"
  printf '  elbuss   %s\n' "$("$benchmark" "$2" "$3")"
  start="$(date +%s.%N)"
  if timeout "$limit" "$xmldiff" "$2" "$3" > "$work/actions"; then
    status="$(wc -l < "$work/actions") actions · $(awk "BEGIN { printf \"%.2f\", $(date +%s.%N) - $start }") s with its start"
  else
    status="no result in $limit s"
  fi
  printf '  xmldiff  %s\n' "$status"
}
compare "sample pair" "$old" "$new"
compare "2,000 requirements" "$work/old-2000.xml" "$work/new-2000.xml"
