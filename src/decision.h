#ifndef DECISION_H
#define DECISION_H

#include "calendar/calendar.h"

enum state { STATE_OPEN, STATE_UPCOMING, STATE_CLOSED, STATES };

/* The state in the word that programs read: open, upcoming or closed. */
struct text state_name(enum state state);

/* Where and whether one applies at a level on a day. */
struct decision {
	const struct level *level;
	const struct window *window;
	enum state state;
	int days; /* until it opens, 1 or more; until it closes, 0 or more; or since, -1 or less */
};

/*
 * Decides by the window that holds the day, else by the nearest that opens later, else by the last
 * that closed (O(log n) of the level's windows). level has a window, and must outlive the decision.
 */
struct decision decide(const struct level *level, day_number day);

#endif
