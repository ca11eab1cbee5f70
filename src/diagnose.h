#ifndef DIAGNOSE_H
#define DIAGNOSE_H

#include "calendar/calendar.h"
#include "date/date.h"
#include "decision.h"
#include "language.h"
#include "output.h"
#include "phrases.h"

/*
 * What goes to standard error: one line each, that begins with `guichet: `. All write to errors at
 * once; what users or files brought is escaped, and, but for names of files, cut where it is long.
 */

void diagnose(
	struct output *errors, enum language language, enum phrase phrase, const struct text *args);

/* A system call on a file failed with that errno; name NULL: standard output. */
void diagnose_system(struct output *errors, enum language language, const char *name, int error);

/* text, which was to be a DATE, is not one: date says why. */
void diagnose_date(
	struct output *errors, enum language language, struct text text, struct date date);

/* text names no level of the calendar. */
void diagnose_level(struct output *errors, enum language language, struct text text,
	const struct calendar *calendar);

/* The windows of the decisions, the last of which is `last`, are over: where to look. */
void diagnose_over(struct output *errors, enum language language, const struct decision *decisions,
	size_t count, const struct window *last);

/* The problems of a calendar read from sources, then how many more there are. */
void diagnose_problems(struct output *errors, enum language language,
	const struct problems *problems, const struct source *sources);

#endif
