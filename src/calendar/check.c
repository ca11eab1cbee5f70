#include "calendar/check.h"

#include <stdlib.h>

/* Equal for names that cannot be told apart. A beginning differs from a full name. */
static int compare_names(const struct name *a, const struct name *b)
{
	const int order = text_compare(name_folded(a), name_folded(b));

	return order != 0 ? order : a->begins - b->begins;
}

static int compare_placed(const void *left, const void *right)
{
	const struct name *const a = left, *const b = right;
	const int order = compare_names(a, b);

	return order != 0 ? order : place_compare(a->place, b->place);
}

/* Sorts the names, and keeps the first of those that cannot be told apart. */
static void check_names(
	const struct calendar *calendar, struct names *names, struct problems *problems)
{
	const size_t count = names->count;

	qsort(names->items, count, sizeof *names->items, compare_placed);
	names->count = 0;
	for (size_t i = 0; i < count; i++) {
		const struct name name = names->items[i];
		const struct name *const last =
			names->count > 0 ? &names->items[names->count - 1] : NULL;

		if (last == NULL || compare_names(last, &name) != 0)
			names->items[names->count++] = name;
		else if (last->owner != name.owner)
			problems_add(problems,
				PROBLEM(name.place, FAULT_NAME_SHARED,
					calendar_owner(calendar, names, last->owner).id));
	}
}

/* Where a window ends for those after it. One whose end is not known lasts until the next opens. */
static int32_t end_of(const struct window *window)
{
	return window->closes.known ? window->until : window->from + 1;
}

static void check_overlaps(const struct track *track, struct problems *problems)
{
	const struct window *longest = NULL; /* of those before, the one that closes last */

	for (size_t i = 0; i < track->known_count; i++) {
		const struct window *const window = track->windows[i];

		if (window->from >= window->until) /* has been reported */
			continue;
		if (longest != NULL && window->from < end_of(longest)) {
			/* It is reported at the one that comes later in the files. */
			const bool here = place_compare(window->place, longest->place) > 0;
			const struct window *const other = here ? longest : window;
			problems_add(problems,
				PROBLEM(here ? window->place : longest->place,
					FAULT_WINDOWS_OVERLAP, other->id, track->level->id,
					other->opens.written, other->closes.written));
		}
		if (longest == NULL || end_of(window) > end_of(longest))
			longest = window;
	}
}

void calendar_check(struct calendar *calendar, struct place last, struct problems *problems)
{
	check_names(calendar, &calendar->level_names, problems);
	check_names(calendar, &calendar->audience_names, problems);
	for (size_t i = 0; i < calendar->track_count; i++)
		check_overlaps(&calendar->tracks[i], problems);
	if (calendar->window_count == 0)
		problems_add(problems, PROBLEM(last, FAULT_NO_WINDOW));
}

/* Are the windows of all of the tracks over at a minute? */
static bool are_over(const struct track *tracks, size_t count, int32_t minute)
{
	for (size_t i = 0; i < count; i++)
		if (track_last(&tracks[i])->until > minute)
			return false;
	return true;
}

bool calendar_is_over(const struct calendar *calendar, int32_t minute)
{
	return are_over(calendar->tracks, calendar->track_count, minute);
}

static void warn_of_level(const struct level *level, int32_t now, struct problems *warnings)
{
	enum { SOON = 30 * DAY_MINUTES };

	if (level->track_count == 0)
		problems_add(warnings, PROBLEM(level->place, FAULT_LEVEL_UNUSED, level->id));
	else if (are_over(level->tracks, level->track_count, now))
		problems_add(warnings, PROBLEM(level->place, FAULT_LEVEL_OVER, level->id));
	else if (are_over(level->tracks, level->track_count, now + SOON))
		problems_add(warnings, PROBLEM(level->place, FAULT_LEVEL_ENDING, level->id));
}

static int year_of(const struct end *end)
{
	return civil_of(moment_day(end->moment)).year;
}

static void warn_of_window(const struct window *window, struct problems *warnings)
{
	enum { LONG = 366 * DAY_MINUTES };
	const struct end *const first = window->opens.known ? &window->opens : &window->closes;
	const struct end *const last = window->closes.known ? &window->closes : &window->opens;

	if (window->source.size == 0)
		problems_add(warnings, PROBLEM(window->place, FAULT_SOURCE_MISSING, window->id));
	if (window->until - window->from > LONG)
		problems_add(warnings, PROBLEM(window->place, FAULT_WINDOW_LONG, window->id));
	if (window->intake != 0 && first->known &&
		(window->intake < year_of(first) || window->intake > year_of(last) + 1))
		problems_add(warnings, PROBLEM(window->place, FAULT_INTAKE_ELSEWHEN, window->id));
}

void calendar_warn(const struct calendar *calendar, int32_t now, struct problems *warnings)
{
	for (size_t i = 0; i < calendar->level_count; i++)
		warn_of_level(&calendar->levels[i], now, warnings);
	for (size_t i = 0; i < calendar->audience_count; i++)
		if (!calendar->audiences[i].used)
			problems_add(warnings,
				PROBLEM(calendar->audiences[i].place, FAULT_AUDIENCE_UNUSED,
					calendar->audiences[i].id));
	for (size_t i = 0; i < calendar->platform_count; i++)
		if (!calendar->platforms[i].used)
			problems_add(warnings,
				PROBLEM(calendar->platforms[i].place, FAULT_PLATFORM_UNUSED,
					calendar->platforms[i].id));
	for (size_t i = 0; i < calendar->window_count; i++)
		warn_of_window(&calendar->windows[i], warnings);
	problems_sort(warnings);
}
