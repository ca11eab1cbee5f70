#!/bin/sh
# markup.sh BUILD: pages of BUILD/tests/guichet, read by a parser of HTML (markup.py). Where python3 is
# missing, says so; with REQUIRE_ALL, that fails.
set -eu

if ! command -v python3 >/dev/null; then
	echo "skipped: python3 is missing"
	[ -z "${REQUIRE_ALL-}" ] || exit 1
	exit 0
fi
python3 tests/scripts/markup.py "$1/tests/guichet"
