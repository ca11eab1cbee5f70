#ifndef EXPIRY_H
#define EXPIRY_H

#include <stdbool.h>
#include <stddef.h>

#include "decision.h"

/* An old calendar: when its windows are over, and where to look for new dates. */

/* The window that closes last of those of the decisions, if all are closed; else, NULL. */
const struct window *expired_window(const struct decision *decisions, size_t count);

/*
 * Must a reminder say on day that all windows are over, the last of them `last`? It must on the day
 * after it, and on the first of each month: often enough to be heard.
 */
bool expiry_is_due(const struct window *last, day_number day);

/*
 * Sets platforms to the first of those of the decisions' windows, each address once, in the order
 * of the decisions. Returns their number, PLATFORMS_MAX + 1 where there are more than
 * PLATFORMS_MAX.
 */
enum { PLATFORMS_MAX = 8 }; /* more addresses than that help nobody */
size_t expiry_platforms(const struct decision *decisions, size_t count,
	const struct platform *platforms[PLATFORMS_MAX + 1]);

#endif
