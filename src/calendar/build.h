#ifndef CALENDAR_BUILD_H
#define CALENDAR_BUILD_H

#include <stdbool.h>

#include "calendar/calendar.h"
#include "calendar/section.h"

/* A calendar is made of sections in two steps, in build.c and track.c. */

/*
 * Fills *calendar, which is empty, from merged sections, and adds the problems that show up: levels
 * and platforms that do not exist, windows that close too early or have a level twice. Its names
 * are not sorted yet, and its levels have no tracks. Returns false when memory runs out. Where
 * there are problems, *calendar may only be freed.
 */
bool calendar_build(
	struct calendar *calendar, const struct sections *sections, struct problems *problems);

/*
 * Gives each level of a calendar its tracks. Where windows are for so many levels and audiences
 * together that these would need too much memory, that is a problem, and none are made. Returns
 * false when memory runs out.
 */
bool tracks_build(struct calendar *calendar, struct problems *problems);

#endif
