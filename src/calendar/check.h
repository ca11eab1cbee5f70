#ifndef CALENDAR_CHECK_H
#define CALENDAR_CHECK_H

#include "calendar/calendar.h"
#include "calendar/problem.h"

/*
 * Sorts the names of a calendar that was built, and adds the problems that only the whole shows:
 * names that two levels or audiences share, windows of a track that overlap, no window. last is the
 * last line of the files.
 */
void calendar_check(struct calendar *calendar, struct place last, struct problems *problems);

/* Are all windows over at a minute (date/moment.h)? */
bool calendar_is_over(const struct calendar *calendar, int32_t minute);

/*
 * Adds what is doubtful in a calendar that is right, sorted: levels without a window, or whose
 * windows are over at the minute `now` (date/moment.h) or soon, and the like.
 */
void calendar_warn(const struct calendar *calendar, int32_t now, struct problems *warnings);

#endif
