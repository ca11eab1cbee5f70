#include "format/format.h"
#include "format/wording.h"

/* The scope and the intake, where there are any, in a line. */
static void write_whom_for(
	struct output *output, const struct report *report, const struct window *window)
{
	char bytes[NUMBER_SIZE];
	const struct message scope = written_scope(report->language, window, bytes);

	if (scope.phrase == PHRASE_NOTHING)
		return;
	output_text(output, TEXT("  "));
	write_message(output, report, scope);
	output_text(output, TEXT("\n"));
}

static void write_decision(
	struct output *output, const struct report *report, const struct decision *decision)
{
	const struct window *const window = decision->window;
	const struct message level = MESSAGE(
		PHRASE_LEVEL_IS, {decision->level->id, decision->level->name[report->language]});
	const struct message platform =
		MESSAGE(PHRASE_PLATFORM_AT, {window->platform->name, window->platform->url});
	char bytes[2 * WRITTEN_SIZE];
	const struct message days = written_window(report->language, window, bytes);

	output_text(output, TEXT("\n"));
	write_message(output, report, level);
	write_state(output, report, decision->state);
	output_text(output, TEXT(", "));
	write_days(output, report, decision);
	output_text(output, TEXT("\n  "));
	write_message(output, report, platform);
	output_text(output, TEXT("\n  "));
	write_message(output, report, days);
	output_text(output, TEXT("\n"));
	write_whom_for(output, report, window);
	if (decision->state == STATE_CLOSED) {
		output_text(output, TEXT("  "));
		write_message(output, report, MESSAGE(PHRASE_NO_LATER_WINDOW));
		output_text(output, TEXT("\n  "));
		write_message(output, report, MESSAGE(PHRASE_LOOK_ON, {window->platform->url}));
		output_text(output, TEXT("\n"));
	}
}

void format_answer(struct output *output, const struct report *report)
{
	write_title_and_day(output, report);
	for (size_t i = 0; i < report->count; i++)
		write_decision(output, report, &report->decisions[i]);
}
