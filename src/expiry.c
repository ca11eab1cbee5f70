#include "expiry.h"

bool all_closed(const struct decision *decisions, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (decisions[i].state != STATE_CLOSED)
			return false;
	return true;
}

bool all_before_year(const struct decision *decisions, size_t count, day_number day)
{
	const int year = civil_of(day).year;

	for (size_t i = 0; i < count; i++)
		if (civil_of(window_last_day(decisions[i].window)).year >= year)
			return false;
	return all_closed(decisions, count);
}

/* Must a reminder mention, on a day, a level whose last window this is? */
static bool is_due(const struct window *last, day_number day)
{
	const day_number last_day = window_last_day(last);

	return day == last_day + 1 || (day > last_day && civil_of(day).day == 1);
}

size_t find_expired(const struct decision *decisions, size_t count, const day_number *due,
	struct decision *expired)
{
	size_t found = 0, end;

	for (size_t first = 0; first < count; first = end) {
		const struct decision *last = &decisions[first];

		for (end = first; end < count && decisions[end].track->level == last->track->level;
			end++)
			if (decisions[end].window->until > last->window->until)
				last = &decisions[end];
		if (!all_closed(decisions + first, end - first) ||
			(due != NULL && !is_due(last->window, *due)))
			continue;
		for (size_t i = first; i < end; i++)
			expired[found++] = decisions[i];
	}
	return found;
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
