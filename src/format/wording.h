#ifndef FORMAT_WORDING_H
#define FORMAT_WORDING_H

#include "format/format.h"
#include "phrases.h"
#include "text/name.h"

/* What the formats for people have in common. */

/* Writes a text as it is. */
static inline void write_text(const struct report *report, struct text text)
{
	output_text(report->output, text);
}

/* Writes a message in the report's language. */
void write_message(const struct report *report, struct message message);

/* Writes a line with the title of the calendar. */
void write_title(const struct report *report);

/* Writes a line with the title, and one with the school, if it is known, and the day. */
void write_title_and_day(const struct report *report);

/* The word for a state, in the report's language. */
struct text state_word(const struct report *report, enum state state);

/* Writes the state in a word, coloured if the report wants it. */
void write_state(const struct report *report, enum state state);

/* Writes the days of a decision: how many are left, to wait or past. */
void write_days(const struct report *report, const struct decision *decision);

/* The days of a decision in fewer words, for a row; written to bytes. */
enum { DAYS_SIZE = 64 };
struct text days_in_brief(
	enum language language, const struct decision *decision, char bytes[DAYS_SIZE]);

/* A day written out, weekday and month by name, to bytes. */
enum { WRITTEN_SIZE = 64 };
struct text written_day(
	enum language language, day_number day, bool with_year, char bytes[WRITTEN_SIZE]);

/* A moment written out likewise, with the time of day if it is not a whole day. */
struct text written_moment(
	enum language language, struct moment moment, bool with_year, char bytes[WRITTEN_SIZE]);

/* From when to when a window is open, as far as that is known; its arguments are in bytes. */
struct message written_window(
	enum language language, const struct window *window, char bytes[2 * WRITTEN_SIZE]);

/* The scope and the intake of a window, if given; the year is in bytes. Or PHRASE_NOTHING. */
struct message written_scope(
	enum language language, const struct window *window, char bytes[NUMBER_SIZE]);

/* The level of a route, and its audience if it has one, written to bytes: M1, M1 (vapp). */
enum { ROUTE_SIZE = 2 * NAME_SIZE + 8 };
struct text route_name(const struct track *track, char bytes[ROUTE_SIZE]);

#endif
