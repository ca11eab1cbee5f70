#include "table/cache.h"

#include <stdlib.h>
#include <string.h>

#include "date/date.h"
#include "decision.h"
#include "output.h"
#include "table/field.h"
#include "text/name.h"

/* Longer fields are not cached. */
enum { CACHED_MAX = 24 };

/* A field, and what it means. */
struct entry {
	uint64_t eights[CACHED_MAX / 8]; /* its bytes, then NULs */
	uint32_t size_and_one;           /* 0: there is none */
	int32_t meaning;
};
enum { MEANS_NOTHING = NO_DAY, MEANS_NO_LEVEL = -1 };

/* The columns that answer a record: platform, state, opens, closes, days, each after a delimiter.
 */
enum { SUFFIX_SIZE = 5 + NAME_SIZE + 8 + 2 * DAY_SIZE + NUMBER_SIZE };
struct suffix {
	const struct level *level;
	day_number day;
	unsigned size;
	char bytes[SUFFIX_SIZE];
};

enum { ENTRIES_BITS = 11, ENTRIES = 1 << ENTRIES_BITS };

struct cache {
	const struct calendar *calendar;
	day_number today;
	char *scratch;
	struct entry levels[ENTRIES]; /* meaning: the index in the calendar */
	struct entry days[ENTRIES];
	struct suffix suffixes[ENTRIES];
};

struct cache *cache_new(const struct calendar *calendar, day_number today, char *scratch)
{
	struct cache *const cache = calloc(1, sizeof *cache);

	if (cache == NULL)
		return NULL;
	cache->calendar = calendar;
	cache->today = today;
	cache->scratch = scratch;
	return cache;
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
typedef int32_t reading_function(const struct cache *cache, struct text field);

static int32_t read_level(const struct cache *cache, struct text field)
{
	const struct calendar *const calendar = cache->calendar;
	const struct level *const level =
		calendar_find(calendar, field_value(field, cache->scratch));

	return level == NULL ? MEANS_NO_LEVEL : (int32_t)(level - calendar->levels);
}

static int32_t read_day(const struct cache *cache, struct text field)
{
	const struct date date = date_read(field_value(field, cache->scratch), cache->today);

	return date.fault == DATE_RIGHT ? date.day : NO_DAY;
}

/* What a field means, from its entry or by reading it. */
static inline int32_t meaning(
	const struct cache *cache, struct entry *entries, struct text field, reading_function *read)
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

	return index == MEANS_NO_LEVEL ? NULL : &cache->calendar->levels[index];
}

day_number cache_day(struct cache *cache, struct text field)
{
	return meaning(cache, cache->days, field, read_day);
}

static void append(struct suffix *suffix, char delimiter, struct text column)
{
	suffix->bytes[suffix->size++] = delimiter;
	memcpy(suffix->bytes + suffix->size, column.bytes, column.size);
	suffix->size += (unsigned)column.size;
}

/* Writes the bytes for the suffix's level, which has a window, on its day. */
static void write_suffix(struct suffix *suffix, char delimiter)
{
	const struct decision decision = decide(suffix->level, suffix->day);
	const struct window *const window = decision.window;
	char opens[DAY_SIZE], closes[DAY_SIZE], days[NUMBER_SIZE];

	suffix->size = 0;
	append(suffix, delimiter, window->platform->id);
	append(suffix, delimiter, state_name(decision.state));
	append(suffix, delimiter, day_iso(window->opens, opens));
	append(suffix, delimiter, day_iso(window->closes, closes));
	append(suffix, delimiter, number_text(decision.days, days));
}

struct text cache_suffix(
	struct cache *cache, const struct level *level, day_number day, char delimiter)
{
	const size_t index = (size_t)(level - cache->calendar->levels);
	/* A year of days for each of a few levels fits. */
	struct suffix *const suffix = &cache->suffixes[(index * 379 + (size_t)day) % ENTRIES];

	if (suffix->level != level || suffix->day != day) {
		suffix->level = level;
		suffix->day = day;
		write_suffix(suffix, delimiter);
	}
	return (struct text){suffix->bytes, suffix->size};
}
