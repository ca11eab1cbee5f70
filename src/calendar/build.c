#include "calendar/build.h"

#include <stdlib.h>

#include "calendar/array.h"
#include "text/name.h"

/* A window and one level it applies to. */
struct link {
	const struct level *level;
	const struct window *window;
	struct place place; /* of the line that says so */
};

struct builder {
	struct calendar *calendar;
	const struct sections *sections;
	const struct merged *merged;
	struct problems *problems;
	struct link *links;
	size_t link_count, link_capacity;
	size_t step_count, folded_size; /* used so far */
};

static const struct entry *entries_of(const struct builder *builder, const struct section *section)
{
	return section_entries(builder->sections, section);
}

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

/* The value of a section's key in a language, or empty. */
static struct text value_of(const struct builder *builder, const struct section *section,
	enum key key, enum language language)
{
	const struct entry *const entry = section_entry(builder->sections, section, key, language);

	return entry != NULL ? entry->value : TEXT("");
}

/* Fills in those that are missing from the calendar's own language. */
static void complete(struct text texts[LANGUAGES])
{
	for (size_t i = 0; i < LANGUAGES; i++)
		if (texts[i].size == 0)
			texts[i] = texts[CALENDAR_LANGUAGE];
}

/* Sets a text in each language. */
static void set_texts(struct text texts[LANGUAGES], const struct builder *builder,
	const struct section *section, enum key key)
{
	for (unsigned language = 0; language < LANGUAGES; language++)
		texts[language] = value_of(builder, section, key, (enum language)language);
	complete(texts);
}

