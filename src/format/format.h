#ifndef FORMAT_H
#define FORMAT_H

#include <stdbool.h>
#include <stddef.h>

#include "calendar/calendar.h"
#include "decision.h"
#include "language.h"
#include "output.h"

/* Decisions on routes of a calendar, and where and how they are written. It owns nothing. */
struct report {
	struct output *output;
	const struct calendar *calendar;
	struct moment asked; /* what they are for, and the day it is on: */
	day_number day;
	struct decision *decisions; /* in the order of the LEVELs, or of the calendar */
	size_t count;
	bool complete; /* they are for all levels of the calendar that have a window */
	enum language language;
	bool color; /* formats for people colour the states */
};

/* Writes a report in one format. It may sort the decisions. */
typedef void format_function(const struct report *report);

/* For programs: a line for each decision. */
format_function format_tsv, format_json;

/* For people: each level in some lines; in a line, where the report is complete. */
format_function format_answer, format_overview;

/* For people: that one of the two which suits the report; a page. */
format_function format_text, format_html;

/* For people: a line for each route that decisions_due keeps (reminder.h). */
format_function format_reminder;

/* For people: how to apply on each platform. It sorts the decisions. */
format_function format_steps;

/* A value of --format. */
struct format {
	struct text name;
	format_function *write; /* NULL: an agenda, which is a mode of its own */
	/*
	 * Writes what is due under --remind. NULL: the format makes a document, which is not for
	 * that, and with which the exit status says nothing about a state.
	 */
	format_function *reminder;
	bool shows_expiry; /* it says itself which levels are over and where to look */
};

/* The formats; the first is the default. */
enum { FORMATS = 5 };
extern const struct format formats[FORMATS];

/* Their names, with commas between them. */
extern const struct text format_names;

/* The format of that name, or NULL. */
const struct format *format_find(struct text name);

#endif
