#!/bin/sh
# foreign.sh BUILD: passes tables that other projects wrote for their tests through BUILD/tests/guichet
# --batch (tests/foreign/foreign.js): those of csv-spectrum and Papa Parse, and some that csv-stringify
# writes. What comes back must be what went in, also for csv-parse (whose own tests are not in its package)
# and Papa Parse. Skipped if node or npm is missing; with REQUIRE_ALL, this is an error.
set -eu

guichet=$(cd "$1" && pwd)/tests/guichet
work=$(cd "$1" && pwd)/tests/foreign

for tool in node npm; do
	command -v "$tool" >/dev/null && continue
	echo "skipped: $tool is missing"
	[ -z "${REQUIRE_ALL-}" ] || exit 1
	exit 0
done

sh tests/scripts/npm.sh tests/foreign "$work"
node tests/foreign/foreign.js "$work/node_modules" "$guichet"
