#include "facts.h"

#include <string.h>

#include "calendar/read.h"
#include "date/date.h"
#include "format/format.h"
#include "format/time_line.h"
#include "random.h"
#include "text/character.h"
#include "written.h"

static day_number day(const char *iso)
{
	const struct date date = date_read_of_year(text_of(iso));

	assert_int_equal(date.fault, DATE_RIGHT);
	return moment_day(date.moment);
}

/* An end as the calendar gives it. */
static struct end end_of(const char *written)
{
	const struct date date = date_read_of_year(text_of(written));

	return (struct end){text_of(written), date.moment, date.fault == DATE_RIGHT};
}

/* A window of two days, or from an hour to an hour. */
static struct window window_of(const char *opens, const char *closes)
{
	struct window window = {.opens = end_of(opens), .closes = end_of(closes)};
	const struct moment last = window.closes.moment;

	window.from = window.opens.moment.minute;
	window.until = last.is_day ? moment_end(last) : last.minute;
	return window;
}

enum { WINDOWS_MOST = 3 };

/* Which months are shown, for levels of one window each. */
static void months_in_sight(void **state)
{
	(void)state;
	static const struct {
		const char *windows[WINDOWS_MOST][2], *day, *first, *last;
	} facts[] = {
		/* Whole months, from the day or the first window to the day or the last. */
		{{{"2024-02-26", "2024-03-24"}}, "2024-03-10", "2024-02-01", "2024-03-31"},
		{{{"2024-02-01", "2024-02-29"}}, "2024-02-01", "2024-02-01", "2024-02-29"},
		{{{"2024-02-01", "2024-02-29"}}, "2024-01-31", "2024-01-01", "2024-02-29"},
		{{{"2024-02-01", "2024-02-29"}}, "2024-03-01", "2024-02-01", "2024-03-31"},
		{{{"2024-03-25", "2024-04-25"}, {"2024-02-26", "2024-03-24"}}, "2024-03-01",
			"2024-02-01", "2024-04-30"},
		{{{"2023-12-20", "2024-01-05"}}, "2023-12-24", "2023-12-01", "2024-01-31"},
		/* Half a year from the day is in sight; a day more is not, nor the day then. */
		{{{"2024-07-01", "2024-07-02"}}, "2023-12-31", "2023-12-01", "2024-07-31"},
		{{{"2024-07-01", "2024-07-02"}}, "2023-12-30", "2024-07-01", "2024-07-31"},
		{{{"2024-01-01", "2024-01-02"}}, "2024-07-03", "2024-01-01", "2024-07-31"},
		{{{"2024-01-01", "2024-01-02"}}, "2024-07-04", "2024-01-01", "2024-01-31"},
		/* Of several, those around the day; the nearest and its neighbours, if none is. */
		{{{"2023-01-10", "2023-02-10"}, {"2024-03-10", "2024-04-10"}}, "2024-03-20",
			"2024-03-01", "2024-04-30"},
		{{{"2023-01-10", "2023-02-10"}, {"2024-03-10", "2024-04-10"}}, "2022-01-01",
			"2023-01-01", "2023-02-28"},
		{{{"2023-01-10", "2023-02-10"}, {"2024-03-10", "2024-04-10"},
			 {"2024-06-01", "2024-06-05"}},
			"2026-11-24", "2024-03-01", "2024-06-30"},
		/* A long window is shown as far as half a year from the day. */
		{{{"1900-01-01", "2999-12-31"}}, "2024-07-02", "2024-01-01", "2025-01-31"},
		{{{"1900-01-01", "2020-12-31"}}, "2024-07-02", "2020-07-01", "2020-12-31"},
		/* The ends of all days. */
		{{{"1900-01-01", "1900-01-01"}}, "1900-01-01", "1900-01-01", "1900-01-31"},
		{{{"2999-12-31", "2999-12-31"}}, "2999-12-31", "2999-12-01", "2999-12-31"},
		{{{"2999-12-31", "2999-12-31"}}, "1900-01-01", "2999-12-01", "2999-12-31"},
		/* Hours: midnight is of the day before. */
		{{{"2024-02-26 09:00", "2024-04-01 00:00"}}, "2024-03-10", "2024-02-01",
			"2024-03-31"},
		{{{"2024-02-26 09:00", "2024-04-01 00:01"}}, "2024-03-10", "2024-02-01",
			"2024-04-30"},
		/* An end that nobody knows: to the day, from the other end; of none, nothing. */
		{{{"2024-02-26", "unknown"}}, "2024-03-10", "2024-02-01", "2024-03-31"},
		{{{"2024-02-26", "unknown"}}, "2024-06-10", "2024-02-01", "2024-06-30"},
		{{{"unknown", "2024-05-26"}}, "2024-03-10", "2024-03-01", "2024-05-31"},
		{{{"unknown", "unknown"}}, "2024-03-10", "2024-03-01", "2024-03-31"},
		{{{"unknown", "unknown"}, {"2024-05-01", "2024-05-02"}}, "2024-03-10", "2024-03-01",
			"2024-05-31"},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		struct window windows[WINDOWS_MOST];
		struct decision decisions[WINDOWS_MOST];
		char first[DAY_SIZE + 1] = "", last[DAY_SIZE + 1] = "";
		size_t count = 0;

		for (size_t j = 0; j < WINDOWS_MOST && facts[i].windows[j][0] != NULL; j++) {
			windows[j] = window_of(facts[i].windows[j][0], facts[i].windows[j][1]);
			decisions[count++] = (struct decision){.window = &windows[j]};
		}
		const struct time_line line =
			time_line_of(decisions, count, day(facts[i].day), 1000);
		day_iso(line.first, first);
		day_iso(line.last, last);
		EXPECT(failures,
			strcmp(first, facts[i].first) == 0 && strcmp(last, facts[i].last) == 0,
			"row %zu, %s: from %s to %s", i, facts[i].day, first, last);
		EXPECT(failures, line.columns == (size_t)(line.last - line.first) + 1,
			"row %zu: %zu columns", i, line.columns);
	}
	assert_int_equal(failures, 0);
}

