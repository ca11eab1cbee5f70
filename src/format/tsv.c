#include "format/format.h"

static void write_line(const struct report *report, const struct decision *decision)
{
	struct output *const output = report->output;
	const struct window *const window = decision->window;
	const struct audience *const audience = decision->track->audience;
	char day[DAY_SIZE], opens[MOMENT_SIZE], closes[MOMENT_SIZE], days[NUMBER_SIZE];
	const struct text fields[] = {
		decision->track->level->id,
		day_iso(report->day, day),
		state_name(decision->state),
		window->platform->id,
		end_iso(&window->opens, opens),
		end_iso(&window->closes, closes),
		days_text(decision, days),
		window->platform->url,
		audience != NULL ? audience->id : TEXT(""),
	};

	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
		output_text(output, i > 0 ? TEXT("\t") : TEXT(""));
		output_text(output, fields[i]);
	}
	output_text(output, TEXT("\n"));
}

void format_tsv(const struct report *report)
{
	for (size_t i = 0; i < report->count; i++)
		write_line(report, &report->decisions[i]);
}
