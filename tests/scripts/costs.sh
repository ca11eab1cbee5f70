#!/bin/sh
# costs.sh BUILD: measures what BUILD/tests/guichet costs, and fails when a limit is exceeded:
#
# - the instructions of one answer, against /bin/true (counted by valgrind's callgrind);
# - the instructions to read a calendar of 10,000 levels and 30,000 windows, against one of 1,000;
# - the size of a page (--format=html) of 10,000 levels, with its windows open, and over;
# - the instructions of a record of a table, of each shape that bench/table.awk has, since the cost depends
#   on how the data repeat;
# - the instructions of an event of an agenda;
# - the instructions of a damaged line, and of 20,000 damaged lines against 2,000: the cost must not grow
#   faster than the damage;
# - the peak of resident memory (GNU time) of one answer, and of tables of 11,000,000 and 10,000 records.
#
# README.md has the figures of gcc 12, glibc 2.36, x86-64, -O2 and the usual hardening.
set -eu

guichet=$1/tests/guichet
work=$1/costs
mkdir -p "$work"

fail() {
	echo "costs.sh: $*" >&2
	exit 1
}

for tool in valgrind setarch /usr/bin/time; do
	command -v "$tool" >/dev/null || fail "$tool is missing (Debian: apt-get install valgrind util-linux time)"
done

# Sets count to the instructions of a command, in an environment that holds PATH only. A table with
# gaps (4) is fine.
count_instructions() {
	env -i PATH="$PATH" valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" \
		>"$work/output" 2>"$work/log" || [ $? -eq 4 ] || fail "failed: $*"
	count=$(sed -n 's/.*Collected : //p' "$work/log")
	[ "${count:-0}" -gt 0 ] || fail "no instructions were counted: $*"
}

# A calendar of $1 levels, each with three windows, in no order.
calendar() {
	awk -v count="$1" 'BEGIN {
		print "[calendar]\ntitle = T\n[platform p]\nname = P\nurl = http://p"
		for (i = 0; i < count; i++) {
			n = (i * 7919) % count # prime to count: every level once
			printf "[level P%d]\nname = Formation numéro %d\nalias = Programme %d *\n", n, n, n
			for (year = 2023; year < 2026; year++) {
				printf "[window p%d-%d]\nlevels = P%d\nplatform = p\n", n, year, n
				printf "opens = %d-02-01\ncloses = %d-03-%02d\n", year, year, 10 + n % 20
			}
		}
	}'
}

# Sets peak to the most memory that a command is resident in, in KiB, and lines to those it prints.
# Addresses stand still, because where they fall decides how much of the libraries is resident.
measure_memory() {
	lines=$(setarch "$(uname -m)" -R /usr/bin/time -f %M -o "$work/memory" "$@" 2>/dev/null | wc -l)
	peak=$(cat "$work/memory")
}

# A table of $1 records in the shape of $2: see bench/table.awk.
table() {
	awk -v records="$1" -v shape="$2" -f tests/bench/table.awk
}

# A table of $1 lines on each of which a quote opens that is not closed: each could be the first of
# three hundred lines, and is read as such.
damage() {
	awk -v count="$1" 'BEGIN { print "niveau;date"; while (count-- > 0) print "a\";\"b" }'
}

# record LIMIT SHAPE OPTION...: the instructions for a record of the tables of one shape.
record() {
	limit=$1
	shape=$2
	shift 2
	table 10000 "$shape" >"$work/small.csv"
	table 110000 "$shape" >"$work/large.csv"
	count_instructions "$guichet" "$@" -b "$work/small.csv"
	small=$count
	count_instructions "$guichet" "$@" -b "$work/large.csv"
	check "instructions of a record: $shape" $((count - small)) 100000 "$limit"
}

# A table of 110,000 records a hundred times, with one header.
hundred_tables() {
	cat "$work/large.csv"
	for _ in $(seq 2 100); do
		tail -n +2 "$work/large.csv"
	done
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
count_instructions "$guichet" -c "$work/1000.ini" "Programme 7 : x" 2024-03-09
small=$count
count_instructions "$guichet" -c "$work/10000.ini" "Programme 7 : x" 2024-03-09
large=$count
grep -q OPEN "$work/output" || fail "the large calendar does not answer"
measure_memory "$guichet" M1 2024-03-10
for language in en fr; do
	for day in 2024-02-15 2027-03-09; do
		"$guichet" -l $language -f html -c "$work/10000.ini" -o "$work/page.html" $day
		check "page of 10,000 levels, $language, $day, MB" "$(wc -c <"$work/page.html")" 1000000 10
	done
done
check 'instructions of an answer against /bin/true' "$answer" "$base" 2.3
check 'instructions of 10,000 levels against 1,000' "$large" "$small" 12
check 'peak memory of an answer, MiB' "$peak" 1024 4

damage 2000 >"$work/small.csv"
damage 20000 >"$work/large.csv"
count_instructions "$guichet" -b "$work/small.csv"
small=$count
count_instructions "$guichet" -b "$work/large.csv"
check 'instructions of a damaged line' $((count - small)) 18000 60000
check 'instructions of 20,000 damaged lines against 2,000' "$count" "$small" 12
record 550 pairs
record 1550 days
record 1350 times
record 1375 quoted
record 640 words
record 1125 wide
record 440 one
record 920 wrong
record 990 unknown
record 2250 levels -c "$work/10000.ini"
record 530 plain

count_instructions "$guichet" -c "$work/1000.ini" --steps P7
base=$count
count_instructions "$guichet" -c "$work/1000.ini" --format=ics
[ "$(grep -c BEGIN:VEVENT "$work/output")" -eq 6000 ] || fail "events are missing"
check 'instructions of an event of an agenda' $((count - base)) 6000 11500

small=0
for _ in 1 2 3 4 5; do # the most, since how much of the libraries is resident varies
	measure_memory "$guichet" -b "$work/small.csv"
	[ "$peak" -le "$small" ] || small=$peak
done
mkfifo "$work/pipe" 2>/dev/null || [ -p "$work/pipe" ]
hundred_tables >"$work/pipe" &
measure_memory "$guichet" -b "$work/pipe"
[ "$lines" -eq 11000001 ] || fail "the large table is not answered"
check 'peak memory of a table of 11,000,000 records, MiB' "$peak" 1024 4
check 'peak memory of 11,000,000 records against 10,000' "$peak" "$small" 1.05
