#include "format/flow.h"
#include "format/format.h"
#include "format/time_line.h"
#include "format/words.h"
#include "text/character.h"
#include "text/name.h"

/* Narrower terminals are taken to be as wide as this; from that on there is a time line. */
enum { COLUMNS_LEAST = 20, COLUMNS_OF_TIME_LINE = 60 };

/* A time line shorter than this shows nothing; for its sake platforms are cut, down to that. */
enum { TIME_LINE_LEAST = 6, PLATFORM_LEAST = 6 };

/* Between two cells. */
enum { GAP = 2 };

/* No cell is wider: one long name must not widen every row. */
enum { CELL_MAX = 32 };

/* How the rows are laid out; all in columns. */
struct layout {
	size_t columns; /* of the terminal */
	size_t level, platform, state, days;
	bool has_time_line, one_line; /* else, a row goes on in further lines */
	struct time_line time_line;
};

/* Writes text that holds no control characters but tabs: as spaces, so that columns stay. */
static void say_untabbed(struct output *output, struct text text)
{
	for (;;) {
		const struct text piece = text_before(text, '\t');

		output_text(output, piece);
		if (piece.size == text.size)
			return;
		output_text(output, TEXT(" "));
		text = text_from(text, piece.size + 1);
	}
}

/* Writes text, as much as a cell of that width holds, and fills the cell up. */
static void say_cell(struct output *output, struct text text, size_t width)
{
	const struct text mark = TEXT("...");
	struct text shown = text_fit(text, width), after = TEXT("");

	/* A narrow cell has no room for it, where marks without a width of their own are cut. */
	if (shown.size < text.size && width >= mark.size) {
		shown = text_fit(text, width - mark.size);
		after = mark;
	}
	say_untabbed(output, shown);
	output_text(output, after);
	output_spaces(output, width + GAP - text_width(shown) - after.size);
}

static void widen(size_t *width, struct text text, size_t most)
{
	const size_t wanted = text_width(text_fit(text, most));

	if (wanted > *width)
		*width = wanted;
}

/* Measures the cells, when those of platforms are to be so wide at the most. IDs are never cut. */
static void measure(struct layout *layout, const struct report *report, size_t platform_most)
{
	char bytes[DAYS_SIZE];

	layout->level = layout->platform = layout->state = layout->days = 0;
	for (size_t i = 0; i < report->count; i++) {
		const struct decision *const decision = &report->decisions[i];
		widen(&layout->level, decision->level->id, NAME_SIZE);
		if (decision->window == NULL)
			continue;
		widen(&layout->platform, decision->window->platform->name, platform_most);
		widen(&layout->days, days_in_brief(report->language, decision, bytes), DAYS_SIZE);
	}
	for (unsigned state = 0; state < STATES; state++)
		widen(&layout->state, state_word(report, (enum state)state), CELL_MAX);
}

/* The columns that a row takes, without a time line. */
static size_t row_width(const struct layout *layout)
{
	return layout->level + GAP + layout->platform + GAP + layout->state + GAP + layout->days;
}

/* Lays out rows with a time line. Returns false when there is no room for it. */
static bool lay_out_time_line(struct layout *layout, const struct report *report)
{
	measure(layout, report, layout->columns / 5);
	const size_t wanted = row_width(layout) + GAP + TIME_LINE_LEAST;
	const size_t missing = wanted > layout->columns ? wanted - layout->columns : 0;

	if (layout->columns < COLUMNS_OF_TIME_LINE ||
		(missing > 0 && layout->platform < PLATFORM_LEAST + missing))
		return false;
	layout->platform -= missing;
	layout->one_line = layout->has_time_line = true;
	layout->time_line = time_line_of(report->decisions, report->count, report->day,
		layout->columns - row_width(layout) - GAP);
	return true;
}

/* Lays out the rows: with a time line where there is room, else in one line each, else in more. */
static struct layout lay_out(const struct report *report)
{
	struct layout layout = {0};

	layout.columns = report->columns > COLUMNS_LEAST ? report->columns : COLUMNS_LEAST;
	if (lay_out_time_line(&layout, report))
		return layout;
	measure(&layout, report, CELL_MAX);
	layout.one_line = row_width(&layout) <= layout.columns;
	/* In more lines, the words stand behind the level, or under it where it is long. */
	if (!layout.one_line && layout.level > layout.columns / 3)
		layout.level = GAP;
	return layout;
}

