#!/bin/sh
# Fuzzes the reading of feeds, FuzzFeeds and FuzzTables side by side, from the corpus of broken feeds that the tests write.
#   Fuzzing/feeds.sh SECONDS     for each of the two; they share two cores
# Corpora and logs stay in Fuzzing/.build; an input that fails stays there too, named in what is printed, and the exit code is not 0.
set -eu
cd "$(dirname "$0")/.."
seconds="${1:?how many seconds}"
work=Fuzzing/.build/feeds
mkdir -p "$work"

ELBUSS_CORPUS="$PWD/$work/seeds" swift test --filter BrokenFeedsTests > "$work/seeds.log" 2>&1 || { cat "$work/seeds.log"; exit 1; }
# The rooms too are built with counters on their branches, and open to the fuzzers as to the tests.
for target in FuzzFeeds FuzzTables; do
  swift build -c release --package-path Fuzzing --product "$target" -Xswiftc -sanitize=fuzzer -Xswiftc -enable-testing
done

fuzz() { # target, part of the corpus, longest input
  mkdir -p "$work/$1"
  "Fuzzing/.build/release/$1" "$work/$1" "$work/seeds/$2" -max_total_time="$seconds" -max_len="$3" -timeout=60 \
    -rss_limit_mb=1024 -malloc_limit_mb=512 -print_final_stats=1 -artifact_prefix="$work/" > "$work/$1.log" 2>&1
}
fuzz FuzzFeeds feeds 3000 &
feeds=$!
failed=0
fuzz FuzzTables tables 600 || failed=1
wait "$feeds" || failed=1
for target in FuzzFeeds FuzzTables; do
  echo "$target:"
  grep -a -E '^(stat::(number_of_executed|peak_rss)|==.*ERROR|SUMMARY|artifact_prefix)' "$work/$target.log" || tail -n 20 "$work/$target.log"
done
exit "$failed"
