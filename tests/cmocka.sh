#!/bin/sh
# cmocka.sh flags     prints what compiles and links a test with cmocka
# cmocka.sh install   installs cmocka where it is missing
set -u

flags() {
	pkg-config --cflags --libs cmocka 2>/dev/null && return
	prefix=$(brew --prefix cmocka 2>/dev/null) && set -- "-I$prefix/include" "-L$prefix/lib"
	echo "$@" -lcmocka
}

# Does a test with cmocka compile and link?
is_there() {
	# shellcheck disable=SC2046,SC2086 # the compiler and the flags are words
	printf '#include <stdarg.h>\n#include <stddef.h>\n#include <stdint.h>\n%s\n' \
		'#include <setjmp.h>
		#include <cmocka.h>
		int main(void) { return cmocka_run_group_tests_name("", (struct CMUnitTest[]){{0}}, 0, 0); }' |
		${CC:-cc} -x c -o /dev/null - $(flags) 2>/dev/null
}

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		echo "cmocka.sh: root is needed, and there is no sudo: run as root: $*" >&2
		return 1
	fi
}

install() {
	if command -v apt-get >/dev/null; then # Debian, Ubuntu
		set -- env DEBIAN_FRONTEND=noninteractive apt-get install -y libcmocka-dev
		as_root "$@" || { as_root apt-get update && as_root "$@"; }
	elif command -v dnf >/dev/null; then # Fedora
		as_root dnf install -y libcmocka-devel
	elif command -v apk >/dev/null; then # Alpine
		as_root apk add cmocka-dev
	elif command -v pacman >/dev/null; then # Arch
		as_root pacman -S --needed --noconfirm cmocka
	elif command -v brew >/dev/null; then # macOS
		brew install cmocka
	else
		echo "cmocka.sh: no package manager that is known here (apt-get, dnf, apk, pacman, brew):" \
			"install cmocka (https://cmocka.org) with its headers, then run make check" >&2
		return 1
	fi
}

case ${1-} in
flags)
	flags
	;;
install)
	is_there && exit
	install || exit
	is_there || {
		echo "cmocka.sh: cmocka was installed, but the compiler does not find it" >&2
		exit 1
	}
	;;
*)
	echo "usage: cmocka.sh flags|install" >&2
	exit 2
	;;
esac
