#!/bin/sh
# libraries.sh flags LIBRARY   prints the flags that compile and link a test with cmocka or libical;
#                              nothing, if libical is missing
# libraries.sh install         installs the libraries that are missing
# CC is the compiler; B is the directory for what it makes.
set -u

flags() {
	pkg-config --cflags --libs "$1" 2>/dev/null && return
	prefix=$(brew --prefix "$1" 2>/dev/null) && echo "-I$prefix/include -L$prefix/lib"
	echo "-l${1#lib}"
}

# A program with the library.
program() {
	case $1 in
	cmocka)
		printf '#include <%s.h>\n' stdarg stddef stdint setjmp cmocka
		echo 'int main(void) { return cmocka_run_group_tests_name("", (struct CMUnitTest[]){{0}}, 0, 0); }'
		;;
	libical)
		echo '#include <libical/ical.h>'
		echo 'int main(void) { return icalparser_parse_string("") != NULL; }'
		;;
	esac
}

# Does a test with it compile and link?
is_there() {
	# shellcheck disable=SC2046,SC2086 # the compiler and the flags are words
	mkdir -p "$B" && program "$1" | $CC -x c -o "$B/linked" - $(flags "$1") 2>/dev/null && rm "$B/linked"
}

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		echo "libraries.sh: root is needed, and there is no sudo: run as root: $*" >&2
		return 1
	fi
}

install() {
	if command -v apt-get >/dev/null; then # Debian, Ubuntu
		set -- env DEBIAN_FRONTEND=noninteractive apt-get install -y "lib${1#lib}-dev"
		as_root "$@" || { as_root apt-get update && as_root "$@"; }
	elif command -v dnf >/dev/null; then # Fedora
		as_root dnf install -y "$1-devel"
	elif command -v apk >/dev/null; then # Alpine
		as_root apk add "$1-dev"
	elif command -v pacman >/dev/null; then # Arch
		as_root pacman -S --needed --noconfirm "$1"
	elif command -v brew >/dev/null; then # macOS
		brew install "$1"
	else
		echo "libraries.sh: no package manager that is known here (apt-get, dnf, apk, pacman, brew):" \
			"install $1 with its headers, then run make check" >&2
		return 1
	fi
}

install_missing() {
	is_there "$1" && return
	install "$1" || return
	is_there "$1" && return
	echo "libraries.sh: $1 was installed, but the compiler does not find it" >&2
	return 1
}

case ${1-}:${2-} in
flags:cmocka)
	flags cmocka
	;;
flags:libical)
	! is_there libical || echo "-DHAVE_LIBICAL $(flags libical)"
	;;
install:)
	install_missing cmocka || exit
	install_missing libical || echo "libraries.sh: what needs libical will be skipped" >&2
	;;
*)
	echo "usage: libraries.sh flags LIBRARY | libraries.sh install" >&2
	exit 2
	;;
esac
