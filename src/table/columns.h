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
	char delimiter; /* NUL: the one that the first record has most of: columns_delimiter */
	bool without_header;
	/* A name, not empty, or a number from 1; NULL: the usual one. */
	const char *level, *date, *audience;
	bool without_audience; /* the calendar has none: no usual name is looked for */
};

/* What the first record of a table settles for all. */
struct columns {
	char delimiter;
	size_t count;
	size_t level, date, audience; /* from 0; the last two may be NO_COLUMN */
};
#define NO_COLUMN SIZE_MAX

/* The fields of a record that a reader keeps, by their index. */
enum { FIELD_LEVEL, FIELD_DATE, FIELD_AUDIENCE };

/* The delimiters that are looked for; in a tie, the first one wins. */
static const char delimiters_usual[] = {';', '\t', ','};

/*
 * The one of delimiters_usual that a record has most of outside quotes. A quoted field may be
 * between any two of them. In a record that is malformed, those before the damage count; if there
 * are none, those of its first line.
 */
char columns_delimiter(struct text record);

/* Is a column given by its number? It is if its name, which is not empty, has digits alone. */
bool column_is_number(struct text column);

/* The number of fields of a record; of one that is malformed, as if no quote had a meaning. */
size_t columns_count(const struct record *record, char delimiter);

/*
 * Finds the columns of a table; the delimiter and the count of *columns are set. The first record
 * is not malformed if it is a header. Returns false, and why in *wrong, when a column that is
 * wanted is not there, or not only once. scratch has room for RECORD_MAX bytes.
 */
bool columns_find(struct columns *columns, const struct columns_wanted *wanted,
	const struct record *first, char *scratch, struct message *wrong);

#endif
