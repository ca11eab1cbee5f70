#ifndef DATE_HOUR_H
#define DATE_HOUR_H

#include "date/date.h"

/* A time of day. */
struct hour {
	int hour, minute, second; /* a fraction is cut off */
	bool colons;              /* it is written like 9:05, not like 9 h 05 or noon */
};

/*
 * Takes a time of day off text, with what separates it from the day before it: white space, `T`,
 * `à` or `at`. Returns DATE_RIGHT, or what is wrong.
 */
enum date_fault hour_take_any(struct text *text, struct hour *hour);
static inline enum date_fault hour_take(struct text *text, struct hour *hour)
{
	const char *const at = text->bytes;

	/* A short way for nearly all of them, which are like ` 23:30` and end the text. */
	if (text->size != 6 || (at[0] != ' ' && at[0] != 'T') || !byte_is_digit(at[1]) ||
		!byte_is_digit(at[2]) || at[3] != ':' || !byte_is_digit(at[4]) ||
		!byte_is_digit(at[5]))
		return hour_take_any(text, hour);
	*text = text_from(*text, 6);
	*hour = (struct hour){
		(at[1] - '0') * 10 + at[2] - '0', (at[4] - '0') * 10 + at[5] - '0', 0, true};
	return hour->hour > 23 || hour->minute > 59 ? DATE_HOUR : DATE_RIGHT;
}

/*
 * Reads all of text as a time zone, like `Z` or `+01:00`, and sets *seconds to how far it is ahead
 * of UTC. Returns DATE_RIGHT, or what is wrong.
 */
enum date_fault zone_read(struct text text, int *seconds);

#endif
