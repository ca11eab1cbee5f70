#!/bin/sh
# page.sh BUILD: checks pages of BUILD/tests/guichet in Chromium (tests/browser/page.js), at 360 and 1,280
# pixels, light, dark and printed: nothing outside, nothing overlapping, the day and the windows in their
# places, every level and address there, no request, no finding of axe-core; tidy finds them valid. Skipped
# if Chromium, tidy, node or npm is missing; with REQUIRE_ALL, this is an error.
set -eu

guichet=$(cd "$1" && pwd)/tests/guichet
work=$(cd "$1" && pwd)/tests/page
browser=$(command -v chromium || command -v chromium-browser || true)
failed=0

for tool in "${browser:-chromium}" tidy node npm; do
	command -v "$tool" >/dev/null && continue
	echo "skipped: $tool is missing"
	[ -z "${REQUIRE_ALL-}" ] || exit 1
	exit 0
done

sh tests/scripts/npm.sh tests/browser "$work"

# look NAME FIRST LAST DAY OPTION...: the page of OPTIONs, its time line from FIRST to LAST, DAY on it.
look() {
	page=$work/$1.html
	months="$2 $3 $4"
	shift 4
	"$guichet" -f html "$@" >"$page" 2>"$work/said" || [ $? -eq 4 ] || failed=1
	"$guichet" -f json "$@" >"$work/facts" 2>"$work/said" || [ $? -ne 2 ]
	tidy -q -e "$page" || failed=1
	# shellcheck disable=SC2086 # the months are words
	node tests/browser/page.js "$work/node_modules" "$browser" "$page" "$work/facts" $months || failed=1
}

# Forty levels with names of any length, some without a window, with audiences, hours, unknown ends.
awk 'BEGIN {
	print "[calendar]\ntitle = Candidatures de l\047année universitaire 2026-2027 : licences & masters <tous>"
	print "school = Université-d\047Exemple-au-Très-Long-Nom-Sans-Aucune-Espace-Vraiment-Aucune-Du-Tout-Nulle-Part"
	long = "reprise-d-etudes-et-formation-continue-tout-au-long-de-la-vie-a"
	print "[audience " long "]\nname = Reprise d\047études"
	print "[platform e]\nname = eCandidat\nstep = Créez <b>un</b> compte."
	print "url = https://ecandidat.example.org/a/very/long/path/that/goes/on/and/on?with=query&and=more&so=forever"
	print "[platform m]\nname = Mon Master\nurl = https://www.monmaster.gouv.fr/"
	for (i = 0; i < 40; i++) {
		name = (i % 7 == 3 ? "Licence-3-parcours-psychologie-du-travail-et-des-organisatio-" : "L") i
		print "[level " name "]\nname = Licence " i
		if (i % 9 == 4)
			continue
		print "[window w" i "]\nlevels = " name "\nplatform = " (i % 2 ? "m" : "e") "\nintake = 2027"
		printf "opens = 2026-%02d-%02d%s\n", 1 + i % 12, 1 + i % 28, (i % 3 ? "" : " 09:00")
		if (i % 11 == 5)
			print "closes = unknown"
		else
			printf "closes = 2027-%02d-%02d\n", 1 + i % 4, 1 + i % 28
		if (i % 7 == 3)
			print "[window v" i "]\nlevels = " name "\naudiences = " long \
				"\nplatform = m\nopens = unknown\ncloses = unknown\nintake = 2027"
	}
}' >"$work/forty.ini"

example=data/examples/exemple.ini
look built-in 2024-02-01 2024-04-30 2024-03-10 2024-03-10
look built-in-french 2024-02-01 2024-04-30 2024-02-01 -l fr '2024-02-01 23:59'
look last-day 2024-02-01 2024-04-30 2024-04-30 2024-04-30
look over 2024-02-01 2024-04-30 - -l fr 2026-11-27
look one 2024-02-01 2024-03-31 2024-03-24 M1 2024-03-24
look mon-master 2026-02-01 2026-03-31 2026-03-01 -c data/mon-master.ini 2026-03-01
look mon-master-french 2026-06-01 2026-11-30 2026-11-27 -l fr -c data/mon-master.ini 2026-11-27
look example 2027-03-01 2027-06-30 2027-04-26 -c $example '2027-04-26 09:30'
look example-french 2027-03-01 2027-06-30 2027-06-30 -l fr -c $example 2027-06-30
look forty 2026-07-01 2027-04-30 2026-12-31 -l fr -c "$work/forty.ini" 2026-12-31
look forty-over 2032-01-01 2032-01-31 2032-01-01 -c "$work/forty.ini" 2032-01-01
exit $failed
