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
 * Messages on standard error: one line each, which begins with `guichet: ` and is written
 * immediately. Text from users and files is escaped and, except for the names of files, cut if it
 * is long.
 */
struct diagnostics {
	struct output *output;
	enum language language;
};

/* Longer arguments of a message, in bytes, are cut. No sensible word is so long. */
enum { ARGUMENT_MAX = 100 };

/* Reports what is wrong at a line of a file; at NULL: with the command line, or the run. */
void diagnose(
	const struct diagnostics *diagnostics, const struct file_line *at, struct message message);

/* Reports that a system call failed, by its errno, on a file; name NULL: on standard output. */
void diagnose_system(const struct diagnostics *diagnostics, const char *name, int error);

/* Reports why text is no DATE: date is what date_read returned. */
void diagnose_date(const struct diagnostics *diagnostics, const struct file_line *at,
	struct text text, struct date date);

/* Reports that text names no level of the calendar, and which may be meant, or which there are. */
void diagnose_level(const struct diagnostics *diagnostics, const struct file_line *at,
	struct text text, const struct calendar *calendar);

/* Likewise for an audience. */
void diagnose_audience(const struct diagnostics *diagnostics, const struct file_line *at,
	struct text text, const struct calendar *calendar);

/* Reports that the answer for a level depends on the audience: no route is for everybody. */
void diagnose_which_audience(const struct diagnostics *diagnostics, const struct file_line *at,
	const struct level *level);

/* Reports a message and a list: the first of count names, at most LISTED_MAX, and their numbers. */
enum { LISTED_MAX = 12 };
struct numbered {
	uint64_t number;
	struct text name;
};
void diagnose_numbered(const struct diagnostics *diagnostics, const struct file_line *at,
	struct message message, const struct numbered *names, size_t count);

/* Reports the levels whose windows are over (find_expired), and where to look for new dates. */
void diagnose_expiry(
	const struct diagnostics *diagnostics, const struct decision *expired, size_t count);

/* Reports the problems of the calendar that files make, and how many more there are. */
void diagnose_problems(const struct diagnostics *diagnostics, const struct problems *problems,
	const struct calendar_file *files);

#endif
