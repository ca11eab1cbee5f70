#include "table/answer.h"

#include <string.h>

#include "decision.h"

/* Is the answer the same at any minute of the day, and for all of it? */
static bool is_of_day(const struct answer *answer)
{
	struct moment moment = {answer->day * DAY_MINUTES, false};
	struct decision first, last;

	const bool begins = decide_level(&first, answer->level, answer->audience, moment);
	moment.minute += DAY_MINUTES - 1;
	return decide_level(&last, answer->level, answer->audience, moment) && begins &&
		first.window == last.window && first.state == last.state;
}

static void append(struct answer *answer, char delimiter, struct text column)
{
	answer->columns[answer->size++] = delimiter;
	memcpy(answer->columns + answer->size, column.bytes, column.size);
	answer->size += (unsigned)column.size;
}

void answer_find(struct answer *answer, char delimiter)
{
	const struct moment moment = moment_unpack(answer->moment);
	struct decision decision;
	char opens[MOMENT_SIZE], closes[MOMENT_SIZE], days[NUMBER_SIZE];

	const bool found = decide_level(&decision, answer->level, answer->audience, moment);
	const struct window *const window = decision.window;
	answer->of_day = is_of_day(answer);
	answer->depends = !found && window != NULL;
	answer->closed = found && decision.state == STATE_CLOSED;
	answer->size = 0;
	if (!found)
		return;
	append(answer, delimiter, window->platform->id);
	append(answer, delimiter, state_name(decision.state));
	append(answer, delimiter, end_iso(&window->opens, opens));
	append(answer, delimiter, end_iso(&window->closes, closes));
	append(answer, delimiter, days_text(&decision, days));
}
