#!/bin/sh
# Loading a national feed, side by side: elbuss, polars and duckdb as whole processes in turn; then Norrbotten from process start to
# summary. Prints tables for Benchmarks/README.md.
#   Benchmarks/import.sh [RUNS]     default 5
# The feed is made once from ../shared/feeds (about a minute) into a temporary folder, or taken from ELBUSS_BIG_FEED.
# polars and duckdb come from PyPI into Benchmarks/.venv.
set -eu
cd "$(dirname "$0")/.."
shared="${ELBUSS_SHARED:-../shared}"
[ -f "$shared/feeds/make_bigfeed.py" ] || { echo "needs the real feeds in ../shared" >&2; exit 2; }

swift build -c release --product elbuss --static-swift-stdlib
swift build -c release --package-path Benchmarks --product ImportBenchmark

venv=Benchmarks/.venv
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/pip" -q install --disable-pip-version-check polars==2.1.0 duckdb==2.0.0

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
big="${ELBUSS_BIG_FEED:-$work/big.zip}"
if [ ! -f "$big" ]; then
  feeds="$shared/feeds"
  python3 "$feeds/make_bigfeed.py" "$big" \
    "$feeds/norrbotten-2022-12.zip:40" "$feeds/vilnius-2016.zip:4" "$feeds/chattanooga-2026.zip:8" > /dev/null
fi
echo "8f7c4d205a96f630b6be321dda815ced3a9f847a49ebd7a4afd9360545206fcc  $big" | sha256sum -c --quiet ||
  echo "another feed than the one in the log: compare nothing with it" >&2

"$venv/bin/python" Benchmarks/import.py "${1:-5}" "$big" "$shared/feeds/norrbotten-2022-12.zip"
