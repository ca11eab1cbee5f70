#include "calendar/calendar.h"

#include <stdlib.h>

#include "text/name.h"

static int compare_folded(const void *key, const void *item)
{
	return text_compare(*(const struct text *)key, ((const struct name *)item)->folded);
}

const struct level *calendar_find(const struct calendar *calendar, struct text level)
{
	char bytes[NAME_SIZE];
	const struct text folded = {bytes, name_fold(level, bytes, sizeof bytes)};
	const struct name *name;

	if (folded.size > sizeof bytes) /* longer than any name */
		return NULL;
	name = bsearch(
		&folded, calendar->names, calendar->name_count, sizeof *name, compare_folded);
	return name == NULL ? NULL : name->level;
}

void calendar_free(struct calendar *calendar)
{
	free(calendar->levels);
	free(calendar->platforms);
	free(calendar->windows);
	free(calendar->names);
	free(calendar->replacements);
	free(calendar->steps);
	free(calendar->level_windows);
	free(calendar->window_levels);
	free(calendar->folded);
	*calendar = (struct calendar){0};
}
