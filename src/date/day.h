#ifndef DATE_DAY_H
#define DATE_DAY_H

#include <stdbool.h>
#include <stdint.h>

#include "text/text.h"

/* A day, as days since 1970-01-01, in the Gregorian calendar even before its introduction. */
typedef int32_t day_number;

enum { YEAR_FIRST = 1900, YEAR_LAST = 2999 };

/* The days that guichet answers for: 1900-01-01 to 2999-12-31. */
enum { DAY_FIRST = -25567, DAY_LAST = 376199 };

/* A day as people write it: month 1 to 12, day 1 to 31. */
struct civil {
	int year, month, day;
};

/* The number of days of a month, 1 to 12, of a year from 0 on. */
int month_days(int year, int month);

/* Is there such a day, in the year 0 or later? Any numbers may be asked about. */
bool civil_exists(struct civil civil);

/* The day that civil names, which exists and is from 0000-03-01 to 9999-12-31. */
day_number day_of(struct civil civil);

/* The year, month and day of a day, for the same days. */
struct civil civil_of(day_number day);

/* The day of the week, 0 for Monday to 6 for Sunday, for the same days. */
int day_weekday(day_number day);

/* The day as YYYY-MM-DD (ISO 8601), written to bytes, for the same days. */
enum { DAY_SIZE = 10 };
struct text day_iso(day_number day, char bytes[DAY_SIZE]);

/* The day as YYYYMMDD (ISO 8601, basic format), written to bytes, for the same days. */
enum { BASIC_SIZE = 8 };
struct text day_basic(day_number day, char bytes[BASIC_SIZE]);

/* Writes the last `count` decimal digits of number, which is not negative, to bytes. */
void write_digits(char *bytes, int count, int number);

#endif
