#ifndef TABLE_SUFFIX_H
#define TABLE_SUFFIX_H

#include "calendar/calendar.h"
#include "output.h"
#include "text/name.h"

/* The columns that answer a record: platform, state, opens, closes, days, each after a delimiter.
 */
enum { SUFFIX_SIZE = 5 + NAME_SIZE + 8 + 2 * DAY_SIZE + NUMBER_SIZE };
struct suffix {
	const struct level *level;
	day_number day;
	unsigned size;
	char bytes[SUFFIX_SIZE];
};

/* Writes the bytes for the suffix's level, which has a window, on its day. */
void suffix_write(struct suffix *suffix, char delimiter);

#endif
