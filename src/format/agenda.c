#include "format/agenda.h"

#include "calendar/url.h"
#include "format/wording.h"
#include "text/character.h"

/* iCalendar, as RFC 5545 has it; the numbers of sections are its own. */

/* A line of content (3.1), which is folded: octets counts those on the current line. */
struct line {
	struct output *output;
	size_t octets;
};

enum { OCTETS_MAX = 75 };

/* Puts what must not be cut: a character, or one that is escaped. */
static void put_whole(struct line *line, struct text whole)
{
	if (line->octets + whole.size > OCTETS_MAX) {
		output_text(line->output, TEXT("\r\n "));
		line->octets = 1;
	}
	output_text(line->output, whole);
	line->octets += whole.size;
}

/* Puts a name, or a value that is not a text. */
static void put(struct line *line, struct text text)
{
	for (; text.size > 0; text = text_from(text, 1))
		put_whole(line, (struct text){text.bytes, 1});
}

/* Puts a value that is a text (3.3.11); a calendar and the phrases hold no line ends. */
static void put_text(struct line *line, struct text text)
{
	uint32_t character;

	while (text.size > 0) {
		const struct text whole = {text.bytes, character_read(text, &character)};

		const bool special = character == '\\' || character == ';' || character == ',';
		const char escaped[] = {'\\', *text.bytes};

		put_whole(line, special ? (struct text){escaped, 2} : whole);
		text = text_from(text, whole.size);
	}
}

static void put_message(struct line *line, const struct agenda *agenda, struct message message)
{
	struct text rest = text_of(phrase_string(agenda->language, message.phrase)), piece;
	bool is_argument;

	while (message_take(&rest, &message, &piece, &is_argument))
		put_text(line, piece);
}

/* Ends a row of a text, which is not the end of the line. */
static void end_row(struct line *line)
{
	put_whole(line, TEXT("\\n"));
}

static void end_line(struct line *line)
{
	output_text(line->output, TEXT("\r\n"));
	line->octets = 0;
}

static void write_line(struct line *line, struct text text)
{
	put(line, text);
	end_line(line);
}

/* An end of a window: its first day, or its last. */
struct end {
	struct text uid;
	enum phrase summary;
	bool has_alarm;
};

static const struct end opens = {TEXT_OF("-opens@"), PHRASE_FIRST_DAY_TO_APPLY, false};
static const struct end closes = {TEXT_OF("-closes@"), PHRASE_LAST_DAY_TO_APPLY, true};

/* Puts the levels and what day it is for them. */
static void put_summary(struct line *line, const struct agenda *agenda, const struct window *window,
	const struct end *end)
{
	for (size_t i = 0; i < window->level_count; i++) {
		put_text(line, i > 0 ? TEXT(", ") : TEXT(""));
		put_text(line, window->levels[i]->id);
	}
	put_message(line, agenda, MESSAGE(end->summary, window->platform->name));
}

static void put_steps(
	struct line *line, const struct agenda *agenda, const struct platform *platform)
{
	char bytes[NUMBER_SIZE];

	for (size_t i = 0; i < platform->step_count; i++) {
		end_row(line);
		put(line, number_text((int64_t)i + 1, bytes));
		put(line, TEXT(". "));
		put_text(line, platform->steps[i].text[agenda->language]);
	}
}

/* Puts for whom the window is, where and when one applies, and how, step by step. */
static void put_description(
	struct line *line, const struct agenda *agenda, const struct window *window)
{
	const struct message platform =
		MESSAGE(PHRASE_PLATFORM_AT, window->platform->name, window->platform->url);
	char year[NUMBER_SIZE], days[2 * WRITTEN_SIZE];
	const struct message scope = written_scope(agenda->language, window, year);
	const struct message when = written_window(agenda->language, window, days);

	put_text(line, agenda->calendar->title[agenda->language]);
	for (size_t i = 0; i < window->level_count; i++) {
		const struct level *const level = window->levels[i];
		end_row(line);
		put_message(line, agenda,
			MESSAGE(PHRASE_LEVEL_NAMED, level->id, level->name[agenda->language]));
	}
	end_row(line);
	put_message(line, agenda, platform);
	end_row(line);
	put_message(line, agenda, when);
	if (scope.phrase != PHRASE_NOTHING)
		end_row(line);
	put_message(line, agenda, scope);
	put_steps(line, agenda, window->platform);
}

/* Seven days before the last, at nine in the morning: nine hours after a midnight (3.6.6). */
static void write_alarm(struct line *line, const struct agenda *agenda, const struct window *window,
	const struct end *end)
{
	output_string(line->output, "BEGIN:VALARM\r\nACTION:DISPLAY\r\n");
	put(line, TEXT("DESCRIPTION:"));
	put_summary(line, agenda, window, end);
	end_line(line);
	output_string(line->output, "TRIGGER:-P6DT15H\r\nEND:VALARM\r\n");
}

static void write_event(struct line *line, const struct agenda *agenda, const struct window *window,
	const struct end *end, day_number day)
{
	char stamp[INSTANT_SIZE], first[BASIC_SIZE], after[BASIC_SIZE];

	write_line(line, TEXT("BEGIN:VEVENT"));
	put(line, TEXT("UID:"));
	put_text(line, window->id);
	put_text(line, end->uid);
	put_text(line, url_host(window->platform->url));
	end_line(line);
	put(line, TEXT("DTSTAMP:"));
	write_line(line, instant_basic(agenda->stamp, stamp));
	put(line, TEXT("DTSTART;VALUE=DATE:"));
	write_line(line, day_basic(day, first));
	put(line, TEXT("DTEND;VALUE=DATE:")); /* the day after the last (3.6.1) */
	write_line(line, day_basic(day + 1, after));
	put(line, TEXT("SUMMARY:"));
	put_summary(line, agenda, window, end);
	end_line(line);
	put(line, TEXT("DESCRIPTION:"));
	put_description(line, agenda, window);
	end_line(line);
	put(line, TEXT("URL:"));
	write_line(line, window->platform->url);
	write_line(line, TEXT("TRANSP:TRANSPARENT"));
	if (end->has_alarm)
		write_alarm(line, agenda, window, end);
	write_line(line, TEXT("END:VEVENT"));
}

static bool is_wanted(const struct agenda *agenda, const struct window *window)
{
	for (size_t i = 0; i < window->level_count; i++)
		if (agenda->wanted[window->levels[i] - agenda->calendar->levels])
			return true;
	return false;
}

void agenda_write(struct output *output, const struct agenda *agenda)
{
	const struct calendar *const calendar = agenda->calendar;
	struct line line = {output, 0};

	output_string(
		output, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//guichet//guichet//EN\r\n");
	put(&line, TEXT("X-WR-CALNAME:"));
	put_text(&line, calendar->title[agenda->language]);
	end_line(&line);
	for (size_t i = 0; i < calendar->window_count; i++) {
		const struct window *const window = &calendar->windows[i];
		if (!is_wanted(agenda, window))
			continue;
		write_event(&line, agenda, window, &opens, window->opens);
		write_event(&line, agenda, window, &closes, window->closes);
	}
	write_line(&line, TEXT("END:VCALENDAR"));
}
