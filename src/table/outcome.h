#ifndef TABLE_OUTCOME_H
#define TABLE_OUTCOME_H

#include "calendar/calendar.h"
#include "table/answer.h"
#include "table/columns.h"
#include "table/record.h"

/* What becomes of a record: it needs no answer, it has one, or the reason why it has none. */
enum outcome_kind {
	OUTCOME_UNDECIDED,
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

/* What is strange about a date. */
enum slip {
	SLIP_NONE,
	SLIP_MONTH_FIRST, /* it is none, but would be if it were written like 03/24/2024 */
	SLIP_SHORT_YEAR,  /* its year had two digits */
};

struct outcome {
	enum outcome_kind kind;
	enum outcome_kind
		wrong[FIELDS_KEPT]; /* what is wrong with the level, the audience, the date */
	enum slip slip;
	struct answer answer; /* of one that is answered, or not found; else without a level */
};

/* What is asked of every record of a table. */
struct question {
	const struct columns *columns;
	const struct moment *moment;     /* of records that give none; NULL: they must give one */
	const struct audience *audience; /* likewise; NULL: they need none */
	const struct moment *now;
	const struct calendar *calendar;
	struct terms terms;
	struct cache *cache;
	struct usual *usuals; /* USUALS of them */
	char *scratch;        /* for field_value */
	bool day_first;       /* a date was written like 24/03/2024 */
	int short_year;       /* what the first year of two digits was read as; 0: there was none */
};

/* Decides on a record whose fields FIELD_LEVEL and so on were looked up; until the next call. */
const struct outcome *outcome_of(struct question *question, const struct record *record);

/*
 * The value that one of the things that are wrong with a record is about, until the next call;
 * empty where there is none.
 */
struct text outcome_value(const struct question *question, const struct record *record,
	const struct outcome *outcome, enum outcome_kind wrong);

#endif
