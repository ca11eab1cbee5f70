#include "calendar/section.h"

#include <stdlib.h>

static int compare_ids(const struct section *a, const struct section *b)
{
	return a->kind != b->kind ? (a->kind < b->kind ? -1 : 1) : text_compare(a->id, b->id);
}

/* By kind and ID, then in the order of reading. */
static int compare_sections(const void *left, const void *right)
{
	const struct section *const a = *(const struct section *const *)left;
	const struct section *const b = *(const struct section *const *)right;
	const int order = compare_ids(a, b);

	return order != 0 ? order : place_compare(a->place, b->place);
}

/* Of the sorted sections, keeps the first of each kind and ID; those of later files follow it. */
static void join(struct sections *sections, size_t count, struct problems *problems)
{
	struct section *last = NULL;

	for (size_t i = 0; i < count; i++) {
		struct section *const section = sections->merged[i];
		const bool whole = section->kind == SECTION_CALENDAR;

		if (last == NULL || compare_ids(last, section) != 0) {
			section->first = true;
			sections->counts[section->kind]++;
			sections->merged[sections->merged_count++] = section;
		} else if (last->place.order == section->place.order) {
			problems_add(problems,
				PROBLEM(section->place,
					whole ? FAULT_CALENDAR_TWICE : FAULT_SECTION_TWICE,
					section_forms[section->kind].name, section->id));
			continue;
		} else if (!whole) { /* only the first [calendar] counts */
			last->later = section;
			sections->later_count++;
		}
		last = section;
	}
}

bool sections_merge(struct sections *sections, struct problems *problems)
{
	size_t count = 0;

	/* calloc of none may be NULL. */
	sections->merged = calloc(sections->count + 1, sizeof(*sections->merged));
	if (sections->merged == NULL)
		return false;
	for (size_t i = 0; i < sections->count; i++)
		if (sections->items[i].kind == SECTION_CALENDAR || sections->items[i].id.size > 0)
			sections->merged[count++] = &sections->items[i];
	qsort(sections->merged, count, sizeof(*sections->merged), compare_sections);
	join(sections, count, problems);
	return true;
}

static int compare_found(const void *key, const void *item)
{
	return compare_ids(key, *(const struct section *const *)item);
}

const struct section *sections_find(
	const struct sections *sections, enum section_kind kind, struct text id)
{
	const struct section wanted = {.kind = kind, .id = id};
	struct section *const *const found = bsearch(&wanted, sections->merged,
		sections->merged_count, sizeof(*sections->merged), compare_found);

	return found != NULL ? *found : NULL;
}
