#include "calendar/calendar.h"

#include <stdlib.h>
#include <string.h>

#include "calendar/build.h"
#include "calendar/check.h"
#include "calendar/merge.h"
#include "calendar/section.h"
#include "text/name.h"

/* Reads the files that there are; *last is set to their last line. */
static void read_sections(struct sections *sections, const struct calendar_file *files,
	size_t count, struct problems *problems, struct place *last)
{
	for (uint32_t i = 0; i < count; i++) {
		*last = (struct place){files[i].name, i, 0};
		last->line = sections_read(sections, *last, files[i].text, problems);
		last->line += last->line == 0;
		sections->partial = sections->partial || files[i].failed;
	}
}

/* Makes a calendar of sections, and tells what is wrong with it. Returns false without memory. */
static bool assemble(struct calendar *calendar, const struct sections *sections, struct place last,
	struct problems *problems)
{
	struct merged merged;
	const bool done = merge(&merged, sections, problems) &&
		calendar_build(calendar, sections, &merged, problems);

	if (done && merged.counts[SECTION_CALENDAR] == 0)
		problems_add(problems, PROBLEM(last, FAULT_CALENDAR_MISSING));
	if (done)
		calendar_check(calendar, last, problems);
	calendar->replacements = merged.replacements;
	calendar->replacement_count = merged.replacement_count;
	merged_free(&merged);
	return done;
}

bool calendar_read(struct calendar *calendar, const struct calendar_file *files, size_t count,
	struct problems *problems)
{
	struct sections sections = {0};
	struct place last = {NULL, 0, 1};

	*calendar = (struct calendar){0};
	read_sections(&sections, files, count, problems, &last);
	/* Of what a file that is missing would have brought, nothing is told to be missing. */
	if (!sections.partial && !sections.lost && !assemble(calendar, &sections, last, problems))
		sections.lost = true;
	problems->lost = problems->lost || sections.lost;
	problems_sort(problems);

	const bool right = problems->count == 0 && !problems->lost && !sections.partial;
	sections_free(&sections);
	if (!right)
		calendar_free(calendar);
	return right;
}

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
