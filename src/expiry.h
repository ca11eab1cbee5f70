#ifndef EXPIRY_H
#define EXPIRY_H

#include <stdbool.h>
#include <stddef.h>

#include "decision.h"

/* An old calendar: whose windows are over, and where to look for new dates. */

/* Are the windows of all of the decisions over? */
bool all_closed(const struct decision *decisions, size_t count);

/*
 * Finds the levels whose windows are all over, by decisions, in which those of a level follow one
 * another. Writes one decision of each, of the window that was over last, to `expired`, which has
 * room for count; returns how many.
 */
size_t find_expired(const struct decision *decisions, size_t count, struct decision *expired);

/*
 * Keeps, in their order, those of what find_expired found that a reminder must speak of on a day:
 * the one after the last, and the first of each month, often enough to be heard. Returns how many.
 */
size_t keep_expired_due(struct decision *expired, size_t count, day_number day);

/*
 * Sets platforms to the first of those of the decisions' windows, each address once, in the order
 * of the decisions. Returns their number, PLATFORMS_MAX + 1 where there are more than
 * PLATFORMS_MAX.
 */
enum { PLATFORMS_MAX = 8 }; /* more addresses than that help nobody */
size_t expiry_platforms(const struct decision *decisions, size_t count,
	const struct platform *platforms[PLATFORMS_MAX + 1]);

#endif
