#include "calendar/build.h"

#include <stdlib.h>

#include "text/name.h"

/* A window and the entry that lists its levels, or NULL. */
struct listing {
	const struct window *window;
	const struct entry *levels;
};

struct builder {
	struct calendar *calendar;
	const struct sections *sections;
	struct problems *problems;
	struct listing *listings;                   /* of all windows */
	size_t step_count, link_count, folded_size; /* used so far */
};

/* The place of an entry of the section at that place. */
static struct place place_of(struct place section, const struct entry *entry)
{
	section.line = entry->line;
	return section;
}

/* The entry of a section for that key, or NULL where it is missing or wrong. */
static const struct entry *entry_of(
	const struct builder *builder, const struct section *section, enum key key)
{
	const struct entry *const entry =
		section_entry(builder->sections, section, key, CALENDAR_LANGUAGE);

	return entry != NULL && entry->value.size > 0 ? entry : NULL;
}

/* What was made of the section of that kind and ID; NULL where there is none. */
static void *find(const struct builder *builder, enum section_kind kind, struct text id)
{
	const struct section *const section = sections_find(builder->sections, kind, id);

	return section != NULL ? section->made : NULL;
}

/* Sets a text in the language of an entry; the original, in those that have none yet, too. */
static void set_text(struct text texts[LANGUAGES], const struct entry *entry)
{
	const bool original = entry->language == CALENDAR_LANGUAGE;

	for (unsigned language = 0; language < LANGUAGES; language++)
		if (language == entry->language || (original && texts[language].size == 0))
			texts[language] = entry->value;
}

/* Sets the texts that what is made of a section has as members. */
static void set_texts(const struct builder *builder, const struct section *section, void *made)
{
	for (size_t i = section->entry_from; i < section->entry_end; i++) {
		const struct entry *const entry = &builder->sections->entries[i];
		const struct key_form *const form = &key_forms[entry->key];

		if (form->member == NO_MEMBER)
			continue;
		struct text *const texts = (void *)((char *)made + form->member);
		if (form->translated)
			set_text(texts, entry);
		else
			*texts = entry->value;
	}
}

/* Makes the arrays, as large as they can become. Returns false when memory runs out. */
static bool allocate(struct builder *builder)
{
	struct calendar *const calendar = builder->calendar;
	const struct sections *const sections = builder->sections;
	const size_t *const counts = sections->counts;
	size_t totals[KEYS] = {0}; /* of the items of each key that has items */

	for (size_t i = 0; i < sections->entry_count; i++)
		totals[sections->entries[i].key] += (size_t)sections->entries[i].number;
	const size_t names = counts[SECTION_LEVEL] + totals[KEY_LEVEL_ALIAS];
	const size_t links = totals[KEY_WINDOW_LEVELS];

/* calloc of none may be NULL. */
#define ALLOCATE(array, count) ((array) = calloc((count) + 1, sizeof(*(array)))) != NULL
	return ALLOCATE(calendar->levels, counts[SECTION_LEVEL]) &&
		ALLOCATE(calendar->platforms, counts[SECTION_PLATFORM]) &&
		ALLOCATE(calendar->windows, counts[SECTION_WINDOW]) &&
		ALLOCATE(calendar->steps, totals[KEY_PLATFORM_STEP]) &&
		ALLOCATE(calendar->names, names) && ALLOCATE(calendar->folded, names * NAME_SIZE) &&
		ALLOCATE(calendar->window_levels, links) &&
		ALLOCATE(calendar->level_windows, links) &&
		ALLOCATE(calendar->replacements, sections->later_count) &&
		ALLOCATE(builder->listings, counts[SECTION_WINDOW]);
#undef ALLOCATE
}

static void *build_calendar(struct builder *builder, const struct section *section)
{
	(void)section; /* its texts are set for all kinds */
	return builder->calendar;
}

