#include "calendar/calendar.h"

#include <stdlib.h>

const struct level *calendar_level(const struct calendar *calendar, struct text name)
{
	const struct name *const found = names_find(&calendar->level_names, name);

	return found == NULL ? NULL : &calendar->levels[found->owner];
}

const struct audience *calendar_audience(const struct calendar *calendar, struct text name)
{
	const struct name *const found = names_find(&calendar->audience_names, name);

	return found == NULL ? NULL : &calendar->audiences[found->owner];
}

struct owner calendar_owner(
	const struct calendar *calendar, const struct names *names, size_t owner)
{
	if (names == &calendar->level_names)
		return (struct owner){calendar->levels[owner].id, calendar->levels[owner].name};
	return (struct owner){calendar->audiences[owner].id, calendar->audiences[owner].name};
}

const struct window *track_last(const struct track *track)
{
	const struct window *const last = track->windows[track->window_count - 1];
	const struct window *const opened =
		track->known_count > 0 ? track->windows[track->known_count - 1] : last;

	return opened->until > last->until ? opened : last;
}

struct text end_iso(const struct end *end, char bytes[MOMENT_SIZE])
{
	return end->known ? moment_iso(end->moment, bytes) : TEXT("");
}

void calendar_free(struct calendar *calendar)
{
	free(calendar->levels);
	free(calendar->audiences);
	free(calendar->platforms);
	free(calendar->windows);
	free(calendar->level_names.items);
	free(calendar->audience_names.items);
	free(calendar->corrections);
	free(calendar->steps);
	free(calendar->tracks);
	free(calendar->track_windows);
	free(calendar->window_levels);
	free(calendar->window_audiences);
	free(calendar->folded);
	*calendar = (struct calendar){0};
}
