#include "table/answer.h"

#include <string.h>

/* Are the windows over of the audience, or without one, of all routes? */
static bool is_over(const struct answer *answer, struct moment moment)
{
	const struct level *const level = answer->level;
	const struct track *const own = track_of(level, answer->audience);

	for (size_t i = 0; i < level->track_count; i++) {
		const struct track *const track = &level->tracks[i];
		if ((answer->audience == NULL || track == own) &&
			decide(track, moment).state != STATE_CLOSED)
			return false;
	}
	return true;
}

/* Is the answer the same at any minute of the day, and for all of it? */
static bool is_of_day(const struct answer *answer)
{
	const struct moment begins = {answer->day * DAY_MINUTES, false};
	const struct moment ends = {begins.minute + DAY_MINUTES - 1, false};
	struct decision first, last;

	return decide_level(&first, answer->level, answer->audience, begins) &&
		decide_level(&last, answer->level, answer->audience, ends) &&
		first.window == last.window && first.state == last.state &&
		is_over(answer, begins) == is_over(answer, ends);
}

static void append(struct answer *answer, char delimiter, struct text column)
{
	answer->columns[answer->size++] = delimiter;
	memcpy(answer->columns + answer->size, column.bytes, column.size);
	answer->size += (unsigned)column.size;
}

/* Writes the usual columns. */
static void write_columns(struct answer *answer, char delimiter)
{
	const struct decision *const decision = &answer->decision;
	const struct window *const window = decision->window;
	char opens[MOMENT_SIZE], closes[MOMENT_SIZE], days[NUMBER_SIZE];

	append(answer, delimiter, window->platform->id);
	append(answer, delimiter, state_name(decision->state));
	append(answer, delimiter, end_iso(&window->opens, opens));
	append(answer, delimiter, end_iso(&window->closes, closes));
	append(answer, delimiter, days_text(decision, days));
}

void answer_find(struct answer *answer, const struct terms *terms, day_number early)
{
	const struct moment moment = moment_unpack(answer->moment);

	answer->found = decide_level(&answer->decision, answer->level, answer->audience, moment);
	answer->of_day = is_of_day(answer);
	answer->expired = answer->found && is_over(answer, moment);
	answer->early = answer->found && answer->day < early;
	answer->remarkable = answer->early || terms->counted;
	answer->size = 0;
	if (answer->found && terms->usual)
		write_columns(answer, terms->delimiter);
}
