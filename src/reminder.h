#ifndef REMINDER_H
#define REMINDER_H

#include <stdbool.h>
#include <stddef.h>

#include "date/day.h"
#include "text/text.h"

struct decision;

/* What is worth a mail: a filter over decisions, which knows nothing of how they are written. */

/* How many days before windows open or close a user wants to be reminded: ranges of numbers. */
struct reminder_range {
	int first, last; /* first <= last */
};
struct reminder_days {
	struct reminder_range *ranges;
	size_t count;
};

/* No window is further away, nor longer: the days from DAY_FIRST to DAY_LAST. */
enum { REMINDER_DAYS_MAX = DAY_LAST - DAY_FIRST };

/*
 * Reads a list of numbers and ranges, 0 to REMINDER_DAYS_MAX, like `14,7,3-0`. days->ranges, which
 * are the caller's, have room for as many as the list has bytes. Returns false when it is wrong.
 */
bool reminder_days_read(struct reminder_days *days, struct text list);

/*
 * Keeps, in their order, those of the decisions about a day that are due: its route is upcoming or
 * open and its days are in the list, or the day is its first and 0 is in it. Returns how many.
 */
size_t decisions_due(
	const struct reminder_days *days, struct decision *decisions, size_t count, day_number day);

#endif
