#include "table/suffix.h"

#include <string.h>

#include "decision.h"

static void append(struct suffix *suffix, char delimiter, struct text column)
{
	suffix->bytes[suffix->size++] = delimiter;
	memcpy(suffix->bytes + suffix->size, column.bytes, column.size);
	suffix->size += (unsigned)column.size;
}

void suffix_write(struct suffix *suffix, char delimiter)
{
	const struct decision decision = decide(suffix->level, suffix->day);
	const struct window *const window = decision.window;
	char opens[DAY_SIZE], closes[DAY_SIZE], days[NUMBER_SIZE];

	suffix->size = 0;
	append(suffix, delimiter, window->platform->id);
	append(suffix, delimiter, state_name(decision.state));
	append(suffix, delimiter, day_iso(window->opens, opens));
	append(suffix, delimiter, day_iso(window->closes, closes));
	append(suffix, delimiter, number_text(decision.days, days));
}
