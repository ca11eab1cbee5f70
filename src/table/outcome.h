#ifndef TABLE_OUTCOME_H
#define TABLE_OUTCOME_H

#include "calendar/calendar.h"
#include "table/cache.h"
#include "table/columns.h"
#include "table/record.h"

/* What becomes of a record: it needs no answer, it has one, or the reason why it has none. */
enum outcome_kind {
	OUTCOME_PASSED, /* a blank line, or a part of one that is too long: nothing is appended */
	OUTCOME_EMPTY,  /* all its fields are empty, and so are the columns that it gets */
	OUTCOME_ANSWERED,
	OUTCOME_LEVEL_EMPTY, /* this and all below: no answer */
	OUTCOME_LEVEL_UNKNOWN,
	OUTCOME_LEVEL_WITHOUT_WINDOW,
	OUTCOME_AUDIENCE_UNKNOWN,
	OUTCOME_DATE_EMPTY,
	OUTCOME_DATE_WRONG,
	OUTCOME_NOT_FOR_AUDIENCE, /* the level has windows, but none for it */
	OUTCOME_WHICH_AUDIENCE,   /* the answer depends on it */
	OUTCOME_TOO_MANY_FIELDS,
	OUTCOME_MALFORMED,
	OUTCOMES
};

/* The state of a record without an answer, in the word that programs read, and in those of a
 * letter. */
struct gap {
	struct text state;
	enum phrase words;
};
extern const struct gap gaps[OUTCOMES];

struct outcome {
	enum outcome_kind kind;
	const struct answer *answer; /* of one that is answered, or depends; until the next call */
	struct text value;           /* of the field that is the reason; until the next call */
};

/* What is asked of every record of a table. */
struct question {
	const struct columns *columns;
	const struct moment *moment;     /* of records that give none; NULL: they must give one */
	const struct audience *audience; /* likewise; NULL: they need none */
	struct cache *cache;
	char *scratch; /* for field_value */
};

/* Decides on a record whose fields FIELD_LEVEL and so on were looked up. */
struct outcome outcome_of(const struct question *question, const struct record *record);

/*
 * What else is wrong with a record, whose level, or audience, is: *outcome says so, and is
 * replaced. Returns false where there is nothing more.
 */
bool outcome_next(
	const struct question *question, const struct record *record, struct outcome *outcome);

#endif
