#ifndef CALENDAR_CALENDAR_FILE_H
#define CALENDAR_CALENDAR_FILE_H

#include <stdbool.h>

#include "text/text.h"

/* The size of the largest calendar file, in bytes. */
enum { CALENDAR_FILE_MAX = 16 << 20 };

/* A calendar file as read. */
struct calendar_file {
	const char *name; /* for messages; not owned */
	struct text text;
	char *owned;  /* its bytes, which calendar_file_free frees; NULL for the built-in one */
	bool failed;  /* it could not be read */
	bool checked; /* it is the built-in one, which the Makefile has checked */
};

/* The calendar that is built in, data/rouen-2024.ini. */
struct calendar_file calendar_file_built_in(void);

/*
 * Reads the file or pipe at path, which must outlive *file, up to CALENDAR_FILE_MAX + 1 bytes, so
 * that reading a device without an end stops. Returns 0, or an errno: EISDIR for a directory,
 * EMFILE and so on. Then the file is marked as failed, and is empty.
 */
int calendar_file_read(const char *path, struct calendar_file *file);

/* Frees the bytes of a file, and empties it. */
void calendar_file_free(struct calendar_file *file);

#endif
