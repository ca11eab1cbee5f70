#ifndef TABLE_BATCH_H
#define TABLE_BATCH_H

#include <stdbool.h>

#include "calendar/calendar.h"
#include "language.h"
#include "output.h"
#include "table/columns.h"

struct added;
struct diagnostics;

/* A table that is to be answered, and with what. */
struct batch {
	int descriptor;
	const char *name; /* of the table, for messages */
	struct columns_wanted wanted;
	const struct calendar *calendar;
	struct moment now;
	const struct moment *moment;     /* of records that give none; NULL: none was given */
	const struct audience *audience; /* likewise */
	const struct diagnostics *diagnostics;
	struct output *output;
	const char *date; /* the text of moment, read again when time goes on; NULL: it stays */
	const struct added *added; /* the columns that records get; NULL: the usual ones */
	bool summary;              /* report how many records have each state */
};

enum batch_result {
	BATCH_DONE,
	BATCH_WITH_GAPS, /* some records have no answer */
	BATCH_FAILED,    /* the table cannot be read, which was reported; or output failed */
};

/*
 * Writes every record of the table to the output, unchanged but for the columns that are added.
 * What is wrong with records is reported at the end. Before it waits for more of the input, all
 * that was read is answered and written; afterwards it reads the clock. Memory: less than 3 MiB,
 * however long the table is.
 */
enum batch_result batch_answer(const struct batch *batch);

#endif
