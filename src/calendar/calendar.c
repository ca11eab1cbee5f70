#include "calendar/calendar.h"

#include <stdlib.h>

#include "text/name.h"

static int compare_folded(const void *key, const void *item)
{
	return text_compare(*(const struct text *)key, name_folded(item));
}

static const struct name *find(const struct names *names, struct text name)
{
	char bytes[NAME_SIZE];
	const struct text folded = {bytes, name_fold(name, bytes, sizeof bytes)};

	if (folded.size > sizeof bytes || names->count == 0) /* longer than any name; or no array */
		return NULL;
	return bsearch(&folded, names->items, names->count, sizeof *names->items, compare_folded);
}

const struct level *calendar_level(const struct calendar *calendar, struct text name)
{
	const struct name *const found = find(&calendar->level_names, name);

	return found == NULL ? NULL : &calendar->levels[found->owner];
}

const struct audience *calendar_audience(const struct calendar *calendar, struct text name)
{
	const struct name *const found = find(&calendar->audience_names, name);

	return found == NULL ? NULL : &calendar->audiences[found->owner];
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
