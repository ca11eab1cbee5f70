#ifndef CALENDAR_READ_H
#define CALENDAR_READ_H

#include <stdbool.h>
#include <stddef.h>

#include "calendar/calendar.h"
#include "calendar/calendar_file.h"
#include "calendar/problem.h"

/*
 * Reads the files, one or more, as one calendar. Returns true when it is right; the texts of the
 * files must outlive it, and calendar_free frees it. Otherwise *calendar is empty, and problems
 * says what is wrong, sorted; or memory ran out (problems->lost); or a file could not be read: then
 * only the lines of the others are checked.
 */
bool calendar_read(struct calendar *calendar, const struct calendar_file *files, size_t count,
	struct problems *problems);

#endif
