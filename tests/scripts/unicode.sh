#!/bin/sh
# unicode.sh BUILD: makes src/text/folds.def again, and compares. Skipped if Debian's unicode-data is
# missing; with REQUIRE_ALL, this is an error.
set -eu

tables=/usr/share/unicode
work=$1/tests/unicode

if ! [ -e "$tables/UnicodeData.txt" ]; then
	echo "skipped: unicode-data is missing"
	[ -z "${REQUIRE_ALL-}" ] || exit 1
	exit
fi
mkdir -p "$work"
LC_ALL=C awk -f tests/scripts/folds.awk "$tables/CaseFolding.txt" "$tables/UnicodeData.txt" >"$work/folds.def"
diff -u src/text/folds.def "$work/folds.def"
echo "ok - the table of letters"
