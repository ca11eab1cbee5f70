#include "table/answer.h"

#include <string.h>

#include "decision.h"

static void append(struct answer *answer, char delimiter, struct text column)
{
	answer->bytes[answer->size++] = delimiter;
	memcpy(answer->bytes + answer->size, column.bytes, column.size);
	answer->size += (unsigned)column.size;
}

void answer_write(struct answer *answer, char delimiter)
{
	const struct decision decision = decide(answer->level, answer->day);
	const struct window *const window = decision.window;
	char opens[DAY_SIZE], closes[DAY_SIZE], days[NUMBER_SIZE];

	answer->size = 0;
	append(answer, delimiter, window->platform->id);
	append(answer, delimiter, state_name(decision.state));
	append(answer, delimiter, day_iso(window->opens, opens));
	append(answer, delimiter, day_iso(window->closes, closes));
	append(answer, delimiter, number_text(decision.days, days));
}
