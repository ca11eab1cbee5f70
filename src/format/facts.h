#ifndef FORMAT_FACTS_H
#define FORMAT_FACTS_H

#include "format/format.h"
#include "phrases.h"

/* A line of what an answer says of a route below its state. */
struct fact {
	struct message message;
	const struct window *dates; /* the window whose ends are its arguments; NULL: none */
	struct text address;        /* the argument that is a URL; empty: none is */
	bool earlier;               /* it belongs to the list of earlier windows */
};

/* Writes a fact in a format. */
typedef void fact_writer(const struct report *report, const struct fact *fact);

/*
 * Writes the facts of a route, each by `write`: that the calendar is too old, where that is so;
 * where, when and for what one applies; and, where no later window is known, when the earlier ones
 * were and where to look.
 */
void write_facts(const struct report *report, const struct decision *decision, fact_writer *write);

#endif
