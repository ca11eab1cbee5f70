#!/bin/sh
# killed.sh BUILD: kills BUILD/tests/guichet 100 times while it replaces a file, at different moments: the
# file must be the old one or the new one, whole, and never a mixture.
set -eu

guichet=$1/tests/guichet
work=$1/tests/killed
rm -rf "$work"
mkdir -p "$work"

awk 'BEGIN {
	print "[calendar]\ntitle = T\n[platform p]\nname = P\nurl = http://p"
	for (i = 0; i < 2000; i++)
		printf "[level P%d]\nname = N\n[window w%d]\nlevels = P%d\nplatform = p\nopens = 2024-02-01\ncloses = 2024-03-01\n", i, i, i
}' >"$work/large.ini"

# What each day gives.
for day in 10 20; do
	"$guichet" -f html -c "$work/large.ini" -o "$work/$day" 2024-02-$day
done
cp "$work/10" "$work/page"

# The moments are from 0 to $span microseconds after the start. It follows how long a run takes here.
killed=0
runs=0
span=40000
while [ $killed -lt 100 ] && [ $((runs += 1)) -le 1000 ]; do
	day=$((runs % 2 * 10 + 10))
	"$guichet" -f html -c "$work/large.ini" -o "$work/page" 2024-02-$day &
	sleep "$(printf '0.%06d' $((runs * 37 % 100 * span / 100)))"
	kill -9 $! 2>/dev/null || true
	if wait $! 2>/dev/null; then
		span=$((span > 2000 ? span * 9 / 10 : span))
	else
		span=$((span < 500000 ? span * 11 / 10 : span))
		killed=$((killed + 1))
	fi
	cmp -s "$work/page" "$work/10" || cmp -s "$work/page" "$work/20" || {
		echo "not ok - killed after $runs runs, the file is a mixture"
		exit 1
	}
	# What a kill leaves beside it, nobody could remove.
	rm -f "$work"/page.*
done
if [ $killed -lt 20 ] || [ $killed -eq $runs ]; then
	echo "not ok - $killed of $runs runs were killed: nothing was tried"
	exit 1
fi
echo "ok - a file that is replaced, killed $killed times"
