#!/bin/sh
# portability.sh BUILD: builds the program with gcc, clang and gcc's analyzer, and runs the tests; and with
# musl, for 32 bits, and for a big-endian machine (s390x, under qemu), and runs the units and the examples.
# What needs a missing tool is reported and skipped; with REQUIRE_ALL, this is an error. BUILD has been
# built, with its tests.
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

# Prints a compiler for 32 bits that has its libraries: gcc -m32, or a cross compiler.
compiler_32() {
	for compiler in 'gcc -m32' i686-linux-gnu-gcc; do
		# shellcheck disable=SC2086 # the compiler and its option are words
		echo '#include <errno.h>
			int main(void) { return 0; }' | $compiler -x c -o "$build/linked" - 2>/dev/null || continue
		echo "$compiler"
		return
	done
}

# build_and TARGETS NAME SETTING...: runs make.
build_and() {
	targets=$1
	name=$2
	shift 2
	echo "== $name"
	# shellcheck disable=SC2086 # the targets are words
	make -s B="$build/$name" RUNNER="$build/tests/harness/examples" "$@" $targets >"$build/$name.log" 2>&1 || {
		cat "$build/$name.log"
		result=1
	}
	sed -n '/^  ok/p' "$build/$name.log" | awk '{ tests += $3 } END { print tests " tests" }'
}

# build_elsewhere NAME SETTING...: where cmocka and libical are not.
build_elsewhere() {
	build_and 'check-units check-examples' "$@" CMOCKA=-Itests/harness/elsewhere LIBICAL= REQUIRE_ALL= \
		LINK= LDFLAGS=-static
}

# Tables that both programs answer, ours and the one that a command runs: the same bytes.
compare_tables() {
	for shape in plain quoted; do
		awk -v records=20000 -v shape=$shape -f tests/bench/table.awk >"$build/$shape.csv"
		"$build/tests/guichet" -b "$build/$shape.csv" >"$build/ours.csv" 2>/dev/null
		"$@" -b "$build/$shape.csv" 2>/dev/null | cmp - "$build/ours.csv" || result=1
	done
}

if has gcc; then
	build_and check gcc CC=gcc CFLAGS='-O3 -Werror'
	# gcc 12 takes what the options own for leaked, and a bool in a struct that is returned for not
	# set; LeakSanitizer, check-faults and valgrind look for these.
	build_and all analyzed CC=gcc \
		CFLAGS='-O2 -g -fanalyzer -Wno-analyzer-malloc-leak -Wno-analyzer-use-of-uninitialized-value -Werror'
fi
if has clang; then
	build_and check clang CC=clang CFLAGS='-O2 -Werror'
fi
if has musl-gcc; then
	build_elsewhere static CC=musl-gcc CFLAGS='-O2 -Werror'
	compare_tables "$build/static/tests/guichet"
fi
if [ -n "$(compiler_32)" ] || has i686-linux-gnu-gcc; then
	build_elsewhere 32-bit CC="$(compiler_32)" CFLAGS='-O2 -Werror'
	compare_tables "$build/32-bit/tests/guichet"
fi
if has s390x-linux-gnu-gcc qemu-s390x; then
	build_elsewhere big-endian CC=s390x-linux-gnu-gcc CFLAGS='-O2 -Werror' RUN_WITH=qemu-s390x
	compare_tables qemu-s390x "$build/big-endian/tests/guichet"
fi
exit $result
