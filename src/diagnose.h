#ifndef DIAGNOSE_H
#define DIAGNOSE_H

#include "calendar/calendar.h"
#include "calendar/calendar_file.h"
#include "calendar/problem.h"
#include "date/date.h"
#include "decision.h"
#include "language.h"
#include "output.h"
#include "phrases.h"
#include "place.h"

/*
 * What goes to standard error: one line each, that begins with `guichet: `. What users or files
 * brought is escaped, and, but for names of files, cut where it is long. Every line is written at
 * once.
 */
struct diagnostics {
	struct output *output;
	enum language language;
};

/* Longer arguments of a message are cut; no word of a command line is, that anybody meant. */
enum { ARGUMENT_MAX = 100 };

/* at: the line of a file that something is wrong with; NULL: it is the command line. */
void diagnose(
	const struct diagnostics *diagnostics, const struct file_line *at, struct message message);

/* A system call on a file failed with that errno; name NULL: standard output. */
void diagnose_system(const struct diagnostics *diagnostics, const char *name, int error);

/* text, which was to be a DATE, is not one: date says why. */
void diagnose_date(const struct diagnostics *diagnostics, const struct file_line *at,
	struct text text, struct date date);

/* text names no level of the calendar: which may be meant, or which there are. */
void diagnose_level(const struct diagnostics *diagnostics, const struct file_line *at,
	struct text text, const struct calendar *calendar);

/* Likewise, no audience. */
void diagnose_audience(const struct diagnostics *diagnostics, const struct file_line *at,
	struct text text, const struct calendar *calendar);

/* What holds for a level, none of whose routes is for everybody, depends on the audience. */
void diagnose_which_audience(const struct diagnostics *diagnostics, const struct file_line *at,
	const struct level *level);

/* A message that ends with a list: the first of count names, at most LISTED_MAX, with numbers. */
enum { LISTED_MAX = 12 };
struct numbered {
	uint64_t number;
	struct text name;
};
void diagnose_numbered(const struct diagnostics *diagnostics, const struct file_line *at,
	struct message message, const struct numbered *names, size_t count);

/* The windows of levels are over (find_expired): which, and where to look. */
void diagnose_expiry(
	const struct diagnostics *diagnostics, const struct decision *expired, size_t count);

/* The problems of the calendar of these files, how many more there are, and whether some were lost.
 */
void diagnose_problems(const struct diagnostics *diagnostics, const struct problems *problems,
	const struct calendar_file *files);

#endif