static void say_row(struct output *output, const struct report *report, const struct layout *layout,
	const struct decision *decision)
{
	char bytes[DAYS_SIZE];

	say_cell(output, decision->window->platform->name, layout->platform);
	if (layout->has_time_line) {
		say_bars(output, report, &layout->time_line, decision);
		output_spaces(output, GAP);
	}
	say_state(output, report, decision->state);
	output_spaces(
		output, layout->state + GAP - text_width(state_word(report, decision->state)));
	output_text(output, days_in_brief(report->language, decision, bytes));
}

/* The words of a row that does not fit in a line. */
static void say_words(
	struct flow *flow, const struct report *report, const struct decision *decision)
{
	char bytes[DAYS_SIZE];

	flow_words(flow, decision->window->platform->name, TEXT(""));
	flow_break(flow);
	flow_take(flow, text_width(state_word(report, decision->state)));
	say_state(flow->output, report, decision->state);
	flow_words(flow, days_in_brief(report->language, decision, bytes), TEXT(""));
}

static void say_level(struct output *output, const struct report *report,
	const struct layout *layout, const struct decision *decision)
{
	const struct text id = decision->level->id;
	const size_t indent = layout->level + GAP;
	struct flow flow = {output, layout->columns, indent, indent};

	if (id.size > layout->level) {
		struct flow alone = {output, layout->columns, 0, 0};
		flow_words(&alone, id, TEXT(""));
		flow_break(&flow);
	} else {
		say_cell(output, id, layout->level);
	}
	if (decision->window == NULL)
		flow_words(&flow,
			text_of(phrase_string(report->language, PHRASE_ROW_WITHOUT_WINDOW)),
			TEXT(""));
	else if (layout->one_line)
		say_row(output, report, layout, decision);
	else
		say_words(&flow, report, decision);
	output_text(output, TEXT("\n"));
}

/* Writes a phrase about the day, in lines of its own. */
static void say_of_day(struct output *output, const struct report *report,
	const struct layout *layout, enum phrase phrase)
{
	struct flow flow = {output, layout->columns, 0, 0};
	char written[WRITTEN_SIZE], bytes[2 * WRITTEN_SIZE];
	const struct message message =
		MESSAGE(phrase, {written_day(report->language, report->day, true, written)});

	flow_words(&flow, message_text(report->language, message, bytes, sizeof bytes), TEXT(""));
	output_text(output, TEXT("\n"));
}

static void say_rows(
	struct output *output, const struct report *report, const struct layout *layout)
{
	const struct time_line *const line = &layout->time_line;
	const size_t indent = layout->level + GAP + layout->platform + GAP;

	if (layout->has_time_line)
		say_months(output, report, line, indent);
	for (size_t i = 0; i < report->count; i++)
		say_level(output, report, layout, &report->decisions[i]);
	if (!layout->has_time_line)
		return;
	if (time_line_holds(line, report->day))
		say_mark(output, report, line, indent);
	else
		say_of_day(output, report, layout,
			report->day < line->first ? PHRASE_DAY_IS_EARLIER : PHRASE_DAY_IS_LATER);
}

/* Writes the title, the school, where it is known, and the day. */
static void say_head(
	struct output *output, const struct report *report, const struct layout *layout)
{
	struct flow title = {output, layout->columns, 0, 0}, day = title;
	const struct text school = report->calendar->school;
	char bytes[WRITTEN_SIZE];

	flow_words(&title, report->calendar->title[report->language], TEXT(""));
	output_text(output, TEXT("\n"));
	if (school.size > 0)
		flow_words(&day, school, TEXT(","));
	flow_words(&day, written_day(report->language, report->day, true, bytes), TEXT(""));
	output_text(output, TEXT("\n\n"));
}

/* Writes that all is over, and where to look: addresses are never cut. */
static void say_over(
	struct output *output, const struct report *report, const struct layout *layout)
{
	const struct platform *platforms[PLATFORMS_MAX + 1];
	const size_t count = decisions_platforms(report->decisions, report->count, platforms);
	struct flow flow = {output, layout->columns, 0, 0};

	output_text(output, TEXT("\n"));
	flow_words(&flow, text_of(phrase_string(report->language, PHRASE_ALL_OVER)), TEXT(""));
	for (size_t i = 0; i < count; i++) {
		output_text(output, TEXT("\n  "));
		output_text(output, i < PLATFORMS_MAX ? platforms[i]->url : TEXT("..."));
	}
	output_text(output, TEXT("\n"));
}

void format_overview(struct output *output, const struct report *report)
{
	const struct layout layout = lay_out(report);

	say_head(output, report, &layout);
	say_rows(output, report, &layout);
	if (decisions_over(report->decisions, report->count) != NULL)
		say_over(output, report, &layout);
}
