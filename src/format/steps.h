#ifndef FORMAT_STEPS_H
#define FORMAT_STEPS_H

#include "format/format.h"

/* Writes the platform of decisions, at least one, which are in the order of their routes. */
typedef void platform_writer(
	const struct report *report, const struct decision *decisions, size_t count);

/* Writes each platform of the report, by `write`. Sorts the decisions. */
void write_platforms(const struct report *report, platform_writer *write);

/* Writes the routes of decisions in their order, each once, with commas between them. */
void write_routes(const struct report *report, const struct decision *decisions, size_t count);

#endif
