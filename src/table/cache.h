#ifndef TABLE_CACHE_H
#define TABLE_CACHE_H

#include <stdint.h>

#include "calendar/calendar.h"
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
struct cache *cache_new(const struct calendar *calendar, day_number today, char *scratch);

/* The level that a field names, by its ID or an alias, or NULL. */
const struct level *cache_level(struct cache *cache, struct text field);

/* The day that a field names, or NO_DAY when it is no DATE. */
day_number cache_day(struct cache *cache, struct text field);
enum { NO_DAY = INT32_MIN };

/*
 * The columns that answer for a level, which has a window, on a day; they last until the next call.
 * The delimiter is the same in all calls.
 */
struct text cache_suffix(
	struct cache *cache, const struct level *level, day_number day, char delimiter);

#endif
