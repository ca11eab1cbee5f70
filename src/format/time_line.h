#ifndef FORMAT_TIME_LINE_H
#define FORMAT_TIME_LINE_H

#include "format/format.h"

/* Some whole months; as a row of ASCII characters, each of them is for one day or more. */
struct time_line {
	day_number first, last;
	size_t columns; /* characters of the row */
};

/* Days; first > last: none. */
struct span {
	day_number first, last;
};

/*
 * The months that show the day and the windows of decisions, at least one, within half a year of
 * it. When no window is so near, they are around the nearest window, and do not show the day. The
 * row has `columns`, at least 1, or as many as there are days if that is less.
 */
struct time_line time_line_of(
	const struct decision *decisions, size_t count, day_number day, size_t columns);

/* Is the day on the line? */
bool time_line_holds(const struct time_line *line, day_number day);

/*
 * The days to show of a window of the decision's track, when the decision is for `day`; none where
 * neither end is known. Where only the opening is, that day; up to `day` if the window is open.
 */
struct span span_shown(
	const struct decision *decision, const struct window *window, day_number day);

/* The part of the days that the line holds; none where it holds none. */
struct span span_on(const struct time_line *line, struct span span);

/* The first day of the next month. */
day_number first_of_next_month(day_number day);

/* Writes a line of years and a line of months, each after `indent` spaces. */
void write_months(const struct report *report, const struct time_line *line, size_t indent);

/*
 * Writes the windows of a decision's track as bars, and the day as a mark: `|`, or `+` inside a
 * window. When none of them is in sight, `<` or `>` points to the one that counts.
 */
void write_bars(
	const struct report *report, const struct time_line *line, const struct decision *decision);

/* Writes a line with the date under the mark of the day, which the time line holds. */
void write_mark(const struct report *report, const struct time_line *line, size_t indent);

#endif
