#!/bin/sh
# files.sh DIRECTORY: writes the files that the runs of faults.c are given.
set -eu
mkdir -p "$1"
cd "$1"

# A calendar that arrays grow for.
awk 'BEGIN {
	print "[calendar]\ntitle = T\n[platform p]\nname = P\nurl = http://p\nstep = S"
	for (i = 0; i < 70; i++) {
		printf "[level P%d]\nname = N\nalias = Programme %d\n", i, i
		printf "[window w%d]\nlevels = P%d\nplatform = p\n", i, i
		printf "opens = 2024-02-01\ncloses = 2024-03-01\nscope = S\n"
	}
}' >large.ini
mkdir -p home/.config/guichet
cp large.ini home/.config/guichet/calendar.ini
printf '[window w7]\nlevels = P7 P8\nplatform = p\nopens = 2023-02-01\ncloses = 2023-02-02\n' >part.ini
# Windows with half of a pair of keys: the places of more entries than arrays begin with.
awk 'BEGIN { for (i = 0; i < 70; i++) printf "[window w%d]\nscope.en = S\n", i }' >halves.ini
# Hours, unknown ends and audiences; and a file that corrects it.
cat >routes.ini <<'END'
[calendar]
title = T
[platform p]
name = P
url = http://p
[audience vapp]
name = V
alias = validation
[level M1]
name = M
[window everybody]
levels = M1
platform = p
opens = 2024-03-01
closes = unknown
[window vapp]
levels = M1
audiences = vapp
platform = p
opens = 2024-03-10 09:00
closes = 2024-03-11 12:00
[window next]
levels = M1
audiences = vapp
platform = p
opens = unknown
closes = unknown
intake = 2025
END
printf '[window vapp]\ncloses = 2024-03-20 12:00\n' >extension.ini
# Another level than is there, and an audience twice.
printf '[window vapp]\nlevels = m1\naudiences = vapp vapp\n' >slips.ini
printf 'niveau;date;public\nM1;10/03/2024 08:59;vapp\nM1;10/03/2024 09:00;\nM1;;x\n' >public.csv

# More errors than are told.
awk 'BEGIN { for (i = 0; i < 100; i++) print "wrong \033 line " i }' >wrong.ini
# One error: it must not be lost.
printf '[calendar]\ntitle = T\ncolour = red\n[level L]\nname = N\n[platform p]\nname = P\nurl = http://p\n[window w]\nlevels = L\nplatform = p\nopens = 2024-02-01\ncloses = 2024-03-01\n' >one.ini

printf 'nom;niveau;date\nA;M1;2024-03-10\n"B;\n""b""";Licence 3;24/03/2024\nC;;;\nD;X;2024-03-10\n"E\n\nF;M2;x\n' >table.csv
printf 'niveau\nP7\nP8\n' >undated.csv
printf 'a,b\n1,2\n' >wrong.csv
# Divided by commas, its first record needs more than there is.
printf 'foo,"b\nc' >unended.csv
# Longer than is read at once, and than is written, with a line that is longer than any record.
awk 'BEGIN {
	for (i = 0; i < 3000; i++)
		print "M1;" i ";\"a\nb\""
	for (i = 0; i < 120000; i++)
		printf "0123456789"
}' >long.csv

# The file that -o writes, by a link; each run begins with an old one.
ln -sf page link
