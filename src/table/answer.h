#ifndef TABLE_ANSWER_H
#define TABLE_ANSWER_H

#include "calendar/calendar.h"
#include "text/name.h"

/* What the records of a level and an audience, or NULL, of a moment get, or of all of its day. */
enum { COLUMNS_SIZE = 5 + NAME_SIZE + 8 + 2 * MOMENT_SIZE + NUMBER_SIZE };
struct answer {
	const struct level *level;
	const struct audience *audience;
	day_number day;
	int32_t moment;             /* packed (date/moment.h) */
	bool of_day;                /* it holds at any moment of the day */
	bool depends;               /* there is none because that depends on the audience */
	bool expired;               /* all windows that it looked at are over */
	unsigned size;              /* of the columns; 0: there is no answer */
	char columns[COLUMNS_SIZE]; /* platform state opens closes days, each after the delimiter */
};

/* Finds the answer for the first three and the moment of one, in which they are set. */
void answer_find(struct answer *answer, char delimiter);

#endif
