#ifndef TABLE_BATCH_H
#define TABLE_BATCH_H

#include <stdbool.h>

#include "calendar/calendar.h"
#include "language.h"
#include "output.h"
#include "table/columns.h"

struct diagnostics;

/* A table that is to be answered, and with what. */
struct batch {
	int descriptor;
	const char *name; /* of the table, for messages */
	struct columns_wanted wanted;
	const struct calendar *calendar;
	struct moment now;
	const struct moment *moment;     /* of records that give none; NULL: none was asked for */
	const struct audience *audience; /* likewise */
	const struct diagnostics *diagnostics;
	struct output *output;
};

enum batch_result {
	BATCH_DONE,
	BATCH_WITH_GAPS, /* some records have no answer */
	BATCH_FAILED,    /* the table cannot be read, which was reported; or output failed */
};

/*
 * Writes every record of the table to the output unchanged, with five more columns: platform,
 * state, opens, closes, days. What is wrong with a record is reported. Before it waits for
 * more of the input, all that was read is answered and written. Memory: less than 3 MiB, however
 * long the table is.
 */
enum batch_result batch_answer(const struct batch *batch);

#endif
