#ifndef FORMAT_WORDING_H
#define FORMAT_WORDING_H

#include "format/format.h"
#include "phrases.h"
#include "text/name.h"

/* What the formats for people have in common. */

static inline void write_text(const struct report *report, struct text text)
{
	output_text(report->output, text);
}

/* Writes a message in the report's language. */
void write_message(const struct report *report, struct message message);

/* Writes the calendar's title, in a line. */
void write_title(const struct report *report);

/* Writes the title, then in another line the school, where it is known, and the day. */
void write_title_and_day(const struct report *report);

/* The word for a state, in the report's language. */
struct text state_word(const struct report *report, enum state state);

/* Writes the state in a word, coloured if the report wants it. */
void write_state(const struct report *report, enum state state);

/* Writes the days that a decision counts: left, to wait or past. */
void write_days(const struct report *report, const struct decision *decision);

/* These days, in fewer words, for a row: written to bytes. */
enum { DAYS_SIZE = 64 };
struct text days_in_brief(
	enum language language, const struct decision *decision, char bytes[DAYS_SIZE]);

/* A day written out, weekday and month by name, to bytes. */
enum { WRITTEN_SIZE = 64 };
struct text written_day(
	enum language language, day_number day, bool with_year, char bytes[WRITTEN_SIZE]);

/* Likewise, with the time of day where a moment is not a day. */
struct text written_moment(
	enum language language, struct moment moment, bool with_year, char bytes[WRITTEN_SIZE]);

/* From when to when a window is open, as far as it is known, written out to bytes. */
struct message written_window(
	enum language language, const struct window *window, char bytes[2 * WRITTEN_SIZE]);

/* A window's scope and intake, whichever there are, with the year written to bytes; or NOTHING. */
struct message written_scope(
	enum language language, const struct window *window, char bytes[NUMBER_SIZE]);

/* The level of a route, and the audience if it is for one: M1, M1 (vapp). Written to bytes. */
enum { ROUTE_SIZE = 2 * NAME_SIZE + 8 };
struct text route_name(const struct track *track, char bytes[ROUTE_SIZE]);

#endif
