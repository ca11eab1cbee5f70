#ifndef FORMAT_H
#define FORMAT_H

#include <stdbool.h>
#include <stddef.h>

#include "calendar/calendar.h"
#include "decision.h"
#include "language.h"
#include "output.h"

/* Decisions for a day, of a calendar, and where they are written; all outlive it. */
struct report {
	struct output *output;
	const struct calendar *calendar;
	struct moment asked; /* the moment that they are for, which is in: */
	day_number day;
	struct decision *decisions; /* in the order of the LEVELs, or of the calendar */
	size_t count;
	bool complete; /* they are for all levels of the calendar that have a window */
	enum language language;
	bool color; /* are the states coloured, where people read them? */
};

/* Writes a report in one format. It may sort the decisions. */
typedef void format_function(const struct report *report);

/* For people: each level in some lines; in a line, where the report is complete. */
format_function format_answer, format_overview;

/* For people: a line for each route that decisions_due keeps (reminder.h). */
format_function format_reminder;

/* For people: how to apply on each platform. It sorts the decisions. */
format_function format_steps;

/* A value of --format. */
struct format {
	struct text name;
	format_function *write;    /* NULL: an agenda */
	format_function *reminder; /* NULL: it makes a document */
	bool shows_expiry;
};

#define FORMAT(name, reminder, shows_expiry) format_function format_##name;
#define AGENDA(name)
#include "format/formats.def"
#undef FORMAT
#undef AGENDA

/* The formats, in the order of formats.def; the first is the usual one. */
enum {
#define FORMAT(name, reminder, shows_expiry) FORMAT_##name,
#define AGENDA(name)                         FORMAT_##name,
#include "format/formats.def"
#undef FORMAT
#undef AGENDA
	FORMATS
};
extern const struct format formats[FORMATS];

/* Their names, with commas between them. */
extern const struct text format_names;

/* The format of that name, or NULL. */
const struct format *format_find(struct text name);

#endif
