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
#include "format/agenda.h"
#include "format/format.h"

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

static void use(const struct calendar *calendar, day_number day, size_t columns)
{
	static format_function *const others[] = {format_answer, format_overview, format_steps};
	static struct output output;
	struct decision *const decisions = calloc(calendar->level_count, sizeof *decisions);
	bool *const wanted = calloc(calendar->level_count, sizeof *wanted);
	struct report report = {.output = &output,
		.calendar = calendar,
		.day = day,
		.decisions = decisions,
		.complete = true,
		.language = columns % 2 == 0 ? ENGLISH : FRENCH,
		.color = true};
	char text[32];

	if (decisions == NULL || wanted == NULL)
		abort();
	snprintf(text, sizeof text, "%zu", columns);
	setenv("COLUMNS", text, 1);
	output.descriptor = open("/dev/null", O_WRONLY);
	for (size_t i = 0; i < calendar->level_count; i++) {
		const struct level *const level = &calendar->levels[i];
		if (calendar_find(calendar, level->id) != level)
			abort();
		wanted[i] = level->window_count > 0;
		if (wanted[i])
			decisions[report.count++] = decide(level, day);
	}
	for (size_t i = 0; i < FORMATS; i++)
		if (formats[i].write != NULL)
			formats[i].write(&report);
	/* The steps are last: they sort the decisions. */
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		others[i](&report);
	agenda_write(&output, &(struct agenda){calendar, wanted, report.language, 0});
	if (output_flush(&output) != 0)
		abort();
	close(output.descriptor);
	free(decisions);
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
		calendar_warn(&calendar, &warnings);
		use(&calendar, calendar.last->closes + 1, columns);
		use(&calendar, calendar.windows[0].opens, columns);
		calendar_free(&calendar);
	}
	problems_free(&problems);
	problems_free(&warnings);
	for (size_t i = 0; i < count; i++)
		free((void *)(uintptr_t)files[i].text.bytes);
	return 0;
}
