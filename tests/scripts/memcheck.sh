#!/bin/sh
# memcheck.sh LOG PROGRAM ARGUMENT...: runs a program under valgrind, which also finds reads of memory
# that was never written. Its report goes to LOG, by a descriptor of its own: the usual ones belong to the
# program, and may be closed. Memory that is still reachable when a signal ends the program is no leak.
log=$1
shift
exec valgrind --quiet --error-exitcode=99 --leak-check=full \
	--errors-for-leak-kinds=definite,indirect,possible --log-fd=9 "$@" 9>>"$log"
