#include "facts.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "date/paris.h"
#include "walker.h"

/* No later than what a small time_t holds. */
static const int64_t last_year_end = sizeof(time_t) > 4 ? INT64_C(4102444800) : INT64_C(2145916800);

/* The minute by libc's clock, with the European rule as POSIX writes it. */
static int32_t libc_minute(int64_t instant)
{
	const time_t time = (time_t)instant;
	struct tm tm;

	assert_non_null(localtime_r(&time, &tm));
	return day_of((struct civil){tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday}) * 1440 +
		tm.tm_hour * 60 + tm.tm_min;
}

static bool is_summer(int64_t instant)
{
	const time_t time = (time_t)instant;
	struct tm tm;

	assert_non_null(localtime_r(&time, &tm));
	return tm.tm_isdst > 0;
}

/* Offsets change on the quarter of an hour everywhere, so that is fine enough. */
static void every_quarter_of_an_hour_agrees_with_libc(void **state)
{
	(void)state;
	int32_t before = paris_minute(-1), latest = before;
	int failures = 0, twice = 0;

	for (int64_t instant = 0; instant < last_year_end && failures < 20; instant += 900) {
		const int32_t minute = paris_minute(instant), libc = libc_minute(instant);

		/* By libc, an hour goes back in October: it has been shown, then. */
		twice += libc <= latest;
		if (libc > latest) {
			latest = libc;
			EXPECT(failures, minute == libc, "@%lld", (long long)instant);
		}
		EXPECT(failures, minute >= before, "time goes back at @%lld", (long long)instant);
		before = minute;
	}
	/* In each year. */
	assert_int_equal(twice, 4 * (sizeof(time_t) > 4 ? 130 : 68));
	assert_int_equal(failures, 0);
}

/* Each minute from a noon to the next, whose night has a change, by libc. */
static void check_night(int64_t noon, int *failures, int *left_out, int *twice)
{
	int32_t before = paris_minute(noon - 60);
	bool summer = is_summer(noon);

	for (int64_t instant = noon; instant < noon + 86400; instant += 60) {
		const int32_t minute = paris_minute(instant), libc = libc_minute(instant);
		const bool is_second = summer && !is_summer(instant) && libc % 1440 < 180;
		const int32_t expected = is_second ? libc / 1440 * 1440 + 179 : libc;

		*twice += is_second;
		EXPECT(*failures, minute == expected && paris_minute(instant + 59) == expected,
			"@%lld", (long long)instant);
		if (!is_second)
			EXPECT(*failures, paris_instant(minute) == instant, "back to @%lld",
				(long long)instant);
		/* What clocks leave out is the instant at which they do. */
		for (int32_t gap = before + 1; gap < minute; gap++, ++*left_out)
			EXPECT(*failures, paris_instant(gap) == instant, "minute %d, left out",
				(int)gap);
		before = minute;
	}
}

static void every_minute_of_the_nights_of_change(void **state)
{
	(void)state;
	struct walker day = first_day;
	int failures = 0, left_out = 0, twice = 0, nights = 0;

	for (; day.year <= 2037; step(&day)) {
		/* On Saturdays before the last Sunday of the two. */
		if (day.year < 1970 || day.weekday != 5 || (day.month != 3 && day.month != 10) ||
			day.day < 24 || day.day > 30)
			continue;
		check_night((int64_t)day.number * 86400 + 12 * 3600, &failures, &left_out, &twice);
		nights++;
	}
	assert_int_equal(nights, 2 * 68);
	assert_int_equal(left_out, 60 * 68);
	assert_int_equal(twice, 60 * 68);
	assert_int_equal(failures, 0);
}

