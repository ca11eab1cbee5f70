#ifndef PLACE_H
#define PLACE_H

#include <stdint.h>

/* A line of a file. */
struct place {
	const char *file; /* its name, for messages; not owned */
	uint32_t order;   /* of the file among those that are read together */
	uint64_t line;    /* from 1 */
};

/* Below, equal to or above 0 as a is before, at or after b. */
static inline int place_compare(struct place a, struct place b)
{
	if (a.order != b.order)
		return a.order < b.order ? -1 : 1;
	return (a.line > b.line) - (a.line < b.line);
}

#endif
