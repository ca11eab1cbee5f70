#include "format/steps.h"

#include <stdlib.h>

#include "expiry.h"
#include "format/wording.h"

void write_routes(const struct report *report, const struct decision *decisions, size_t count)
{
	char bytes[ROUTE_SIZE];

	for (size_t i = 0; i < count; i++) {
		if (i > 0 && decisions[i].track == decisions[i - 1].track)
			continue;
		write_text(report, i > 0 ? TEXT(", ") : TEXT(""));
		write_text(report, route_name(decisions[i].track, bytes));
	}
}

static void write_steps(const struct report *report, const struct platform *platform)
{
	char bytes[NUMBER_SIZE];

	for (size_t i = 0; i < platform->step_count; i++) {
		const struct text number = number_text((int64_t)i + 1, bytes);
		write_text(report, number.size < 2 ? TEXT("   ") : TEXT("  "));
		write_text(report, number);
		write_text(report, TEXT(". "));
		output_escaped(report->output, platform->steps[i].text[report->language]);
		write_text(report, TEXT("\n"));
	}
	if (platform->step_count == 0) {
		write_text(report, TEXT("  "));
		write_message(report, MESSAGE(PHRASE_NO_STEPS));
		write_text(report, TEXT("\n"));
	}
}

/* Writes a platform, who applies there, the address and how. */
static void write_platform(
	const struct report *report, const struct decision *decisions, size_t count)
{
	const struct platform *const platform = decisions->window->platform;

	write_text(report, TEXT("\n"));
	output_escaped(report->output, platform->name);
	write_text(report, TEXT(" ("));
	write_routes(report, decisions, count);
	write_text(report, TEXT(")"));
	write_message(report, MESSAGE(PHRASE_COLON));
	write_text(report, platform->url);
	write_text(report, TEXT("\n"));
	write_steps(report, platform);
}

/* In the order of the calendar, in which platforms and tracks are in their arrays. */
static int compare(const void *left, const void *right)
{
	const struct decision *const a = left, *const b = right;

	if (a->window->platform != b->window->platform)
		return a->window->platform < b->window->platform ? -1 : 1;
	return (a->track > b->track) - (a->track < b->track);
}

void write_platforms(const struct report *report, platform_writer *write)
{
	size_t end;

	qsort(report->decisions, report->count, sizeof *report->decisions, compare);
	for (size_t first = 0; first < report->count; first = end) {
		const struct decision *const decisions = report->decisions + first;

		for (end = first + 1; end < report->count; end++)
			if (report->decisions[end].window->platform != decisions->window->platform)
				break;
		write(report, decisions, end - first);
	}
}

void format_steps(const struct report *report)
{
	write_title(report);
	if (all_closed(report->decisions, report->count)) {
		write_text(report, TEXT("\n"));
		write_message(report, MESSAGE(PHRASE_STEPS_OVER));
		write_text(report, TEXT("\n"));
	}
	write_platforms(report, write_platform);
}
