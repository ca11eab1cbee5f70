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
 * For this calendar, on this day. scratch has room for RECORD_MAX bytes and outlives the cache.
 * Returns NULL without memory; free() frees it.
 */
struct cache *cache_new(const struct calendar *calendar, struct moment now, char *scratch);

/* The level that a field names, by its ID or an alias, or NULL; and the audience. */
const struct level *cache_level(struct cache *cache, struct text field);
const struct audience *cache_audience(struct cache *cache, struct text field);

/* The moment of a field, packed (date/moment.h), or NO_MOMENT when it is no DATE. */
int32_t cache_moment(struct cache *cache, struct text field);
enum { NO_MOMENT = INT32_MIN + 1 };

/*
 * The answer for a level and an audience, or NULL, at a moment, packed; it lasts until the next
 * call. The delimiter is the same in all calls.
 */
const struct answer *cache_answer(struct cache *cache, const struct level *level,
	const struct audience *audience, int32_t moment, char delimiter);

#endif
