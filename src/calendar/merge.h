#ifndef CALENDAR_MERGE_H
#define CALENDAR_MERGE_H

#include "calendar/section.h"

/*
 * Finds the sections that count, and adds a problem for each section that is twice in one file: of
 * several files' sections of one kind and ID the last counts, in the place of the first. Returns
 * false when memory runs out.
 */
bool sections_merge(struct sections *sections, struct problems *problems);

/* The first section of that kind and ID, or NULL. The sections were merged. */
const struct section *sections_find(
	const struct sections *sections, enum section_kind kind, struct text id);

#endif
