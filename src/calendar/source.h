#ifndef CALENDAR_SOURCE_H
#define CALENDAR_SOURCE_H

#include <stdbool.h>
#include <stddef.h>

#include "text/text.h"

/* A calendar file is not larger, in bytes. */
enum { SOURCE_MAX = 16 << 20 };

/* A calendar file as read. */
struct source {
	const char *name; /* for messages; not owned */
	struct text text;
	char *owned; /* the bytes of text, freed by source_free; NULL for the built-in calendar */
	bool failed; /* it could not be read */
};

/* The calendar that is built in, data/rouen-2024.ini. */
struct source source_built_in(void);

/*
 * Reads the regular file at path, which must outlive *source; what lies beyond SOURCE_MAX + 1
 * bytes is left out. Returns 0, or an errno: EISDIR for a directory, ENOTSUP for another file
 * that is not regular (it might never end), EMFILE and so on. Then the source is marked as failed,
 * and empty.
 */
int source_read(const char *path, struct source *source);

void source_free(struct source *source);

#endif
