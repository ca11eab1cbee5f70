/*
 * Any bytes as calendar files, with 0xFF between them. A calendar that is right finds each level by
 * its ID and decides, and every format writes it; one that is not says why.
 */

#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "calendar/check.h"
#include "calendar/read.h"
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
	static format_function *const formats[] = {
		format_answer, format_overview, format_tsv, format_json, format_ics};
	static struct output output;
	struct decision *const decisions = calloc(calendar->level_count, sizeof *decisions);

	if (decisions == NULL)
		abort();
	output.descriptor = open("/dev/null", O_WRONLY);
	for (size_t i = 0; i < calendar->level_count; i++) {
		if (calendar_find(calendar, calendar->levels[i].id) != &calendar->levels[i])
			abort();
		decisions[i] = decide(&calendar->levels[i], day);
	}
	struct report report = {.calendar = calendar,
		.day = day,
		.decisions = decisions,
		.count = calendar->level_count,
		.language = columns % 2 == 0 ? ENGLISH : FRENCH,
		.color = true,
		.columns = columns};
	for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
		formats[i](&output, &report);
	size_t count = 0;
	for (size_t i = 0; i < calendar->level_count; i++)
		if (decisions[i].window != NULL)
			decisions[count++] = decisions[i];
	decisions_by_platform(decisions, count);
	report.count = count;
	format_steps(&output, &report);
	if (output_flush(&output) != 0)
		abort();
	close(output.descriptor);
	free(decisions);
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
