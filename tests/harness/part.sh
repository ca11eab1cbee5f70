#!/bin/sh
# part.sh LOG NAME COMMAND...: runs a part of the tests, which prints TAP, and `skipped: WHY` for what
# cannot be tested here; LOG keeps it. Shows how many tests passed, or else what failed and nothing
# but that; with TAP=1 nothing, because total.sh shows it all.
set -u

log=$1
name=$2
shift 2

mkdir -p "$(dirname "$log")"
CMOCKA_MESSAGE_OUTPUT=TAP "$@" >"$log" 2>&1
status=$?
if [ $status -ne 0 ] && ! grep -q '^not ok' "$log"; then
	printf '\nnot ok - %s ended with status %d\n' "$name" $status >>"$log"
fi
[ -z "${TAP-}" ] || exit $status

if [ $status -eq 0 ]; then
	awk -v name="$name" '
		/^ok/ { passed++ }
		/^(not )?ok .*# SKIP/ { skipped = ", some skipped" }
		/^skipped: / { skipped = skipped ", " $0 }
		END { print "  ok   " name ": " passed + 0 skipped }' "$log"
else
	# An example shows its place, which is its name, before what is wrong: once is enough.
	awk '
		/^ok/ || /^1\.\./ || /^# (not )?ok - / || /^$/ { next }
		{ place = $0 }
		sub(/^not ok [0-9]* *- /, "", place) || (sub(/^# /, "", place) && sub(/: error: Failure!$/, "", place)) {
			if (place in shown)
				next
		}
		{ sub(/^# /, ""); shown[$0]; print }' "$log"
fi
exit $status
