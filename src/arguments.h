#ifndef ARGUMENTS_H
#define ARGUMENTS_H

#include <stddef.h>

#include "phrases.h"
#include "text/text.h"

/* A command line, divided into options and operands; options.h settles what they mean. */

enum {
#define OPTION(name, letter, value, long_name, modes) OPTION_##name,
#include "options.def"
#undef OPTION
	OPTIONS
};

/* The long name of an option, without its dashes. */
struct text option_name(size_t option);

/* The strings are those of the command line; the arrays, from malloc, have room for all of it. */
struct arguments {
	const char *given[OPTIONS]; /* the last value, or NULL; "" for an option that takes none */
	const char **operands;
	size_t operand_count;
	const char **calendars; /* all the values of OPTION_CALENDAR */
	size_t calendar_count;
	struct message wrong; /* the first thing that is wrong; PHRASE_NOTHING: all is right */
};

/*
 * Divides the command line, by getopt_long of libc. What is wrong is noted in arguments->wrong, and
 * the rest is still read. The caller frees the arrays; when memory runs out, one may be NULL.
 */
void arguments_read(struct arguments *arguments, int argc, char **argv);

/* Notes what is wrong, if message is not PHRASE_NOTHING. Of several things, the first is kept. */
void arguments_fail(struct arguments *arguments, struct message message);

#endif
