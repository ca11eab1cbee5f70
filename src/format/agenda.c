#include "format/agenda.h"

#include "calendar/url.h"
#include "date/paris.h"
#include "format/wording.h"

/* iCalendar, as RFC 5545 has it; the numbers of sections are its own. */

/* A line of content (3.1), which is folded: octets counts those on the current line. */
struct line {
	struct output *output;
	size_t octets;
};

enum { OCTETS_MAX = 75 };

static void fold(struct line *line)
{
	output_text(line->output, TEXT("\r\n "));
	line->octets = 1;
}

/* Puts what must not be cut: a character that is escaped. */
static void put_whole(struct line *line, struct text whole)
{
	if (line->octets + whole.size > OCTETS_MAX)
		fold(line);
	output_text(line->output, whole);
	line->octets += whole.size;
}

/* The size of the beginning of a text that fits on the line, up to a whole UTF-8 character. */
static size_t fitting_size(const struct line *line, struct text text)
{
	size_t size = OCTETS_MAX - line->octets;

	if (size >= text.size)
		return text.size;
	while (size > 0 && (text.bytes[size] & 0xC0) == 0x80)
		size--;
	return size;
}

/* Puts what has nothing to escape: a name, or a value that is not a text. */
static void put(struct line *line, struct text text)
{
	while (text.size > 0) {
		const size_t size = fitting_size(line, text);

		output_text(line->output, (struct text){text.bytes, size});
		line->octets += size;
		text = text_from(text, size);
		if (text.size > 0)
			fold(line);
	}
}

static bool is_special(char byte)
{
	return byte == '\\' || byte == ';' || byte == ',';
}

/* Puts a value that is a text (3.3.11); a calendar and the phrases have no line ends in them. */
static void put_text(struct line *line, struct text text)
{
	while (text.size > 0) {
		size_t size = 0;
		while (size < text.size && !is_special(text.bytes[size]))
			size++;
		put(line, (struct text){text.bytes, size});
		text = text_from(text, size);
		if (text.size > 0) {
			const char escaped[] = {'\\', text.bytes[0]};
			put_whole(line, (struct text){escaped, sizeof escaped});
			text = text_from(text, 1);
		}
	}
}

static void put_message(struct line *line, const struct agenda *agenda, struct message message)
{
	struct text rest = text_of(phrase_string(agenda->language, message.phrase)), piece;
	bool is_argument;

	while (message_take(&rest, &message, &piece, &is_argument))
		put_text(line, piece);
}

/* Puts a line end inside a text (3.3.11). */
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

/* An event: one of the ends of a window. */
struct event {
	const struct window *window;
	struct moment moment;
	bool closes;
};