/* Makes the arrays, as large as they can become. */
static bool allocate(struct builder *builder)
{
	struct calendar *const calendar = builder->calendar;
	const size_t *const counts = builder->merged->counts;
	const size_t *const totals = builder->sections->totals;
	const size_t names = counts[SECTION_LEVEL] + totals[KEY_LEVEL_ALIAS];

	calendar->levels = array_new(counts[SECTION_LEVEL], sizeof *calendar->levels);
	calendar->platforms = array_new(counts[SECTION_PLATFORM], sizeof *calendar->platforms);
	calendar->windows = array_new(counts[SECTION_WINDOW], sizeof *calendar->windows);
	calendar->steps = array_new(totals[KEY_PLATFORM_STEP], sizeof *calendar->steps);
	calendar->names = array_new(names, sizeof *calendar->names);
	calendar->folded = array_new(names, NAME_SIZE);
	return calendar->levels && calendar->platforms && calendar->windows && calendar->steps &&
		calendar->names && calendar->folded;
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

static bool build_level(struct builder *builder, const struct kept *kept)
{
	const struct section *const section = kept->section;
	const struct entry *const entries = entries_of(builder, section);
	struct level *const level = &builder->calendar->levels[kept->index];

	*level = (struct level){.place = section->place, .id = section->id};
	set_texts(level->name, builder, section, KEY_LEVEL_NAME);
	add_name(builder, level, section->id, section->place);
	for (size_t i = 0; i < section->entry_count; i++)
		if (entries[i].key == KEY_LEVEL_ALIAS && entries[i].value.size > 0)
			add_name(builder, level, entries[i].value,
				place_of(section->place, &entries[i]));
	return true;
}

/* Sets the steps of a platform, which have room for each in the calendar's own language. */
static size_t set_steps(
	struct step *steps, const struct builder *builder, const struct section *section)
{
	const struct entry *const entries = entries_of(builder, section);
	size_t count = 0, used[LANGUAGES] = {0};

	for (size_t i = 0; i < section->entry_count; i++)
		count += entries[i].key == KEY_PLATFORM_STEP &&
			entries[i].language == CALENDAR_LANGUAGE;
	for (size_t i = 0; i < section->entry_count; i++) {
		size_t *const at = &used[entries[i].language];
		if (entries[i].key == KEY_PLATFORM_STEP && *at < count)
			steps[(*at)++].text[entries[i].language] = entries[i].value;
	}
	for (size_t i = 0; i < count; i++)
		complete(steps[i].text);
	return count;
}

static bool build_platform(struct builder *builder, const struct kept *kept)
{
	const struct section *const section = kept->section;
	struct step *const steps = builder->calendar->steps + builder->step_count;
	struct platform *const platform = &builder->calendar->platforms[kept->index];

	*platform = (struct platform){
		.place = section->place,
		.id = section->id,
		.name = value_of(builder, section, KEY_PLATFORM_NAME, CALENDAR_LANGUAGE),
		.url = value_of(builder, section, KEY_PLATFORM_URL, CALENDAR_LANGUAGE),
		.steps = steps,
		.step_count = set_steps(steps, builder, section),
	};
	builder->step_count += platform->step_count;
	return true;
}

/* Links window to the levels that its entry lists. Returns false when memory runs out. */
static bool link_levels(
	struct builder *builder, const struct window *window, const struct entry *entry)
{
	const struct place place = place_of(window->place, entry);
	struct text rest = entry->value, id;

	while (text_take_word(&rest, &id)) {
		const struct kept *const kept = merged_find(builder->merged, SECTION_LEVEL, id);
		if (kept == NULL) {
			problems_add(builder->problems, PROBLEM(place, FAULT_NO_SUCH_LEVEL, id));
			continue;
		}
		struct link *const links = array_grow(builder->links, &builder->link_capacity,
			builder->link_count, sizeof *links);
		if (links == NULL)
			return false;
		builder->links = links;
		links[builder->link_count++] =
			(struct link){&builder->calendar->levels[kept->index], window, place};
	}
	return true;
}

static void find_platform(struct builder *builder, struct window *window, const struct entry *entry)
{
	const struct kept *const kept =
		merged_find(builder->merged, SECTION_PLATFORM, entry->value);

	if (kept == NULL) {
		problems_add(builder->problems,
			PROBLEM(place_of(window->place, entry), FAULT_NO_SUCH_PLATFORM,
				entry->value));
		return;
	}
	builder->calendar->platforms[kept->index].used = true;
	window->platform = &builder->calendar->platforms[kept->index];
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

static bool build_window(struct builder *builder, const struct kept *kept)
{
	const struct section *const section = kept->section;
	const struct entry *const levels = entry_of(builder, section, KEY_WINDOW_LEVELS);
	const struct entry *const platform = entry_of(builder, section, KEY_WINDOW_PLATFORM);
	const struct entry *const intake = entry_of(builder, section, KEY_WINDOW_INTAKE);
	struct window *const window = &builder->calendar->windows[kept->index];

	*window = (struct window){
		.place = section->place,
		.id = section->id,
		.opens = 0,
		.closes = -1, /* until both days are known it holds none */
		.intake = intake != NULL ? intake->number : 0,
		.source = value_of(builder, section, KEY_WINDOW_SOURCE, CALENDAR_LANGUAGE),
	};
	set_texts(window->scope, builder, section, KEY_WINDOW_SCOPE);
	set_days(builder, window, entry_of(builder, section, KEY_WINDOW_OPENS),
		entry_of(builder, section, KEY_WINDOW_CLOSES));
	if (platform != NULL)
		find_platform(builder, window, platform);
	return levels == NULL || link_levels(builder, window, levels);
}

/* By level, then in the order of the windows' days, then of their places. */
static int compare_links(const void *left, const void *right)
{
	const struct link *const a = left, *const b = right;

	if (a->level != b->level)
		return a->level < b->level ? -1 : 1;
	if (a->window->opens != b->window->opens)
		return a->window->opens < b->window->opens ? -1 : 1;
	return (a->window > b->window) - (a->window < b->window);
}

/* Gives each window its levels; the links are still in the order of windows. */
static void list_levels(struct builder *builder)
{
	struct calendar *const calendar = builder->calendar;

	for (size_t i = 0; i < builder->link_count; i++) {
		const struct link *const link = &builder->links[i];
		struct window *const window = &calendar->windows[link->window - calendar->windows];

		calendar->window_levels[i] = link->level;
		if (window->level_count++ == 0)
			window->levels = &calendar->window_levels[i];
	}
}

/* Gives each level its windows, in the order of their days. */
static void list_windows(struct builder *builder)
{
	struct calendar *const calendar = builder->calendar;
	const struct window **next = calendar->level_windows;

	if (builder->link_count > 1)
		qsort(builder->links, builder->link_count, sizeof *builder->links, compare_links);
	for (size_t i = 0; i < builder->link_count; i++) {
		const struct link *const link = &builder->links[i];
		struct level *const level = &calendar->levels[link->level - calendar->levels];

		if (i > 0 && compare_links(link - 1, link) == 0) {
			problems_add(builder->problems,
				PROBLEM(link->place, FAULT_LEVEL_TWICE, level->id));
			continue;
		}
		if (level->window_count++ == 0)
			level->windows = next;
		*next++ = link->window;
	}
}

/* Joins levels and windows. Returns false when memory runs out. */
static bool link_windows(struct builder *builder)
{
	struct calendar *const calendar = builder->calendar;

	calendar->window_levels = array_new(builder->link_count, sizeof(*calendar->window_levels));
	calendar->level_windows = array_new(builder->link_count, sizeof(*calendar->level_windows));
	if (calendar->window_levels == NULL || calendar->level_windows == NULL)
		return false;
	list_levels(builder);
	list_windows(builder);
	return true;
}

static bool build_calendar(struct builder *builder, const struct kept *kept)
{
	struct calendar *const calendar = builder->calendar;

	set_texts(calendar->title, builder, kept->section, KEY_CALENDAR_TITLE);
	calendar->school = value_of(builder, kept->section, KEY_CALENDAR_SCHOOL, CALENDAR_LANGUAGE);
	return true;
}

bool calendar_build(struct calendar *calendar, const struct sections *sections,
	const struct merged *merged, struct problems *problems)
{
	struct builder builder = {calendar, sections, merged, problems, NULL, 0, 0, 0, 0};
	static bool (*const functions[SECTION_KINDS])(struct builder *, const struct kept *) = {
		[SECTION_CALENDAR] = build_calendar,
		[SECTION_LEVEL] = build_level,
		[SECTION_PLATFORM] = build_platform,
		[SECTION_WINDOW] = build_window,
	};
	bool done = allocate(&builder);

	/* Sorted by kind, the levels and platforms come before the windows that name them. */
	for (size_t i = 0; done && i < merged->count; i++)
		done = functions[merged->items[i].section->kind](&builder, &merged->items[i]);
	calendar->level_count = merged->counts[SECTION_LEVEL];
	calendar->platform_count = merged->counts[SECTION_PLATFORM];
	calendar->window_count = merged->counts[SECTION_WINDOW];
	done = done && link_windows(&builder);
	free(builder.links);
	return done;
}
