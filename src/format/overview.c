#include "format/format.h"
#include "format/words.h"
#include "text/character.h"

/* Columns that the cells before the last take, the spaces between them not counted. */
struct widths {
	size_t level, platform, state;
};

/* No cell is wider: one long name must not widen every row. */
enum { CELL_MAX = 32 };

/* Writes as much of text as a cell can hold; returns the columns taken. */
static size_t say_cell(struct output *output, struct text text)
{
	const struct text mark = TEXT("...");
	struct text shown = text_fit(text, CELL_MAX);

	if (shown.size == text.size) {
		output_escaped(output, text);
		return text_width(text);
	}
	shown = text_fit(text, CELL_MAX - mark.size);
	output_escaped(output, shown);
	output_text(output, mark);
	return text_width(shown) + mark.size;
}

/* Makes a cell that has begun `width` columns wide, and a space after it. */
static void end_cell(struct output *output, size_t taken, size_t width)
{
	for (; taken < width + 2; taken++)
		output_text(output, TEXT(" "));
}

static void widen(size_t *width, struct text text)
{
	const size_t wanted = text_width(text_fit(text, CELL_MAX));

	if (wanted > *width)
		*width = wanted;
}

static struct widths measure(const struct report *report)
{
	struct widths widths = {0, 0, 0};

	for (size_t i = 0; i < report->count; i++) {
		const struct decision *const decision = &report->decisions[i];
		widen(&widths.level, decision->level->id);
		if (decision->window != NULL)
			widen(&widths.platform, decision->window->platform->name);
	}
	for (unsigned state = 0; state < STATES; state++)
		widen(&widths.state, state_word(report, (enum state)state));
	return widths;
}

static void say_row(struct output *output, const struct report *report,
	const struct decision *decision, const struct widths *widths)
{
	const struct window *const window = decision->window;
	char opens[DAY_SIZE], closes[DAY_SIZE];

	end_cell(output, say_cell(output, decision->level->id), widths->level);
	if (window == NULL) {
		say(output, report, ROW_WITHOUT_WINDOW, NULL);
		output_text(output, TEXT("\n"));
		return;
	}
	end_cell(output, say_cell(output, window->platform->name), widths->platform);
	output_text(output, day_iso(window->opens, opens));
	output_text(output, TEXT(" - "));
	output_text(output, day_iso(window->closes, closes));
	output_text(output, TEXT("  "));
	say_state(output, report, decision->state);
	end_cell(output, text_width(state_word(report, decision->state)), widths->state);
	say_days(output, report, decision);
	output_text(output, TEXT("\n"));
}

/* Writes that all is over, and where to look. */
static void say_over(struct output *output, const struct report *report)
{
	const struct platform *platforms[PLATFORMS_MAX];
	const size_t count = decisions_platforms(report->decisions, report->count, platforms);

	output_text(output, TEXT("\n"));
	say(output, report, ALL_OVER, NULL);
	for (size_t i = 0; i < count; i++) {
		output_text(output, TEXT("\n  "));
		output_text(output, platforms[i]->url);
	}
	output_text(output, TEXT("\n"));
}

void format_overview(struct output *output, const struct report *report)
{
	const struct widths widths = measure(report);

	say_title_and_day(output, report);
	output_text(output, TEXT("\n"));
	for (size_t i = 0; i < report->count; i++)
		say_row(output, report, &report->decisions[i], &widths);
	if (decisions_over(report->decisions, report->count) != NULL)
		say_over(output, report);
}
