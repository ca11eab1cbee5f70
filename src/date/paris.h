#ifndef DATE_PARIS_H
#define DATE_PARIS_H

#include <stdint.h>

#include "date/moment.h"

/*
 * Time in Paris: UTC+1, and UTC+2 from the last Sunday of March to that of October, 01:00 UTC both
 * (directive 2000/84/EC, articles 2 and 3), in every year.
 */

/* In seconds. */
enum { MINUTE = 60, HOUR = 60 * MINUTE, DAY = 24 * HOUR };

/* Instants, in seconds since 1970-01-01T00:00:00Z, that these functions may be asked about. */
#define INSTANT_FIRST ((int64_t)DAY * (DAY_FIRST - 2))
#define INSTANT_LAST  ((int64_t)DAY * (DAY_LAST + 2))

/*
 * The minute (date/moment.h) that clocks show in Paris at an instant. The hour that comes twice in
 * October is 02:00 to 02:59 the first time, and 02:59 all the second, so that what is later never
 * comes before what is earlier.
 */
int32_t paris_minute(int64_t instant);

/*
 * The first instant at which clocks show a minute; of one that they leave out in March, that at
 * which they do.
 */
int64_t paris_instant(int32_t minute);

/* An instant as YYYYMMDDTHHMMSSZ (ISO 8601), written to bytes. */
enum { INSTANT_SIZE = 16 };
struct text instant_basic(int64_t instant, char bytes[INSTANT_SIZE]);

#endif
