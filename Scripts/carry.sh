#!/bin/sh
# Writes the data files that the program carries into Swift sources, so that a moved binary needs nothing beside it.
#
#   Scripts/carry.sh           write every source below whose data file changed
#   Scripts/carry.sh --check   write nothing; name the stale ones and exit 1
#
# A data file ends with a line end, which the Swift text leaves out. A line of the list is: data file, room, name of the Swift type. HouseTests reads the same headers and fails when one is stale.
set -eu
cd "$(dirname "$0")/.."

list="$(cat Scripts/carried.tsv)"
check=0
[ "${1:-}" = "--check" ] && check=1

render() { # data file, type name
  printf '// Carried from %s by Scripts/carry.sh. Do not edit: change that file and run the script.\n// swift-format-ignore-file\n\n' "$1"
  printf '/// The text of `%s`.\n' "$1"
  printf 'enum %s {\n  static let text: StaticString = #"""\n' "$2"
  cat "$1"
  printf '"""#\n}\n'
}

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
printf '%s\n' "$list" | grep -v '^#' | while IFS="$(printf '\t')" read -r file room type; do
  [ -n "$file" ] || continue
  target="Sources/$room/Carried/$type.swift"
  render "$file" "$type" > "$work/new.swift"
  if [ -f "$target" ] && cmp -s "$work/new.swift" "$target"; then continue; fi
  if [ "$check" = 1 ]; then
    echo "stale: $target no longer says what $file says; run Scripts/carry.sh" >&2
    touch "$work/stale"
  else
    mkdir -p "Sources/$room/Carried"
    cp "$work/new.swift" "$target"
    echo "wrote $target"
  fi
done
[ ! -f "$work/stale" ] || exit 1
