#!/bin/sh
# Checks manual pages (mandoc), scripts (shellcheck) and code (clang-format, clang-tidy, cppcheck);
# prints what is wrong, and fails if anything is.
set -u
wrong=0

# Runs a command, which must print nothing.
quiet() {
	said=$("$@" 2>&1) && [ -z "$said" ] && return
	printf '%s\n' "$said"
	wrong=1
}

# The pages name each other before they are installed, and those of programs that may be missing.
# shellcheck disable=SC2317 # it is called by its name
pages() {
	mandoc -Tlint man/*.[15] man/fr/*.[15] 2>&1 | grep -v 'referenced manual not found\|outdated mandoc.db'
	return 0
}

# Left out, because it is meant: arguments of one type, sizes of pointers, macros that take literals
# (narrowing, too: of a character constant), and copies whose sizes were looked at.
# shellcheck disable=SC2317 # likewise
tidy() {
	clang-tidy --quiet --warnings-as-errors='*' --checks='-*,bugprone-*,cert-*,clang-analyzer-*,misc-*,
		performance-*,portability-*,-bugprone-easily-swappable-parameters,-bugprone-sizeof-expression,
		-bugprone-macro-parentheses,-bugprone-narrowing-conversions,
		-clang-analyzer-security.insecureAPI.DeprecatedOrUnsafeBufferHandling' \
		src/*.c src/*/*.c -- -std=c11 -D_POSIX_C_SOURCE=200809L -D_FILE_OFFSET_BITS=64 -Isrc -Ibuild \
		-DGUICHET_VERSION='""' -DSYSCONFDIR='""' 2>&1 | grep -A 8 'warning:\|error:'
	return 0
}

for tool in mandoc shellcheck clang-format clang-tidy cppcheck; do
	command -v "$tool" >/dev/null || {
		echo "lint.sh: $tool is missing" >&2
		exit 1
	}
done
quiet pages
quiet shellcheck tests/*/*.sh .ci/run data/completions/guichet.bash
quiet clang-format --dry-run --Werror src/*.[ch] src/*/*.[ch] tests/*/*.[ch] tests/*/*/*.[ch]
quiet tidy
quiet cppcheck --quiet --std=c11 --error-exitcode=1 --enable=warning,performance,portability \
	--inline-suppr -Isrc -Ibuild -DGUICHET_VERSION='""' -DSYSCONFDIR='""' src
exit $wrong
