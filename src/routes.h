#ifndef ROUTES_H
#define ROUTES_H

#include <stdbool.h>
#include <stddef.h>

#include "decision.h"

/* The decisions on the routes of some levels, one level after another. free() frees them. */
struct routes {
	struct decision *decisions;
	size_t count, capacity;
};

/*
 * Adds the decisions on the routes of a level at a moment: on the one that counts for an audience,
 * if there is one; on all, if audience is NULL. Returns false when memory runs out.
 */
bool routes_decide(struct routes *routes, const struct level *level,
	const struct audience *audience, struct moment moment);

/*
 * Do the decisions on a level, at least one, give a script a single answer: that for everybody,
 * which comes first, or the same state on every route?
 */
bool routes_agree(const struct decision *decisions, size_t count);

#endif
