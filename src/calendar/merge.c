#include "calendar/merge.h"

#include <stdlib.h>

#include "calendar/array.h"

static int compare_ids(
	enum section_kind a_kind, struct text a_id, enum section_kind b_kind, struct text b_id)
{
	return a_kind != b_kind ? (a_kind < b_kind ? -1 : 1) : text_compare(a_id, b_id);
}

/* By kind and ID, then in the order of reading. */
static int compare_sections(const void *left, const void *right)
{
	const struct section *a = *(const struct section *const *)left;
	const struct section *b = *(const struct section *const *)right;
	const int order = compare_ids(a->kind, a->id, b->kind, b->id);

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

/* Records that the section new replaces old, which is of the same kind and ID. */
static bool replace(struct merged *merged, size_t *capacity, const struct section *old,
	const struct section *new)
{
	struct replacement *const items = array_grow(
		merged->replacements, capacity, merged->replacement_count, sizeof *items);

	if (items == NULL)
		return false;
	merged->replacements = items;
	items[merged->replacement_count++] = (struct replacement){
		section_forms[old->kind].name, old->id, old->place, new->place};
	return true;
}

/* Keeps one of the sorted sections for each kind and ID. */
static bool keep(struct merged *merged, const struct section *const *sorted, size_t count,
	struct problems *problems)
{
	size_t capacity = 0;

	for (size_t i = 0; i < count; i++) {
		const struct section *const section = sorted[i];
		struct kept *const last = merged->items + merged->count - (merged->count > 0);

		if (i == 0 ||
			compare_ids(section->kind, section->id, last->section->kind,
				last->section->id) != 0) {
			merged->items[merged->count++] = (struct kept){section, section, 0};
		} else if (section->place.order == sorted[i - 1]->place.order) {
			problems_add(problems,
				PROBLEM(section->place,
					section->kind == SECTION_CALENDAR ? FAULT_CALENDAR_TWICE
									  : FAULT_SECTION_TWICE,
					{section_forms[section->kind].name, section->id}));
		} else if (section->kind != SECTION_CALENDAR) {
			if (!replace(merged, &capacity, last->section, section))
				return false;
			last->section = section;
		}
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

struct wanted {
	enum section_kind kind;
	struct text id;
};

static int compare_wanted(const void *key, const void *item)
{
	const struct wanted *wanted = key;
	const struct kept *kept = item;

	return compare_ids(wanted->kind, wanted->id, kept->section->kind, kept->section->id);
}

const struct kept *merged_find(const struct merged *merged, enum section_kind kind, struct text id)
{
	return bsearch(&(struct wanted){kind, id}, merged->items, merged->count,
		sizeof *merged->items, compare_wanted);
}

void merged_free(struct merged *merged)
{
	free(merged->items);
	*merged = (struct merged){0};
}
