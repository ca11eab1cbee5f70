#include "format/format.h"

const struct format formats[FORMATS] = {
#define FORMAT(name, reminder, shows_expiry) \
	{TEXT_OF(#name), format_##name, reminder, shows_expiry},
#define AGENDA(name) {TEXT_OF(#name), NULL, NULL, false},
#include "format/formats.def"
#undef FORMAT
#undef AGENDA
};

#define FORMAT(name, reminder, shows_expiry) ", " #name
#define AGENDA(name)                         ", " #name
static const char names[] =
#include "format/formats.def"
	;
#undef FORMAT
#undef AGENDA
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
