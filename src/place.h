#ifndef PLACE_H
#define PLACE_H

#include <stdint.h>

/* A line of a file, for messages. */
struct file_line {
	const char *file; /* its name; not owned */
	uint64_t line;    /* from 1 */
	uint64_t records; /* of a table that a message is about, this one first; or 0 */
};

/* A line of a calendar. There are many, so it is small; who shows it knows the files. */
struct place {
	uint32_t order; /* of its file among those that are read together, from 0 */
	uint32_t line;  /* from 1 */
};

/* Below, equal to or above 0 as a is before, at or after b. */
static inline int place_compare(struct place a, struct place b)
{
	if (a.order != b.order)
		return a.order < b.order ? -1 : 1;
	return (a.line > b.line) - (a.line < b.line);
}

#endif
