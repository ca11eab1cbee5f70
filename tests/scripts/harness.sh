#!/bin/sh
# harness.sh RUNNER DIRECTORY: tests the programs that run the tests. No example vanishes, a failing one
# is shown as a diff, an accepted one passes, and only what passed is counted as passed.
set -eu

runner=$(cd "$(dirname "$1")" && pwd)/${1##*/}
here=$(cd "$(dirname "$0")/../harness" && pwd)
rm -rf "$2"
mkdir -p "$2/empty"
cd "$2"

# part NAME COMMAND...: runs a part, and prints its status, too.
part() {
	TAP='' sh "$here/part.sh" "logs/check-$1" "$@" && echo "passed" || echo "failed"
}

# try FILE: tests its examples.
try() {
	part "$1" "$runner" test . . empty "$1"
}

accept() {
	"$runner" accept . . empty "$1" 2>&1
}

# expect WHAT: the file `found` is as what comes in.
expect() {
	diff - found >difference && echo "ok - $1" && return
	echo "not ok - $1"
	sed 's/^/# /' difference
	exit 1
}

cat >vanishing.t <<'END_OF_TEXT'
  $ true
 $ echo indented by one space

  $echo no space

	$ echo a tab
  $ echo '$x'
  $x
END_OF_TEXT
try vanishing.t >found
expect 'what looks like an example and is none fails' <<'END_OF_TEXT'
vanishing.t:2
 $ echo indented by one space
is not an example: write `$ ` after two spaces or more, or between .Bd -literal and .Ed
vanishing.t:4
  $echo no space
is not an example: write `$ ` after two spaces or more, or between .Bd -literal and .Ed
vanishing.t:6
	$ echo a tab
is not an example: write `$ ` after two spaces or more, or between .Bd -literal and .Ed
failed
END_OF_TEXT

printf '  $ mlr --version >/dev/null\n  $ echo {} | jq . >/dev/null\n' >skipping.t
mkdir -p none
for all in '-u REQUIRE_ALL' REQUIRE_ALL=1; do
	# shellcheck disable=SC2086 # an option and its value
	env $all PATH=none CMOCKA_MESSAGE_OUTPUT=TAP "$runner" test none . empty skipping.t 2>&1
done | awk '/^(not )?ok/ { print /# SKIP/ ? "skipped" : "run" }' >found
expect 'what calls a missing program is skipped, unless all is required' <<'END_OF_TEXT'
skipped
skipped
run
run
END_OF_TEXT

cat >wrong.t <<'END_OF_TEXT'
  $ echo right
  right
  $ echo 'two
  > lines'; echo error >&2; exit 3
  two
  words
  [2]
END_OF_TEXT
try wrong.t >found
expect 'a failing example is shown as a difference, and no other' <<'END_OF_TEXT'
wrong.t:3
$ echo 'two
> lines'; echo error >&2; exit 3
@@ -1,3 +1,4 @@
 two
-words
-[2]
+lines
+! error
+[3]
failed
END_OF_TEXT

accept wrong.t
cp wrong.t found
expect 'what came is accepted' <<'END_OF_TEXT'
  $ echo right
  right
  $ echo 'two
  > lines'; echo error >&2; exit 3
  two
  lines
  ! error
  [3]
END_OF_TEXT

cat >page.1 <<'END_OF_TEXT'
.Bd -literal
$ echo 'a\e b^'
.Ed
END_OF_TEXT
accept page.1
cp page.1 found
expect 'in a manual page, with escapes' <<'END_OF_TEXT'
.Bd -literal
$ echo 'a\e b^'
a\e b\(ha
.Ed
END_OF_TEXT

echo '  $ printf a' >endless.t
accept endless.t >found || cat endless.t >>found
expect 'what no example can show is not accepted' <<'END_OF_TEXT'
endless.t:1: no example can show what this prints
  $ printf a
END_OF_TEXT

part early sh -c 'echo "ok 1 - before"; exit 5' >found
part missing echo 'skipped: no tool' >>found
expect 'a part that ends early has failed, and one that is skipped says why' <<'END_OF_TEXT'
not ok - early ended with status 5
failed
  ok   missing: 0, skipped: no tool
passed
END_OF_TEXT

TAP='' sh "$here/total.sh" logs >found
TAP=1 sh "$here/total.sh" logs | grep -c '^ok\|^not ok' >>found
expect 'the total counts what ran' <<'END_OF_TEXT'
4 passed, 5 failed, 1 skipped
10
END_OF_TEXT
