#ifndef CALENDAR_TRACK_H
#define CALENDAR_TRACK_H

#include <stdbool.h>

#include "calendar/calendar.h"
#include "calendar/problem.h"

/*
 * Gives each level of a calendar, whose windows are made, its tracks. Where windows are for so many
 * levels and audiences together that these would need too much memory, that is a problem, and none
 * are made. Returns false when memory runs out.
 */
bool tracks_build(struct calendar *calendar, struct problems *problems);

#endif
