#ifndef DATE_DATE_H
#define DATE_DATE_H

#include <stdbool.h>

#include "date/day.h"
#include "text/text.h"

/* What is wrong with a DATE. */
enum date_fault {
	DATE_RIGHT,
	DATE_UNREADABLE,
	DATE_OTHER_FORM,     /* a day, but not in a form that is taken; day is meant */
	DATE_DAY_NUMBER,     /* likewise: a spreadsheet's day number */
	DATE_TWO_DIGIT_YEAR, /* one cannot know the century, nor what comes first */
	DATE_SMALL_NUMBER,   /* a number of one or two digits: the end of a level's name, maybe */
	DATE_NO_MONTH,       /* civil.month is not a month */
	DATE_NO_DAY,         /* civil names a day that its month does not have */
	DATE_OUT_OF_RANGE,   /* outside 1900 to 2999 */
	DATE_CLOCK,          /* what follows the day is not a time */
	DATE_HOUR,           /* a time that no clock shows */
	DATE_OFFSET,         /* an offset from UTC that is not one */
	DATE_ZONE_FORM,      /* an offset after a day that is not in the international form */
};

/* What was read: the day, when fault is DATE_RIGHT; else what its fault says. */
struct date {
	enum date_fault fault;
	day_number day;
	struct civil civil;
};

/* Is this operand meant as a DATE? It begins with a digit, `+` or `@`, or is the word today. */
bool date_is_meant(struct text text);

/*
 * Reads a DATE in any of its forms (guichet(1)), white space at its ends aside. today is the day
 * in Paris.
 */
struct date date_read(struct text text, day_number today);

/* Reads a day in the form YYYY-MM-DD only. */
struct date date_read_iso(struct text text);

/*
 * Reads seconds since 1970-01-01T00:00:00Z, digits after an optional `-`, into *instant, which may
 * be outside INSTANT_FIRST to INSTANT_LAST (date/paris.h). Returns false when text is none.
 */
bool instant_read(struct text text, int64_t *instant);

#endif
