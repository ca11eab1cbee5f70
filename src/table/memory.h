#ifndef TABLE_MEMORY_H
#define TABLE_MEMORY_H

#include <stdbool.h>

#include "calendar/calendar.h"
#include "table/answer.h"
#include "table/record.h"

/*
 * What fields mean, and what is answered: most records repeat the levels and the dates of others,
 * so the last few are remembered. Fields are as they stand in a record, and in the buffer of its
 * reader: up to seven bytes after them are read, too.
 */
struct memory;

/* For this calendar and delimiter, on this day. Returns NULL without memory; free() frees it. */
struct memory *memory_new(const struct calendar *calendar, char delimiter, day_number today);

/* The level that a field names, by its ID or an alias, or NULL. */
const struct level *memory_level(struct memory *memory, struct text field);

/* Sets *day to the one that a field names. Returns false when it is no DATE. */
bool memory_day(struct memory *memory, struct text field, day_number *day);

/* The answer for a level, which has a window, on a day; it lasts until the next call. */
struct text memory_answer(struct memory *memory, const struct level *level, day_number day);

/* What a field says (table/field.h), until the next call of any of these. */
struct text memory_value(struct memory *memory, struct text field);

#endif
