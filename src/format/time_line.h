#ifndef FORMAT_TIME_LINE_H
#define FORMAT_TIME_LINE_H

#include "format/format.h"

/* Some months; and as a row of ASCII characters, each of which is a day or more. */
struct time_line {
	day_number first, last; /* of the months */
	size_t columns;
};

/* Days; first > last: none. */
struct span {
	day_number first, last;
};

/*
 * The months that show the day and the windows of decisions, one or more, around it: what is
 * further from it than half a year is off the time line. When all of them are, it shows those
 * around the nearest, and not the day. It takes `columns`, 1 or more, or as many as it has days.
 */
struct time_line time_line_of(
	const struct decision *decisions, size_t count, day_number day, size_t columns);

bool time_line_holds(const struct time_line *line, day_number day);

/*
 * The days to show of a window of the decision's track, when the decision is for `day`; none where
 * neither end is known. Where only the opening is, that day; up to `day` if the window is open.
 */
struct span span_shown(
	const struct decision *decision, const struct window *window, day_number day);

/* The part of the days that the line holds; none where it holds none. */
struct span span_on(const struct time_line *line, struct span span);

day_number first_of_next_month(day_number day);

/* Writes the years and the months, in two lines, each behind `indent` spaces. */
void write_months(const struct report *report, const struct time_line *line, size_t indent);

/*
 * Writes the windows of a decision's level as bars, and the day as a mark: `|`, or `+` inside a
 * window. Where none of them is in sight, `<` or `>` points to the one that counts.
 */
void write_bars(
	const struct report *report, const struct time_line *line, const struct decision *decision);

/* Writes a line that names the day under its mark, behind `indent` spaces; the line holds it. */
void write_mark(const struct report *report, const struct time_line *line, size_t indent);

#endif