static void add_name(
	struct builder *builder, const struct level *level, struct text name, struct place place)
{
	struct calendar *const calendar = builder->calendar;
	char *const folded = calendar->folded + builder->folded_size;
	const size_t size = name_fold(name, folded, name.size);

	builder->folded_size += size;
	calendar->names[calendar->name_count++] = (struct name){{folded, size}, place, level};
}

static void *build_level(struct builder *builder, const struct section *section)
{
	struct calendar *const calendar = builder->calendar;
	struct level *const level = &calendar->levels[calendar->level_count++];

	level->place = section->place;
	level->id = section->id;
	add_name(builder, level, section->id, section->place);
	for (size_t i = section->entry_from; i < section->entry_end; i++) {
		const struct entry *const entry = &builder->sections->entries[i];
		if (entry->key == KEY_LEVEL_ALIAS && entry->value.size > 0)
			add_name(builder, level, entry->value, place_of(level->place, entry));
	}
	return level;
}

static void *build_platform(struct builder *builder, const struct section *section)
{
	struct calendar *const calendar = builder->calendar;
	struct platform *const platform = &calendar->platforms[calendar->platform_count++];
	struct step *const steps = &calendar->steps[builder->step_count];
	size_t counts[LANGUAGES] = {0};

	platform->place = section->place;
	platform->id = section->id;
	for (size_t i = section->entry_from; i < section->entry_end; i++) {
		const struct entry *const entry = &builder->sections->entries[i];
		if (entry->key == KEY_PLATFORM_STEP)
			set_text(steps[counts[entry->language]++].text, entry);
	}
	platform->steps = steps;
	platform->step_count = counts[CALENDAR_LANGUAGE];
	builder->step_count += platform->step_count;
	return platform;
}

/* Gives window the levels that its entry lists, and counts it for each of them. */
static void list_levels(struct builder *builder, struct window *window, const struct entry *entry)
{
	const struct place place = place_of(window->place, entry);
	struct text rest = entry->value, id;

	window->levels = &builder->calendar->window_levels[builder->link_count];
	while (text_take_word(&rest, &id)) {
		struct level *const level = find(builder, SECTION_LEVEL, id);
		if (level == NULL) {
			problems_add(builder->problems, PROBLEM(place, FAULT_NO_SUCH_LEVEL, id));
			continue;
		}
		level->window_count++;
		window->level_count++;
		builder->calendar->window_levels[builder->link_count++] = level;
	}
}

static void find_platform(struct builder *builder, struct window *window, const struct entry *entry)
{
	struct platform *const platform = find(builder, SECTION_PLATFORM, entry->value);

	window->platform = platform;
	if (platform != NULL)
		platform->used = true;
	else
		problems_add(builder->problems,
			PROBLEM(place_of(window->place, entry), FAULT_NO_SUCH_PLATFORM,
				entry->value));
}

/* Sets the days of a window, unless one is missing, or they are the wrong way round. */
static void set_days(struct builder *builder, struct window *window, const struct entry *opens,
	const struct entry *closes)
{
	if (opens == NULL || closes == NULL)
		return;
	if (closes->number < opens->number) {
		problems_add(builder->problems,
			PROBLEM(place_of(window->place, closes), FAULT_CLOSES_BEFORE_OPENS,
				closes->value, opens->value));
		return;
	}
	window->opens = opens->number;
	window->closes = closes->number;
}

static void *build_window(struct builder *builder, const struct section *section)
{
	struct calendar *const calendar = builder->calendar;
	const struct entry *const levels = entry_of(builder, section, KEY_WINDOW_LEVELS);
	const struct entry *const platform = entry_of(builder, section, KEY_WINDOW_PLATFORM);
	const struct entry *const intake = entry_of(builder, section, KEY_WINDOW_INTAKE);
	struct window *const window = &calendar->windows[calendar->window_count];

	builder->listings[calendar->window_count++] = (struct listing){window, levels};
	window->place = section->place;
	window->id = section->id;
	window->closes = -1; /* until both days are known it holds none */
	set_days(builder, window, entry_of(builder, section, KEY_WINDOW_OPENS),
		entry_of(builder, section, KEY_WINDOW_CLOSES));
	window->intake = intake != NULL ? intake->number : 0;
	if (platform != NULL)
		find_platform(builder, window, platform);
	if (levels != NULL)
		list_levels(builder, window, levels);
	return window;
}

