#ifndef REMINDER_H
#define REMINDER_H

#include <stdbool.h>
#include <stddef.h>

#include "decision.h"
#include "text/text.h"

/* What is worth a mail: a filter over decisions, which knows nothing of how they are told. */

/* The numbers of days that a user wants to be reminded at: ranges, from one to the other. */
struct due_days {
	struct due_range {
		int first, last; /* first <= last */
	} * ranges;
	size_t count;
};

/* No window is further away, nor longer: the days from DAY_FIRST to DAY_LAST. */
enum { DUE_MAX = DAY_LAST - DAY_FIRST };

/*
 * Reads a list of numbers and ranges, 0 to DUE_MAX, like `14,7,3-0`, into due. due->ranges, which
 * stay the caller's, have room for as many as the list has bytes. Returns false when it is none.
 */
bool due_days_read(struct due_days *due, struct text list);

/*
 * Keeps, in their order, those of the decisions about a day that are due: its level is upcoming or
 * open and its days are in the list, or the day is its first and 0 is in it. Returns how many.
 */
size_t decisions_due(
	const struct due_days *due, struct decision *decisions, size_t count, day_number day);

/*
 * Is it to be said on day that all is over, last of all the window `last`? On the day after it and
 * on the first of each month: often enough to be heard.
 */
bool over_is_due(const struct window *last, day_number day);

#endif
