#!/bin/sh
# phrases.sh BUILD: prints what the program says (src/phrases.def), each phrase in English and below it in
# French, to be compared. CC compiles what prints it, to BUILD/tests/phrases.
set -eu
mkdir -p "$1/tests"
${CC:-cc} -Isrc -x c -o "$1/tests/phrases" - <<'END'
#include <stdio.h>

#define PHRASE(name, english, french) #name "\n  " english "\n  " french "\n\n"

static const char phrases[] =
#include "phrases.def"
	;

int main(void)
{
	return fputs(phrases, stdout) == EOF;
}
END
"$1/tests/phrases"
