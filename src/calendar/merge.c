#include "calendar/merge.h"

#include <stdlib.h>

#include "calendar/array.h"

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

/* The sections whose header is right, sorted; *count is their number. NULL: no memory. */
static const struct section **sort_sections(const struct sections *sections, size_t *count)
{
	const struct section **const sorted = array_new(sections->count, sizeof(*sorted));

	*count = 0;
	if (sorted == NULL)
		return NULL;
	for (size_t i = 0; i < sections->count; i++)
		if (sections->items[i].kind == SECTION_CALENDAR || sections->items[i].id.size > 0)
			sorted[(*count)++] = &sections->items[i];
	qsort(sorted, *count, sizeof(*sorted), compare_sections);
	return sorted;
}

/* Lets a section replace the last that was kept, which is of the same kind and ID. */
static bool replace(struct merged *merged, size_t *capacity, const struct section *section)
{
	struct kept *const last = &merged->items[merged->count - 1];
	struct replacement *const items = array_grow(
		merged->replacements, capacity, merged->replacement_count, sizeof *items);

	if (items == NULL)
		return false;
	merged->replacements = items;
	items[merged->replacement_count++] = (struct replacement){section_forms[section->kind].name,
		section->id, last->section->place, section->place};
	last->section = section;
	return true;
}

/* Keeps one of the sorted sections for each kind and ID. */
static bool keep(struct merged *merged, const struct section *const *sorted, size_t count,
	struct problems *problems)
{
	size_t capacity = 0;

	for (size_t i = 0; i < count; i++) {
		const struct section *const section = sorted[i];
		const bool whole = section->kind == SECTION_CALENDAR;

		if (i == 0 || compare_ids(sorted[i - 1], section) != 0)
			merged->items[merged->count++] = (struct kept){section, section, 0};
		else if (section->place.order == sorted[i - 1]->place.order)
			problems_add(problems,
				PROBLEM(section->place,
					whole ? FAULT_CALENDAR_TWICE : FAULT_SECTION_TWICE,
					section_forms[section->kind].name, section->id));
		else if (!whole && !replace(merged, &capacity, section))
			return false;
	}
	return true;
}

/* Sets the index of each kept section. */
static bool number(struct merged *merged, const struct sections *sections)
{
	struct kept **const at_place = array_new(sections->count, sizeof(*at_place));

	if (at_place == NULL)
		return false;
	for (size_t i = 0; i < merged->count; i++)
		at_place[merged->items[i].first - sections->items] = &merged->items[i];
	for (size_t i = 0; i < sections->count; i++)
		if (at_place[i] != NULL)
			at_place[i]->index = merged->counts[sections->items[i].kind]++;
	free(at_place);
	return true;
}

bool merge(struct merged *merged, const struct sections *sections, struct problems *problems)
{
	size_t count;
	const struct section **const sorted = sort_sections(sections, &count);
	bool done = false;

	*merged = (struct merged){.items = array_new(count, sizeof *merged->items)};
	if (sorted != NULL && merged->items != NULL)
		done = keep(merged, sorted, count, problems) && number(merged, sections);
	free(sorted);
	return done;
}

static int compare_kept(const void *key, const void *item)
{
	return compare_ids(key, ((const struct kept *)item)->section);
}

const struct kept *merged_find(const struct merged *merged, enum section_kind kind, struct text id)
{
	const struct section wanted = {.kind = kind, .id = id};

	return bsearch(&wanted, merged->items, merged->count, sizeof *merged->items, compare_kept);
}

void merged_free(struct merged *merged)
{
	free(merged->items);
	*merged = (struct merged){0};
}
