#include "format/wording.h"

#include <stdlib.h>
#include <string.h>

/* The bytes that a time of day, or a number of years and months, takes in any language. */
enum { CLOCK_WORDS = 16, AGE_WORDS = 48 };

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

/* A time of day, to bytes. */
static struct text written_clock(enum language language, int32_t minute, char bytes[CLOCK_WORDS])
{
	char clock[CLOCK_SIZE];
	const struct text minutes = text_from(clock_text(minute, clock), 3);
	const struct text hour = {clock + (*clock == '0'), (size_t)2 - (*clock == '0')};
	const bool full = text_equal(minutes, TEXT("00"));

	return message_text(language, MESSAGE(full ? PHRASE_FULL_HOUR : PHRASE_HOUR, hour, minutes),
		bytes, CLOCK_WORDS);
}

/* How long ago a day was: in days or, if it is a year or more, in years and months. */
static struct text written_age(
	enum language language, day_number day, int days, char bytes[AGE_WORDS])
{
	const struct civil then = civil_of(day), now = civil_of(day + days);
	const int months =
		(now.year - then.year) * 12 + now.month - then.month - (now.day < then.day ? 1 : 0);
	const int years = months / 12, rest = months % 12;
	char number[NUMBER_SIZE];

	if (years == 0)
		return message_text(language, MESSAGE(PHRASE_MANY_DAYS, number_text(days, number)),
			bytes, AGE_WORDS);
	struct text age = message_text(language,
		MESSAGE(years == 1 ? PHRASE_ONE_YEAR : PHRASE_MANY_YEARS,
			number_text(years, number)),
		bytes, AGE_WORDS);
	if (rest > 0)
		age.size += message_text(language,
			MESSAGE(rest == 1 ? PHRASE_AND_ONE_MONTH : PHRASE_AND_MANY_MONTHS,
				number_text(rest, number)),
			bytes + age.size, AGE_WORDS - age.size)
				    .size;
	return age;
}

/* The days of a decision; brief: in fewer words, for a row. */
enum { DAYS_WORDS = AGE_WORDS + CLOCK_WORDS };
static struct message days_message(
	enum language language, const struct decision *decision, bool brief, char bytes[DAYS_WORDS])
{
	/* For 0, 1 and more days to or from a whole day; the same with an hour; not known. */
	enum { IN_BRIEF = STATES };
	static const enum phrase phrases[][7] = {
		[STATE_OPEN] = {PHRASE_CLOSES_TODAY, PHRASE_CLOSES_TOMORROW, PHRASE_CLOSES_LATER,
			PHRASE_CLOSES_TODAY_AT, PHRASE_CLOSES_TOMORROW_AT, PHRASE_CLOSES_LATER,
			PHRASE_CLOSES_UNKNOWN},
		[STATE_UPCOMING] = {PHRASE_OPENS_LATER, PHRASE_OPENS_TOMORROW, PHRASE_OPENS_LATER,
			PHRASE_OPENS_TODAY_AT, PHRASE_OPENS_TOMORROW_AT, PHRASE_OPENS_LATER,
			PHRASE_DATES_UNKNOWN},
		[STATE_CLOSED] = {PHRASE_CLOSED_EARLIER, PHRASE_CLOSED_YESTERDAY,
			PHRASE_CLOSED_EARLIER, PHRASE_CLOSED_TODAY_AT, PHRASE_CLOSED_YESTERDAY_AT,
			PHRASE_ENDED_EARLIER, PHRASE_CLOSED_UNKNOWN},
		[IN_BRIEF] = {PHRASE_ENDED_AGO, PHRASE_ENDED_YESTERDAY, PHRASE_ENDED_AGO,
			PHRASE_ENDED_TODAY, PHRASE_ENDED_YESTERDAY, PHRASE_ENDED_AGO,
			PHRASE_CLOSED_UNKNOWN},
	};
	const bool ended = brief && decision->state == STATE_CLOSED;
	const enum phrase *const row = phrases[ended ? IN_BRIEF : decision->state];
	const struct end *const end = decision_end(decision);

	if (!end->known && decision->state == STATE_UPCOMING && decision->window->closes.known)
		return MESSAGE(PHRASE_OPENING_UNKNOWN);
	if (!end->known)
		return MESSAGE(
			brief && decision->state == STATE_OPEN ? PHRASE_NO_END_IN_BRIEF : row[6]);
	const int days = abs(decision->days);
	const struct text count = decision->state == STATE_CLOSED
		? written_age(language, moment_day(end->moment), days, bytes)
		: number_text(days, bytes);
	return MESSAGE(row[(end->moment.is_day ? 0 : 3) + (days < 2 ? days : 2)], count,
		written_clock(language, end->moment.minute, bytes + AGE_WORDS));
}

void write_days(const struct report *report, const struct decision *decision)
{
	char bytes[DAYS_WORDS];

	write_message(report, days_message(report->language, decision, false, bytes));
}

struct text days_in_brief(
	enum language language, const struct decision *decision, char bytes[DAYS_SIZE])
{
	char words[DAYS_WORDS];

	return message_text(
		language, days_message(language, decision, true, words), bytes, DAYS_SIZE);
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

struct text written_moment(
	enum language language, struct moment moment, bool with_year, char bytes[WRITTEN_SIZE])
{
	const struct text day = written_day(language, moment_day(moment), with_year, bytes);
	char words[CLOCK_WORDS];

	if (moment.is_day)
		return day;
	const struct message clock =
		MESSAGE(PHRASE_AT_HOUR, written_clock(language, moment.minute, words));
	const struct text at =
		message_text(language, clock, bytes + day.size, WRITTEN_SIZE - day.size);
	return (struct text){bytes, day.size + at.size};
}

struct message written_window(
	enum language language, const struct window *window, char bytes[2 * WRITTEN_SIZE])
{
	/* By whether it is known to open; and to close, on a day or at an hour. */
	enum { UNKNOWN, ON_DAY, AT_HOUR };
	static const enum phrase phrases[2][3] = {
		{PHRASE_WINDOW_UNKNOWN, PHRASE_WINDOW_TO, PHRASE_WINDOW_UNTIL},
		{PHRASE_WINDOW_FROM, PHRASE_WINDOW_FROM_TO, PHRASE_WINDOW_FROM_UNTIL},
	};
	const struct moment opens = window->opens.moment, closes = window->closes.moment;
	const bool known = window->opens.known;
	const int end = !window->closes.known ? UNKNOWN : closes.is_day ? ON_DAY : AT_HOUR;
	const bool one_year = end != UNKNOWN &&
		civil_of(moment_day(opens)).year == civil_of(moment_day(closes)).year;

	if (window_is_one_day(window))
		return MESSAGE(
			PHRASE_WINDOW_OF_ONE_DAY, written_moment(language, closes, true, bytes));
	return MESSAGE(phrases[known][end], written_moment(language, opens, !one_year, bytes),
		written_moment(language, closes, true, bytes + WRITTEN_SIZE));
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

struct text route_name(const struct track *track, char bytes[ROUTE_SIZE])
{
	if (track->audience == NULL)
		return track->level->id;
	return message_text(ENGLISH, MESSAGE(PHRASE_ROUTE, track->level->id, track->audience->id),
		bytes, ROUTE_SIZE);
}
