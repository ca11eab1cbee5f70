#include "table/cache.h"

#include <stdlib.h>
#include <string.h>

#include "date/date.h"
#include "table/field.h"

/* Longer fields are not cached. */
enum { CACHED_MAX = 24 };

/* A field, and what it means. */
struct entry {
	uint64_t eights[CACHED_MAX / 8]; /* its bytes, then NULs */
	uint32_t size_and_one;           /* 0: there is none */
	int32_t meaning;
};
enum { MEANS_NOTHING = INT32_MIN, MEANS_NONE = NO_MOMENT, MEANS_MONTH_FIRST };

/*
 * Moments before the first are none: so those whose year had two digits are told from others, at no
 * cost to these.
 */
enum { FIRST_MOMENT = DAY_FIRST * 2 * DAY_MINUTES, OF_SHORT_YEAR = -2000000000 };

/* The days of a leap year. */
enum { YEAR = 366 };

enum { ENTRIES_BITS = 11, ENTRIES = 1 << ENTRIES_BITS };

struct cache {
	const struct calendar *calendar;
	struct moment now;
	struct terms terms;
	day_number early; /* a day before it is long before any window */
	struct slips slips;
	char *scratch;
	struct entry levels[ENTRIES], audiences[ENTRIES]; /* meaning: the index in the calendar */
	struct entry moments[ENTRIES];                    /* meaning: the moment, packed */
	struct answer answers[ENTRIES];
};

/* A year before the first window that is known to open. */
static day_number find_early(const struct calendar *calendar)
{
	int32_t first = INT32_MAX;

	for (size_t i = 0; i < calendar->window_count; i++) {
		const struct window *const window = &calendar->windows[i];
		if (window->opens.known && window->from < first)
			first = window->from;
	}
	return first == INT32_MAX ? DAY_FIRST : minute_day(first) - YEAR;
}

struct cache *cache_new(const struct calendar *calendar, struct moment now, char *scratch)
{
	struct cache *const cache = calloc(1, sizeof *cache);

	if (cache == NULL)
		return NULL;
	cache->calendar = calendar;
	cache->now = now;
	cache->early = find_early(calendar);
	cache->scratch = scratch;
	return cache;
}

void cache_settle(struct cache *cache, const struct terms *terms)
{
	cache->terms = *terms;
}

void cache_set_now(struct cache *cache, struct moment now)
{
	cache->now = now;
	memset(cache->moments, 0, sizeof cache->moments);
}

/* The eight bytes of text from `at` on as a number; 0 in place of those after its end. */
static inline uint64_t eight_from(struct text text, size_t at)
{
	if (text.size <= at)
		return 0;
	const uint64_t eight = text_eight(text.bytes + at);
	const size_t left = text.size - at;
	return left >= 8 ? eight : eight & ((UINT64_C(1) << left * 8) - 1);
}

/*
 * The entry of a field, not longer than CACHED_MAX. It replaces that of an earlier one, and means
 * nothing until the caller says what.
 */
static inline struct entry *find_entry(struct entry *entries, struct text field)
{
	/* 2^64 by the golden ratio: the top bits of its products spread well. */
	static const uint64_t golden = UINT64_C(0x9E3779B97F4A7C15);
	const uint64_t a = eight_from(field, 0), b = eight_from(field, 8),
		       c = eight_from(field, 16);
	const uint64_t hash = ((a * golden ^ b) * golden ^ c) * golden;
	struct entry *const entry = &entries[hash >> (64 - ENTRIES_BITS)];

	if (entry->size_and_one != field.size + 1 || entry->eights[0] != a ||
		entry->eights[1] != b || entry->eights[2] != c)
		*entry = (struct entry){{a, b, c}, (uint32_t)field.size + 1, MEANS_NOTHING};
	return entry;
}

/* What a field means, by reading it. */
typedef int32_t reading_function(struct cache *cache, struct text field);

static int32_t read_level(struct cache *cache, struct text field)
{
	const struct calendar *const calendar = cache->calendar;
	const struct level *const level =
		calendar_level(calendar, field_value(field, cache->scratch));

	return level == NULL ? MEANS_NONE : (int32_t)(level - calendar->levels);
}

