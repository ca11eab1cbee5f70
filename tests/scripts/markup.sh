#!/bin/sh
# markup.sh BUILD: reads pages of BUILD/tests/guichet with a parser of HTML (markup.py). Skipped if python3
# is missing; with REQUIRE_ALL, this is an error.
set -eu

if ! command -v python3 >/dev/null; then
	echo "skipped: python3 is missing"
	[ -z "${REQUIRE_ALL-}" ] || exit 1
	exit 0
fi
python3 tests/scripts/markup.py "$1/tests/guichet"
