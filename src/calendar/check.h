#ifndef CALENDAR_CHECK_H
#define CALENDAR_CHECK_H

#include "calendar/calendar.h"

/*
 * Sorts the names of a calendar that was built, finds the window that closes last, and tells what
 * only the whole shows: names that two levels share, windows of a level that overlap, no window.
 * last is the last line of the files.
 */
void calendar_check(struct calendar *calendar, struct place last, struct problems *problems);

#endif
