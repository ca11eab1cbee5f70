#ifndef TABLE_USUAL_H
#define TABLE_USUAL_H

#include "decision.h"
#include "text/name.h"

/*
 * The columns that records get when nobody asks for others: platform, state, opens, closes, days;
 * each after a delimiter.
 */
enum { USUAL_SIZE = 5 + NAME_SIZE + 8 + 2 * MOMENT_SIZE + NUMBER_SIZE + 1 };

/* All but the days, which the decisions of a window and a state share. */
struct usual {
	const struct window *window; /* NULL: none yet */
	enum state state;
	unsigned size;
	char columns[USUAL_SIZE];
};
enum { USUALS = 256 };

/*
 * Writes the columns of a decision to bytes, and an LF; returns their size without it. usuals, of
 * one delimiter, are kept from call to call.
 */
unsigned usual_write(struct usual usuals[USUALS], const struct decision *decision, char delimiter,
	char bytes[USUAL_SIZE]);

#endif
