#ifndef TABLE_ANSWER_H
#define TABLE_ANSWER_H

#include "calendar/calendar.h"
#include "decision.h"
#include "text/name.h"

/*
 * The columns that records get when nobody asks for others: platform, state, opens, closes, days;
 * each after a delimiter. An LF follows them.
 */
enum { USUAL_SIZE = 5 + NAME_SIZE + 8 + 2 * MOMENT_SIZE + NUMBER_SIZE + 1 };

/* Those before the days, which all answers for a window in a state have. */
struct usual {
	const struct window *window; /* NULL: none yet */
	unsigned size;
	char columns[USUAL_SIZE];
};
enum { USUALS = 256 };

/* What all answers of a table have in common. */
struct terms {
	char delimiter;
	bool usual;    /* they have the usual columns */
	bool counted;  /* they are counted by state, so that all are remarkable */
	int32_t early; /* a minute before this one is long before any window: answer_early */
};

/* The answer for a level and an audience, or NULL, at a moment. */
struct answer {
	const struct level *level;
	const struct audience *audience;
	int32_t shared; /* the same for all moments that have this answer: see table/cache.c */
	bool decided;   /* else, what follows is not set yet */
	bool found;     /* what decide_level returned */
	struct decision decision;
	bool expired;             /* its window is over, and so are all others that may be meant */
	bool early;               /* its moment is long before any window */
	bool remarkable;          /* there is something to report about each record that gets it */
	unsigned size;            /* of the columns */
	char columns[USUAL_SIZE]; /* the usual ones, if they are wanted */
};

/*
 * Finds the answer for a level and an audience, which are set in it, at a moment. usuals, all of
 * the same terms, are set here, and used again in later calls.
 */
void answer_find(struct answer *answer, struct moment moment, const struct terms *terms,
	struct usual usuals[USUALS]);

/* A year before the first window of a calendar that is known to open, as a minute. */
int32_t answer_early(const struct calendar *calendar);

#endif
