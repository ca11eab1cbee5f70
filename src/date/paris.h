#ifndef DATE_PARIS_H
#define DATE_PARIS_H

#include <stdint.h>

#include "date/day.h"

/* In seconds. */
enum { MINUTE = 60, HOUR = 60 * MINUTE, DAY = 24 * HOUR };

/* Instants, in seconds since 1970-01-01T00:00:00Z, that paris_day may be asked about. */
#define INSTANT_FIRST ((int64_t)DAY * (DAY_FIRST - 2))
#define INSTANT_LAST  ((int64_t)DAY * (DAY_LAST + 2))

/*
 * The day it is in Paris at an instant, INSTANT_FIRST to INSTANT_LAST: UTC+1, and UTC+2 from the
 * last Sunday of March to that of October, 01:00 UTC both (directive 2000/84/EC, articles 2 and 3),
 * in every year.
 */
day_number paris_day(int64_t instant);

#endif
