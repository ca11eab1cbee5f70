#include "format/format.h"
#include "format/wording.h"

/* What happens, and how many days from the day of the report. */
static enum phrase event_phrase(const struct decision *decision, day_number day)
{
	const struct window *const window = decision->window;

	if (window->opens == window->closes) {
		if (decision->state == STATE_OPEN)
			return PHRASE_REMIND_ONE_DAY;
		return decision->days == 1 ? PHRASE_REMIND_ONE_DAY_TOMORROW
					   : PHRASE_REMIND_ONE_DAY_LATER;
	}
	if (decision->state == STATE_UPCOMING)
		return decision->days == 1 ? PHRASE_REMIND_OPENS_TOMORROW
					   : PHRASE_REMIND_OPENS_LATER;
	if (day == window->opens)
		return PHRASE_REMIND_OPENS_TODAY;
	if (decision->days > 1)
		return PHRASE_REMIND_CLOSES_LATER;
	return decision->days == 1 ? PHRASE_REMIND_CLOSES_TOMORROW : PHRASE_REMIND_CLOSES_TODAY;
}

static void write_reminder(const struct report *report, const struct decision *decision)
{
	const struct window *const window = decision->window;
	const struct text scope = window->scope[report->language];
	const bool opens = decision->state == STATE_UPCOMING;
	char number[NUMBER_SIZE], date[WRITTEN_SIZE];
	const struct text day =
		written_day(report->language, opens ? window->opens : window->closes, true, date);

	write_message(report,
		MESSAGE(scope.size > 0 ? PHRASE_REMIND_LEVEL_AND_SCOPE : PHRASE_REMIND_LEVEL,
			decision->level->id, scope));
	write_state(report, decision->state);
	write_text(report, TEXT(", "));
	write_message(report,
		MESSAGE(event_phrase(decision, report->day), number_text(decision->days, number),
			day));
	write_message(report,
		MESSAGE(PHRASE_REMIND_WHERE, window->platform->name, window->platform->url));
	write_text(report, TEXT("\n"));
}

void format_reminder(const struct report *report)
{
	for (size_t i = 0; i < report->count; i++)
		write_reminder(report, &report->decisions[i]);
}
