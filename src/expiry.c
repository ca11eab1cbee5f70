#include "expiry.h"

const struct window *expired_window(const struct decision *decisions, size_t count)
{
	const struct window *last = NULL;

	for (size_t i = 0; i < count; i++) {
		if (decisions[i].state != STATE_CLOSED)
			return NULL;
		if (last == NULL || decisions[i].window->closes > last->closes)
			last = decisions[i].window;
	}
	return last;
}

bool expiry_is_due(const struct window *last, day_number day)
{
	return day == last->closes + 1 || (day > last->closes && civil_of(day).day == 1);
}

size_t expiry_platforms(const struct decision *decisions, size_t count,
	const struct platform *platforms[PLATFORMS_MAX + 1])
{
	size_t found = 0, same;

	for (size_t i = 0; i < count && found <= PLATFORMS_MAX; i++) {
		platforms[found] = decisions[i].window->platform;
		for (same = 0; !text_equal(platforms[same]->url, platforms[found]->url); same++)
			;
		found += same == found;
	}
	return found;
}
