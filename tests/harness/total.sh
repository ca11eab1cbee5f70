#!/bin/sh
# total.sh LOGS: counts the tests of all parts, from what part.sh left in LOGS; with TAP=1, prints
# them as one run.
set -eu

mkdir -p "$1"
cd "$1"
find . -type f | sort | awk -v tap="${TAP-}" '
	function show(text) {
		if (tap)
			print text
	}
	function show_result(result, text) {
		count++
		show(result " " count " - " text)
	}
	BEGIN { show("TAP version 13") }
	{
		part = $0
		sub(/.*\/check-/, "", part)
		while ((getline line <$0) > 0) {
			if (sub(/^(skipped: |(not )?ok .*# SKIP )/, "", line)) {
				skipped++
				show_result("ok", part " # SKIP " line)
			} else if (sub(/^ok [0-9]* *- /, "", line)) {
				passed++
				show_result("ok", part ": " line)
			} else if (sub(/^not ok [0-9]* *- /, "", line)) {
				failed++
				show_result("not ok", part ": " line)
			} else if (line !~ /^(1\.\.|# (not )?ok - |$)/) {
				sub(/^# /, "", line)
				show("# " line)
			}
		}
	}
	END {
		show("1.." count + 0)
		print (tap ? "# " : "") passed + 0 " passed, " failed + 0 " failed, " skipped + 0 " skipped"
	}'
