#ifndef TABLE_CACHE_H
#define TABLE_CACHE_H

#include <stdint.h>

#include "calendar/calendar.h"
#include "table/answer.h"
#include "table/record.h"

/*
 * A cache of what fields mean, and of what answers them: most records repeat the levels and the
 * dates of others. Fields are as read, and in the buffer of their reader: up to seven bytes after
 * them are read, too.
 */
struct cache;

/*
 * For this calendar, now. scratch has room for RECORD_MAX bytes and outlives the cache. Returns
 * NULL without memory; free() frees it.
 */
struct cache *cache_new(const struct calendar *calendar, struct moment now, char *scratch);

/* Says what the answers have in common, before the first. */
void cache_settle(struct cache *cache, const struct terms *terms);

/* It is another moment now: what dates mean is read anew. */
void cache_set_now(struct cache *cache, struct moment now);

/* The level that a field names, by its ID or an alias, or NULL; and the audience. */
const struct level *cache_level(struct cache *cache, struct text field);
const struct audience *cache_audience(struct cache *cache, struct text field);

/* The moment of a field, packed (date/moment.h), or NO_MOMENT when it is no DATE. */
int32_t cache_moment(struct cache *cache, struct text field);
enum { NO_MOMENT = INT32_MIN + 1 };

/* What was strange about the dates that were asked for. */
struct slips {
	bool day_first;       /* one was written like 24/03/2024 */
	uint64_t month_first; /* those that only make sense like 03/24/2024 */
	uint64_t short_years; /* those with a year of two digits */
	int year;             /* what the first of them was read as */
};
const struct slips *cache_slips(const struct cache *cache);

/*
 * The answer for a level and an audience, or NULL, at a moment, packed; it lasts until the next
 * call.
 */
const struct answer *cache_answer(struct cache *cache, const struct level *level,
	const struct audience *audience, int32_t moment);

#endif
