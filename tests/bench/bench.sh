#!/bin/sh
# bench.sh BUILD RECORDS ROUNDS: measures times, and prints medians and ratios. First starts, the part of
# an answer that one feels: guichet, /bin/true and `date +%F`, 500 times each, in turn (start.py). Then
# guichet --batch with a table (always the same, by table.awk), against mawk and gawk (answer.awk), Miller
# (answer.mlr) and DuckDB with two threads (answer.sql), where they are installed. They do the same job,
# print the same bytes, and run in turn, once a round. Last, guichet in a pipe, against cat, which sends the
# finished result through it.
#
# DUCKDB=1 installs DuckDB into BUILD, with npm (70 MB). It runs in node, whose start is in its time.
#
# The figures of README.md: RECORDS=2000000 ROUNDS=7 DUCKDB=1, in one run on two processors. Needs Python, and GNU
# date for nanoseconds.
set -eu

guichet=$1/tests/guichet
records=$2
rounds=$3
bench=$(dirname "$0")
mkdir -p "$1/bench"
work=$(cd "$1/bench" && pwd)
table=$work/table.csv
duckdb=$work/duckdb
rm -f "$work"/*.times

# One run, by its name, with the result on standard output.
run() {
	case $1 in
	guichet) "$guichet" -b "$table" ;;
	guichet-pipe) "$guichet" -b "$table" | cat ;;
	cat-pipe)
		# shellcheck disable=SC2002 # the pipe is what is timed
		cat "$work/result" | cat
		;;
	mawk | gawk) "$1" -f "$bench/answer.awk" "$table" ;;
	mlr) mlr --csv --ifs ';' --ofs ';' -S put -f "$bench/answer.mlr" "$table" ;;
	duckdb) node "$bench/duckdb.js" "$duckdb/node_modules" "$bench/answer.sql" "$table" ;;
	esac
}

is_installed() {
	case $1 in
	duckdb) [ -e "$duckdb/node_modules/installed" ] ;;
	*) command -v "$1" >/dev/null ;;
	esac
}

# Notes the time of one run, in microseconds.
measure() {
	start=$(date +%s%N)
	run "$1" >/dev/null
	end=$(date +%s%N)
	echo $(((end - start) / 1000)) >>"$work/$1.times"
}

median() {
	sort -n "$work/$1.times" | awk '{ time[NR] = $1 }
		END { print (time[int((NR + 1) / 2)] + time[int(NR / 2) + 1]) / 2 }'
}

# compare NAME OTHER: the median of NAME as a multiple of that of OTHER.
compare() {
	awk -v name="$1" -v a="$(median "$1")" -v other="$2" -v b="$(median "$2")" \
		'BEGIN { printf "%-14s %8.3f s %8.2f times %s\n", name, a / 1e6, a / b, other }'
}

[ -z "${DUCKDB-}" ] || sh tests/scripts/npm.sh "$bench/duckdb" "$duckdb"
python3 "$bench/start.py" "$guichet"

awk -v records="$records" -v shape=plain -f "$bench/table.awk" >"$table"
run guichet >"$work/result"
others=
for other in mawk gawk mlr duckdb; do
	if is_installed "$other"; then
		others="$others $other"
		run "$other" | cmp - "$work/result" # the same job: the same bytes
	else
		echo "$other is not installed: left out"
	fi
done

echo "$records records, medians of $rounds rounds"
round=0
while [ $((round += 1)) -le "$rounds" ]; do
	for name in guichet guichet-pipe cat-pipe $others; do
		measure "$name"
	done
done
compare guichet guichet
for other in $others; do
	compare "$other" guichet
done
compare guichet-pipe cat-pipe
