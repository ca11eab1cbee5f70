#include "date/paris.h"

#include <stdbool.h>

/* 01:00 UTC on the last Sunday of a month that has 31 days. */
static int64_t last_sunday(int year, int month)
{
	const day_number last = day_of((struct civil){year, month, 31});

	return (int64_t)(last - (day_weekday(last) + 1) % 7) * DAY + HOUR;
}

static day_number day_at(int64_t seconds)
{
	return (day_number)(seconds / DAY - (seconds % DAY < 0));
}

day_number paris_day(int64_t instant)
{
	const int year = civil_of(day_at(instant)).year;
	const bool summer = instant >= last_sunday(year, 3) && instant < last_sunday(year, 10);

	return day_at(instant + (summer ? 2 * HOUR : HOUR));
}
