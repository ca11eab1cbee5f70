#ifndef TABLE_ADDED_H
#define TABLE_ADDED_H

#include <stdbool.h>

#include "language.h"
#include "output.h"
#include "phrases.h"
#include "table/outcome.h"

/* The columns that records may get: ADDED_ and a name of added.def. */
enum added_column {
#define ADDED(name) ADDED_##name,
#include "table/added.def"
#undef ADDED
	ADDED_ALL
};

/* Their names. The first ADDED_USUAL are those of the usual columns: see table/answer.h. */
extern const struct text added_names[ADDED_ALL];
enum { ADDED_USUAL = 5 };

/* The columns that the records of a table get, and the language of those that are for people. */
struct added {
	enum added_column columns[ADDED_ALL];
	size_t count;
	bool usual; /* they are the usual ones, which each answer has already */
	enum language language;
};

/* The usual columns. Their language is not set. */
struct added added_usual(void);

/*
 * Reads a list of names of columns with commas between them; sets all but the language. Returns
 * PHRASE_NOTHING, or what is wrong with the list: one is unknown, or there twice.
 */
struct message added_read(struct added *added, struct text list);

/* Writes the names of the columns, each after the delimiter. */
void added_write_names(const struct added *added, char delimiter, struct output *output);

/*
 * Writes the value of each column after the delimiter, in quotes if it must be: for an answer; or
 * for a gap, whose only values are its state and the words for it.
 */
void added_write(const struct added *added, char delimiter, const struct answer *answer,
	struct output *output);
void added_write_gap(
	const struct added *added, char delimiter, const struct gap *gap, struct output *output);

#endif
