#include "format/time_line.h"

#include "format/wording.h"
#include "text/character.h"

/* The days on either side within which a window is in sight. */
enum { SIGHT = 183 };

/* The days of the longest time line: whole months at both ends. */
enum { COLUMNS_MAX = 2 * SIGHT + 1 + 2 * 30 };

enum { YEAR_DIGITS = 4 };

struct span span_shown(const struct decision *decision, const struct window *window, day_number day)
{
	const bool open = decision->state == STATE_OPEN && window == decision->window;
	const bool opens = window->opens.known, closes = window->closes.known;
	const day_number first = moment_day(window->opens.moment), last = window_last_day(window);

	if (!opens && !closes)
		return (struct span){1, 0};
	if (!closes)
		return (struct span){first, open ? day : first};
	return (struct span){opens ? first : last, last};
}

static struct span span_decided(const struct decision *decision, day_number day)
{
	return span_shown(decision, decision->window, day);
}

/* The days from `day` to the nearest day of a span; 0 if the span holds it, or is none. */
static int distance(struct span span, day_number day)
{
	if (span.first > span.last)
		return 0;
	if (day < span.first)
		return span.first - day;
	return day > span.last ? day - span.last : 0;
}

/* The day around which the months are: the one asked about, or the nearest of a window. */
static day_number find_center(const struct decision *decisions, size_t count, day_number day)
{
	struct span nearest = span_decided(&decisions[0], day);

	for (size_t i = 1; i < count; i++) {
		const struct span span = span_decided(&decisions[i], day);
		if (distance(span, day) < distance(nearest, day))
			nearest = span;
	}
	if (distance(nearest, day) <= SIGHT)
		return day;
	return day < nearest.first ? nearest.first : nearest.last;
}

static day_number later(day_number a, day_number b)
{
	return a > b ? a : b;
}

static day_number sooner(day_number a, day_number b)
{
	return a < b ? a : b;
}

static day_number first_of_month(day_number day)
{
	return day - civil_of(day).day + 1;
}

day_number first_of_next_month(day_number day)
{
	const struct civil civil = civil_of(day);

	return first_of_month(day) + month_days(civil.year, civil.month);
}

struct time_line time_line_of(
	const struct decision *decisions, size_t count, day_number day, size_t columns)
{
	const day_number center = find_center(decisions, count, day);
	day_number first = center, last = center;

	for (size_t i = 0; i < count; i++) {
		const struct span span = span_decided(&decisions[i], day);
		if (span.first > span.last || distance(span, center) > SIGHT)
			continue;
		first = sooner(first, later(span.first, center - SIGHT));
		last = later(last, sooner(span.last, center + SIGHT));
	}
	first = first_of_month(first);
	last = first_of_next_month(last) - 1;
	const size_t days = (size_t)(last - first) + 1;
	return (struct time_line){first, last, columns < days ? columns : days};
}

bool time_line_holds(const struct time_line *line, day_number day)
{
	return day >= line->first && day <= line->last;
}

struct span span_on(const struct time_line *line, struct span span)
{
	return (struct span){later(span.first, line->first), sooner(span.last, line->last)};
}

/* The column of a day that the line holds. */
static size_t column_of(const struct time_line *line, day_number day)
{
	const size_t days = (size_t)(line->last - line->first) + 1;

	return (size_t)(day - line->first) * line->columns / days;
}

/* Writes a label at a column, which is *at or later. */
static void write_label(const struct report *report, struct text label, size_t column, size_t *at)
{
	for (; *at < column; ++*at)
		write_text(report, TEXT(" "));
	write_text(report, label);
	*at += text_width(label);
}

