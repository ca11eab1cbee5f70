#include "table/cache.h"

#include <stdlib.h>

#include "table/field.h"

/* Longer fields are not cached. */
enum { CACHED_MAX = 24 };

/* The bytes of a field as numbers: no other field of its size has the same. */
struct key {
	uint64_t first, second, last; /* eight bytes each; second: only if there are more than 16 */
};

/* An entry is in the place that its hash says, or in one of the next: so many in all. */
enum { PLACES = 4 };

struct outcome_entry {
	uint32_t sizes; /* of the three fields, in one number above 0; 0: there is no entry */
	struct key keys[FIELDS_KEPT];
	struct outcome outcome;
};
enum { OUTCOME_BITS = 12, OUTCOME_ENTRIES = (1 << OUTCOME_BITS) + PLACES - 1 };

struct level_entry {
	struct key key;
	uint32_t size_and_one; /* of the field; 0: there is no entry */
	const struct level *level;
};
enum { LEVEL_BITS_MIN = 8 };

enum { ANSWER_BITS = 12, ANSWER_ENTRIES = (1 << ANSWER_BITS) + PLACES - 1 };

struct cache {
	const struct calendar *calendar;
	bool whole_days;         /* all windows open and close at midnight: a day has one answer */
	struct outcome uncached; /* of fields that are too long, or come for the first time */
	/* A number for the fields that were last looked for in each place, or 0. They get its entry
	 * when they come again: times that are all different would throw out what is of use. */
	uint32_t tags[OUTCOME_ENTRIES];
	struct outcome_entry outcomes[OUTCOME_ENTRIES];
	struct answer answers[ANSWER_ENTRIES];
	unsigned level_bits;
	struct level_entry levels[]; /* 2^level_bits, and the places after the last */
};

/* Do all windows open and close at midnight? */
static bool has_whole_days(const struct calendar *calendar)
{
	for (size_t i = 0; i < calendar->window_count; i++) {
		const struct window *const window = &calendar->windows[i];
		if (window->from % DAY_MINUTES != 0 || window->until % DAY_MINUTES != 0)
			return false;
	}
	return true;
}

struct cache *cache_new(const struct calendar *calendar)
{
	unsigned bits = LEVEL_BITS_MIN;

	while (calendar->level_count >> bits > 0)
		bits++;
	const size_t levels = ((size_t)1 << bits) + PLACES - 1;
	struct cache *const cache = calloc(1, sizeof *cache + levels * sizeof *cache->levels);
	if (cache == NULL)
		return NULL;
	cache->calendar = calendar;
	cache->whole_days = has_whole_days(calendar);
	cache->level_bits = bits;
	return cache;
}

void cache_forget(struct cache *cache)
{
	for (size_t i = 0; i < OUTCOME_ENTRIES; i++)
		cache->outcomes[i].sizes = 0;
}

/* 2^64 by the golden ratio: the top bits of its products are spread evenly (Knuth, TAOCP 6.4). */
#define GOLDEN UINT64_C(0x9E3779B97F4A7C15)

/* The key of a field, which is not longer than CACHED_MAX. */
static inline struct key key_of(struct text field)
{
	const uint64_t first = text_eight(field.bytes);

	if (field.size < 8)
		return (struct key){first & ((UINT64_C(1) << field.size * 8) - 1), 0, 0};
	return (struct key){first, field.size > 16 ? text_eight(field.bytes + 8) : 0,
		text_eight(field.bytes + field.size - 8)};
}

static inline bool is_same(const struct key *a, const struct key *b)
{
	return a->first == b->first && a->last == b->last && a->second == b->second;
}

/* A number that few keys share. */
static inline uint64_t mix(const struct key *key)
{
	return key->first + key->second * 3 + key->last * 5;
}

/* The outcome of fields that come for the first time: their tag is all that is kept. */
static struct outcome *pass_by(struct cache *cache, size_t place, uint32_t tag)
{
	size_t free = 0;

