#include "expiry.h"
#include "format/format.h"
#include "format/time_line.h"
#include "format/wording.h"
#include "terminal.h"
#include "text/character.h"
#include "text/name.h"

/* All in columns. */
enum {
	COLUMNS_MIN = 20,          /* narrower terminals are taken to have so many */
	COLUMNS_OF_TIME_LINE = 60, /* narrower terminals have no time line */
	TIME_LINE_MIN = 6,         /* a shorter time line shows nothing */
	GAP = 2,                   /* between two cells */
};

/* Lines that are filled with words, as many as the columns hold. */
struct wrap {
	struct output *output;
	size_t columns; /* of a line; at least ten more than indent */
	size_t indent;  /* spaces that a line begins with; the caller writes those of the first */
	size_t at;      /* columns of the current line that are used, at least indent */
};

/* Begins a new line. */
static void wrap_break(struct wrap *wrap)
{
	output_text(wrap->output, TEXT("\n"));
	output_spaces(wrap->output, wrap->indent);
	wrap->at = wrap->indent;
}

/* Takes so many columns of one line, after a space or in a new line. */
static void wrap_take(struct wrap *wrap, size_t columns)
{
	if (wrap->at > wrap->indent) {
		if (wrap->at + 1 + columns > wrap->columns) {
			wrap_break(wrap);
		} else {
			output_text(wrap->output, TEXT(" "));
			wrap->at++;
		}
	}
	wrap->at += columns;
}

/* Writes the parts of a word that fill whole lines, of `room` columns; returns the rest. */
static struct text cut_word(struct wrap *wrap, struct text word, size_t room)
{
	struct text part;

	while ((part = text_fit(word, room)).size < word.size) {
		if (wrap->at > wrap->indent)
			wrap_break(wrap);
		output_text(wrap->output, part);
		wrap->at += text_width(part);
		word = text_from(word, part.size);
	}
	return word;
}

/*
 * Writes the words of text, and `after`, which is short, immediately after the last. There is a
 * space before each word but the first of a line. A word that is wider than a line is cut. Text
 * holds no control characters but tabs.
 */
static void wrap_words(struct wrap *wrap, struct text text, struct text after)
{
	const size_t behind = text_width(after);
	struct text word;

	while (text_take_word(&text, &word)) {
		word = cut_word(wrap, word, wrap->columns - wrap->indent - behind);
		wrap_take(wrap, text_width(word) + (text.size == 0 ? behind : 0));
		output_text(wrap->output, word);
	}
	output_text(wrap->output, after);
}

/* How the rows are laid out, in columns. */
struct layout {
	size_t columns;                      /* of the terminal */
	size_t level, platform, state, days; /* of the cells */
	bool has_time_line;                  /* else, a row takes two lines */
	struct time_line time_line;
};

/* Writes as much of a text as fits in a cell, and fills the cell with spaces. */
static void write_cell(const struct report *report, struct text text, size_t width)
{
	const struct text mark = TEXT("...");
	struct text shown = text_fit(text, width), after = TEXT("");

	/* Even a narrow cell may cut text, if that has very many marks without a width. */
	if (shown.size < text.size && width >= mark.size) {
		shown = text_fit(text, width - mark.size);
		after = mark;
	}
	for (size_t i = 0; i < shown.size; i++) /* a tab as a space, so that columns stay */
		write_text(report,
			shown.bytes[i] == '\t' ? TEXT(" ") : (struct text){shown.bytes + i, 1});
	write_text(report, after);
	output_spaces(report->output, width + GAP - text_width(shown) - after.size);
}

static void widen(size_t *width, struct text text, size_t most)
{
	const size_t wanted = text_width(text_fit(text, most));

	if (wanted > *width)
		*width = wanted;
}

/* Measures the cells. IDs are never cut; platforms are, so that no long name widens every row. */
static void measure(struct layout *layout, const struct report *report)
{
	char bytes[DAYS_SIZE], route[ROUTE_SIZE];

	for (size_t i = 0; i < report->calendar->level_count; i++)
		widen(&layout->level, report->calendar->levels[i].id, NAME_SIZE);
	for (size_t i = 0; i < report->count; i++) {
		const struct decision *const decision = &report->decisions[i];
		widen(&layout->level, route_name(decision->track, route), ROUTE_SIZE);
		widen(&layout->platform, decision->window->platform->name, layout->columns / 5);
		widen(&layout->days, days_in_brief(report->language, decision, bytes), DAYS_SIZE);
	}
	for (unsigned state = 0; state < STATES; state++)
		widen(&layout->state, state_word(report, (enum state)state), layout->columns);
}

/* Lays out the rows: with a time line if there is room, else in two lines each. */
static struct layout lay_out(const struct report *report, size_t columns)
{
	struct layout layout = {.columns = columns > COLUMNS_MIN ? columns : COLUMNS_MIN};

	measure(&layout, report);
	const size_t used =
		layout.level + layout.platform + layout.state + layout.days + (size_t)4 * GAP;
	layout.has_time_line = columns >= COLUMNS_OF_TIME_LINE && columns >= used + TIME_LINE_MIN;
	if (layout.has_time_line)
		layout.time_line =
			time_line_of(report->decisions, report->count, report->day, columns - used);
	else if (layout.level > layout.columns / 3)
		layout.level = GAP; /* the words are under a level that is long */
	return layout;
}

