/*
 * Any bytes as calendar files, with 0xFF between them. A calendar that is right finds each level by
 * its ID and decides, and every format writes it; one that is not says why.
 */

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "calendar/check.h"
#include "calendar/read.h"
#include "date/date.h"
#include "expiry.h"
#include "format/agenda.h"
#include "format/format.h"
#include "reminder.h"

enum { FILES_MOST = 3 };

/* Copies the bytes, so that none may be read beyond them. */
static struct text copy_of(const uint8_t *bytes, size_t size)
{
	char *const copy = malloc(size + (size == 0));

	if (copy == NULL)
		abort();
	if (size > 0)
		memcpy(copy, bytes, size);
	return (struct text){copy, size};
}

/* Is the end read again as itself? */
static bool reads_back(const struct end *end)
{
	char bytes[MOMENT_SIZE];
	const struct date again = date_read_of_year(end_iso(end, bytes));

	return !end->known ||
		(again.fault == DATE_RIGHT &&
			moment_pack(again.moment) == moment_pack(end->moment));
}

/* The state by all windows of a track, one by one: those known to open end those before them. */
static enum state naive_state(const struct track *track, struct moment moment)
{
	enum state state = STATE_CLOSED;

	for (size_t i = 0; i < track->window_count; i++) {
		const struct window *const window = track->windows[i];
		const bool ended = i + 1 < track->known_count &&
			track->windows[i + 1]->from < moment_end(moment);

		if (window->opens.known && window->from < moment_end(moment) &&
			window->until > moment.minute && !ended)
			return STATE_OPEN;
		if (window->opens.known ? window->from >= moment_end(moment)
					: window->until > moment.minute)
			state = STATE_UPCOMING;
	}
	return state;
}

/* Looks a text up as a LEVEL; what it may mean comes in order. */
static void look_up(const struct calendar *calendar, struct text text)
{
	const struct level *const level = calendar_level(calendar, text);
	uint32_t owners[3];
	const size_t count = names_suggest(&calendar->level_names, text, owners, 3);

	if (level != NULL && level - calendar->levels >= (ptrdiff_t)calendar->level_count)
		abort();
	for (size_t i = 0; i < count; i++)
		if (owners[i] >= calendar->level_count || (i > 0 && owners[i] <= owners[i - 1]))
			abort();
}

/* Decides on all routes, and writes them in every format. */
static void use(const struct calendar *calendar, struct moment moment, size_t columns)
{
	static format_function *const others[] = {
		format_answer, format_overview, format_reminder, format_steps};
	static struct output output;
	struct decision *const decisions = calloc(calendar->track_count + 1, sizeof *decisions);
	struct decision *const expired = calloc(calendar->track_count + 1, sizeof *expired);
	bool *const wanted = calloc(calendar->window_count + 1, sizeof *wanted);
	struct report report = {.output = &output,
		.calendar = calendar,
		.asked = moment,
		.day = moment_day(moment),
		.decisions = decisions,
		.complete = true,
		.language = columns % 2 == 0 ? ENGLISH : FRENCH,
		.color = true};
	char text[32];

	if (decisions == NULL || expired == NULL || wanted == NULL)
		abort();
	snprintf(text, sizeof text, "%zu", columns);
	setenv("COLUMNS", text, 1);
	output.descriptor = open("/dev/null", O_WRONLY);
	for (size_t i = 0; i < calendar->level_count; i++) {
		const struct level *const level = &calendar->levels[i];
		if (calendar_level(calendar, level->id) != level)
			abort();
		look_up(calendar, level->name[report.language]);
		for (size_t j = 0; j < level->track_count; j++) {
			const struct track *const track = &level->tracks[j];
			const struct decision decision = decide(track, moment);
			if (decision.state != naive_state(track, moment) ||
				track_of(level, track->audience) != track)
				abort();
			decisions[report.count++] = decision;
		}
	}
	find_expired(decisions, report.count, NULL, expired);
	for (size_t i = 0; i < calendar->window_count; i++) {
		wanted[i] = true;
		if (!reads_back(&calendar->windows[i].opens) ||
			!reads_back(&calendar->windows[i].closes))
			abort();
	}
	report.decisions = expired;
	for (size_t i = 0; i < FORMATS; i++) {
		memcpy(expired, decisions, report.count * sizeof *decisions);
		if (formats[i].write != NULL)
			formats[i].write(&report);
	}
	/* The reminder is for what is not closed; the steps are last, since they sort. */
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		const size_t count = report.count;
		if (others[i] == format_reminder)
			report.count = decisions_due(
				&(struct reminder_days){
					&(struct reminder_range){0, REMINDER_DAYS_MAX}, 1},
				memcpy(expired, decisions, count * sizeof *decisions), count,
				report.day);
		report.decisions = others[i] == format_reminder ? expired : decisions;
		others[i](&report);
		report.count = count;
	}
	agenda_write(&output, &(struct agenda){calendar, wanted, report.language, 0});
	if (output_flush(&output) != 0)
		abort();
	close(output.descriptor);
	free(decisions);
	free(expired);
	free(wanted);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct calendar_file files[FILES_MOST];
	struct problems problems = {.most = 20}, warnings = {0};
	struct calendar calendar;
	size_t count = 0, columns = size % 140;

	for (;;) {
		const uint8_t *const end = size > 0 ? memchr(bytes, 0xFF, size) : NULL;
		const bool last = end == NULL || count == FILES_MOST - 1;
		const size_t part = last ? size : (size_t)(end - bytes);
		files[count++] = (struct calendar_file){.name = "f", .text = copy_of(bytes, part)};
		if (last)
			break;
		bytes += part + 1;
		size -= part + 1;
	}
	const bool right = calendar_read(&calendar, files, count, &problems);
	if (right != (problems.count == 0))
		abort();
	if (right) {
		const struct window *const window =
			&calendar.windows[columns % calendar.window_count];
		const int32_t minutes[] = {window->from, window->until, window->until - 1};
		calendar_warn(&calendar, window->until, &warnings);
		for (size_t i = 0; i < sizeof minutes / sizeof *minutes; i++) {
			use(&calendar, (struct moment){minutes[i], false}, columns);
			use(&calendar, moment_of_day(minute_day(minutes[i])), columns);
		}
		calendar_free(&calendar);
	}
	problems_free(&problems);
	problems_free(&warnings);
	for (size_t i = 0; i < count; i++)
		free((void *)(uintptr_t)files[i].text.bytes);
	return 0;
}