	while (free < PLACES && cache->tags[place + free] != 0)
		free++;
	cache->tags[place + free % PLACES] = tag;
	cache->uncached.kind = OUTCOME_UNDECIDED;
	return &cache->uncached;
}

struct outcome *cache_outcome(struct cache *cache, const struct text fields[FIELDS_KEPT])
{
	_Static_assert(FIELDS_KEPT == 3, "each has a key here");
	const size_t sizes[] = {fields[0].size, fields[1].size, fields[2].size};

	if (sizes[0] > CACHED_MAX || sizes[1] > CACHED_MAX || sizes[2] > CACHED_MAX) {
		cache->uncached.kind = OUTCOME_UNDECIDED;
		return &cache->uncached;
	}
	const uint32_t all = (uint32_t)(sizes[0] << 16 | sizes[1] << 8 | sizes[2]) + 1;
	const struct key a = key_of(fields[0]), b = key_of(fields[1]),
			 c = sizes[2] > 0 ? key_of(fields[2]) : (struct key){0};
	const uint64_t hash = ((mix(&a) * GOLDEN ^ mix(&b)) * GOLDEN ^ mix(&c)) * GOLDEN;
	const size_t place = (size_t)(hash >> (64 - OUTCOME_BITS));
	const uint32_t tag = (uint32_t)(hash >> 20) | 1;

	for (size_t i = place; i < place + PLACES; i++) {
		if (cache->tags[i] != tag)
			continue;
		struct outcome_entry *const entry = &cache->outcomes[i];
		if (entry->sizes != all || !is_same(&entry->keys[0], &a) ||
			!is_same(&entry->keys[1], &b) || !is_same(&entry->keys[2], &c))
			*entry = (struct outcome_entry){.sizes = all, .keys = {a, b, c}};
		return &entry->outcome;
	}
	return pass_by(cache, place, tag);
}

const struct level *cache_level(struct cache *cache, struct text field, char *scratch)
{
	if (field.size > CACHED_MAX)
		return calendar_level(cache->calendar, field_value(field, scratch));
	const struct key key = key_of(field);
	const uint32_t size_and_one = (uint32_t)field.size + 1;
	const uint64_t product = mix(&key) * GOLDEN;
	const uint64_t hash = (product ^ product >> 32) * GOLDEN;
	struct level_entry *const place = &cache->levels[hash >> (64 - cache->level_bits)];
	struct level_entry *entry = place;

	for (; entry < place + PLACES && entry->size_and_one != 0; entry++)
		if (entry->size_and_one == size_and_one && is_same(&entry->key, &key))
			return entry->level;
	if (entry == place + PLACES)
		entry = place;
	*entry = (struct level_entry){
		key, size_and_one, calendar_level(cache->calendar, field_value(field, scratch))};
	return entry->level;
}

struct answer *cache_answer(struct cache *cache, const struct level *level,
	const struct audience *audience, struct moment moment)
{
	const struct calendar *const calendar = cache->calendar;
	const size_t index = (size_t)(level - calendar->levels);
	const size_t kind = audience != NULL ? (size_t)(audience - calendar->audiences) + 1 : 0;
	const int32_t shared = cache->whole_days ? moment_day(moment) : moment_pack(moment);
	/* So spread, some years of days for each of a few levels do not get in each other's way. */
	const size_t sum = index * 1021 + kind * 773 + (uint32_t)shared;
	struct answer *const place = &cache->answers[sum % ((size_t)1 << ANSWER_BITS)];
	struct answer *answer = place;

	for (; answer < place + PLACES && answer->level != NULL; answer++)
		if (answer->level == level && answer->shared == shared &&
			answer->audience == audience)
			return answer;
	if (answer == place + PLACES)
		answer = place;
	answer->level = level;
	answer->audience = audience;
	answer->shared = shared;
	answer->decided = false;
	return answer;
}
