#ifndef FORMAT_SUMMARY_H
#define FORMAT_SUMMARY_H

#include "calendar/calendar.h"
#include "calendar/calendar_file.h"
#include "language.h"
#include "output.h"

/*
 * Writes what a calendar that was read from files holds, in a line, and a line for each section
 * that was corrected. over: all its windows are over.
 */
void write_summary(struct output *output, enum language language, const struct calendar *calendar,
	const struct calendar_file *files, size_t file_count, bool over);

#endif
