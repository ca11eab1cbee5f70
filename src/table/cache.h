#ifndef TABLE_CACHE_H
#define TABLE_CACHE_H

#include "calendar/calendar.h"
#include "table/outcome.h"
#include "table/record.h"

/*
 * A cache of what became of records, by the fields that decide it: most records repeat those of
 * others. Fields are as read, and in the buffer of their reader: up to seven bytes after them are
 * read, too.
 */
struct cache;

/* For a calendar. Returns NULL without memory; free() frees it. */
struct cache *cache_new(const struct calendar *calendar);

/* Forgets the outcomes: dates may mean something else now. */
void cache_forget(struct cache *cache);

/*
 * The outcome of these fields, to be set where its kind is OUTCOME_UNDECIDED. It lasts until the
 * next call, and is kept unless its kind is that again.
 */
struct outcome *cache_outcome(struct cache *cache, const struct text fields[FIELDS_KEPT]);

/*
 * The level that a field names, by its ID or an alias, or NULL. scratch has room for the field.
 */
const struct level *cache_level(struct cache *cache, struct text field, char *scratch);

/*
 * The answer for a level and an audience, or NULL, at a moment, to be found where it is not
 * decided.
 */
struct answer *cache_answer(struct cache *cache, const struct level *level,
	const struct audience *audience, struct moment moment);

#endif
