#ifndef TABLE_OUTCOME_H
#define TABLE_OUTCOME_H

#include "calendar/calendar.h"
#include "table/answer.h"
#include "table/columns.h"
#include "table/record.h"

/* A record needs no answer, or has one, or has none for one of these reasons. */
enum outcome_kind {
	OUTCOME_UNDECIDED, /* not found out yet */
	OUTCOME_PASSED,    /* a blank line, or a part of a longer one: it gets no columns */
	OUTCOME_EMPTY,     /* all its fields are empty: so are the columns that it gets */
	OUTCOME_ANSWERED,
	OUTCOME_LEVEL_EMPTY, /* this and those below are gaps: there is no answer */
	OUTCOME_LEVEL_UNKNOWN,
	OUTCOME_LEVEL_WITHOUT_WINDOW,
	OUTCOME_AUDIENCE_UNKNOWN,
	OUTCOME_DATE_EMPTY,
	OUTCOME_DATE_WRONG,
	OUTCOME_NOT_FOR_AUDIENCE, /* the level has windows, but none for the audience */
	OUTCOME_WHICH_AUDIENCE,   /* the answer depends on the audience, and none is given */
	OUTCOME_TOO_MANY_FIELDS,
	OUTCOME_MALFORMED,
	OUTCOMES
};

/* What a record without an answer has for a state. */
struct gap {
	struct text state; /* as programs read it */
	enum phrase words; /* for people, as in a letter */
};
extern const struct gap gaps[OUTCOMES]; /* of OUTCOME_EMPTY, and those that are gaps */

/* What is strange about a date. */
enum slip {
	SLIP_NONE,
	SLIP_MONTH_FIRST, /* it is wrong, but 03/24/2024 would be right month first */
	SLIP_SHORT_YEAR,  /* its year has two digits */
};

struct outcome {
	enum outcome_kind kind;
	/* All that is wrong: with the level, the audience, the date; kind is the first. */
	enum outcome_kind wrong[FIELDS_KEPT];
	enum slip slip;
	struct answer answer; /* if it was looked for; else it has no more than a level */
};

/* What is asked for every record of a table. */
struct question {
	const struct columns *columns;
	const struct moment *moment;     /* of records that give none; NULL: they must give one */
	const struct audience *audience; /* likewise; NULL: they need none */
	const struct moment *now;
	const struct calendar *calendar;
	struct terms terms;
	struct cache *cache;
	struct usual *usuals; /* USUALS of them: see answer_find */
	char *scratch;        /* room for RECORD_MAX bytes */
	/* What outcome_of sets: */
	bool day_first; /* a date was written like 24/03/2024 */
	int short_year; /* what the first year of two digits was read as; 0: there was none */
};

/*
 * The outcome of a record whose fields FIELD_LEVEL, FIELD_DATE and FIELD_AUDIENCE were looked up.
 * It lasts until the next call.
 */
const struct outcome *outcome_of(struct question *question, const struct record *record);

/*
 * The value that is wrong in one of the ways that the outcome of a record lists, or an empty text.
 * It lasts until the next call, or as long as the record.
 */
struct text outcome_value(const struct question *question, const struct record *record,
	const struct outcome *outcome, enum outcome_kind wrong);

#endif
