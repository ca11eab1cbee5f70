#!/bin/sh
# coverage.sh BUILD LEAST: prints how many lines of src/ a build with --coverage has run, file by
# file, and fails under LEAST per cent in all.
set -eu

build=$1
least=$2

find "$build/src" -name '*.gcda' | sort | while read -r data; do
	gcov --no-output "$data"
done | awk -v least="$least" '
	/^File / { file = $2; gsub("\047", "", file) }
	/^Lines executed:/ && file ~ /^src\// {
		split($2, percent, /[:%]/)
		total[file] = $4
		run[file] = percent[2] * $4 / 100
		file = ""
	}
	END {
		for (file in total) {
			printf "%6.1f %%  %4d  %s\n", 100 * run[file] / total[file], total[file], file | "sort -k 4"
			lines += total[file]
			covered += run[file]
		}
		close("sort -k 4")
		if (lines == 0) {
			print "coverage.sh: there is nothing to count" > "/dev/stderr"
			exit 1
		}
		printf "%6.1f %%  %4d  in all\n", 100 * covered / lines, lines
		exit 100 * covered / lines < least
	}'
