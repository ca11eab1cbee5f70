#ifndef FORMAT_AGENDA_H
#define FORMAT_AGENDA_H

#include <stdbool.h>
#include <stdint.h>

#include "calendar/calendar.h"
#include "language.h"
#include "output.h"

/* An agenda of windows of a calendar. */
struct agenda {
	const struct calendar *calendar;
	const bool *wanted; /* for each window of the calendar: is it in the agenda? */
	enum language language;
	int64_t stamp; /* when it is made, in seconds since 1970-01-01T00:00:00Z */
};

/* Writes an event for each end of a window that is known, in an iCalendar object (RFC 5545). */
void agenda_write(struct output *output, const struct agenda *agenda);

#endif
