#ifndef FORMAT_STEPS_H
#define FORMAT_STEPS_H

#include "format/format.h"

/* Writes the platform that decisions, one or more, lead to; their routes are in order. */
typedef void platform_writer(
	const struct report *report, const struct decision *decisions, size_t count);

/* Writes each platform that the report leads to. It sorts the decisions. */
void write_platforms(const struct report *report, platform_writer *write);

/* Writes the routes of decisions that are in order, each once, with commas between them. */
void write_routes(const struct report *report, const struct decision *decisions, size_t count);

#endif
