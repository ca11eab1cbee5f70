#!/bin/sh
# core.sh BUILD: tests what BUILD/tests/core/core decides, which is the core without the rest.
set -u

core=$1/tests/core/core
failures=0

# expect OUTPUT ARGUMENT...
expect() {
	expected=$1
	shift
	found=$("$core" "$@" | paste -s -d ';' -)
	[ "$found" = "$expected" ] && echo "ok - core $*" && return
	echo "not ok - core $* gives: $found"
	echo "instead of: $expected"
	failures=$((failures + 1))
}

expect 'open on Mon Master: 14 days;0 warnings' 'Master 1' 2024-03-10
expect 'upcoming on eCandidat: 1 days;0 warnings' l3 24/03/2024
expect 'upcoming on Mon Master: 94 days;0 warnings' M1 2026-03-17 data/mon-master.ini
expect '0 warnings' L9 2024-03-10
expect '0 problems' M1 2024-02-30
expect '3 problems' M1 2024-03-10 data/examples/candidats.csv
expect '' M1 2024-03-10 missing.ini
exit $((failures > 0))
