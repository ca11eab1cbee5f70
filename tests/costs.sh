#!/bin/sh
# costs.sh BUILD: measures what BUILD/guichet costs, and fails when a limit is passed.
set -eu

guichet=$1/guichet
work=$1/costs
mkdir -p "$work"

fail() {
	echo "costs.sh: $*" >&2
	exit 1
}

for tool in valgrind /usr/bin/time; do
	command -v "$tool" >/dev/null || fail "$tool is missing (Debian: apt-get install valgrind time)"
done

# Sets count to the instructions of a command, in an environment that holds PATH only.
count_instructions() {
	env -i PATH="$PATH" valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" \
		>"$work/output" 2>"$work/log" || fail "failed: $*"
	count=$(sed -n 's/.*Collected : //p' "$work/log")
	[ "${count:-0}" -gt 0 ] || fail "no instructions were counted: $*"
}

# A calendar of $1 levels, each with three windows, in no order.
calendar() {
	awk -v count="$1" 'BEGIN {
		print "[calendar]\ntitle = T\n[platform p]\nname = P\nurl = http://p"
		for (i = 0; i < count; i++) {
			n = (i * 7919) % count # prime to count: every level once
			printf "[level P%d]\nname = Formation numéro %d\nalias = Programme %d\n", n, n, n
			for (year = 2023; year < 2026; year++) {
				printf "[window p%d-%d]\nlevels = P%d\nplatform = p\n", n, year, n
				printf "opens = %d-02-01\ncloses = %d-03-%02d\n", year, year, 10 + n % 20
			}
		}
	}'
}

# check NAME A B LIMIT: the ratio of A to B
check() {
	echo "$1: $(awk -v a="$2" -v b="$3" 'BEGIN { printf "%.2f", a / b }') (limit $4)"
	awk -v a="$2" -v b="$3" -v limit="$4" 'BEGIN { exit !(a > 0 && a <= limit * b) }' ||
		fail "too much: $1"
}

calendar 1000 >"$work/1000.ini"
calendar 10000 >"$work/10000.ini"
count_instructions /bin/true
base=$count
count_instructions "$guichet" M1 2024-03-10
answer=$count
count_instructions "$guichet" -c "$work/1000.ini" P7 2024-03-09
small=$count
count_instructions "$guichet" -c "$work/10000.ini" P7 2024-03-09
large=$count
grep -q OPEN "$work/output" || fail "the large calendar does not answer"
# The peak of the resident memory, in KiB.
/usr/bin/time -f %M -o "$work/memory" "$guichet" M1 2024-03-10 >/dev/null

check 'instructions of an answer against /bin/true' "$answer" "$base" 2
check 'instructions of 10,000 levels against 1,000' "$large" "$small" 12
check 'peak memory of an answer, MiB' "$(cat "$work/memory")" 1024 4
