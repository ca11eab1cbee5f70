#ifndef CALENDAR_BUILD_H
#define CALENDAR_BUILD_H

#include <stdbool.h>

#include "calendar/calendar.h"
#include "calendar/merge.h"
#include "calendar/section.h"

/*
 * Fills *calendar, which is empty, from the sections that count, and tells which levels and
 * platforms do not exist, and which windows close too early or have a level twice. Its names are
 * not sorted yet. Returns false when memory runs out. Where there are problems, *calendar may be
 * freed and no more.
 */
bool calendar_build(struct calendar *calendar, const struct sections *sections,
	const struct merged *merged, struct problems *problems);

#endif
