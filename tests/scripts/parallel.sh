#!/bin/sh
# parallel.sh BUILD: a table that GNU parallel answers in parts must come out as from one run of
# BUILD/tests/guichet, byte for byte. Skipped if parallel is missing; with REQUIRE_ALL, this is an error.
set -eu

guichet=$1/tests/guichet
work=$1/tests/parallel
records=20000
mkdir -p "$work"

fail() {
	echo "parallel.sh: $*" >&2
	exit 1
}

# parallel of moreutils is another program.
if ! parallel --version 2>/dev/null | grep -q 'GNU parallel'; then
	[ -z "${REQUIRE_ALL-}" ] || fail "GNU parallel is missing"
	echo "skipped: GNU parallel is missing"
	exit
fi

# compare TABLE: the answers of parts, with the header of the first alone, against those of one run.
compare() {
	"$guichet" -b "$1" >"$work/one"
	parallel --will-cite -k --pipepart --block 50k --header : -a "$1" "$guichet" -b >"$work/parts"
	[ "$(grep -c 'platform.state.opens.closes.days' "$work/parts")" -gt 5 ] || fail "there are too few parts"
	awk 'NR == 1 { header = $0 } NR == 1 || $0 != header' "$work/parts" | cmp - "$work/one" ||
		fail "the parts of $1 are not as the whole"
	[ "$(wc -l <"$work/one")" -eq $((records + 1)) ] || fail "records of $1 are missing"
	echo "ok - ${1##*/}"
}

for shape in plain quoted; do
	awk -v records=$records -v shape=$shape -f tests/bench/table.awk >"$work/$shape.csv"
	compare "$work/$shape.csv"
done
# A byte order mark, CRLF, and no line end after the last record.
awk '{ printf "%s%s", NR == 1 ? "\357\273\277" : "\r\n", $0 }' "$work/quoted.csv" >"$work/crlf.csv"
compare "$work/crlf.csv"
