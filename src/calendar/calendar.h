#ifndef CALENDAR_CALENDAR_H
#define CALENDAR_CALENDAR_H

#include <stdbool.h>
#include <stddef.h>

#include "date/day.h"
#include "language.h"
#include "place.h"
#include "text/text.h"

/*
 * A calendar: levels, platforms, and windows in which one applies for the levels on the platforms.
 * A text that is not translated is the French one in each language; one that is missing is empty.
 */

struct step {
	struct text text[LANGUAGES];
};

struct platform {
	struct place place;
	struct text id, name, url;
	const struct step *steps;
	size_t step_count;
	bool used; /* by a window */
};

struct window {
	struct place place;
	struct text id;
	const struct platform *platform;
	day_number opens, closes; /* both included */
	int intake;               /* a year, or 0 */
	struct text scope[LANGUAGES], source;
	const struct level *const *levels; /* as the file lists them; each once */
	size_t level_count;
};

struct level {
	struct place place;
	struct text id, name[LANGUAGES];
	const struct window *const *windows; /* in the order of their days; none overlap */
	size_t window_count;
};

/* A name that a LEVEL is looked up by. */
struct name {
	struct text folded; /* by name_fold */
	struct place place;
	const struct level *level;
};

/* A section that one of a later file replaces. */
struct replacement {
	struct text kind, id;
	struct place old, new;
};

struct calendar {
	struct text title[LANGUAGES], school;
	struct level *levels; /* levels, platforms and windows in the order of the files */
	struct platform *platforms;
	struct window *windows;
	size_t level_count, platform_count, window_count;
	struct name *names; /* sorted by folded; equal ones are of one level */
	size_t name_count;
	struct replacement *replacements; /* in the order of kinds and IDs */
	size_t replacement_count;
	const struct window *last; /* the window that closes last */
	/* What the above point into. */
	struct step *steps;
	const struct window **level_windows;
	const struct level **window_levels;
	char *folded;
};

/* The level that a LEVEL names, by ID or alias, or NULL. */
const struct level *calendar_find(const struct calendar *calendar, struct text level);

void calendar_free(struct calendar *calendar);

#endif