static void write_row(
	const struct report *report, const struct layout *layout, const struct decision *decision)
{
	char bytes[DAYS_SIZE];

	write_cell(report, decision->window->platform->name, layout->platform);
	write_bars(report, &layout->time_line, decision);
	output_spaces(report->output, GAP);
	write_state(report, decision->state);
	output_spaces(report->output,
		layout->state + GAP - text_width(state_word(report, decision->state)));
	write_text(report, days_in_brief(report->language, decision, bytes));
}

/* Writes a row without a time line, in two lines or more. */
static void write_wrapped(
	struct wrap *wrap, const struct report *report, const struct decision *decision)
{
	char bytes[DAYS_SIZE];

	wrap_words(wrap, decision->window->platform->name, TEXT(""));
	wrap_break(wrap);
	wrap_take(wrap, text_width(state_word(report, decision->state)));
	write_state(report, decision->state);
	wrap_words(wrap, days_in_brief(report->language, decision, bytes), TEXT(""));
}

/* Writes text in lines of its own. */
static void write_lines(const struct report *report, const struct layout *layout, struct text text)
{
	struct wrap wrap = {report->output, layout->columns, 0, 0};

	wrap_words(&wrap, text, TEXT(""));
	write_text(report, TEXT("\n"));
}

/* Writes the row of a route; decision NULL: of a level without one, with a phrase about it. */
static void write_route(const struct report *report, const struct layout *layout, struct text name,
	const struct decision *decision, enum phrase without)
{
	const size_t indent = layout->level + GAP;
	struct wrap wrap = {report->output, layout->columns, indent, indent};

	if (name.size > layout->level) {
		write_lines(report, layout, name);
		output_spaces(report->output, indent);
	} else {
		write_cell(report, name, layout->level);
	}
	if (decision == NULL)
		wrap_words(&wrap, text_of(phrase_string(report->language, without)), TEXT(""));
	else if (layout->has_time_line)
		write_row(report, layout, decision);
	else
		write_wrapped(&wrap, report, decision);
	write_text(report, TEXT("\n"));
}

/* Writes a phrase about the day, or its year, in lines of its own. */
static void write_about(const struct report *report, const struct layout *layout,
	enum phrase phrase, struct text about)
{
	char bytes[2 * WRITTEN_SIZE];
	const struct message message = MESSAGE(phrase, about);

	write_lines(report, layout, message_text(report->language, message, bytes, sizeof bytes));
}

/* Writes the rows of a level, whose decisions come next. Returns the first one after them. */
static const struct decision *write_level(const struct report *report, const struct layout *layout,
	const struct level *level, const struct decision *next)
{
	const struct decision *const end = report->decisions + report->count;
	char bytes[ROUTE_SIZE];

	if (next == end || next->track->level != level)
		write_route(report, layout, level->id, NULL,
			level->track_count > 0 ? PHRASE_ROW_NOT_FOR_AUDIENCE
					       : PHRASE_ROW_WITHOUT_WINDOW);
	for (; next < end && next->track->level == level; next++)
		write_route(report, layout, route_name(next->track, bytes), next, PHRASE_NOTHING);
	return next;
}

static void write_rows(const struct report *report, const struct layout *layout)
{
	const struct time_line *const line = &layout->time_line;
	const struct decision *next = report->decisions;
	const size_t indent = layout->level + GAP + layout->platform + GAP;
	char written[WRITTEN_SIZE];

	if (layout->has_time_line)
		write_months(report, line, indent);
	for (size_t i = 0; i < report->calendar->level_count; i++)
		next = write_level(report, layout, &report->calendar->levels[i], next);
	if (!layout->has_time_line)
		return;
	if (time_line_holds(line, report->day))
		write_mark(report, line, indent);
	else
		write_about(report, layout,
			report->day < line->first ? PHRASE_DAY_IS_EARLIER : PHRASE_DAY_IS_LATER,
			written_day(report->language, report->day, true, written));
}

/* Writes the title, the school, where it is known, and the day. */
static void write_head(const struct report *report, const struct layout *layout)
{
	struct wrap wrap = {report->output, layout->columns, 0, 0};
	const struct text school = report->calendar->school;
	char bytes[WRITTEN_SIZE], year[NUMBER_SIZE];

	write_lines(report, layout, report->calendar->title[report->language]);
	if (school.size > 0)
		wrap_words(&wrap, school, TEXT(","));
	wrap_words(&wrap, written_day(report->language, report->day, true, bytes), TEXT(""));
	write_text(report, TEXT("\n"));
	if (all_before_year(report->decisions, report->count, report->day))
		write_about(report, layout, PHRASE_NO_DATES_OF_YEAR,
			number_text(civil_of(report->day).year, year));
	write_text(report, TEXT("\n"));
}

/* Writes that all windows are over, and where to look: addresses are never cut. */
static void write_expiry(const struct report *report, const struct layout *layout)
{
	const struct platform *platforms[PLATFORMS_MAX + 1];
	const size_t count = expiry_platforms(report->decisions, report->count, platforms);

	write_text(report, TEXT("\n"));
	write_lines(report, layout, text_of(phrase_string(report->language, PHRASE_ALL_OVER)));
	for (size_t i = 0; i < count; i++) {
		write_text(report, TEXT("  "));
		write_text(report, i < PLATFORMS_MAX ? platforms[i]->url : TEXT("..."));
		write_text(report, TEXT("\n"));
	}
}

void format_overview(const struct report *report)
{
	const struct layout layout = lay_out(report, terminal_columns(report->output->descriptor));

	write_head(report, &layout);
	write_rows(report, &layout);
	if (all_closed(report->decisions, report->count))
		write_expiry(report, &layout);
}
