#ifndef DATE_PARIS_H
#define DATE_PARIS_H

#include <stdint.h>

#include "date/moment.h"

/*
 * Time in Paris: UTC+1, but UTC+2 from the last Sunday of March, 01:00 UTC, to the last Sunday of
 * October, 01:00 UTC (directive 2000/84/EC, articles 2 and 3). This is assumed for every year.
 */

/* In seconds. */
enum { MINUTE = 60, HOUR = 60 * MINUTE, DAY = 24 * HOUR };

/* The instants that these functions take, in seconds since 1970-01-01T00:00:00Z. */
#define INSTANT_FIRST ((int64_t)DAY * (DAY_FIRST - 2))
#define INSTANT_LAST  ((int64_t)DAY * (DAY_LAST + 2))

/*
 * The minute (date/moment.h) that clocks show in Paris at an instant. The hour that comes twice in
 * October is 02:00 to 02:59 the first time, and stays at 02:59 the second time, so that a later
 * instant never has an earlier minute.
 */
int32_t paris_minute(int64_t instant);

/*
 * The first instant at which clocks in Paris show a minute; for a minute that they skip in March,
 * the instant at which they do so.
 */
int64_t paris_instant(int32_t minute);

/* An instant as YYYYMMDDTHHMMSSZ (ISO 8601), written to bytes. */
enum { INSTANT_SIZE = 16 };
struct text instant_basic(int64_t instant, char bytes[INSTANT_SIZE]);

#endif
