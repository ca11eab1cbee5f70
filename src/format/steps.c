#include <stdlib.h>

#include "expiry.h"
#include "format/format.h"
#include "format/wording.h"

/* Writes a platform, the decisions' levels, each once, and the address. */
static void write_platform(struct output *output, const struct report *report,
	const struct decision *decisions, size_t count)
{
	const struct platform *const platform = decisions->window->platform;

	output_text(output, TEXT("\n"));
	output_escaped(output, platform->name);
	for (size_t i = 0; i < count; i++) {
		if (i > 0 && decisions[i].level == decisions[i - 1].level)
			continue;
		output_text(output, i > 0 ? TEXT(", ") : TEXT(" ("));
		output_text(output, decisions[i].level->id);
	}
	output_text(output, TEXT(")"));
	write_message(output, report, MESSAGE(PHRASE_COLON));
	output_text(output, platform->url);
	output_text(output, TEXT("\n"));
}

static void write_steps(
	struct output *output, const struct report *report, const struct platform *platform)
{
	char bytes[NUMBER_SIZE];

	for (size_t i = 0; i < platform->step_count; i++) {
		const struct text number = number_text((int64_t)i + 1, bytes);
		output_text(output, number.size < 2 ? TEXT("   ") : TEXT("  "));
		output_text(output, number);
		output_text(output, TEXT(". "));
		output_escaped(output, platform->steps[i].text[report->language]);
		output_text(output, TEXT("\n"));
	}
	if (platform->step_count == 0) {
		output_text(output, TEXT("  "));
		write_message(output, report, MESSAGE(PHRASE_NO_STEPS));
		output_text(output, TEXT("\n"));
	}
}

/* Platforms and levels stand in arrays, in the order of the calendar. */
static int compare(const void *left, const void *right)
{
	const struct decision *const a = left, *const b = right;

	if (a->window->platform != b->window->platform)
		return a->window->platform < b->window->platform ? -1 : 1;
	return (a->level > b->level) - (a->level < b->level);
}

void format_steps(struct output *output, const struct report *report)
{
	size_t end;

	qsort(report->decisions, report->count, sizeof *report->decisions, compare);
	write_title(output, report);
	for (size_t first = 0; first < report->count; first = end) {
		const struct decision *const decisions = report->decisions + first;
		const struct platform *const platform = decisions->window->platform;

		for (end = first + 1; end < report->count; end++)
			if (report->decisions[end].window->platform != platform)
				break;
		write_platform(output, report, decisions, end - first);
		write_steps(output, report, platform);
	}
	if (expired_window(report->decisions, report->count) != NULL) {
		output_text(output, TEXT("\n"));
		write_message(output, report, MESSAGE(PHRASE_STEPS_OVER));
		output_text(output, TEXT("\n"));
	}
}