/* Puts the levels, the audiences, and whether it is their first or last day, or hour, to apply. */
static void put_summary(struct line *line, const struct agenda *agenda, const struct event *event)
{
	static const enum phrase phrases[2][2] = {
		{PHRASE_FIRST_HOUR_TO_APPLY, PHRASE_FIRST_DAY_TO_APPLY},
		{PHRASE_LAST_HOUR_TO_APPLY, PHRASE_LAST_DAY_TO_APPLY},
	};
	const struct window *const window = event->window;

	for (size_t i = 0; i < window->level_count; i++) {
		put_text(line, i > 0 ? TEXT(", ") : TEXT(""));
		put_text(line, window->levels[i]->id);
	}
	for (size_t i = 0; i < window->audience_count; i++) {
		put_text(line, i > 0 ? TEXT(", ") : TEXT(" ("));
		put_text(line, window->audiences[i]->id);
	}
	put_text(line, window->audience_count > 0 ? TEXT(")") : TEXT(""));
	put_message(line, agenda,
		MESSAGE(phrases[event->closes][event->moment.is_day], window->platform->name));
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

/* Puts for whom the window is, where and when they apply, and the steps. */
static void put_description(
	struct line *line, const struct agenda *agenda, const struct window *window)
{
	const struct message platform =
		MESSAGE(PHRASE_PLATFORM_AT, window->platform->name, window->platform->url);
	char year[NUMBER_SIZE], days[2 * WRITTEN_SIZE];
	const struct message scope = written_scope(agenda->language, window, year);
	const struct message when = written_window(agenda->language, window, days);

	put_text(line, agenda->calendar->title[agenda->language]);
	if (agenda->calendar->school.size > 0)
		end_row(line);
	put_text(line, agenda->calendar->school);
	for (size_t i = 0; i < window->level_count; i++) {
		const struct level *const level = window->levels[i];
		end_row(line);
		put_message(line, agenda,
			MESSAGE(PHRASE_LEVEL_NAMED, level->id, level->name[agenda->language]));
	}
	for (size_t i = 0; i < window->audience_count; i++) {
		const struct audience *const audience = window->audiences[i];
		end_row(line);
		put_message(line, agenda,
			MESSAGE(PHRASE_LEVEL_NAMED, audience->id,
				audience->name[agenda->language]));
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

/* Writes an alarm seven days before the event; before a whole day, at nine in the morning (3.6.6).
 */
static void write_alarm(struct line *line, const struct agenda *agenda, const struct event *event)
{
	output_string(line->output, "BEGIN:VALARM\r\nACTION:DISPLAY\r\n");
	put(line, TEXT("DESCRIPTION:"));
	put_summary(line, agenda, event);
	end_line(line);
	write_line(line, event->moment.is_day ? TEXT("TRIGGER:-P6DT15H") : TEXT("TRIGGER:-P7D"));
	write_line(line, TEXT("END:VALARM"));
}

/* Writes when an event begins and ends: a day ends with the next day (3.6.1); else, in an hour. */
static void write_time(struct line *line, const struct event *event)
{
	const bool is_day = event->moment.is_day;
	const day_number day = moment_day(event->moment);
	const int64_t from = paris_instant(event->moment.minute) - (event->closes ? HOUR : 0);
	char first[INSTANT_SIZE], after[INSTANT_SIZE];

	put(line, is_day ? TEXT("DTSTART;VALUE=DATE:") : TEXT("DTSTART:"));
	write_line(line, is_day ? day_basic(day, first) : instant_basic(from, first));
	put(line, is_day ? TEXT("DTEND;VALUE=DATE:") : TEXT("DTEND:"));
	write_line(line, is_day ? day_basic(day + 1, after) : instant_basic(from + HOUR, after));
}

/* The minutes since 2020, so that a later agenda goes before an earlier one (3.8.7.4). */
static int64_t sequence_of(int64_t stamp)
{
	const int64_t minutes = (stamp - INT64_C(1577836800)) / MINUTE;

	return minutes > 0 ? minutes : 0;
}

static void write_event(struct line *line, const struct agenda *agenda, const struct event *event)
{
	const struct window *const window = event->window;
	char stamp[INSTANT_SIZE], number[NUMBER_SIZE];

	write_line(line, TEXT("BEGIN:VEVENT"));
	put(line, TEXT("UID:"));
	put_text(line, window->id);
	put_text(line, event->closes ? TEXT("-closes@") : TEXT("-opens@"));
	put_text(line, url_host(window->platform->url));
	end_line(line);
	put(line, TEXT("DTSTAMP:"));
	write_line(line, instant_basic(agenda->stamp, stamp));
	put(line, TEXT("LAST-MODIFIED:"));
	write_line(line, instant_basic(agenda->stamp, stamp));
	put(line, TEXT("SEQUENCE:"));
	write_line(line, number_text(sequence_of(agenda->stamp), number));
	write_time(line, event);
	put(line, TEXT("SUMMARY:"));
	put_summary(line, agenda, event);
	end_line(line);
	put(line, TEXT("DESCRIPTION:"));
	put_description(line, agenda, window);
	end_line(line);
	put(line, TEXT("URL:"));
	write_line(line, window->platform->url);
	write_line(line, TEXT("TRANSP:TRANSPARENT"));
	if (event->closes)
		write_alarm(line, agenda, event);
	write_line(line, TEXT("END:VEVENT"));
}

/* Writes the events of the ends of a window that are known. */
static void write_window(
	struct line *line, const struct agenda *agenda, const struct window *window)
{
	const struct event opens = {window, window->opens.moment, false};
	const struct event closes = {window, window->closes.moment, true};

	if (window->opens.known)
		write_event(line, agenda, &opens);
	if (window->closes.known)
		write_event(line, agenda, &closes);
}

void agenda_write(struct output *output, const struct agenda *agenda)
{
	const struct calendar *const calendar = agenda->calendar;
	struct line line = {output, 0};

	output_string(
		output, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//guichet//guichet//EN\r\n");
	put(&line, TEXT("X-WR-CALNAME:"));
	put_text(&line, calendar->title[agenda->language]);
	put_text(&line, calendar->school.size > 0 ? TEXT(", ") : TEXT(""));
	put_text(&line, calendar->school);
	end_line(&line);
	/* RFC 7986, 5.7; and what programs knew before it. */
	write_line(&line, TEXT("REFRESH-INTERVAL;VALUE=DURATION:P1D"));
	write_line(&line, TEXT("X-PUBLISHED-TTL:P1D"));
	for (size_t i = 0; i < calendar->window_count; i++)
		if (agenda->wanted[i])
			write_window(&line, agenda, &calendar->windows[i]);
	write_line(&line, TEXT("END:VCALENDAR"));
}
