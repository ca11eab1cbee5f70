#ifndef TABLE_ANSWER_H
#define TABLE_ANSWER_H

#include "calendar/calendar.h"
#include "decision.h"
#include "table/usual.h"

/* What the answers of a table have in common. */
struct terms {
	char delimiter;
	bool usual;    /* they have the usual columns */
	bool counted;  /* there is something to say about each */
	int32_t early; /* a minute before it is long before any window */
};

/* What the records of a level and an audience, or NULL, at a moment get. */
struct answer {
	const struct level *level;
	const struct audience *audience;
	int32_t shared; /* a number that the moments of an answer share */
	bool decided;
	struct decision decision;
	bool found;      /* else its window is not NULL if it depends on the audience which one */
	bool expired;    /* all windows that it looked at are over */
	bool early;      /* its moment is long before any window */
	bool remarkable; /* there is something else to say about it */
	unsigned size;   /* of the columns */
	char columns[USUAL_SIZE]; /* the usual ones, each after the delimiter, and an LF */
};

/*
 * Finds the answer for a level and an audience, which are set in it, at a moment. usuals are kept
 * from call to call.
 */
void answer_find(struct answer *answer, struct moment moment, const struct terms *terms,
	struct usual usuals[USUALS]);

/* A year before the first window of a calendar that is known to open, as a minute. */
int32_t answer_early(const struct calendar *calendar);

#endif
