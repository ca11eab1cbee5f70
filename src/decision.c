#include "decision.h"

struct text state_name(enum state state)
{
	static const struct text names[STATES] = {
		[STATE_OPEN] = TEXT_OF("open"),
		[STATE_UPCOMING] = TEXT_OF("upcoming"),
		[STATE_CLOSED] = TEXT_OF("closed"),
	};

	return names[state];
}

/* The number of windows that open on day or before. */
static size_t count_opened(const struct level *level, day_number day)
{
	size_t first = 0, end = level->window_count;

	while (first < end) {
		const size_t middle = first + (end - first) / 2;
		if (level->windows[middle]->opens <= day)
			first = middle + 1;
		else
			end = middle;
	}
	return first;
}

struct decision decide(const struct level *level, day_number day)
{
	const size_t opened = count_opened(level, day);
	const struct window *const last = level->windows[opened > 0 ? opened - 1 : 0];

	if (opened > 0 && day <= last->closes)
		return (struct decision){level, last, STATE_OPEN, last->closes - day};
	if (opened == level->window_count)
		return (struct decision){level, last, STATE_CLOSED, last->closes - day};
	const struct window *const next = level->windows[opened];
	return (struct decision){level, next, STATE_UPCOMING, next->opens - day};
}