static int32_t read_audience(struct cache *cache, struct text field)
{
	const struct calendar *const calendar = cache->calendar;
	const struct audience *const audience =
		calendar_audience(calendar, field_value(field, cache->scratch));

	return audience == NULL ? MEANS_NONE : (int32_t)(audience - calendar->audiences);
}

/* What a date means that is wrong, or not like those before it; and notes that. */
static int32_t read_strange(struct slips *slips, const struct date *date)
{
	const struct civil civil = date->civil;

	if (date->fault == DATE_NO_MONTH && date->day_first && civil.month > 12 &&
		civil.month <= 31 && civil.day >= 1 && civil.day <= 12)
		return MEANS_MONTH_FIRST;
	if (date->fault != DATE_RIGHT)
		return MEANS_NONE;
	slips->day_first = true;
	if (!date->short_year)
		return moment_pack(date->moment);
	if (slips->year == 0)
		slips->year = civil_of(moment_day(date->moment)).year;
	return moment_pack(date->moment) + OF_SHORT_YEAR;
}

static inline int32_t read_moment(struct cache *cache, struct text field)
{
	const struct date date = date_read(field_value(field, cache->scratch), cache->now);

	/* A year of two digits is only read where the day is first. */
	if (date.fault != DATE_RIGHT || date.short_year || date.day_first > cache->slips.day_first)
		return read_strange(&cache->slips, &date);
	return moment_pack(date.moment);
}

/* What a field means, from its entry or by reading it. */
static inline int32_t meaning(
	struct cache *cache, struct entry *entries, struct text field, reading_function *read)
{
	if (field.size > CACHED_MAX)
		return read(cache, field);
	struct entry *const entry = find_entry(entries, field);
	if (entry->meaning == MEANS_NOTHING)
		entry->meaning = read(cache, field);
	return entry->meaning;
}

const struct level *cache_level(struct cache *cache, struct text field)
{
	const int32_t index = meaning(cache, cache->levels, field, read_level);

	return index == MEANS_NONE ? NULL : &cache->calendar->levels[index];
}

const struct audience *cache_audience(struct cache *cache, struct text field)
{
	const int32_t index = meaning(cache, cache->audiences, field, read_audience);

	return index == MEANS_NONE ? NULL : &cache->calendar->audiences[index];
}

/* Counts what a field means, if it is strange, and returns the moment that it is of, or none. */
static int32_t count_slip(struct slips *slips, int32_t meaning)
{
	if (meaning == MEANS_NONE)
		return NO_MOMENT;
	if (meaning == MEANS_MONTH_FIRST) {
		slips->month_first++;
		return NO_MOMENT;
	}
	slips->short_years++;
	return meaning - OF_SHORT_YEAR;
}

int32_t cache_moment(struct cache *cache, struct text field)
{
	const int32_t moment = meaning(cache, cache->moments, field, read_moment);

	return moment < FIRST_MOMENT ? count_slip(&cache->slips, moment) : moment;
}

const struct slips *cache_slips(const struct cache *cache)
{
	return &cache->slips;
}

const struct answer *cache_answer(struct cache *cache, const struct level *level,
	const struct audience *audience, int32_t moment)
{
	const struct calendar *const calendar = cache->calendar;
	const size_t index = (size_t)(level - calendar->levels);
	const size_t kind = audience != NULL ? (size_t)(audience - calendar->audiences) + 1 : 0;
	const day_number day = packed_day(moment);
	/* A year of days for each of a few levels fits. */
	struct answer *const answer =
		&cache->answers[(index * 379 + kind * 773 + (size_t)day) % ENTRIES];

	if (answer->level != level || answer->audience != audience || answer->day != day ||
		(!answer->of_day && answer->moment != moment)) {
		answer->level = level;
		answer->audience = audience;
		answer->day = day;
		answer->moment = moment;
		answer_find(answer, &cache->terms, cache->early);
	}
	return answer;
}