static void write_years(const struct report *report, const struct time_line *line, size_t indent)
{
	const int last = civil_of(line->last).year;
	size_t at = 0;

	output_spaces(report->output, indent);
	for (int year = civil_of(line->first).year; year <= last; year++) {
		const day_number day = later(day_of((struct civil){year, 1, 1}), line->first);
		const day_number next = day_of((struct civil){year + 1, 1, 1});
		char bytes[NUMBER_SIZE];

		/* The last months of a year may have no room for it before the next year. */
		if (year == last || column_of(line, next) - column_of(line, day) > YEAR_DIGITS)
			write_label(report, number_text(year, bytes), column_of(line, day), &at);
	}
	write_text(report, TEXT("\n"));
}

void write_months(const struct report *report, const struct time_line *line, size_t indent)
{
	size_t at = 0;

	write_years(report, line, indent);
	output_spaces(report->output, indent);
	for (day_number day = line->first; day <= line->last; day = first_of_next_month(day)) {
		const unsigned month = (unsigned)civil_of(day).month - 1;
		const size_t column = column_of(line, day);

		/* Where months are narrow, not every one has its name. */
		if (column >= at + (at > 0))
			write_label(report,
				text_of(phrase_string(
					report->language, PHRASE_SHORT_JANUARY + month)),
				column, &at);
	}
	write_text(report, TEXT("\n"));
}

static void draw(char bars[COLUMNS_MAX], size_t first, size_t end, char byte)
{
	for (size_t column = first; column < end; column++)
		bars[column] = byte;
}

/*
 * Draws a window, if it is in sight. One that does not hold the day leaves the column of its mark
 * free; if that is the only one it has, it moves to the column beside it.
 */
static bool draw_window(
	char bars[COLUMNS_MAX], const struct time_line *line, struct span span, day_number day)
{
	const struct span shown = span_on(line, span);

	if (shown.first > shown.last)
		return false;
	size_t first = column_of(line, shown.first);
	size_t end = column_of(line, shown.last) + 1;

	if (time_line_holds(line, day)) {
		const size_t mark = column_of(line, day);
		if (day < span.first && first == mark)
			first++;
		if (day > span.last && end == mark + 1)
			end--;
		if (first >= end && day < span.first)
			end = first + (first < line->columns);
		if (first >= end && day > span.last)
			first = end - (end > 0);
	}
	draw(bars, first, end, '=');
	return true;
}

/* Points to the window that counts, which is out of sight, but leaves the mark of the day. */
static void point(char bars[COLUMNS_MAX], const struct time_line *line, bool later_on)
{
	size_t column = later_on ? line->columns - 1 : 0;

	/* A time line has at least one column. */
	/* NOLINTNEXTLINE(clang-analyzer-core.UndefinedBinaryOperatorResult) */
	if (bars[column] != '.' && line->columns > 1)
		column = later_on ? column - 1 : column + 1;
	bars[column] = later_on ? '>' : '<';
}

void write_bars(
	const struct report *report, const struct time_line *line, const struct decision *decision)
{
	const struct track *const track = decision->track;
	const struct span span = span_decided(decision, report->day);
	char bars[COLUMNS_MAX];
	bool in_sight = span.first > span.last; /* what has no days is not out of sight */

	draw(bars, 0, line->columns, '.');
	for (size_t i = 0; i < track->window_count; i++) {
		const struct span shown = span_shown(decision, track->windows[i], report->day);
		in_sight = draw_window(bars, line, shown, report->day) || in_sight;
	}
	if (time_line_holds(line, report->day))
		bars[column_of(line, report->day)] = decision->state == STATE_OPEN ? '+' : '|';
	if (!in_sight)
		point(bars, line, span.first > line->last);
	write_text(report, (struct text){bars, line->columns});
}

void write_mark(const struct report *report, const struct time_line *line, size_t indent)
{
	char bytes[WRITTEN_SIZE];
	const struct text written = written_day(report->language, report->day, false, bytes);
	const size_t weekday = text_before(written, ' ').size;

	output_spaces(report->output, indent + column_of(line, report->day));
	write_text(report, TEXT("^"));
	write_text(report, text_from(written, weekday)); /* with the space before it */
	write_text(report, TEXT("\n"));
}
