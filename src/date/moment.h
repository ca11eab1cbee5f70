#ifndef DATE_MOMENT_H
#define DATE_MOMENT_H

#include <stdbool.h>
#include <stdint.h>

#include "date/day.h"
#include "text/text.h"

/*
 * A point in time by the clocks of Paris: a minute, or a day, which counts whole. Minutes are those
 * of a clock that is never put forward or back, since 1970-01-01 00:00: see date/paris.h.
 */
struct moment {
	int32_t minute; /* of a day, the first */
	bool is_day;
};

enum { DAY_MINUTES = 24 * 60 };

/* A day as a moment. */
static inline struct moment moment_of_day(day_number day)
{
	return (struct moment){day * DAY_MINUTES, true};
}

/* The day that a minute is in. */
static inline day_number minute_day(int32_t minute)
{
	return minute / DAY_MINUTES - (minute % DAY_MINUTES < 0);
}

/* The day of a moment. */
static inline day_number moment_day(struct moment moment)
{
	return minute_day(moment.minute);
}

/* The first minute after a moment. */
static inline int32_t moment_end(struct moment moment)
{
	return moment.minute + (moment.is_day ? DAY_MINUTES : 1);
}

/* A moment in one number. */
static inline int32_t moment_pack(struct moment moment)
{
	return moment.minute * 2 + moment.is_day;
}

/* The moment of a number of moment_pack. */
static inline struct moment moment_unpack(int32_t packed)
{
	const bool is_day = packed % 2 != 0;

	return (struct moment){(packed - is_day) / 2, is_day};
}

/* The time of a minute, as HH:MM (ISO 8601), written to bytes. */
enum { CLOCK_SIZE = 5 };
struct text clock_text(int32_t minute, char bytes[CLOCK_SIZE]);

/* A day as YYYY-MM-DD, a minute as YYYY-MM-DDTHH:MM (ISO 8601), written to bytes. */
enum { MOMENT_SIZE = DAY_SIZE + 1 + CLOCK_SIZE };
struct text moment_iso(struct moment moment, char bytes[MOMENT_SIZE]);

#endif
