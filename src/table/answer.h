#ifndef TABLE_ANSWER_H
#define TABLE_ANSWER_H

#include "calendar/calendar.h"
#include "output.h"
#include "text/name.h"

/* What is written behind a record: platform, state, opens, closes, days, each after a delimiter. */
enum { ANSWER_SIZE = 5 + NAME_SIZE + 8 + 2 * DAY_SIZE + NUMBER_SIZE };
struct answer {
	const struct level *level;
	day_number day;
	unsigned size;
	char bytes[ANSWER_SIZE];
};

/* Writes the answer for its level, which has a window, on its day. */
void answer_write(struct answer *answer, char delimiter);

#endif
