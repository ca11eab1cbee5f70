#include "format/format.h"
#include "format/wording.h"

/* What a reminder is about; its phrases are for 0, 1 and more days. */
enum event { OPENS, ONE_DAY, LAST_DAY, CLOSES, EVENTS };
static const enum phrase phrases[EVENTS][3] = {
	[OPENS] = {PHRASE_REMIND_OPENS_NOW, PHRASE_REMIND_OPENS_TOMORROW,
		PHRASE_REMIND_OPENS_LATER},
	[ONE_DAY] = {PHRASE_REMIND_ONE_DAY, PHRASE_REMIND_ONE_DAY_TOMORROW,
		PHRASE_REMIND_ONE_DAY_LATER},
	[LAST_DAY] = {PHRASE_REMIND_LAST_DAY, PHRASE_REMIND_LAST_DAY_TOMORROW,
		PHRASE_REMIND_LAST_DAY_LATER},
	[CLOSES] = {PHRASE_REMIND_CLOSES_TODAY, PHRASE_REMIND_CLOSES_TOMORROW,
		PHRASE_REMIND_CLOSES_LATER},
};

/* The phrase for the first day of a window. */
static enum phrase first_day_phrase(const struct window *window)
{
	if (!window->opens.moment.is_day)
		return PHRASE_REMIND_OPENS_NOW;
	if (!window->closes.known)
		return PHRASE_REMIND_FIRST_DAY_OF_UNKNOWN;
	return window->closes.moment.is_day ? PHRASE_REMIND_FIRST_DAY
					    : PHRASE_REMIND_FIRST_DAY_UNTIL;
}

static enum event event_of(const struct decision *decision)
{
	if (window_is_one_day(decision->window))
		return ONE_DAY;
	if (decision->state == STATE_UPCOMING)
		return OPENS;
	return decision->window->closes.moment.is_day ? LAST_DAY : CLOSES;
}

static void write_event(const struct report *report, const struct decision *decision)
{
	const struct window *const window = decision->window;
	const enum event event = event_of(decision);
	const bool first_day =
		decision->state == STATE_OPEN && moment_day(window->opens.moment) == report->day;
	const int days = decision->days;
	const enum phrase phrase = first_day && event != ONE_DAY
		? first_day_phrase(window)
		: phrases[event][days < 2 ? days : 2];
	const bool opens = event == OPENS || phrase == PHRASE_REMIND_OPENS_NOW;
	char number[NUMBER_SIZE], bytes[WRITTEN_SIZE];

	write_message(report,
		MESSAGE(phrase, number_text(days, number),
			written_moment(report->language,
				opens ? window->opens.moment : window->closes.moment, true,
				bytes)));
}

/* Writes a phrase about a text, unless that is empty. */
static void write_also(const struct report *report, enum phrase phrase, struct text text)
{
	if (text.size > 0)
		write_message(report, MESSAGE(phrase, text));
}

static void write_reminder(const struct report *report, const struct decision *decision)
{
	const struct window *const window = decision->window;
	const struct audience *const audience = decision->track->audience;
	const struct text scope = window->scope[report->language];

	write_message(report,
		MESSAGE(scope.size > 0 ? PHRASE_REMIND_LEVEL_AND_SCOPE : PHRASE_REMIND_LEVEL,
			decision->track->level->id, scope));
	write_state(report, decision->state);
	write_text(report, TEXT(", "));
	write_event(report, decision);
	if (audience != NULL)
		write_also(report, PHRASE_REMIND_FOR, audience->name[report->language]);
	write_also(report, PHRASE_REMIND_AT, report->calendar->school);
	write_message(report,
		MESSAGE(PHRASE_REMIND_WHERE, window->platform->name, window->platform->url));
	write_text(report, TEXT("\n"));
}

void format_reminder(const struct report *report)
{
	for (size_t i = 0; i < report->count; i++)
		write_reminder(report, &report->decisions[i]);
}
