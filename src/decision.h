#ifndef DECISION_H
#define DECISION_H

#include "calendar/calendar.h"

enum state { STATE_OPEN, STATE_UPCOMING, STATE_CLOSED, STATES };

/* The state in the word that programs read: open, upcoming or closed. */
struct text state_name(enum state state);

/* Where and whether one applies on a route at a moment. */
struct decision {
	const struct track *track;
	const struct window *window;
	enum state state;
	/* Until the day when it opens, or closes: 0 or more; since it closed: 0 or less. */
	int days;
};

/* The days of a decision where that end of its window is not known. */
#define DAYS_UNKNOWN INT32_MIN

/*
 * Decides by the last window that is open at any minute of the moment; else by the nearest that
 * opens later, where those not known to open come after the others; else by the one that was over
 * last. Takes O(log n) of the track's windows. track must outlive the decision.
 */
struct decision decide(const struct track *track, struct moment moment);

/* The end of its window to or from which the days of a decision are counted. */
const struct end *decision_end(const struct decision *decision);

/* The days as programs read them, written to bytes; empty where they are not known. */
struct text days_text(const struct decision *decision, char bytes[NUMBER_SIZE]);

/*
 * The track of a level that counts for an audience: its own, or else the one for everybody. For
 * NULL, the one for everybody. NULL where there is none.
 */
const struct track *track_of(const struct level *level, const struct audience *audience);

/*
 * Decides on a level for an audience; NULL: for anybody. Returns false where there is no window for
 * it, and then decision->window is NULL; or, for anybody, where no route is for everybody and not
 * all routes lead to one window, so that the answer depends on the audience.
 */
bool decide_level(struct decision *decision, const struct level *level,
	const struct audience *audience, struct moment moment);

#endif