/* The nights of 2024, and seconds around what is not of 1970. */
static void summer_time_begins_and_ends(void **state)
{
	(void)state;
	/* 2024-03-31T01:00Z and 2024-10-27T01:00Z; the hour moves midnight of the days around. */
	static const struct {
		int64_t instant;
		struct civil day;
		int hour, minute;
	} facts[] = {
		{1711839599, {2024, 3, 30}, 23, 59}, /* 2024-03-30T22:59:59Z */
		{1711839600, {2024, 3, 31}, 0, 0},
		{1711846799, {2024, 3, 31}, 1, 59},
		{1711846800, {2024, 3, 31}, 3, 0},
		{1711922399, {2024, 3, 31}, 23, 59}, /* 2024-03-31T21:59:59Z */
		{1711922400, {2024, 4, 1}, 0, 0},
		{1729979999, {2024, 10, 26}, 23, 59}, /* 2024-10-26T21:59:59Z */
		{1729980000, {2024, 10, 27}, 0, 0},
		{1729987200, {2024, 10, 27}, 2, 0},
		{1729990799, {2024, 10, 27}, 2, 59},
		{1729990800, {2024, 10, 27}, 2, 59}, /* 02:00 again */
		{1729994399, {2024, 10, 27}, 2, 59},
		{1729994400, {2024, 10, 27}, 3, 0},
		{1730069999, {2024, 10, 27}, 23, 59}, /* 2024-10-27T22:59:59Z */
		{1730070000, {2024, 10, 28}, 0, 0},
		{0, {1970, 1, 1}, 1, 0},
		{-1, {1970, 1, 1}, 0, 59},
		{-60, {1970, 1, 1}, 0, 59},
		{-61, {1970, 1, 1}, 0, 58},
		{-3600, {1970, 1, 1}, 0, 0},
		{-3601, {1969, 12, 31}, 23, 59},
		{-2208992400, {1900, 1, 1}, 0, 0}, /* 1899-12-31T23:00:00Z */
		{-2208992401, {1899, 12, 31}, 23, 59},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++)
		EXPECT(failures,
			paris_minute(facts[i].instant) ==
				day_of(facts[i].day) * 1440 + facts[i].hour * 60 + facts[i].minute,
			"@%lld", (long long)facts[i].instant);
	assert_int_equal(failures, 0);
}

/* Every last Sunday of March and October, by walking there; midnight and noon of each day. */
static void every_day_goes_round(void **state)
{
	(void)state;
	struct walker walker = first_day;
	bool summer = false; /* on the evening of the day before */
	int failures = 0;

	for (; walker.year <= 2999 && failures < 20; step(&walker)) {
		const int64_t midnight = (int64_t)walker.number * 86400 - (summer ? 7200 : 3600);
		const int32_t first = walker.number * 1440;
		char stamp[INSTANT_SIZE], expected[64];

		EXPECT(failures,
			paris_minute(midnight) == first && paris_minute(midnight - 1) == first - 1,
			"%s does not begin at @%lld", walker.iso, (long long)midnight);
		EXPECT(failures,
			paris_instant(first) == midnight &&
				paris_instant(first - 1) == midnight - 60,
			"%s does not begin at @%lld, the other way", walker.iso,
			(long long)midnight);
		if (walker.weekday == 6 && walker.day > 24 && walker.month == 3)
			summer = true;
		if (walker.weekday == 6 && walker.day > 24 && walker.month == 10)
			summer = false;
		snprintf(expected, sizeof expected, "%04d%02d%02dT%s0000Z", walker.year,
			walker.month, walker.day, summer ? "10" : "11");
		instant_basic(paris_instant(first + 720), stamp);
		EXPECT(failures, memcmp(stamp, expected, INSTANT_SIZE) == 0,
			"noon of %s is %.*s, not %s", walker.iso, INSTANT_SIZE, stamp, expected);
	}
	assert_int_equal(failures, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_quarter_of_an_hour_agrees_with_libc),
		cmocka_unit_test(every_minute_of_the_nights_of_change),
		cmocka_unit_test(summer_time_begins_and_ends),
		cmocka_unit_test(every_day_goes_round),
	};

	setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
	tzset();
	return cmocka_run_group_tests_name("paris", tests, NULL, NULL);
}
