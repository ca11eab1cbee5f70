#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "language.h"
#include "phrases.h"
#include "reminder.h"
#include "table/columns.h"
#include "text/text.h"

enum mode { MODE_ANSWER, MODE_STEPS, MODE_BATCH, MODE_CHECK, MODE_PRINT, MODE_HELP, MODE_VERSION };

enum format { FORMAT_TEXT, FORMAT_TSV, FORMAT_JSON, FORMAT_ICS };

enum color { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

/* What the command line and the environment ask for. Its strings are theirs. */
struct options {
	enum mode mode;
	enum language language;
	enum format format;
	enum color color;
	bool quiet;
	const char *date;    /* NULL: none was given */
	struct due_days due; /* the days of --remind; none: it was not given */
	bool has_stamp;      /* SOURCE_DATE_EPOCH counts, and is: */
	int64_t stamp;
	const char **levels; /* the LEVELs */
	size_t level_count;
	const char **calendars; /* the FILEs to read; none: the built-in calendar */
	size_t calendar_count;
	const char *table; /* the FILE of --batch; NULL: standard input */
	struct columns_wanted columns;
	char *paths; /* what calendars points to, where they come from the environment */
};

/*
 * Reads the command line, and of the environment LC_ALL, LC_MESSAGES, LANG, GUICHET_CALENDAR and
 * SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/). Returns true, or
 * false and what is wrong in *wrong; options->language is set in either case. options_free frees
 * what was allocated, also then.
 */
bool options_read(struct options *options, int argc, char **argv, struct message *wrong);

void options_free(struct options *options);

#endif
