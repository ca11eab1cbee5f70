#include "format/facts.h"

#include "expiry.h"
#include "format/wording.h"

static void write_all(
	const struct report *report, const struct fact *facts, size_t count, fact_writer *write)
{
	for (size_t i = 0; i < count; i++)
		if (facts[i].message.phrase != PHRASE_NOTHING)
			write(report, &facts[i]);
}

static int intake_of(const struct window *window)
{
	return window->intake != 0 ? window->intake
				   : civil_of(moment_day(window->opens.moment)).year;
}

/* Writes when the other windows of a route's last three intakes were. */
static void write_earlier(
	const struct report *report, const struct decision *decision, fact_writer *write)
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
		const struct fact facts[] = {
			{.message = MESSAGE(title)},
			{.message = written_window(report->language, window, days),
				.dates = window,
				.earlier = true},
		};
		write_all(report, facts, 2, write);
		title = PHRASE_NOTHING;
	}
}

void write_facts(const struct report *report, const struct decision *decision, fact_writer *write)
{
	const struct window *const window = decision->window;
	const struct platform *const platform = window->platform;
	const bool closed = decision->state == STATE_CLOSED;
	char this_year[NUMBER_SIZE], year[NUMBER_SIZE], days[2 * WRITTEN_SIZE];
	const struct text number = number_text(civil_of(report->day).year, this_year);
	const struct fact always[] = {
		{.message = MESSAGE(all_before_year(decision, 1, report->day)
				 ? PHRASE_NO_DATES_OF_YEAR_FOR
				 : PHRASE_NOTHING,
			 number, decision->track->level->id)},
		{.message = MESSAGE(PHRASE_PLATFORM_AT, platform->name, platform->url),
			.address = platform->url},
		{.message = written_window(report->language, window, days), .dates = window},
		{.message = written_scope(report->language, window, year)},
		{.message = MESSAGE(
			 window->source.size > 0 ? PHRASE_SOURCE : PHRASE_NOTHING, window->source)},
	};
	const struct fact otherwise[] = {
		{.message = MESSAGE(closed ? PHRASE_NO_LATER_WINDOW : PHRASE_NOTHING)},
		{.message = MESSAGE(PHRASE_LOOK_ON, platform->url), .address = platform->url},
	};

	write_all(report, always, sizeof always / sizeof *always, write);
	if (!closed && (decision->state != STATE_UPCOMING || window->opens.known))
		return;
	write_earlier(report, decision, write);
	write_all(report, otherwise, sizeof otherwise / sizeof *otherwise, write);
}