/* The column that a day falls in, when columns share the days as evenly as can be. */
static size_t walk_to(const struct time_line *line, day_number wanted)
{
	const size_t days = (size_t)(line->last - line->first) + 1;
	size_t column = 0, shared = 0;

	for (day_number at = line->first; at < wanted; at++) {
		shared += line->columns;
		if (shared >= days) {
			shared -= days;
			column++;
		}
	}
	return column;
}

/*
 * Draws a window by walking over its days. It leaves the column of the day to the mark, if it does
 * not hold the day; what would be nothing then is beside it, on its side.
 */
static void walk_over(
	char *bars, const struct time_line *line, const struct window *window, day_number today)
{
	const size_t mark = walk_to(line, today);
	const day_number opens = moment_day(window->opens.moment);
	const day_number closes = moment_day(window->closes.moment);
	const bool holds = today >= opens && today <= closes;
	bool drawn = false, hidden = false;

	for (day_number at = line->first; at <= line->last; at++) {
		if (at < opens || at > closes)
			continue;
		if (today <= line->last && !holds && walk_to(line, at) == mark) {
			hidden = true;
			continue;
		}
		bars[walk_to(line, at)] = '=';
		drawn = true;
	}
	if (drawn || !hidden)
		return;
	if (today < opens && mark + 1 < line->columns)
		bars[mark + 1] = '=';
	if (today > closes && mark > 0)
		bars[mark - 1] = '=';
}

/* Bars and marks, against a walk from day to day. */
static void every_day_has_its_column(void **state)
{
	(void)state;
	const struct window windows[] = {window_of("2023-11-28", "2023-12-03"),
		window_of("2024-01-15", "2024-01-15"), window_of("2024-02-10", "2024-03-31")};
	const struct window *const all[] = {&windows[0], &windows[1], &windows[2]};
	const struct track track = {
		.windows = all, .known_count = COUNT(all), .window_count = COUNT(all)};
	int failures = 0;

	for (day_number today = day("2023-12-01"); today <= day("2024-04-30"); today++)
		for (size_t columns = 1; columns <= 121; columns += columns < 10 ? 1 : 37) {
			struct time_line line = {day("2023-12-01"), day("2024-03-31"), columns};
			const struct decision decision = decide(&track, moment_of_day(today));
			struct output output;
			const struct report report = {.output = &output, .day = today};
			char expected[128];

			memset(expected, '.', columns);
			expected[columns] = '\0';
			for (size_t i = 0; i < COUNT(windows); i++)
				walk_over(expected, &line, &windows[i], today);
			if (today <= line.last)
				expected[walk_to(&line, today)] =
					decision.state == STATE_OPEN ? '+' : '|';
			open_file(&output);
			write_bars(&report, &line, &decision);
			output_flush(&output);
			EXPECT(failures, strcmp(written(&output), expected) == 0,
				"on day %d in %zu columns:\n%s\ninstead of:\n%s", (int)today,
				columns, written(&output), expected);
			close(output.descriptor);
		}
	assert_int_equal(failures, 0);
}

