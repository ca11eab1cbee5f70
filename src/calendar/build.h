#ifndef CALENDAR_BUILD_H
#define CALENDAR_BUILD_H

#include <stdbool.h>

#include "calendar/calendar.h"
#include "calendar/section.h"

/*
 * Fills *calendar, which is empty, from merged sections, and adds the problems that show up: levels
 * and platforms that do not exist, windows that close too early or have a level twice. Its names
 * are not sorted yet. Returns false when memory runs out. Where there are problems, *calendar may
 * only be freed.
 */
bool calendar_build(
	struct calendar *calendar, const struct sections *sections, struct problems *problems);

#endif
