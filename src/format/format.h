#ifndef FORMAT_H
#define FORMAT_H

#include <stdbool.h>
#include <stddef.h>

#include "calendar/calendar.h"
#include "decision.h"
#include "language.h"
#include "output.h"

/* What is to be said: the decisions for a day, of a calendar, which all outlive it. */
struct report {
	const struct calendar *calendar;
	day_number day;
	const struct decision *decisions;
	size_t count;
	enum language language;
	bool color;     /* may the states be coloured? */
	size_t columns; /* of a line, for the overview */
	int64_t stamp;  /* the instant of the agenda, in seconds since 1970-01-01T00:00:00Z */
};

/* Writes a report in one format. Levels without a window are left out, but by the overview. */
typedef void format_function(struct output *output, const struct report *report);

/* For people: the answer for each level, in some lines. */
format_function format_answer;

/* For people: a line for each level, and a time line in it where there is room. */
format_function format_overview;

/* For people: a line for each level, which has a window that is upcoming or open. */
format_function format_reminder;

/*
 * For people: how to apply on each platform. All levels have a window, and those of one platform
 * stand together (decisions_by_platform).
 */
format_function format_steps;

/* For programs: a line for each level, of fields between tabs. */
format_function format_tsv;

/* For programs: a line for each level, a JSON object (RFC 8259). */
format_function format_json;

/*
 * For agendas: two events for each window of the levels, an iCalendar object (RFC 5545). The
 * decisions are sorted by level (decisions_by_level).
 */
format_function format_ics;

#endif
