#include "decision.h"

#include <stdlib.h>

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
	const struct window *const last = opened > 0 ? level->windows[opened - 1] : NULL;
	const struct window *const next =
		opened < level->window_count ? level->windows[opened] : NULL;

	if (last != NULL && day <= last->closes)
		return (struct decision){level, last, STATE_OPEN, last->closes - day};
	if (next != NULL)
		return (struct decision){level, next, STATE_UPCOMING, next->opens - day};
	return (struct decision){level, last, STATE_CLOSED, last != NULL ? last->closes - day : 0};
}

const struct window *decisions_over(const struct decision *decisions, size_t count)
{
	const struct window *last = NULL;

	for (size_t i = 0; i < count; i++) {
		const struct decision *const decision = &decisions[i];

		if (decision->window == NULL)
			continue;
		if (decision->state != STATE_CLOSED)
			return NULL;
		if (last == NULL || decision->window->closes > last->closes)
			last = decision->window;
	}
	return last;
}

size_t decisions_platforms(const struct decision *decisions, size_t count,
	const struct platform *platforms[PLATFORMS_MAX + 1])
{
	size_t found = 0, same;

	for (size_t i = 0; i < count && found <= PLATFORMS_MAX; i++) {
		if (decisions[i].window == NULL)
			continue;
		platforms[found] = decisions[i].window->platform;
		for (same = 0; !text_equal(platforms[same]->url, platforms[found]->url); same++)
			;
		found += same == found;
	}
	return found;
}

/* Levels and platforms stand in arrays, in the order of the calendar. */
static int compare_levels(const void *left, const void *right)
{
	const struct decision *const a = left, *const b = right;

	return (a->level > b->level) - (a->level < b->level);
}

static int compare_platforms(const void *left, const void *right)
{
	const struct decision *const a = left, *const b = right;

	if (a->window->platform != b->window->platform)
		return a->window->platform < b->window->platform ? -1 : 1;
	return compare_levels(a, b);
}

void decisions_by_level(struct decision *decisions, size_t count)
{
	qsort(decisions, count, sizeof *decisions, compare_levels);
}

bool decisions_hold(const struct decision *decisions, size_t count, const struct level *level)
{
	const struct decision wanted = {.level = level};

	return bsearch(&wanted, decisions, count, sizeof wanted, compare_levels) != NULL;
}

void decisions_by_platform(struct decision *decisions, size_t count)
{
	qsort(decisions, count, sizeof *decisions, compare_platforms);
}
