#include "format/format.h"

/* FORMAT(name, write, reminder, shows_expiry): the members of struct format. */
#define FORMATS_BY(FORMAT) \
	FORMAT("text", format_text, format_reminder, true) \
	FORMAT("tsv", format_tsv, format_tsv, false) \
	FORMAT("json", format_json, format_json, false) \
	FORMAT("ics", NULL, NULL, false) \
	FORMAT("html", format_html, NULL, true)

#define ROW(name, ...)  {TEXT_OF(name), __VA_ARGS__},
#define NAME(name, ...) ", " name
const struct format formats[FORMATS] = {FORMATS_BY(ROW)};
static const char names[] = FORMATS_BY(NAME);
const struct text format_names = {names + 2, sizeof names - 3};

const struct format *format_find(struct text name)
{
	for (size_t i = 0; i < FORMATS; i++)
		if (text_equal(formats[i].name, name))
			return &formats[i];
	return NULL;
}

void format_text(const struct report *report)
{
	if (report->complete)
		format_overview(report);
	else
		format_answer(report);
}
