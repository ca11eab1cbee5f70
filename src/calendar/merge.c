#include "calendar/section.h"

#include <stdlib.h>

#include "calendar/array.h"

static int compare_ids(const struct section *a, const struct section *b)
{
	return a->kind != b->kind ? (a->kind < b->kind ? -1 : 1)
				  : text_compare(section_id(a), section_id(b));
}

/* By kind and ID, then in the order of reading. */
static int compare_sections(const void *left, const void *right)
{
	const struct section *const a = *(const struct section *const *)left;
	const struct section *const b = *(const struct section *const *)right;
	const int order = compare_ids(a, b);

	return order != 0 ? order : place_compare(a->place, b->place);
}

/* Keeps the first of the sorted sections of each kind and ID, and links those of later files. */
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
					section_forms[section->kind].name, section_id(section)));
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

	if (!ARRAY_NEW(sections->merged, sections->count))
		return false;
	for (size_t i = 0; i < sections->count; i++)
		if (sections->items[i].kind == SECTION_CALENDAR || sections->items[i].id_size > 0)
			sections->merged[count++] = &sections->items[i];
	qsort(sections->merged, count, sizeof(*sections->merged), compare_sections);
	join(sections, count, problems);
	return true;
}

static int compare_found(const void *key, const void *item)
{
	return compare_ids(key, *(const struct section *const *)item);
}

struct section *sections_find(
	const struct sections *sections, enum section_kind kind, struct text id)
{
	const struct section wanted = {.kind = kind, .id = id.bytes, .id_size = (uint8_t)id.size};
	struct section *const *const found = bsearch(&wanted, sections->merged,
		sections->merged_count, sizeof(*sections->merged), compare_found);

	return found != NULL ? *found : NULL;
}

/* Puts what a section says of a key in the place of what earlier sections said. */
static void give(struct whole *whole, const struct section *section, const struct entry *entry)
{
	struct given *const languages = whole->given[entry->key];
	struct given *const given = &languages[entry->language];

	/* A repeated key replaces all that earlier sections gave for it, in each language. */
	if (key_forms[entry->key].occurrence == KEY_REPEATED)
		for (unsigned i = 0; i < LANGUAGES; i++)
			if (languages[i].section != section)
				languages[i] = (struct given){section, NULL, 0};
	*given = (struct given){section, entry, given->section == section ? given->count + 1 : 1};
}

/* Checks that a required key is there, and that each translation has its original. */
static void check_key(const struct whole *whole, enum key key, struct problems *problems)
{
	const struct key_form *const form = &key_forms[key];
	const struct given *const languages = whole->given[key];
	const uint32_t originals = languages[CALENDAR_LANGUAGE].count;

	if (originals > 0 && form->occurrence != KEY_REPEATED)
		return;
	if (form->occurrence == KEY_REQUIRED) {
		problems_add(problems, PROBLEM(whole->first->place, FAULT_KEY_MISSING, form->name));
		return;
	}
	for (unsigned language = 0; language < LANGUAGES; language++) {
		const struct given *const given = &languages[language];

		if (given->count == 0 || given->count == originals)
			continue;
		struct problem problem = PROBLEM(given->section->place, FAULT_TRANSLATIONS_MISSING,
			form->name, language_codes[language]);
		if (form->occurrence == KEY_OPTIONAL) {
			problem.fault = FAULT_ORIGINAL_MISSING;
			problem.place.line = given->entry->line;
		}
		problems_add(problems, problem);
	}
}

struct whole sections_gather(
	const struct sections *sections, const struct section *first, struct problems *problems)
{
	const enum section_kind kind = first->kind;
	struct whole whole = {.first = first};

	for (const struct section *section = first; section != NULL; section = section->later)
		for (size_t i = section->entry_from; i < section->entry_end; i++)
			give(&whole, section, &sections->entries[i]);
	for (unsigned key = section_forms[kind].first_key; key_forms[key].section == kind; key++)
		check_key(&whole, (enum key)key, problems);
	return whole;
}
