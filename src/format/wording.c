#include "format/wording.h"

#include <stdlib.h>
#include <string.h>

void write_message(const struct report *report, struct message message)
{
	message_write(report->output, report->language, message, output_escaped);
}

void write_title(const struct report *report)
{
	output_escaped(report->output, report->calendar->title[report->language]);
	write_text(report, TEXT("\n"));
}

void write_title_and_day(const struct report *report)
{
	char bytes[WRITTEN_SIZE];

	write_title(report);
	if (report->calendar->school.size > 0) {
		output_escaped(report->output, report->calendar->school);
		write_text(report, TEXT(", "));
	}
	write_text(report, written_day(report->language, report->day, true, bytes));
	write_text(report, TEXT("\n"));
}

/* The word for a state, and its colour (ECMA-48, Select Graphic Rendition). */
static const struct {
	enum phrase word;
	struct text color;
} states[STATES] = {
	[STATE_OPEN] = {PHRASE_WORD_OPEN, TEXT_OF("\033[1;32m")},         /* bold green */
	[STATE_UPCOMING] = {PHRASE_WORD_UPCOMING, TEXT_OF("\033[1;33m")}, /* bold yellow */
	[STATE_CLOSED] = {PHRASE_WORD_CLOSED, TEXT_OF("\033[1;31m")},     /* bold red */
};

struct text state_word(const struct report *report, enum state state)
{
	return text_of(phrase_string(report->language, states[state].word));
}

void write_state(const struct report *report, enum state state)
{
	write_text(report, report->color ? states[state].color : TEXT(""));
	write_text(report, state_word(report, state));
	write_text(report, report->color ? TEXT("\033[0m") : TEXT(""));
}

/* The days that a decision counts, in fewer words where they are for a row. */
static struct message days_message(
	const struct decision *decision, bool brief, char bytes[NUMBER_SIZE])
{
	enum { IN_BRIEF = STATES };
	static const enum phrase phrases[][3] = {
		/* for 0 days, 1 and more */
		[STATE_OPEN] = {PHRASE_CLOSES_TODAY, PHRASE_CLOSES_TOMORROW, PHRASE_CLOSES_LATER},
		[STATE_UPCOMING] = {PHRASE_OPENS_LATER, PHRASE_OPENS_TOMORROW, PHRASE_OPENS_LATER},
		[STATE_CLOSED] = {PHRASE_CLOSED_EARLIER, PHRASE_CLOSED_YESTERDAY,
			PHRASE_CLOSED_EARLIER},
		[IN_BRIEF] = {PHRASE_ENDED_EARLIER, PHRASE_ENDED_YESTERDAY, PHRASE_ENDED_EARLIER},
	};
	const bool ended = brief && decision->state == STATE_CLOSED;
	const int days = abs(decision->days);

	return MESSAGE(phrases[ended ? IN_BRIEF : decision->state][days < 2 ? days : 2],
		number_text(days, bytes));
}

void write_days(const struct report *report, const struct decision *decision)
{
	char bytes[NUMBER_SIZE];

	write_message(report, days_message(decision, false, bytes));
}

struct text days_in_brief(
	enum language language, const struct decision *decision, char bytes[DAYS_SIZE])
{
	char number[NUMBER_SIZE];

	return message_text(language, days_message(decision, true, number), bytes, DAYS_SIZE);
}

struct text written_day(
	enum language language, day_number day, bool with_year, char bytes[WRITTEN_SIZE])
{
	const struct civil civil = civil_of(day);
	char number[NUMBER_SIZE], year[NUMBER_SIZE];
	const struct text words[] = {
		text_of(phrase_string(language, PHRASE_MONDAY + (unsigned)day_weekday(day))),
		civil.day == 1 ? text_of(phrase_string(language, PHRASE_FIRST_OF_MONTH))
			       : number_text(civil.day, number),
		text_of(phrase_string(language, PHRASE_JANUARY + (unsigned)civil.month - 1)),
		number_text(civil.year, year),
	};
	size_t size = 0;

	for (int i = 0; i < (with_year ? 4 : 3); i++) {
		if (i > 0)
			bytes[size++] = ' ';
		memcpy(bytes + size, words[i].bytes, words[i].size);
		size += words[i].size;
	}
	return (struct text){bytes, size};
}

struct message written_window(
	enum language language, const struct window *window, char bytes[2 * WRITTEN_SIZE])
{
	const bool one_year = civil_of(window->opens).year == civil_of(window->closes).year;
	const struct text opens = written_day(language, window->opens, !one_year, bytes);
	const struct text closes =
		written_day(language, window->closes, true, bytes + WRITTEN_SIZE);

	if (window->opens == window->closes)
		return MESSAGE(PHRASE_WINDOW_OF_ONE_DAY, closes);
	return MESSAGE(PHRASE_WINDOW_FROM_TO, opens, closes);
}

struct message written_scope(
	enum language language, const struct window *window, char bytes[NUMBER_SIZE])
{
	const struct text scope = window->scope[language];
	const struct text intake = number_text(window->intake, bytes);

	if (window->intake == 0)
		return MESSAGE(scope.size > 0 ? PHRASE_SCOPE : PHRASE_NOTHING, intake, scope);
	return MESSAGE(scope.size > 0 ? PHRASE_SCOPE_AND_INTAKE : PHRASE_INTAKE, intake, scope);
}
