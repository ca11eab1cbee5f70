#!/bin/sh
# portability.sh BUILD: builds the program in other ways than the usual one, and runs what it can of
# the tests: all of them where cmocka is there, else the examples. What needs a tool that is missing
# is skipped with a word; with REQUIRE_ALL, that fails. BUILD is there, with its tests.
set -eu

build=$1
result=0

# has TOOL...: are they all there?
has() {
	for tool in "$@"; do
		command -v "$tool" >/dev/null && continue
		echo "skipped: $tool is missing"
		[ -z "${REQUIRE_ALL-}" ] || result=1
		return 1
	done
}

# Can gcc build for 32 bits?
has_m32() {
	echo '#include <stdio.h>
		int main(void) { return 0; }' | gcc -m32 -x c -o /dev/null - 2>/dev/null && return
	echo "skipped: gcc -m32 has no libraries"
	[ -z "${REQUIRE_ALL-}" ] || result=1
	return 1
}

# build_and TARGET NAME SETTING...: runs make.
build_and() {
	target=$1
	name=$2
	shift 2
	echo "== $name"
	make -s B="$build/$name" E2E="$build/tests/e2e" "$@" "$target" >"$build/$name.log" 2>&1 || {
		cat "$build/$name.log"
		result=1
	}
	sed -n '/^  ok/p' "$build/$name.log" | awk '{ tests += $3 } END { print tests " tests" }'
}

# Tables that both programs answer, ours and the one that a command runs: the same bytes.
compare_tables() {
	for shape in plain quoted; do
		awk -v records=20000 -v shape=$shape -f tests/bench/table.awk >"$build/$shape.csv"
		"$build/guichet" -b "$build/$shape.csv" >"$build/ours.csv"
		"$@" -b "$build/$shape.csv" | cmp - "$build/ours.csv" || result=1
	done
}

if has gcc; then
	build_and check gcc CC=gcc CFLAGS='-O3 -Werror'
	build_and all analyzed CC=gcc CFLAGS='-O2 -g -fanalyzer -Werror'
fi
if has clang; then
	build_and check clang CC=clang CFLAGS='-O2 -Werror'
fi
if has musl-gcc; then
	build_and check-examples static CC=musl-gcc CFLAGS='-O2 -Werror' LDFLAGS=-static LINK=
	compare_tables "$build/static/guichet"
fi
if has gcc && has_m32; then
	build_and check-examples 32-bit CC='gcc -m32' CFLAGS='-O2 -Werror'
	compare_tables "$build/32-bit/guichet"
fi
if has s390x-linux-gnu-gcc qemu-s390x; then
	build_and check-examples big-endian CC=s390x-linux-gnu-gcc CFLAGS='-O2 -Werror' LDFLAGS=-static \
		LINK= RUN_WITH=qemu-s390x
	compare_tables qemu-s390x "$build/big-endian/guichet"
fi
exit $result
