#include "date/paris.h"

/* 01:00 UTC on the last Sunday of a month that has 31 days. */
static int64_t last_sunday(int year, int month)
{
	const day_number last = day_of((struct civil){year, month, 31});

	return (int64_t)(last - (day_weekday(last) + 1) % 7) * DAY + HOUR;
}

/* The minute that an instant is in, UTC. */
static int32_t minute_at(int64_t instant)
{
	return (int32_t)(instant / MINUTE - (instant % MINUTE < 0));
}

int32_t paris_minute(int64_t instant)
{
	const int year = civil_of(minute_day(minute_at(instant))).year;
	const int64_t end = last_sunday(year, 10);

	if (instant < last_sunday(year, 3) || instant >= end + HOUR)
		return minute_at(instant + HOUR);
	return minute_at((instant < end ? instant : end - MINUTE) + HOUR + HOUR);
}

int64_t paris_instant(int32_t minute)
{
	const int year = civil_of(minute_day(minute)).year;
	const int64_t start = last_sunday(year, 3);
	const int64_t winter = (int64_t)minute * MINUTE - HOUR, summer = winter - HOUR;

	if (winter < start || summer >= last_sunday(year, 10))
		return winter;
	return summer < start ? start : summer;
}

struct text instant_basic(int64_t instant, char bytes[INSTANT_SIZE])
{
	const int32_t minute = minute_at(instant);
	const day_number day = minute_day(minute);
	const int clock = minute - day * DAY_MINUTES;

	day_basic(day, bytes);
	bytes[8] = 'T';
	write_digits(bytes + 9, 2, clock / 60);
	write_digits(bytes + 11, 2, clock % 60);
	write_digits(bytes + 13, 2, (int)(instant - (int64_t)minute * MINUTE));
	bytes[15] = 'Z';
	return (struct text){bytes, INSTANT_SIZE};
}