/* Makes what a kind of section is about, in the order of the kinds: windows name the others. */
static void build(struct builder *builder)
{
	static void *(*const functions[SECTION_KINDS])(struct builder *, const struct section *) = {
		[SECTION_CALENDAR] = build_calendar,
		[SECTION_LEVEL] = build_level,
		[SECTION_PLATFORM] = build_platform,
		[SECTION_WINDOW] = build_window,
	};

	for (unsigned kind = 0; kind < SECTION_KINDS; kind++)
		for (size_t i = 0; i < builder->sections->count; i++) {
			struct section *const first = &builder->sections->items[i];
			const struct section *section = first;

			if (first->kind != kind || !first->first)
				continue;
			while (section->later != NULL)
				section = section->later;
			first->made = functions[kind](builder, section);
			set_texts(builder, section, first->made);
		}
}

/* In the order of the windows' days, then of their places. */
static int compare_listings(const void *left, const void *right)
{
	const struct window *const a = ((const struct listing *)left)->window;
	const struct window *const b = ((const struct listing *)right)->window;

	if (a->opens != b->opens)
		return a->opens < b->opens ? -1 : 1;
	return (a > b) - (a < b);
}

/* Gives a level the next of its windows. */
static void add_window(struct builder *builder, struct level *level, const struct listing *listing)
{
	struct calendar *const calendar = builder->calendar;
	const size_t first = (size_t)(level->windows - calendar->level_windows);
	const struct window **const next = &calendar->level_windows[first + level->window_count];

	if (level->window_count > 0 && next[-1] == listing->window) {
		problems_add(builder->problems,
			PROBLEM(place_of(listing->window->place, listing->levels),
				FAULT_LEVEL_TWICE, level->id));
		return;
	}
	*next = listing->window;
	level->window_count++;
}

/* Gives each level its windows, which were counted, in the order of their days. */
static void list_windows(struct builder *builder)
{
	struct calendar *const calendar = builder->calendar;
	const struct window **windows = calendar->level_windows;

	for (size_t i = 0; i < calendar->level_count; i++) {
		struct level *const level = &calendar->levels[i];
		level->windows = windows;
		windows += level->window_count;
		level->window_count = 0;
	}
	qsort(builder->listings, calendar->window_count, sizeof *builder->listings,
		compare_listings);
	for (size_t i = 0; i < calendar->window_count; i++) {
		const struct window *const window = builder->listings[i].window;
		for (size_t j = 0; j < window->level_count; j++)
			add_window(builder, &calendar->levels[window->levels[j] - calendar->levels],
				&builder->listings[i]);
	}
}

static void list_replacements(struct calendar *calendar, const struct sections *sections)
{
	for (size_t i = 0; i < sections->merged_count; i++) {
		const struct section *old = sections->merged[i];
		for (const struct section *new = old->later; new != NULL;
			old = new, new = new->later)
			calendar->replacements[calendar->replacement_count++] =
				(struct replacement){section_forms[new->kind].name, new->id,
					old->place, new->place};
	}
}

bool calendar_build(
	struct calendar *calendar, const struct sections *sections, struct problems *problems)
{
	struct builder builder = {.calendar = calendar, .sections = sections, .problems = problems};
	const bool done = allocate(&builder);

	if (done) {
		build(&builder);
		list_windows(&builder);
		list_replacements(calendar, sections);
	}
	free(builder.listings);
	return done;
}
