#ifndef CALENDAR_MERGE_H
#define CALENDAR_MERGE_H

#include <stdbool.h>
#include <stddef.h>

#include "calendar/calendar.h"
#include "calendar/section.h"

/* Of several files' sections of one kind and ID, the last counts, in the place of the first. */

/* A section that counts. */
struct kept {
	const struct section *section;
	const struct section *first; /* whose place it takes; most often itself */
	size_t index;                /* among those of its kind, in the order of their places */
};

/* What remains of sections, which must outlive it. */
struct merged {
	struct kept *items; /* sorted by kind and ID */
	size_t count;
	size_t counts[SECTION_KINDS];     /* of each kind */
	struct replacement *replacements; /* in the order of the files; the caller frees them */
	size_t replacement_count;
};

/*
 * Fills *merged, and adds a problem for each section that is twice in one file. Returns false when
 * memory runs out. merged_free frees it in either case, but for the replacements.
 */
bool merge(struct merged *merged, const struct sections *sections, struct problems *problems);

/* The section of that kind and ID, or NULL. */
const struct kept *merged_find(const struct merged *merged, enum section_kind kind, struct text id);

void merged_free(struct merged *merged);

#endif
