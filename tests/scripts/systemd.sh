#!/bin/sh
# systemd.sh BUILD [EXAMPLES]: systemd must accept the timers and the services of the examples, and each
# command in a service must run, with BUILD/tests/guichet; or, of the directory EXAMPLES, where they are
# installed, with the program that they name. Skipped if systemd-analyze is missing; with REQUIRE_ALL, this
# is an error.
set -eu

work=$(cd "$1" && pwd)/tests/systemd
examples=${2-data/examples}
mkdir -p "$work"
# The commands of a service are divided by spaces: a path without any, wherever BUILD is.
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
guichet=$place/guichet
ln -s "$(cd "$1" && pwd)/tests/guichet" "$guichet"

fail() {
	echo "systemd.sh: $*" >&2
	exit 1
}

if ! command -v systemd-analyze >/dev/null; then
	[ -z "${REQUIRE_ALL-}" ] || fail "systemd-analyze is missing"
	echo "skipped: systemd-analyze is missing"
	exit
fi

# The command of the service, then those that stand in it for others to take.
for command in $(seq 0 "$(grep -c '^#ExecStart=' "$examples/guichet.service")"); do
	awk -v wanted="$command" '
		/^ExecStart=/ && wanted > 0 { next }
		/^#ExecStart=/ && ++count == wanted { sub("#", "") }
		{ print }' "$examples/guichet.service" >"$work/plain"
	# On a day on which there is something to say.
	sed "s|/usr/local/bin/guichet|\"$guichet\"|; s|3-0 M1|& 2024-03-24|" "$work/plain" >"$work/guichet.service"
	cp "$examples/guichet.timer" "$work"
	said=$(systemd-analyze verify --man=no "$work/guichet.timer" "$work/guichet.service" 2>&1) || fail "$said"
	[ -z "$said" ] || fail "$said"
done
# The units of a web server: those of the system. The user of the server may be missing here.
for unit in service timer; do
	sed "s|/usr/local/bin/guichet|\"$guichet\"|; /^User=/d" "$examples/guichet-site.$unit" >"$work/guichet-site.$unit"
done
said=$(systemd-analyze verify --man=no "$work/guichet-site.timer" "$work/guichet-site.service" 2>&1) || fail "$said"
[ -z "$said" ] || fail "$said"
systemd-analyze calendar "$(sed -n 's/^OnCalendar=//p' "$examples/guichet-site.timer")" >/dev/null
systemd-analyze calendar "$(sed -n 's/^OnCalendar=//p' "$examples/guichet.timer")" >/dev/null
echo "ok - the timer and the services"

# What stands for mail and notify-send writes what it gets; `$$` is a `$` to systemd.
mkdir -p "$work/bin"
printf '#!/bin/sh\necho mail "$@"\ncat\n' >"$work/bin/mail"
printf '#!/bin/sh\necho note "$@"\n' >"$work/bin/notify-send"
chmod +x "$work/bin/mail" "$work/bin/notify-send"
sed -n "s|/usr/local/bin/guichet|\"$guichet\"|; s|3-0 M1|& 2024-03-24|; s|\\\$\\\$|\$|g; s|^#*ExecStart=||p" \
	"$examples/guichet.service" >"$work/commands"
PATH="$work/bin:$PATH" sh "$work/commands" >"$work/said"
cat >"$work/expected" <<'END'
M1 : OUVERT, dernier jour aujourd'hui, dimanche 24 mars 2024, Université de Rouen Normandie, sur Mon Master : https://www.monmaster.gouv.fr/
mail -E -s Candidatures advisor@example.org
M1 : OUVERT, dernier jour aujourd'hui, dimanche 24 mars 2024, Université de Rouen Normandie, sur Mon Master : https://www.monmaster.gouv.fr/
note Candidatures M1 : OUVERT, dernier jour aujourd'hui, dimanche 24 mars 2024, Université de Rouen Normandie, sur Mon Master : https://www.monmaster.gouv.fr/
END
diff "$work/expected" "$work/said" || fail "the commands say something else"
echo "ok - what the commands say"