/* A year has its number where there is room for it and a space before the next one. */
static void years_and_months_have_room(void **state)
{
	(void)state;
	static const struct {
		size_t columns;
		const char *written;
	} facts[] = {
		{20, "2023 2024\nDec  Jan  Feb Mar\n"},
		{19, "    2024\nDec Jan  Feb  Mar\n"},
		{4, " 2024\nDec\n"},
		{1, "2024\nDec\n"},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		const struct time_line line = {
			day("2023-12-01"), day("2024-03-31"), facts[i].columns};
		struct output output;
		const struct report report = {.output = &output, .language = ENGLISH};

		open_file(&output);
		write_months(&report, &line, 0);
		output_flush(&output);
		EXPECT(failures, strcmp(written(&output), facts[i].written) == 0,
			"in %zu columns:\n%s", facts[i].columns, written(&output));
		close(output.descriptor);
	}
	assert_int_equal(failures, 0);
}

/* What points to a window that is out of sight, and hides no mark. */
static void windows_out_of_sight_are_pointed_to(void **state)
{
	(void)state;
	static const struct {
		const char *window, *today;
		size_t columns;
		const char *bars;
	} facts[] = {
		{"2020-01-01", "2024-03-15", 8, "<..|...."},
		{"2030-01-01", "2024-03-15", 8, "...|...>"},
		{"2020-01-01", "2024-03-01", 8, "|<......"},
		{"2030-01-01", "2024-03-01", 8, "|......>"},
		{"2020-01-01", "2024-03-31", 8, "<......|"},
		{"2030-01-01", "2024-03-31", 8, "......>|"},
		{"2020-01-01", "2025-01-01", 8, "<......."},
		{"2030-01-01", "2023-01-01", 8, ".......>"},
		{"2020-01-01", "2024-03-15", 1, "<"},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		const day_number today = day(facts[i].today);
		const struct window window = window_of(facts[i].window, facts[i].window);
		const struct window *const all[] = {&window};
		const struct track track = {.windows = all, .known_count = 1, .window_count = 1};
		const struct time_line line = {
			day("2024-03-01"), day("2024-03-31"), facts[i].columns};
		const struct decision decision = decide(&track, moment_of_day(today));
		struct output output;
		const struct report report = {.output = &output, .day = today};

		open_file(&output);
		write_bars(&report, &line, &decision);
		output_flush(&output);
		EXPECT(failures, strcmp(written(&output), facts[i].bars) == 0,
			"row %zu: %s instead of %s", i, written(&output), facts[i].bars);
		close(output.descriptor);
	}
	assert_int_equal(failures, 0);
}

/* Random words, with characters of all widths and lengths. */
static void append_words(char *text, size_t most)
{
	static const char *const pieces[] = {"a", "mot", "é", "€", "漢字", "e\u0301", " ", " ",
		"\t", "un-mot-très-long-sans-aucune-espace-qui-ne-tient-pas"};

	strcat(text, "X");
	for (size_t count = random_below(most); count > 0; count--)
		strcat(text, pieces[random_below(COUNT(pieces))]);
	strcat(text, "\n");
}

/* A calendar of some levels with windows that do not overlap, with names of any length. */
static struct calendar_file random_calendar(void)
{
	static char text[1 << 16];
	const size_t levels = 1 + random_below(5), longest = 1 + random_below(62);
	day_number next = day("2023-06-01");

