#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language.h"
#include "phrases.h"
#include "reminder.h"
#include "table/added.h"
#include "table/columns.h"

struct format;

/* What a run does. Where options ask for several modes, the first in this order counts. */
enum mode {
	MODE_HELP,
	MODE_VERSION,
	MODE_STEPS,
	MODE_BATCH,
	MODE_CHECK,
	MODE_PRINT,
	MODE_REMIND,
	MODE_ANSWER, /* if no option asks for another mode */
	MODE_AGENDA, /* likewise, if the --format is an agenda */
};

enum color { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

/* What the command line and the environment ask for. Its strings belong to them. */
struct options {
	enum mode mode;
	enum language language;
	const struct format *format;
	enum color color;
	bool quiet;
	const char *date, *audience; /* of --date and --audience; NULL: not given */
	struct reminder_days days;   /* of --remind */
	bool has_stamp;              /* SOURCE_DATE_EPOCH is set; its value: */
	int64_t stamp;
	const char **operands; /* the LEVELs, and maybe the DATE: see operands.h */
	size_t operand_count;
	const char **calendars; /* the FILEs to read; none: the default calendar */
	size_t calendar_count;
	const char *output; /* the FILE of --output; NULL: standard output */
	const char *table;  /* the FILE of --batch; NULL: standard input */
	struct columns_wanted columns;
	struct added added; /* of --columns; none: it was not given */
	bool summary;
	char *paths; /* memory of the calendars that come from the environment; or NULL */
};

/*
 * Reads the command line, and of the environment LC_ALL, LC_MESSAGES, LANG, GUICHET_CALENDAR and
 * SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/). Returns what is
 * wrong, or PHRASE_NOTHING; options->language is set in either case, and options_free frees what
 * was allocated.
 */
struct message options_read(struct options *options, int argc, char **argv);

/* Frees what options_read allocated. */
void options_free(struct options *options);

#endif
