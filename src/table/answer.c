#include "table/answer.h"

/* Are the windows of all routes of a level over? */
static bool all_are_over(const struct level *level, struct moment moment)
{
	for (size_t i = 0; i < level->track_count; i++)
		if (decide(&level->tracks[i], moment).state != STATE_CLOSED)
			return false;
	return true;
}

void answer_find(struct answer *answer, struct moment moment, const struct terms *terms,
	struct usual usuals[USUALS])
{
	const struct level *const level = answer->level;
	const struct audience *const audience = answer->audience;

	answer->decided = true;
	answer->found = decide_level(&answer->decision, level, audience, moment);
	/* Where no audience is asked about, those of others count, too. */
	answer->expired = answer->found && answer->decision.state == STATE_CLOSED &&
		(audience != NULL || level->track_count == 1 || all_are_over(level, moment));
	answer->early = answer->found && moment.minute < terms->early;
	answer->remarkable = answer->early || terms->counted;
	answer->size = 0;
	if (answer->found && terms->usual)
		answer->size =
			usual_write(usuals, &answer->decision, terms->delimiter, answer->columns);
}

int32_t answer_early(const struct calendar *calendar)
{
	enum { YEAR = 366 }; /* days */
	int32_t first = INT32_MAX;

	for (size_t i = 0; i < calendar->window_count; i++) {
		const struct window *const window = &calendar->windows[i];
		if (window->opens.known && window->from < first)
			first = window->from;
	}
	return first == INT32_MAX ? INT32_MIN : (minute_day(first) - YEAR) * DAY_MINUTES;
}
