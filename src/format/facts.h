#ifndef FORMAT_FACTS_H
#define FORMAT_FACTS_H

#include "format/format.h"
#include "phrases.h"

/* What an answer says of a route below its state, one line each. */
struct fact {
	struct message message;
	const struct window *dates; /* the ends of that window are its arguments; NULL: of none */
	struct text address;        /* that argument is one; empty: none is */
	bool earlier;               /* it is one of a list: the windows of earlier intakes */
};

/* Writes one in the way of a format. */
typedef void fact_writer(const struct report *report, const struct fact *fact);

/*
 * Writes, each by `write`: that the calendar is too old, where that must be said; where, when and
 * for what one applies; then, where no window is known to come, what there is to know instead.
 */
void write_facts(const struct report *report, const struct decision *decision, fact_writer *write);

#endif
