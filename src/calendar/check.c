#include "calendar/check.h"

#include <stdlib.h>

static int compare_names(const void *left, const void *right)
{
	const struct name *const a = left, *const b = right;
	const int order = text_compare(a->folded, b->folded);

	return order != 0 ? order : place_compare(a->place, b->place);
}

static void check_names(struct calendar *calendar, struct problems *problems)
{
	qsort(calendar->names, calendar->name_count, sizeof *calendar->names, compare_names);
	for (size_t i = 0; i < calendar->name_count; i++) {
		const struct name *const name = &calendar->names[i];

		if (text_equal(name->folded, TEXT("today")))
			problems_add(problems, PROBLEM(name->place, FAULT_NAME_TODAY));
		else if (i > 0 && name[-1].level != name->level &&
			text_equal(name[-1].folded, name->folded))
			problems_add(problems,
				PROBLEM(name->place, FAULT_NAME_SHARED, name[-1].level->id));
	}
}

static void check_overlaps(const struct level *level, struct problems *problems)
{
	const struct window *longest = NULL; /* of those before, the one that closes last */

	for (size_t i = 0; i < level->window_count; i++) {
		const struct window *const window = level->windows[i];

		if (window->closes < window->opens)
			continue;
		if (longest != NULL && window->opens <= longest->closes) {
			/* It is reported where the later of them is in the files. */
			const bool here = place_compare(window->place, longest->place) > 0;
			problems_add(problems,
				PROBLEM(here ? window->place : longest->place,
					FAULT_WINDOWS_OVERLAP, here ? longest->id : window->id,
					level->id));
		}
		if (longest == NULL || window->closes > longest->closes)
			longest = window;
	}
}

void calendar_check(struct calendar *calendar, struct place last, struct problems *problems)
{
	check_names(calendar, problems);
	for (size_t i = 0; i < calendar->level_count; i++)
		check_overlaps(&calendar->levels[i], problems);
	for (size_t i = 0; i < calendar->window_count; i++)
		if (calendar->last == NULL || calendar->windows[i].closes > calendar->last->closes)
			calendar->last = &calendar->windows[i];
	if (calendar->window_count == 0)
		problems_add(problems, PROBLEM(last, FAULT_NO_WINDOW));
}

void calendar_warn(const struct calendar *calendar, struct problems *warnings)
{
	for (size_t i = 0; i < calendar->level_count; i++)
		if (calendar->levels[i].window_count == 0)
			problems_add(warnings,
				PROBLEM(calendar->levels[i].place, FAULT_LEVEL_UNUSED,
					calendar->levels[i].id));
	for (size_t i = 0; i < calendar->platform_count; i++)
		if (!calendar->platforms[i].used)
			problems_add(warnings,
				PROBLEM(calendar->platforms[i].place, FAULT_PLATFORM_UNUSED,
					calendar->platforms[i].id));
	for (size_t i = 0; i < calendar->window_count; i++)
		if (calendar->windows[i].source.size == 0)
			problems_add(warnings,
				PROBLEM(calendar->windows[i].place, FAULT_SOURCE_MISSING,
					calendar->windows[i].id));
	problems_sort(warnings);
}
