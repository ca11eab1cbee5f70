#include "format/format.h"

/* Writes text, which is UTF-8, as a JSON string (RFC 8259, section 7). */
static void write_string(struct output *output, struct text text)
{
	output_text(output, TEXT("\""));
	for (; text.size > 0; text = text_from(text, 1)) {
		const char byte = *text.bytes;

		if (byte == '"' || byte == '\\' || byte == '\t')
			output_text(output, TEXT("\\"));
		/* A tab is the only control character that a calendar may hold. */
		output_text(output, byte == '\t' ? TEXT("t") : (struct text){text.bytes, 1});
	}
	output_text(output, TEXT("\""));
}

static void write_object(const struct report *report, const struct decision *decision)
{
	struct output *const output = report->output;
	const struct window *const window = decision->window;
	const struct audience *const audience = decision->track->audience;
	const struct text none = TEXT("");
	char day[DAY_SIZE], opens[MOMENT_SIZE], closes[MOMENT_SIZE], days[NUMBER_SIZE],
		intake[NUMBER_SIZE];
	const struct {
		struct text key, value; /* empty: null */
		bool is_string;
	} members[] = {
		{TEXT("{\"level\":"), decision->track->level->id, true},
		{TEXT(",\"date\":"), day_iso(report->day, day), true},
		{TEXT(",\"state\":"), state_name(decision->state), true},
		{TEXT(",\"days\":"), days_text(decision, days), false},
		{TEXT(",\"platform\":"), window->platform->id, true},
		{TEXT(",\"platform_name\":"), window->platform->name, true},
		{TEXT(",\"url\":"), window->platform->url, true},
		{TEXT(",\"window\":"), window->id, true},
		{TEXT(",\"intake\":"),
			window->intake != 0 ? number_text(window->intake, intake) : none, false},
		{TEXT(",\"scope\":"), window->scope[FRENCH], true},
		{TEXT(",\"opens\":"), end_iso(&window->opens, opens), true},
		{TEXT(",\"closes\":"), end_iso(&window->closes, closes), true},
		{TEXT(",\"audience\":"), audience != NULL ? audience->id : none, true},
	};

	for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
		output_text(output, members[i].key);
		if (members[i].value.size == 0)
			output_text(output, TEXT("null"));
		else if (members[i].is_string)
			write_string(output, members[i].value);
		else
			output_text(output, members[i].value);
	}
	output_text(output, TEXT("}\n"));
}

void format_json(const struct report *report)
{
	for (size_t i = 0; i < report->count; i++)
		write_object(report, &report->decisions[i]);
}
