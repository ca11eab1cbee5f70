#ifndef TABLE_ANSWER_H
#define TABLE_ANSWER_H

#include "calendar/calendar.h"
#include "decision.h"
#include "text/name.h"

/* What the answers of a table have in common. */
struct terms {
	char delimiter;
	bool usual;   /* they have the usual columns */
	bool counted; /* there is something to say about each */
};

/* What the records of a level and an audience, or NULL, of a moment get, or of all of its day. */
enum { COLUMNS_SIZE = 5 + NAME_SIZE + 8 + 2 * MOMENT_SIZE + NUMBER_SIZE };
struct answer {
	const struct level *level;
	const struct audience *audience;
	day_number day;
	int32_t moment;  /* packed (date/moment.h) */
	bool of_day;     /* it holds at any moment of the day */
	bool found;      /* else its window is not NULL if it depends on the audience which one */
	bool expired;    /* all windows that it looked at are over */
	bool early;      /* its day is long before any window */
	bool remarkable; /* it is early, or counted */
	struct decision decision;
	unsigned size;              /* of the columns */
	char columns[COLUMNS_SIZE]; /* the usual ones, each after the delimiter */
};

/*
 * Finds the answer for the first three and the moment of one, in which they are set. A day before
 * `early` is long before any window.
 */
void answer_find(struct answer *answer, const struct terms *terms, day_number early);

#endif
