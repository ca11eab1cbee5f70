#ifndef CALENDAR_CALENDAR_H
#define CALENDAR_CALENDAR_H

#include <stdbool.h>
#include <stddef.h>

#include "calendar/names.h"
#include "date/moment.h"
#include "language.h"
#include "place.h"
#include "text/text.h"

/*
 * A calendar: levels, kinds of applicants, platforms, and windows in which one applies for the
 * levels on the platforms. A text that is not translated is the French one in each language; one
 * that is missing is empty.
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

/* When a window opens or closes. */
struct end {
	struct text written; /* as the calendar has it */
	struct moment moment;
	bool known; /* else, nobody has published it */
};

struct window {
	struct place place;
	struct text id;
	const struct platform *platform;
	struct end opens, closes;
	/* Its first minute, and the first after its last; equal where it is not known to open. */
	int32_t from, until;
	int intake; /* the year when studies begin, or 0 */
	struct text scope[LANGUAGES], source;
	/* As the file lists them, each once. No audiences: it is for everybody. */
	const struct level *const *levels;
	const struct audience *const *audiences;
	size_t level_count, audience_count;
};

/* A kind of applicant. */
struct audience {
	struct place place;
	struct text id, name[LANGUAGES];
	bool used; /* by a window */
};

/* A route: the windows of a level for an audience, or for everybody. None overlap. */
struct track {
	const struct level *level;
	const struct audience *audience;     /* NULL: everybody */
	const struct window *const *windows; /* by from; then those not known to open, by until */
	uint32_t known_count, window_count;  /* of those known to open; of all, at least 1 */
};

struct level {
	struct place place;
	struct text id, name[LANGUAGES];
	const struct track *tracks; /* that for everybody, then those of audiences, in order */
	size_t track_count;
};

/* A section that one of a later file corrects. */
struct correction {
	struct text id;
	struct place old, new;
	unsigned kind; /* enum section_kind, of calendar/keys.h */
	uint64_t keys; /* those that the new one gives: see key_names */
};

struct calendar {
	struct text title[LANGUAGES], school;
	struct level *levels; /* these four in the order of the files */
	struct audience *audiences;
	struct platform *platforms;
	struct window *windows;
	size_t level_count, audience_count, platform_count, window_count;
	struct names level_names, audience_names;
	struct correction *corrections; /* in the order of kinds and IDs */
	size_t correction_count;
	/* What the above point into. */
	struct step *steps;
	struct track *tracks;
	size_t track_count;
	const struct window **track_windows;
	const struct level **window_levels;
	const struct audience **window_audiences;
	char *folded;
};

/* The level that a LEVEL names, or the audience that an AUDIENCE names (names_find); or NULL. */
const struct level *calendar_level(const struct calendar *calendar, struct text name);
const struct audience *calendar_audience(const struct calendar *calendar, struct text name);

/* An owner of names, by its index: a level if names are the level_names; else an audience. */
struct owner {
	struct text id;
	const struct text *name; /* in each language */
};
struct owner calendar_owner(
	const struct calendar *calendar, const struct names *names, size_t owner);

/*
 * The window of a track that is over last: the last of those known to open, each of which is over
 * when the next one opens; or the last of the others.
 */
const struct window *track_last(const struct track *track);

/* The last day on which a window is open for a minute, or would be if its opening were known. */
static inline day_number window_last_day(const struct window *window)
{
	return minute_day(window->until - 1);
}

/* Is it known to be open on one day only, and on all of it? */
static inline bool window_is_one_day(const struct window *window)
{
	const struct moment opens = window->opens.moment, closes = window->closes.moment;

	return window->opens.known && window->closes.known && opens.is_day && closes.is_day &&
		opens.minute == closes.minute;
}

/* An end of a window in ISO 8601 (moment_iso), written to bytes; empty where it is not known. */
struct text end_iso(const struct end *end, char bytes[MOMENT_SIZE]);

/* Frees what a calendar owns, and empties it. */
void calendar_free(struct calendar *calendar);

#endif
