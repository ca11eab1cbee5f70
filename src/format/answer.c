#include "format/format.h"
#include "format/wording.h"

/* The scope and the intake, where there are any, in a line. */
static void write_whom_for(const struct report *report, const struct window *window)
{
	char bytes[NUMBER_SIZE];
	const struct message scope = written_scope(report->language, window, bytes);

	if (scope.phrase == PHRASE_NOTHING)
		return;
	write_text(report, TEXT("  "));
	write_message(report, scope);
	write_text(report, TEXT("\n"));
}

static void write_decision(const struct report *report, const struct decision *decision)
{
	const struct window *const window = decision->window;
	const struct message level = MESSAGE(
		PHRASE_LEVEL_IS, decision->level->id, decision->level->name[report->language]);
	const struct message platform =
		MESSAGE(PHRASE_PLATFORM_AT, window->platform->name, window->platform->url);
	char bytes[2 * WRITTEN_SIZE];
	const struct message days = written_window(report->language, window, bytes);

	write_text(report, TEXT("\n"));
	write_message(report, level);
	write_state(report, decision->state);
	write_text(report, TEXT(", "));
	write_days(report, decision);
	write_text(report, TEXT("\n  "));
	write_message(report, platform);
	write_text(report, TEXT("\n  "));
	write_message(report, days);
	write_text(report, TEXT("\n"));
	write_whom_for(report, window);
	if (decision->state == STATE_CLOSED) {
		write_text(report, TEXT("  "));
		write_message(report, MESSAGE(PHRASE_NO_LATER_WINDOW));
		write_text(report, TEXT("\n  "));
		write_message(report, MESSAGE(PHRASE_LOOK_ON, window->platform->url));
		write_text(report, TEXT("\n"));
	}
}

void format_answer(const struct report *report)
{
	write_title_and_day(report);
	for (size_t i = 0; i < report->count; i++)
		write_decision(report, &report->decisions[i]);
}
