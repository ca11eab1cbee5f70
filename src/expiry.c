#include "expiry.h"

bool all_closed(const struct decision *decisions, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (decisions[i].state != STATE_CLOSED)
			return false;
	return true;
}

size_t find_expired(const struct decision *decisions, size_t count, struct decision *expired)
{
	size_t found = 0, end;

	for (size_t first = 0; first < count; first = end) {
		const struct decision *last = &decisions[first];

		for (end = first; end < count && decisions[end].track->level == last->track->level;
			end++)
			if (decisions[end].window->until > last->window->until)
				last = &decisions[end];
		if (all_closed(decisions + first, end - first))
			expired[found++] = *last;
	}
	return found;
}

size_t keep_expired_due(struct decision *expired, size_t count, day_number day)
{
	const bool month_begins = civil_of(day).day == 1;
	size_t kept = 0;

	for (size_t i = 0; i < count; i++) {
		const day_number last = window_last_day(expired[i].window);
		if (day == last + 1 || (day > last && month_begins))
			expired[kept++] = expired[i];
	}
	return kept;
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
