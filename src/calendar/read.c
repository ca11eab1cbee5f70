#include "calendar/read.h"

#include "calendar/build.h"
#include "calendar/check.h"
#include "calendar/section.h"

/*
 * Makes a calendar of sections, which it frees, and adds what is wrong with it. Returns false
 * without memory.
 */
static bool assemble(struct calendar *calendar, struct sections *sections, struct place last,
	struct problems *problems)
{
	if (!sections_merge(sections, problems) || !calendar_build(calendar, sections, problems))
		return false;
	if (sections->counts[SECTION_CALENDAR] == 0)
		problems_add(problems, PROBLEM(last, FAULT_CALENDAR_MISSING));
	sections_free(sections); /* what follows takes memory, too */
	if (!tracks_build(calendar, problems))
		return false;
	calendar_check(calendar, last, problems);
	return true;
}

bool calendar_read(struct calendar *calendar, const struct calendar_file *files, size_t count,
	struct problems *problems)
{
	struct sections sections = {0};
	struct place last = {0, 1};

	*calendar = (struct calendar){0};
	for (uint32_t i = 0; i < count; i++) {
		last = (struct place){i, 0};
		last.line = sections_read(&sections, last, &files[i], problems);
		last.line += last.line == 0; /* an empty file ends on its line 1 */
		sections.partial = sections.partial || files[i].failed;
	}
	/* When a file could not be read, do not report as missing what it may define. */
	if (!sections.partial && !problems->lost && !assemble(calendar, &sections, last, problems))
		problems->lost = true;
	problems_sort(problems);

	const bool right = problems->count == 0 && !problems->lost && !sections.partial;
	sections_free(&sections);
	if (!right)
		calendar_free(calendar);
	return right;
}
