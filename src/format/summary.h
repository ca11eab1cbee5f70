#ifndef FORMAT_SUMMARY_H
#define FORMAT_SUMMARY_H

#include "calendar/calendar.h"
#include "language.h"
#include "output.h"

/*
 * Writes what a calendar, read from sources, holds: a line, then one for each section that was
 * replaced. over: its last window has closed.
 */
void write_summary(struct output *output, enum language language, const struct calendar *calendar,
	const struct source *sources, size_t source_count, bool over);

#endif
