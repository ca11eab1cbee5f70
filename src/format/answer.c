#include "format/format.h"
#include "format/words.h"

static void say_window(
	struct output *output, const struct report *report, const struct window *window)
{
	const bool one_year = civil_of(window->opens).year == civil_of(window->closes).year;
	char opens[WRITTEN_SIZE], closes[WRITTEN_SIZE];
	const struct text days[] = {
		written_day(report->language, window->opens, !one_year, opens),
		written_day(report->language, window->closes, true, closes),
	};

	if (window->opens == window->closes)
		say(output, report, WINDOW_OF_ONE_DAY, &days[1]);
	else
		say(output, report, WINDOW_FROM_TO, days);
}

/* The scope and the intake, where there are any, in a line. */
static void say_whom_for(
	struct output *output, const struct report *report, const struct window *window)
{
	char bytes[NUMBER_SIZE];
	const struct text args[] = {
		number_text(window->intake, bytes), window->scope[report->language]};
	const bool scope = args[1].size > 0, intake = window->intake != 0;

	if (scope || intake) {
		output_text(output, TEXT("  "));
		say(output, report, !scope ? INTAKE : intake ? SCOPE_AND_INTAKE : SCOPE, args);
		output_text(output, TEXT("\n"));
	}
}

static void say_decision(
	struct output *output, const struct report *report, const struct decision *decision)
{
	const struct window *const window = decision->window;
	const struct text level[] = {decision->level->id, decision->level->name[report->language]};
	const struct text platform[] = {window->platform->name, window->platform->url};

	output_text(output, TEXT("\n"));
	say(output, report, LEVEL_IS, level);
	say_state(output, report, decision->state);
	output_text(output, TEXT(", "));
	say_days(output, report, decision);
	output_text(output, TEXT("\n  "));
	say(output, report, PLATFORM_AT, platform);
	output_text(output, TEXT("\n  "));
	say_window(output, report, window);
	output_text(output, TEXT("\n"));
	say_whom_for(output, report, window);
	if (decision->state == STATE_CLOSED) {
		output_text(output, TEXT("  "));
		say(output, report, NO_LATER_WINDOW, NULL);
		output_text(output, TEXT("\n  "));
		say(output, report, LOOK_ON, &window->platform->url);
		output_text(output, TEXT("\n"));
	}
}

void format_answer(struct output *output, const struct report *report)
{
	say_title_and_day(output, report);
	for (size_t i = 0; i < report->count; i++)
		if (report->decisions[i].window != NULL)
			say_decision(output, report, &report->decisions[i]);
}
