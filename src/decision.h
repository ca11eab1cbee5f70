#ifndef DECISION_H
#define DECISION_H

#include "calendar/calendar.h"

enum state { STATE_OPEN, STATE_UPCOMING, STATE_CLOSED, STATES };

/* The state in the word that programs read: open, upcoming or closed. */
struct text state_name(enum state state);

/* Where and whether one applies at a level on a day. */
struct decision {
	const struct level *level;
	const struct window *window; /* NULL when the level has none: then there is no answer */
	enum state state;
	int days; /* until it opens, 1 or more; until it closes, 0 or more; or since, -1 or less */
};

/*
 * Decides by the window that holds the day, else by the nearest that opens later, else by the last
 * that closed (O(log n) of the level's windows). level must outlive the decision.
 */
struct decision decide(const struct level *level, day_number day);

/*
 * The window that closes last of those of the decisions' levels, when all of them are over;
 * NULL when one is not, or when there is none.
 */
const struct window *decisions_over(const struct decision *decisions, size_t count);

/*
 * Sets platforms to the first of those of the decisions' windows, each address once, in the order
 * of the decisions. Returns their number, PLATFORMS_MAX + 1 where there are more than
 * PLATFORMS_MAX.
 */
enum { PLATFORMS_MAX = 8 }; /* more addresses than that help nobody */
size_t decisions_platforms(const struct decision *decisions, size_t count,
	const struct platform *platforms[PLATFORMS_MAX + 1]);

/* Sorts decisions by level, as the calendar does. */
void decisions_by_level(struct decision *decisions, size_t count);

/* Is one of the decisions, sorted by level, for that level? O(log n). */
bool decisions_hold(const struct decision *decisions, size_t count, const struct level *level);

/* Sorts decisions, which all have a window, by platform, then by level, as the calendar does. */
void decisions_by_platform(struct decision *decisions, size_t count);

#endif
