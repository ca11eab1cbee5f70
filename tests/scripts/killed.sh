#!/bin/sh
# killed.sh BUILD: kills BUILD/tests/guichet while it replaces a file, at 300 different moments: the
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

killed=0
for i in $(seq 300); do
	day=$((i % 2 * 10 + 10))
	"$guichet" -f html -c "$work/large.ini" -o "$work/page" 2024-02-$day &
	sleep "$(awk -v i="$i" 'BEGIN { printf "%.4f", (i * 37 % 100) / 100 * 0.04 }')"
	kill -9 $! 2>/dev/null || true
	status=0
	wait $! 2>/dev/null || status=$?
	[ $status -eq 0 ] || killed=$((killed + 1))
	cmp -s "$work/page" "$work/10" || cmp -s "$work/page" "$work/20" || {
		echo "not ok - killed after $i runs, the file is a mixture"
		exit 1
	}
	# What a kill leaves beside it, nobody could remove.
	rm -f "$work"/page.*
done
if [ "$killed" -lt 30 ] || [ "$killed" -eq 300 ]; then
	echo "not ok - $killed of 300 runs were killed: nothing was tried"
	exit 1
fi
echo "ok - a file that is replaced, killed $killed times"
