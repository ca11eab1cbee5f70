#ifndef EXPIRY_H
#define EXPIRY_H

#include <stdbool.h>
#include <stddef.h>

#include "decision.h"

/* An old calendar: whose windows are over, and where to look for new dates. */

/* Are the windows of all of the decisions over? */
bool all_closed(const struct decision *decisions, size_t count);

/* Are they, and was the last day of each in a year before that of `day`? */
bool all_before_year(const struct decision *decisions, size_t count, day_number day);

/*
 * Finds the levels whose windows are all over, by decisions, in which those of a level follow one
 * another. Where due is not NULL, only those that a reminder must mention on that day: it is the
 * day after the last window, or the first of a later month. Writes their decisions to `expired`,
 * which has room for count; returns how many.
 */
size_t find_expired(const struct decision *decisions, size_t count, const day_number *due,
	struct decision *expired);

/*
 * Sets platforms to those of the decisions' windows, in their order, each address once and at most
 * PLATFORMS_MAX + 1 of them. Returns their number: the last is there to show that there are more.
 */
enum { PLATFORMS_MAX = 8 }; /* more addresses than that help nobody */
size_t expiry_platforms(const struct decision *decisions, size_t count,
	const struct platform *platforms[PLATFORMS_MAX + 1]);

#endif
