#include "expiry.h"
#include "format/format.h"
#include "format/wording.h"

/* Writes a line of an answer, unless there is nothing to write. */
static void write_line(const struct report *report, struct message message)
{
	if (message.phrase == PHRASE_NOTHING)
		return;
	write_text(report, TEXT("  "));
	write_message(report, message);
	write_text(report, TEXT("\n"));
}

/* Writes what comes first of a day for which the calendar is too old. */
static void write_year(const struct report *report, const struct decision *decision)
{
	char year[NUMBER_SIZE];

	if (all_before_year(decision, 1, report->day))
		write_line(report,
			MESSAGE(PHRASE_NO_DATES_OF_YEAR_FOR,
				number_text(civil_of(report->day).year, year),
				decision->track->level->id));
}

static int intake_of(const struct window *window)
{
	return window->intake != 0 ? window->intake
				   : civil_of(moment_day(window->opens.moment)).year;
}

/* Writes when the other windows of a route's last three intakes were. */
static void write_earlier(const struct report *report, const struct decision *decision)
{
	enum { INTAKES = 3 };
	const struct track *const track = decision->track;
	int intake = intake_of(decision->window), intakes = 1;
	enum phrase title = PHRASE_EARLIER_WINDOWS;
	char days[2 * WRITTEN_SIZE];

	for (size_t i = track->known_count; i-- > 0;) {
		const struct window *const window = track->windows[i];

		if (window == decision->window)
			continue;
		intakes += intake_of(window) != intake;
		if (intakes > INTAKES)
			return;
		intake = intake_of(window);
		write_line(report, MESSAGE(title));
		title = PHRASE_NOTHING;
		write_text(report, TEXT("  "));
		write_line(report, written_window(report->language, window, days));
	}
}

static void write_decision(const struct report *report, const struct decision *decision)
{
	const struct window *const window = decision->window;
	const struct level *const level = decision->track->level;
	const struct audience *const audience = decision->track->audience;
	const struct text url = window->platform->url, name = level->name[report->language];
	const bool waits = decision->state == STATE_UPCOMING && !window->opens.known;
	char days[2 * WRITTEN_SIZE], year[NUMBER_SIZE];

	write_text(report, TEXT("\n"));
	if (audience == NULL)
		write_message(report, MESSAGE(PHRASE_LEVEL_IS, level->id, name));
	else
		write_message(report,
			MESSAGE(PHRASE_LEVEL_IS_FOR, level->id, name,
				audience->name[report->language]));
	write_state(report, decision->state);
	write_text(report, TEXT(", "));
	write_days(report, decision);
	write_text(report, TEXT("\n"));
	write_year(report, decision);
	write_line(report, MESSAGE(PHRASE_PLATFORM_AT, window->platform->name, url));
	write_line(report, written_window(report->language, window, days));
	write_line(report, written_scope(report->language, window, year));
	if (window->source.size > 0)
		write_line(report, MESSAGE(PHRASE_SOURCE, window->source));
	if (decision->state != STATE_CLOSED && !waits)
		return;
	write_earlier(report, decision);
	if (decision->state == STATE_CLOSED)
		write_line(report, MESSAGE(PHRASE_NO_LATER_WINDOW));
	write_line(report, MESSAGE(PHRASE_LOOK_ON, url));
}

void format_answer(const struct report *report)
{
	write_title_and_day(report);
	for (size_t i = 0; i < report->count; i++)
		write_decision(report, &report->decisions[i]);
}
