#ifndef TABLE_COLUMNS_H
#define TABLE_COLUMNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "phrases.h"
#include "table/record.h"
#include "text/text.h"

/* What a user says about a table. */
struct columns_wanted {
	char delimiter; /* 0: the one that the first record holds most of */
	bool without_header;
	/* A name, not empty, or a number from 1; NULL: the usual one. */
	const char *level, *date, *audience;
	bool without_audience; /* the calendar has none, so that no column is usual for them */
};

/* What its first record settles. */
struct columns {
	char delimiter;
	size_t count;
	size_t level, date, audience; /* from 0; the last two may be NO_COLUMN */
};
#define NO_COLUMN SIZE_MAX

/* The fields of a record that a reader keeps. */
enum { FIELD_LEVEL, FIELD_DATE, FIELD_AUDIENCE };

/* The delimiters that are looked for, in the order in which they win a tie. */
static const char delimiters_usual[] = {';', '\t', ','};

/*
 * The one of delimiters_usual that a record holds most of outside quotes, which may enclose a field
 * between any of these; in one that is malformed, before the damage, or in its first line.
 */
char columns_delimiter(struct text record);

/* Is a column, whose name is not empty, given by its number? It is if there are digits alone. */
bool column_is_number(struct text column);

/* The number of fields of a record; in one that is malformed, quotes have no meaning. */
size_t columns_count(const struct record *record, char delimiter);

/*
 * Finds the columns in the first record, whose delimiter and count are set, and which is not
 * malformed if it is a header. Returns false, and why in *wrong, when it cannot.
 * scratch has room for RECORD_MAX bytes.
 */
bool columns_find(struct columns *columns, const struct columns_wanted *wanted,
	const struct record *first, char *scratch, struct message *wrong);

#endif
