#ifndef TABLE_ADDED_H
#define TABLE_ADDED_H

#include <stdbool.h>

#include "language.h"
#include "output.h"
#include "phrases.h"
#include "table/outcome.h"

/* The columns that records may get. */
enum {
#define ADDED(name) ADDED_##name,
#include "table/added.def"
#undef ADDED
	ADDED_ALL
};

/* Their names. */
extern const struct text added_names[ADDED_ALL];

/* Those that the records of a table get, and the language of what people read of them. */
enum { ADDED_USUAL = 5 };
struct added {
	unsigned char columns[ADDED_ALL];
	size_t count;
	bool usual; /* they are those that nobody asked for: the text of an answer holds them */
	enum language language;
};

/* The usual columns. */
struct added added_usual(void);

/*
 * Reads a list of columns, each once, with commas between them. Returns PHRASE_NOTHING, or what is
 * wrong.
 */
struct message added_read(struct added *added, struct text list);

/* Writes the names of the columns, each after the delimiter. */
void added_write_names(const struct added *added, char delimiter, struct output *output);

/* Likewise, what they have for an answer; and where there is none, which only the state tells. */
void added_write(const struct added *added, char delimiter, const struct answer *answer,
	struct output *output);
void added_write_gap(
	const struct added *added, char delimiter, const struct gap *gap, struct output *output);

#endif