	strcpy(text, "[calendar]\ntitle=");
	append_words(text, 30);
	strcat(text, "school=");
	append_words(text, 10);
	for (size_t i = 0; i < levels; i++)
		sprintf(text + strlen(text), "[level %c%0*d]\nname=L\n", 'A' + (int)i,
			(int)random_below(longest) + 1, 0);
	for (int i = 0; i < 2; i++) {
		sprintf(text + strlen(text), "[platform %d]\nurl=http://p\nname=", i);
		append_words(text, 12);
	}
	for (size_t count = 1 + random_below(6), i = 0; i < count; i++) {
		const day_number opens = next + (int)random_below(200);
		const day_number closes = opens + (int)random_below(100);
		char first[DAY_SIZE], last[DAY_SIZE];
		const char *const wanted = strchr(text, '[') + 1;
		const char *id = strstr(wanted, "[level ");

		for (size_t skip = random_below(levels); skip > 0; skip--)
			id = strstr(id + 1, "[level ");
		sprintf(text + strlen(text),
			"[window %zu]\nlevels=%.*s\nplatform=%zu\nopens=%.*s\ncloses=%.*s\n", i,
			(int)strcspn(id + 7, "]"), id + 7, random_below(2), DAY_SIZE,
			day_iso(opens, first).bytes, DAY_SIZE, day_iso(closes, last).bytes);
		next = closes + 1;
	}
	return (struct calendar_file){.name = "f", .text = text_of(text)};
}

/* The place of the mark under the rows, in columns, or SIZE_MAX. */
static size_t find_mark(const char *bytes)
{
	const char *const mark = strstr(bytes, " ^ ");
	const char *start = mark;

	if (mark == NULL)
		return SIZE_MAX;
	while (start > bytes && start[-1] != '\n')
		start--;
	return (size_t)(mark + 1 - start);
}

/* No line is too wide; no line ends with a space; the day has the same column in each row. */
static int check_lines(const char *bytes, size_t columns, bool *has_time_line)
{
	const size_t mark = find_mark(bytes);
	int failures = 0;

	*has_time_line = mark != SIZE_MAX;
	while (*bytes != '\0') {
		const struct text line = {bytes, strcspn(bytes, "\n")};
		const size_t bar = strcspn(bytes, "|+");

		if (!text_starts_with(line, TEXT("  http")))
			EXPECT(failures, text_width(line) <= columns, "too wide: %.*s",
				(int)line.size, line.bytes);
		EXPECT(failures, line.size == 0 || bytes[line.size - 1] != ' ',
			"a space ends: %.*s", (int)line.size, line.bytes);
		if (bar < line.size && mark != SIZE_MAX)
			EXPECT(failures, text_width((struct text){bytes, bar}) == mark,
				"the day is elsewhere: %.*s", (int)line.size, line.bytes);
		bytes += line.size + 1;
	}
	return failures;
}

static void lines_fit_in_any_terminal(void **state)
{
	(void)state;
	int failures = 0, time_lines = 0;

	random_begin();
	for (int round = 0; round < 2000 && failures < 5; round++) {
		const struct calendar_file file = random_calendar();
		struct problems problems = {0};
		struct calendar calendar;
		struct decision decisions[8];
		bool has_time_line;

		assert_true(calendar_read(&calendar, &file, 1, &problems));
		const day_number today = day("2023-01-01") + (int)random_below(1500);
		size_t count = 0;
		for (size_t i = 0; i < calendar.level_count; i++)
			if (calendar.levels[i].track_count > 0)
				decisions[count++] =
					decide(calendar.levels[i].tracks, moment_of_day(today));
		struct output output;
		const struct report report = {
			.output = &output,
			.calendar = &calendar,
			.day = today,
			.decisions = decisions,
			.count = count,
			.complete = true,
			.language = random_below(2) == 0 ? ENGLISH : FRENCH,
		};
		const size_t columns = 1 + random_below(150);
		char number[8];

		sprintf(number, "%zu", columns);
		assert_int_equal(setenv("COLUMNS", number, 1), 0);
		open_file(&output);
		format_text(&report);
		assert_int_equal(output_flush(&output), 0);
		const char *const bytes = written(&output);
		const int bad = check_lines(bytes, columns > 20 ? columns : 20, &has_time_line);
		EXPECT(failures, bad == 0, "in %zu columns:\n%s", columns, bytes);
		EXPECT(failures, columns >= 60 || !has_time_line, "a time line in %zu columns:\n%s",
			columns, bytes);
		time_lines += has_time_line;
		close(output.descriptor);
		calendar_free(&calendar);
	}
	assert_true(time_lines > 100);
	assert_int_equal(failures, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(months_in_sight),
		cmocka_unit_test(every_day_has_its_column),
		cmocka_unit_test(years_and_months_have_room),
		cmocka_unit_test(windows_out_of_sight_are_pointed_to),
		cmocka_unit_test(lines_fit_in_any_terminal),
	};

	return cmocka_run_group_tests_name("overview", tests, NULL, NULL);
}
