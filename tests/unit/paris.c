#include "facts.h"

#include <stdlib.h>
#include <time.h>

#include "date/paris.h"
#include "walker.h"

/* The day by libc's clock, with the European rule as POSIX writes it. */
static day_number libc_day(int64_t instant)
{
	const time_t time = (time_t)instant;
	struct tm tm;

	assert_non_null(localtime_r(&time, &tm));
	return day_of((struct civil){tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday});
}

/* Days change on the hour in Paris, so an hour is fine enough; its ends are held, too. */
static void every_hour_agrees_with_libc(void **state)
{
	(void)state;
	const int64_t first = 0,
		      last = sizeof(time_t) > 4 ? INT64_C(4102444800) : INT64_C(2147472000);
	int failures = 0;

	for (int64_t hour = first; hour < last && failures < 20; hour += 3600)
		for (int64_t instant = hour; instant < hour + 3600; instant += 3599)
			EXPECT(failures, paris_day(instant) == libc_day(instant), "@%lld",
				(long long)instant);
	assert_int_equal(failures, 0);
}

static void summer_time_begins_and_ends(void **state)
{
	(void)state;
	/* 2024-03-31T01:00Z and 2024-10-27T01:00Z; the hour moves midnight of the days around. */
	static const struct {
		int64_t instant;
		struct civil day;
	} facts[] = {
		{1711839599, {2024, 3, 30}}, /* 2024-03-30T22:59:59Z, 23:59:59 in Paris */
		{1711839600, {2024, 3, 31}},
		{1711922399, {2024, 3, 31}}, /* 2024-03-31T21:59:59Z, 23:59:59 in Paris */
		{1711922400, {2024, 4, 1}},
		{1729979999, {2024, 10, 26}}, /* 2024-10-26T21:59:59Z */
		{1729980000, {2024, 10, 27}},
		{1730069999, {2024, 10, 27}}, /* 2024-10-27T22:59:59Z */
		{1730070000, {2024, 10, 28}},
		{-1, {1970, 1, 1}}, /* 00:59:59 in Paris */
		{-3601, {1969, 12, 31}},
		{-2208992400, {1900, 1, 1}}, /* 1899-12-31T23:00:00Z */
		{-2208992401, {1899, 12, 31}},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++)
		EXPECT(failures, paris_day(facts[i].instant) == day_of(facts[i].day), "@%lld",
			(long long)facts[i].instant);
	assert_int_equal(failures, 0);
}

/* Every last Sunday of March and October, by walking there, and midnight on each day. */
static void midnight_of_every_day(void **state)
{
	(void)state;
	struct walker walker = first_day;
	bool summer = false; /* on the evening of the day before */
	int failures = 0;

	for (; walker.year <= 2999 && failures < 20; step(&walker)) {
		const int64_t midnight = (int64_t)walker.number * 86400 - (summer ? 7200 : 3600);
		EXPECT(failures,
			paris_day(midnight) == walker.number &&
				paris_day(midnight - 1) == walker.number - 1,
			"%s does not begin at @%lld", walker.iso, (long long)midnight);
		if (walker.weekday == 6 && walker.day > 24 && walker.month == 3)
			summer = true;
		if (walker.weekday == 6 && walker.day > 24 && walker.month == 10)
			summer = false;
	}
	assert_int_equal(failures, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_hour_agrees_with_libc),
		cmocka_unit_test(summer_time_begins_and_ends),
		cmocka_unit_test(midnight_of_every_day),
	};

	setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
	tzset();
	return cmocka_run_group_tests_name("paris", tests, NULL, NULL);
}
