#include "format/format.h"

static void write_line(const struct report *report, const struct decision *decision)
{
	struct output *const output = report->output;
	const struct window *const window = decision->window;
	char day[DAY_SIZE], opens[DAY_SIZE], closes[DAY_SIZE], days[NUMBER_SIZE];
	const struct text fields[] = {
		decision->level->id,
		day_iso(report->day, day),
		state_name(decision->state),
		window->platform->id,
		day_iso(window->opens, opens),
		day_iso(window->closes, closes),
		number_text(decision->days, days),
		window->platform->url,
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
