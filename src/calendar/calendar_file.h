#ifndef CALENDAR_CALENDAR_FILE_H
#define CALENDAR_CALENDAR_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "text/text.h"

/* A calendar file is not larger, in bytes. */
enum { CALENDAR_FILE_MAX = 16 << 20 };

/* A calendar file as read. */
struct calendar_file {
	const char *name; /* for messages; not owned */
	struct text text;
	char *owned; /* its bytes, which calendar_file_free frees; NULL for the built-in one */
	bool failed; /* it could not be read */
	bool plain; /* its characters and names need no check: the Makefile has checked the built-in
		       one */
};

/* The calendar that is built in, data/rouen-2024.ini. */
struct calendar_file calendar_file_built_in(void);

/*
 * Reads the file or pipe at path, which must outlive *file; what lies beyond CALENDAR_FILE_MAX + 1
 * bytes is left out, so that a device without an end has one. Returns 0, or an errno: EISDIR for a
 * directory, EMFILE and so on. Then the source is marked as failed, and empty.
 */
int calendar_file_read(const char *path, struct calendar_file *file);

void calendar_file_free(struct calendar_file *file);

#endif
