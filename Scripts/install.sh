#!/bin/sh
# Installs the Debian packages of Scripts/packages.txt that are missing. Does nothing, and needs neither root nor network, when
# all are there.
set -eu
cd "$(dirname "$0")/.."

wanted="$(grep -v '^#' Scripts/packages.txt)"

if ! command -v swift >/dev/null 2>&1; then
  echo "elbuss: no Swift toolchain in PATH: install Swift 6.3 (swift.org/install) and try again." >&2
  exit 2
fi
if ! command -v dpkg-query >/dev/null 2>&1; then
  echo "elbuss: this is no Debian system: install what these Debian packages hold, then run 'swift build': $(echo $wanted)" >&2
  exit 2
fi

missing=""
for package in $wanted; do
  status="$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)"
  [ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" != 0 ]; then
  echo "elbuss: missing packages; ask for: apt-get install --no-install-recommends$missing" >&2
  exit 2
fi

echo "installing:$missing"
export DEBIAN_FRONTEND=noninteractive
# An upgrade that was cut short leaves packages that block every later install.
dpkg --configure -a >/dev/null 2>&1 || true
apt-get -f install -y >/dev/null 2>&1 || true
apt-get update -qq
# One call, so that libraries and their headers come in one version.
apt-get install -y -qq --no-install-recommends $missing >/dev/null || {
  echo "elbuss: apt-get could not install$missing; its words are above." >&2
  exit 2
}
