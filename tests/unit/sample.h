#ifndef TESTS_SAMPLE_H
#define TESTS_SAMPLE_H

#include "facts.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "calendar/read.h"

/* Calendars to make others of, and what is wrong with them, as a text. */

static const char *const fault_names[] = {
#define FAULT(name) #name,
#include "calendar/faults.def"
#undef FAULT
};

/* Writes the problems as a list, `line NAME first second` each. */
static void list(const struct problems *problems, char *bytes, size_t size)
{
	size_t used = 0;

	bytes[0] = '\0';
	for (size_t i = 0; i < problems->count && used < size; i++) {
		const struct problem *const problem = &problems->items[i];
		used += (size_t)snprintf(bytes + used, size - used, "%s%" PRIu32, i > 0 ? "; " : "",
			problem->place.line);
		for (uint32_t file = 0; file < problem->place.order && used < size; file++)
			used += (size_t)snprintf(bytes + used, size - used, "'");
		if (used < size)
			used += (size_t)snprintf(
				bytes + used, size - used, " %s", fault_names[problem->fault]);
		const struct text args[] = {problem->first, problem->second};
		for (int j = 0; j < 2 && used < size; j++)
			if (args[j].size > 0)
				used += (size_t)snprintf(bytes + used, size - used, " %.*s",
					(int)args[j].size, args[j].bytes);
	}
}

#define HEAD     "[calendar]\ntitle=T\n"                    /* lines 1 and 2 */
#define LEVEL    "[level M1]\nname=Master\n"                /* 3 and 4 */
#define PLATFORM "[platform p]\nname=P\nurl=http://p.org\n" /* 5 to 7 */
#define WINDOW_OF(id, levels, platform, opens, closes) \
	"[window " id "]\nlevels=" levels "\nplatform=" platform "\nopens=" opens \
	"\ncloses=" closes "\n"
#define WINDOW    WINDOW_OF("w", "M1", "p", "2024-02-01", "2024-03-01") /* 8 to 12 */
#define FRAME     HEAD LEVEL PLATFORM
#define AUDIENCES "[audience a]\nname=A\nalias=the first\n[audience b]\nname=B\nalias=second\n"
#define WHOLE     FRAME WINDOW

/* Appends to bytes, as printf does. */
static void append(char *bytes, size_t size, const char *format, ...)
{
	const size_t used = strlen(bytes);
	va_list args;

	va_start(args, format);
	assert_true((size_t)vsnprintf(bytes + used, size - used, format, args) < size - used);
	va_end(args);
}

#define SHOW(text) (int)(text).size, (text).bytes

#endif
