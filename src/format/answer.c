#include "format/facts.h"
#include "format/wording.h"

static void write_line(const struct report *report, const struct fact *fact)
{
	output_spaces(report->output, fact->earlier ? 4 : 2);
	write_message(report, fact->message);
	write_text(report, TEXT("\n"));
}

static void write_decision(const struct report *report, const struct decision *decision)
{
	const struct level *const level = decision->track->level;
	const struct audience *const audience = decision->track->audience;
	const struct text name = level->name[report->language];

	write_text(report, TEXT("\n"));
	if (audience == NULL)
		write_message(report, MESSAGE(PHRASE_LEVEL_IS, level->id, name));
	else
		write_message(report,
			MESSAGE(PHRASE_LEVEL_IS_FOR, level->id, name,
				audience->name[report->language]));
	write_state(report, decision->state);
	write_text(report, TEXT(", "));
	write_days(report, decision);
	write_text(report, TEXT("\n"));
	write_facts(report, decision, write_line);
}

void format_answer(const struct report *report)
{
	write_title_and_day(report);
	for (size_t i = 0; i < report->count; i++)
		write_decision(report, &report->decisions[i]);
}
