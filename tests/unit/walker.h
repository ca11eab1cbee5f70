#ifndef TESTS_WALKER_H
#define TESTS_WALKER_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* A second calendar: it goes on day by day and knows only how long the months are. */
struct walker {
	int year, month, day;
	int weekday; /* 0 for Monday */
	int number;  /* of days since 1970-01-01 */
	char iso[32];
};

/* Monday, 1900-01-01 */
static const struct walker first_day = {1900, 1, 1, 0, -25567, "1900-01-01"};

static inline bool leap(int year)
{
	if (year % 400 == 0)
		return true;
	if (year % 100 == 0)
		return false;
	return year % 4 == 0;
}

static inline int length(int year, int month)
{
	switch (month) {
	case 2:
		return leap(year) ? 29 : 28;
	case 4:
	case 6:
	case 9:
	case 11:
		return 30;
	default:
		return 31;
	}
}

static inline void step(struct walker *walker)
{
	walker->number++;
	walker->weekday = walker->weekday == 6 ? 0 : walker->weekday + 1;
	if (walker->day++ == length(walker->year, walker->month)) {
		walker->day = 1;
		if (walker->month++ == 12) {
			walker->month = 1;
			walker->year++;
		}
	}
	snprintf(walker->iso, sizeof walker->iso, "%04d-%02d-%02d", walker->year, walker->month,
		walker->day);
}

#endif
