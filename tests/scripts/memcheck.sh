#!/bin/sh
# memcheck.sh LOG PROGRAM ARGUMENT...: runs a program under valgrind, which sees what was never
# written, too. It writes to LOG, by a descriptor of its own: the usual ones may be closed, and are the
# program's. What is still reachable when a signal ends the program is no leak.
log=$1
shift
exec valgrind --quiet --error-exitcode=99 --leak-check=full \
	--errors-for-leak-kinds=definite,indirect,possible --log-fd=9 "$@" 9>>"$log"
