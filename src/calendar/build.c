#include "calendar/build.h"

#include <stdlib.h>

#include "calendar/array.h"
#include "date/date.h"
#include "text/name.h"

struct builder {
	struct calendar *calendar;
	const struct sections *sections;
	struct problems *problems;
	size_t step_count, level_links, audience_links, folded_size; /* used so far */
	size_t guesses;
};

static struct place place_of(const struct given *given)
{
	struct place place = given->section->place;

	place.line = given->entry->line;
	return place;
}

/* What is given for a key that is not translated; NULL where that is missing or wrong. */
static const struct given *given(const struct whole *whole, enum key key)
{
	const struct given *const given = &whole->given[key][CALENDAR_LANGUAGE];

	return given->section != NULL && given->entry->value.size > 0 ? given : NULL;
}

/* Sets those texts that are members of what is made of a section: translated, or the original. */
static void set_texts(const struct whole *whole, void *made)
{
	const enum section_kind kind = whole->first->kind;

	for (unsigned key = section_forms[kind].first_key; key_forms[key].section == kind; key++) {
		const struct key_form *const form = &key_forms[key];
		const struct given *const languages = whole->given[key];

		if (form->member == NO_MEMBER)
			continue;
		struct text *const texts = (void *)((char *)made + form->member);
		for (unsigned i = 0; i < (form->translated ? LANGUAGES : 1); i++) {
			const unsigned language =
				languages[i].section != NULL ? i : CALENDAR_LANGUAGE;
			if (languages[language].section != NULL)
				texts[i] = languages[language].entry->value;
		}
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
	const size_t level_names = counts[SECTION_LEVEL] + totals[KEY_LEVEL_ALIAS];
	const size_t audience_names = counts[SECTION_AUDIENCE] + totals[KEY_AUDIENCE_ALIAS];

	return ARRAY_NEW(calendar->levels, counts[SECTION_LEVEL]) &&
		ARRAY_NEW(calendar->audiences, counts[SECTION_AUDIENCE]) &&
		ARRAY_NEW(calendar->platforms, counts[SECTION_PLATFORM]) &&
		ARRAY_NEW(calendar->windows, counts[SECTION_WINDOW]) &&
		ARRAY_NEW(calendar->steps, totals[KEY_PLATFORM_STEP]) &&
		ARRAY_NEW(calendar->level_names.items, level_names) &&
		ARRAY_NEW(calendar->audience_names.items, audience_names) &&
		ARRAY_NEW(calendar->folded, (level_names + audience_names) * NAME_SIZE) &&
		ARRAY_NEW(calendar->window_levels, totals[KEY_WINDOW_LEVELS]) &&
		ARRAY_NEW(calendar->window_audiences, totals[KEY_WINDOW_AUDIENCES]) &&
		ARRAY_NEW(calendar->corrections, sections->later_count);
}

static void *build_calendar(struct builder *builder, const struct whole *whole)
{
	(void)whole; /* its texts are set for all kinds */
	return builder->calendar;
}

/* Has it no digit, and no small letter? */
static bool is_in_capitals(struct text name)
{
	for (size_t i = 0; i < name.size; i++)
		if (byte_is_digit(name.bytes[i]) || (name.bytes[i] >= 'a' && name.bytes[i] <= 'z'))
			return false;
	return true;
}

/* Would a name be read as a DATE, even if in a form that is not accepted? Today does not matter. */
static bool is_date(struct text text)
{
	if (!date_is_meant(text)) /* as in most names */
		return false;
	const enum date_fault fault = date_read(text, moment_of_day(0)).fault;
	return fault == DATE_RIGHT || fault == DATE_OTHER_FORM;
}

static void add_name(struct builder *builder, struct names *names, struct text name,
	struct place place, size_t owner)
{
	char *const bytes = builder->calendar->folded + builder->folded_size;
	const bool begins = name_take_star(&name);
	const struct text folded = {bytes, name_fold(name, bytes, name.size)};

	if (builder->sections->unchecked && names == &builder->calendar->level_names &&
		(is_date(name) || is_date(folded)))
		problems_add(builder->problems, PROBLEM(place, FAULT_NAME_DATE, name));
	builder->folded_size += folded.size;
	names->items[names->count++] = (struct name){
		bytes, (uint8_t)folded.size, begins, is_in_capitals(name), (uint32_t)owner, place};
}

/* Adds the ID of a section, and the aliases that it has. */
static void add_names(struct builder *builder, struct names *names, const struct whole *whole,
	enum key alias, size_t owner)
{
	struct given aliases = whole->given[alias][CALENDAR_LANGUAGE];
	const size_t end = aliases.section != NULL ? aliases.section->entry_end : 0;

	add_name(builder, names, section_id(whole->first), whole->first->place, owner);
	for (size_t i = end > 0 ? aliases.section->entry_from : 0; i < end; i++) {
		aliases.entry = &builder->sections->entries[i];
		if (aliases.entry->key == alias && aliases.entry->value.size > 0)
			add_name(builder, names, aliases.entry->value, place_of(&aliases), owner);
	}
}

static void *build_level(struct builder *builder, const struct whole *whole)
{
	struct calendar *const calendar = builder->calendar;
	struct level *const level = &calendar->levels[calendar->level_count];

	level->place = whole->first->place;
	level->id = section_id(whole->first);
	add_names(builder, &calendar->level_names, whole, KEY_LEVEL_ALIAS, calendar->level_count++);
	return level;
}

static void *build_audience(struct builder *builder, const struct whole *whole)
{
	struct calendar *const calendar = builder->calendar;
	struct audience *const audience = &calendar->audiences[calendar->audience_count];

	audience->place = whole->first->place;
	audience->id = section_id(whole->first);
	add_names(builder, &calendar->audience_names, whole, KEY_AUDIENCE_ALIAS,
		calendar->audience_count++);
	return audience;
}

static void *build_platform(struct builder *builder, const struct whole *whole)
{
	struct calendar *const calendar = builder->calendar;
	struct platform *const platform = &calendar->platforms[calendar->platform_count++];
	struct step *const steps = &calendar->steps[builder->step_count];
	const struct section *const section =
		whole->given[KEY_PLATFORM_STEP][CALENDAR_LANGUAGE].section;
	size_t counts[LANGUAGES] = {0};

	platform->place = whole->first->place;
	platform->id = section_id(whole->first);
	for (size_t i = section != NULL ? section->entry_from : 0;
		section != NULL && i < section->entry_end; i++) {
		const struct entry *const entry = &builder->sections->entries[i];
		if (entry->key == KEY_PLATFORM_STEP)
			steps[counts[entry->language]++].text[entry->language] = entry->value;
	}
	platform->steps = steps;
	platform->step_count = counts[CALENDAR_LANGUAGE];
	for (size_t i = 0; i < platform->step_count; i++)
		for (unsigned language = 0; language < LANGUAGES; language++)
			if (steps[i].text[language].size == 0)
				steps[i].text[language] = steps[i].text[CALENDAR_LANGUAGE];
	builder->step_count += platform->step_count;
	return platform;
}

/* The ID of a section of that kind that differs only in letter case and marks; empty: none. */
static struct text near_id(struct builder *builder, enum section_kind kind, struct text id)
{
	enum { GUESSES_MAX = 100 }; /* each compares all sections */
	const struct sections *const sections = builder->sections;

	for (size_t i = 0; i < sections->merged_count && builder->guesses < GUESSES_MAX; i++)
		if (sections->merged[i]->kind == kind &&
			name_equal(section_id(sections->merged[i]), id))
			return section_id(sections->merged[i]);
	builder->guesses++;
	return TEXT("");
}

/*
 * Takes a word off a window's value, and returns what was made of the section of that kind that it
 * names; NULL after the last word. Words that name no section, or one again, are skipped, and added
 * as problems.
 */
static void *take_named(struct builder *builder, const struct window *window,
	enum section_kind kind, const struct given *given, struct text *rest)
{
	const uint32_t number = (uint32_t)(window - builder->calendar->windows) + 1;
	struct text id;

	while (text_take_word(rest, &id)) {
		struct section *const section = sections_find(builder->sections, kind, id);
		struct problem problem = PROBLEM(place_of(given), FAULT_NAMED_TWICE, id);

		if (section != NULL && section->named_by != number) {
			section->named_by = number;
			return section->made;
		}
		if (section == NULL) {
			problem.second = section_forms[kind].name;
			problem.third = near_id(builder, kind, id);
			problem.fault = problem.third.size > 0 ? FAULT_SECTION_MEANT
							       : FAULT_NO_SUCH_SECTION;
		}
		problems_add(builder->problems, problem);
	}
	return NULL;
}

static void list_levels(struct builder *builder, struct window *window, const struct given *given)
{
	const struct level **const levels = &builder->calendar->window_levels[builder->level_links];
	struct text rest = given->entry->value;

	while ((levels[window->level_count] =
			       take_named(builder, window, SECTION_LEVEL, given, &rest)) != NULL)
		window->level_count++;
	window->levels = levels;
	builder->level_links += window->level_count;
}

static void list_audiences(
	struct builder *builder, struct window *window, const struct given *given)
{
	const struct audience **const audiences =
		&builder->calendar->window_audiences[builder->audience_links];
	struct text rest = given->entry->value;
	struct audience *audience;

	while ((audience = take_named(builder, window, SECTION_AUDIENCE, given, &rest)) != NULL) {
		audience->used = true;
		audiences[window->audience_count++] = audience;
	}
	window->audiences = audiences;
	builder->audience_links += window->audience_count;
}

static void find_platform(struct builder *builder, struct window *window, const struct given *given)
{
	struct text rest = given->entry->value;
	struct platform *const platform =
		take_named(builder, window, SECTION_PLATFORM, given, &rest);

	window->platform = platform;
	if (platform != NULL)
		platform->used = true;
}

/* A window whose closing is not known is taken to be closed after so many minutes. */
enum { LONGEST = 366 * DAY_MINUTES };

static struct end end_of(const struct entry *entry)
{
	const bool known = entry->number != END_UNKNOWN;
	const struct moment moment = {0, false};

	return (struct end){entry->value, known ? moment_unpack(entry->number) : moment, known};
}

/* Sets when a window is open, as far as it is known. */
static void set_ends(struct builder *builder, struct window *window, const struct given *opens,
	const struct given *closes)
{
	if (opens == NULL || closes == NULL)
		return;
	window->opens = end_of(opens->entry);
	window->closes = end_of(closes->entry);
	const struct moment first = window->opens.moment, last = window->closes.moment;
	if (window->closes.known)
		window->until = last.minute + (last.is_day ? DAY_MINUTES : 0);
	else if (window->opens.known)
		window->until = first.minute + LONGEST;
	else
		window->until = day_of((struct civil){window->intake + 1, 1, 1}) * DAY_MINUTES;
	window->from = window->opens.known ? first.minute : window->until;
	if (window->opens.known && window->from >= window->until) {
		/* If they are in two files, the later one is at fault. */
		const struct place from = place_of(opens), to = place_of(closes);
		problems_add(builder->problems,
			PROBLEM(from.order > to.order ? from : to, FAULT_NEVER_OPEN,
				window->closes.written, window->opens.written));
	}
	if (!window->opens.known && window->intake == 0)
		problems_add(builder->problems, PROBLEM(window->place, FAULT_INTAKE_NEEDED));
}

static void *build_window(struct builder *builder, const struct whole *whole)
{
	struct calendar *const calendar = builder->calendar;
	const struct given *const levels = given(whole, KEY_WINDOW_LEVELS);
	const struct given *const audiences = given(whole, KEY_WINDOW_AUDIENCES);
	const struct given *const platform = given(whole, KEY_WINDOW_PLATFORM);
	const struct given *const intake = given(whole, KEY_WINDOW_INTAKE);
	struct window *const window = &calendar->windows[calendar->window_count++];

	window->place = whole->first->place;
	window->id = section_id(whole->first);
	window->intake = intake != NULL ? intake->entry->number : 0;
	set_ends(builder, window, given(whole, KEY_WINDOW_OPENS), given(whole, KEY_WINDOW_CLOSES));
	if (platform != NULL)
		find_platform(builder, window, platform);
	if (levels != NULL)
		list_levels(builder, window, levels);
	if (audiences != NULL)
		list_audiences(builder, window, audiences);
	return window;
}

/* Makes the calendar's levels, windows and so on from the sections, one kind after another. */
static void build(struct builder *builder)
{
	static void *(*const functions[SECTION_KINDS])(struct builder *, const struct whole *) = {
		[SECTION_CALENDAR] = build_calendar,
		[SECTION_LEVEL] = build_level,
		[SECTION_AUDIENCE] = build_audience,
		[SECTION_PLATFORM] = build_platform,
		[SECTION_WINDOW] = build_window,
	};

	for (unsigned kind = 0; kind < SECTION_KINDS; kind++)
		for (size_t i = 0; i < builder->sections->count; i++) {
			struct section *const first = &builder->sections->items[i];

			if (first->kind != kind || !first->first)
				continue;
			const struct whole whole =
				sections_gather(builder->sections, first, builder->problems);
			first->made = functions[kind](builder, &whole);
			set_texts(&whole, first->made);
		}
}

static void list_corrections(struct calendar *calendar, const struct sections *sections)
{
	for (size_t i = 0; i < sections->merged_count; i++) {
		const struct section *old = sections->merged[i];
		for (const struct section *new = old->later; new != NULL;
			old = new, new = new->later) {
			if (new->entry_from == new->entry_end)
				continue;
			struct correction *const correction =
				&calendar->corrections[calendar->correction_count++];
			*correction = (struct correction){
				section_id(new), old->place, new->place, new->kind, 0};
			for (size_t j = new->entry_from; j < new->entry_end; j++)
				correction->keys |= key_bit((unsigned)sections->entries[j].key,
					sections->entries[j].language);
		}
	}
}

bool calendar_build(
	struct calendar *calendar, const struct sections *sections, struct problems *problems)
{
	struct builder builder = {.calendar = calendar, .sections = sections, .problems = problems};

	if (!allocate(&builder))
		return false;
	list_corrections(calendar, sections);
	build(&builder);
	return true;
}
