#!/bin/sh
# Compiles every Sources/C*/shim.h with the system C compiler. Swift imports these headers as [system] modules, where warnings
# are silenced: a missing #include would make a function implicit, cut its returned pointer to 32 bits and crash at run time.
# Exit 0 when all are clean, 1 otherwise.
set -u
cd "$(dirname "$0")/.." || exit 1

status=0
for header in Sources/C*/shim.h; do
  module=$(basename "$(dirname "$header")")
  package=$(sed -n "s/.*name: \"$module\".*pkgConfig: \"\([^\"]*\)\".*/\1/p" Package.swift)
  flags=""
  if [ -n "$package" ]; then flags=$(pkg-config --cflags "$package") || status=1; fi
  # The flags are a list of words.
  # shellcheck disable=SC2086
  if printf '#include "%s"\n' "$header" |
    ${CC:-cc} -std=c11 -Wall -Wextra -Werror -Werror=implicit-function-declaration -I. $flags -fsyntax-only -x c -; then
    echo "$header: clean"
  else
    echo "$header: not clean" >&2
    status=1
  fi
done
exit $status
