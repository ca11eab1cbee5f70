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

/* The line of a file that something is wrong with; NULL in its place: it is the command line. */
struct where {
	const char *name;
	uint64_t line;
};

void diagnose(struct output *errors, enum language language, const struct where *where,
	enum phrase phrase, const struct text *args);

/* A system call on a file failed with that errno; name NULL: standard output. */
void diagnose_system(struct output *errors, enum language language, const char *name, int error);

/* text, which was to be a DATE, is not one: date says why. */
void diagnose_date(struct output *errors, enum language language, const struct where *where,
	struct text text, struct date date);

/* text names no level of the calendar. */
void diagnose_level(struct output *errors, enum language language, const struct where *where,
	struct text text, const struct calendar *calendar);

/* A phrase that ends with a list: the first of count names, at most LISTED_MAX. */
enum { LISTED_MAX = 12 };
void diagnose_list(struct output *errors, enum language language, const struct where *where,
	enum phrase phrase, const struct text *args, const struct text *names, size_t count);

/* The windows of the decisions, the last of which is `last`, are over: where to look. */
void diagnose_over(struct output *errors, enum language language, const struct decision *decisions,
	size_t count, const struct window *last);

/* The problems of a calendar read from sources, then how many more there are. */
void diagnose_problems(struct output *errors, enum language language,
	const struct problems *problems, const struct source *sources);

#endif
