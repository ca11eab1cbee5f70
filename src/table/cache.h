#ifndef TABLE_CACHE_H
#define TABLE_CACHE_H

#include "calendar/calendar.h"
#include "table/outcome.h"
#include "table/record.h"

/*
 * A cache of the outcomes of records, by the fields that decide them: most records repeat those of
 * others. It also keeps which levels fields name, and answers. Fields are as read, in the buffer
 * of the reader: up to seven bytes after a field are read, too.
 */
struct cache;

/* A cache for a calendar, which must outlive it. Returns NULL without memory; free() frees it. */
struct cache *cache_new(const struct calendar *calendar);

/* Forgets the outcomes, when the clock changes what dates mean. Levels and answers stay right. */
void cache_forget(struct cache *cache);

/*
 * The outcome of these fields; where its kind is OUTCOME_UNDECIDED, the caller sets it. It lasts
 * until the next call.
 */
struct outcome *cache_outcome(struct cache *cache, const struct text fields[FIELDS_KEPT]);

/* The level that a field names (calendar_level), or NULL. scratch has room for the field. */
const struct level *cache_level(struct cache *cache, struct text field, char *scratch);

/*
 * The answer for a level and an audience, or NULL, at a moment; where it is not decided, the caller
 * finds it (answer_find). It lasts until the next call.
 */
struct answer *cache_answer(struct cache *cache, const struct level *level,
	const struct audience *audience, struct moment moment);

#endif
