#include "facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "date/date.h"
#include "described.h"
#include "walker.h"

static void forms(void **state)
{
	(void)state;
	static const struct {
		const char *text, *read;
	} facts[] = {
		/* Words and counts. */
		{"today", "2024-03-24"},
		{"TODAY", "2024-03-24"},
		{"Today", "2024-03-24"},
		{" today\t", "2024-03-24"},
		{"todays", "unreadable"},
		{"toast", "unreadable"},
		{"todaz", "unreadable"},
		{"2024:03:24", "unreadable"},
		{"24 03 2024", "unreadable"},
		{"2024+03+24", "unreadable"},
		{"toda", "unreadable"},
		{"xoday", "unreadable"},
		{"+0", "2024-03-24"},
		{"+1", "2024-03-25"},
		{"+007", "2024-03-31"},
		{"+356393", "2999-12-31"},
		{"+356394", "out of range"},
		{"+99999999999999999999999999", "out of range"},
		{"+18446744073709551616", "out of range"}, /* 0, where numbers wrap at 2^64 */
		{"+", "unreadable"},
		{"+-1", "unreadable"},
		{"+1d", "clock"},
		{"+ 1", "unreadable"},
		/* A day. */
		{"2024-03-24", "2024-03-24"},
		{"\302\2402024-03-24\342\200\257\n", "2024-03-24"}, /* no-break spaces */
		{"\2402024-03-24\240", "2024-03-24"},               /* in Windows-1252 */
		{"24/03/2024", "2024-03-24"},
		{"24/3/2024", "2024-03-24"},
		{"1/3/2024", "2024-03-01"},
		{"24/03/24", "2024-03-24"},
		{"1/3/00", "2000-03-01"},
		{"31/12/99", "2099-12-31"},
		{"29/02/23", "no day"},
		{"24/03/24 9:05", "2024-03-24T09:05"},
		{"01/3/2024", "2024-03-01"},
		{"2024-02-29", "2024-02-29"},
		{"2000-02-29", "2000-02-29"},
		{"1900-01-01", "1900-01-01"},
		{"2999-12-31", "2999-12-31"},
		/* Days that do not exist. */
		{"2023-02-29", "no day"},
		{"2100-02-29", "no day"},
		{"2024-02-30", "no day"},
		{"31/04/2024", "no day"},
		{"2024-03-00", "no day"},
		{"2024-03-32", "no day"},
		{"2024-00-10", "no month"},
		{"2024-13-10", "no month"},
		{"03/24/2024", "no month"},
		{"1899-12-31", "out of range"},
		{"02024-03-24", "out of range"},
		{"1898-13-10", "out of range"},
		{"3001-13-10", "out of range"},
		{"3000-01-01", "out of range"},
		{"00010101", "out of range"},
		{"0000-01-01", "out of range"},
		{"0024-03-24", "out of range"},
		{"24/03/0024", "out of range"},
		{"10000-01-01", "out of range"},
		{"20240-03-24", "out of range"},
		/* Forms that are not taken, but one sees what is meant. */
		{"2024-3-1", "other form 2024-03-01"},
		{"2024-03-1", "other form 2024-03-01"},
		{"2024-3-01", "other form 2024-03-01"},
		{"2024-03/24", "other form 2024-03-24"},
		{"2024/03-24", "other form 2024-03-24"},
		{"24-03/2024", "other form 2024-03-24"},
		{"19000101", "other form 1900-01-01"},
		{"29991231", "other form 2999-12-31"},
		{"2024/03/24", "other form 2024-03-24"},
		{"24-03-2024", "other form 2024-03-24"},
		{"24.03.2024", "other form 2024-03-24"},
		{"24/03-2024", "other form 2024-03-24"},
		{"20240324", "other form 2024-03-24"},
		{"1899/12/31", "out of range"},
		{"3000/01/01", "out of range"},
		{"18991231", "out of range"},
		{"30000101", "out of range"},
		{"00000229", "unreadable"},
		{"24.03.24", "two-digit year"},
		{"24-03-10", "two-digit year"},
		{"99-12-31", "two-digit year"},
		{"45375", "day number 2024-03-24"},
		{"45375.5", "day number 2024-03-24"},
		{"45375,75", "day number 2024-03-24"},
		{"10000", "day number 1927-05-18"},
		{"99999", "day number 2173-10-13"},
		{"00059", "unreadable"},
		{"240324", "unreadable"},
		{"20241324", "unreadable"},
		{"3", "small number"},
		{"25", "small number"},
		{"123", "unreadable"},
		/* No dates. */
		{"", "unreadable"},
		{" ", "unreadable"},
		{"2024", "unreadable"},
		{"2024-03", "unreadable"},
		{"2024-03-", "unreadable"},
		{"2024--24", "unreadable"},
		{"-2024-03-24", "unreadable"},
		{"202-03-24", "unreadable"},
		{"2024-003-24", "unreadable"},
		{"2024-03-024", "unreadable"},
		{"24/03/4", "unreadable"},
		{"24/03/202", "unreadable"},
		{"24/mars/2024", "other form 2024-03-24"},
		{"M1", "unreadable"},
		{"45375.", "unreadable"},
		{"1711321199", "seconds"},
		{"99999999999999999999", "unreadable"},
		{"100000000", "seconds"},
		{"32503676399", "seconds"},
		{"32503676400", "unreadable"},
		{"1711321199.5", "unreadable"},
		{"2024-03-99999999999999999999", "unreadable"},
		/* A clock without a zone. */
		{"2024-03-24 23:30", "2024-03-24T23:30"},
		{"2024-03-24T23:30", "2024-03-24T23:30"},
		{"2024-03-24T23:30:15", "2024-03-24T23:30"},
		{"2024-03-24T23:30:15.123456789", "2024-03-24T23:30"},
		{"2024-03-24T23:30:15,5", "2024-03-24T23:30"},
		{"24/03/2024 23:59:59", "2024-03-24T23:59"},
		{"24/3/2024T00:00", "2024-03-24T00:00"},
		{"2024-03-31 01:59", "2024-03-31T01:59"},
		{"2024-03-31 02:00", "2024-03-31T03:00"},
		{"2024-03-31 02:30", "2024-03-31T03:00"},
		{"2024-03-24 x2:30", "clock"},
		{"2024-03-24 24:00", "hour"},
		{"2024-03-24 23:60", "hour"},
		{"2024-03-24 23:59:60", "hour"},
		{"2024-03-24 9:30", "2024-03-24T09:30"},
		{"2024-03-24 009:30", "clock"},
		{"2024-03-24 09", "clock"},
		{"2024-03-24 09:3", "clock"},
		{"2024-03-24 09:30:", "clock"},
		{"2024-03-24 09:30:1", "clock"},
		{"2024-03-24 09:30:15.", "clock"},
		{"2024-03-24 09h30", "2024-03-24T09:30"},
		{"2024-03-24T", "clock"},
		{"2024-03-24  09:30", "2024-03-24T09:30"},
		{"2024-03-24t09:30", "2024-03-24T09:30"},
		{"2024-03-24T   09:30", "2024-03-24T09:30"},
		{"24/03/2024t  09:30:15,5", "2024-03-24T09:30"},
		{"2024-03-24 T09:30", "2024-03-24T09:30"},
		{"2024-03-24TT09:30", "clock"},
		{"2024-03-24\t09:30", "2024-03-24T09:30"},
		{"2024-03-24 09 :30", "clock"},
		{"2024-03-24 09: 30", "clock"},
		{"2024-03-24 09.30", "clock"},
		{"2024-03-24 ,", "clock"},
		{"2024-03-24x", "clock"},
		{"2024-03-24Z", "clock"},
		{"2024-03-241", "unreadable"},
		/* Instants. */
		{"2024-03-24T22:30:00Z", "2024-03-24T23:30"},
		{"2024-03-24T22:59:59Z", "2024-03-24T23:59"},
		{"2024-03-24T22:59:59.999Z", "2024-03-24T23:59"},
		{"2024-03-24T23:00:00Z", "2024-03-25T00:00"},
		{"2024-03-24T23:00Z", "2024-03-25T00:00"},
		{"2024-03-24 23:00Z", "2024-03-25T00:00"},
		{"2024-04-25T21:59:59Z", "2024-04-25T23:59"},
		{"2024-04-25T22:00:00Z", "2024-04-26T00:00"},
		{"2024-03-25T08:00+11:00", "2024-03-24T22:00"},
		{"2024-03-25T09:30+11:00", "2024-03-24T23:30"},
		{"2024-03-25T10:00+1100", "2024-03-25T00:00"},
		{"2024-03-24T18:59:59-04:00", "2024-03-24T23:59"},
		{"2024-03-24T19:00:00-04:00", "2024-03-25T00:00"},
		{"2024-03-24T00:00+23:59", "2024-03-23T01:01"},
		{"2024-03-24T23:59-23:59", "2024-03-26T00:58"},
		{"2024-03-24T22:30:00-00:00", "2024-03-24T23:30"},
		{"2999-12-31T22:59:59Z", "2999-12-31T23:59"},
		{"2999-12-31T23:00:00Z", "out of range"},
		{"1899-12-31T23:00:00Z", "1900-01-01T00:00"},
		{"1899-12-31T22:59:59Z", "out of range"},
		{"3000-01-01T00:00+02:00", "2999-12-31T23:00"},
		{"2024-03-24T22:30:00z", "2024-03-24T23:30"},
		{"2024-03-24t22:30z", "2024-03-24T23:30"},
		{"2024-03-24 22:30   Z", "2024-03-24T23:30"},
		{"2024-03-25 09:30 +11:00", "2024-03-24T23:30"},
		{"2024-03-25  09:30:59.9  +1100", "2024-03-24T23:30"},
		{"2025-08-26 18:00 +11:00", "2025-08-26T09:00"},
		{"2024-03-24T22:30:00ZZ", "zone"},
		{"2024-03-24T22:30:00 Z", "2024-03-24T23:30"},
		{"2024-03-24T22:30 CET", "zone"},
		{"2024-03-24T22:30+24:00", "zone"},
		{"2024-03-24T22:30+11:60", "zone"},
		{"2024-03-24T22:30+11", "2024-03-24T12:30"},
		{"2024-03-24T22:30-11", "2024-03-25T10:30"},
		{"2024-03-24 22:30 -02", "2024-03-25T01:30"},
		{"2024-03-24T22:30+00", "2024-03-24T23:30"},
		{"2024-03-24T22:30-23", "2024-03-25T22:30"},
		{"2024-03-24T22:30+24", "zone"},
		{"2024-03-24T22:30+1", "zone"},
		{"2024-03-24T22:30+111", "zone"},
		{"2024-03-24T22:30+11:", "zone"},
		{"2024-03-24T22:30+11:0", "zone"},
		{"2024-03-24T22:30+ 11", "zone"},
		{"2024-03-24T22:30+11 00", "zone"},
		{"2024-03-24T22:30+1100Z", "zone"},
		{"2024-03-24T22:30 ", "2024-03-24T22:30"},
		{"2024-03-24T22:30 x", "zone"},
		{"2024-03-24T22:30UTC", "zone"},
		/* Both nights of change. */
		{"2024-03-31T00:59:59Z", "2024-03-31T01:59"},
		{"2024-03-31T01:00Z", "2024-03-31T03:00"},
		{"2024-10-27T00:59Z", "2024-10-27T02:59"},
		{"2024-10-27T01:00Z", "2024-10-27T02:59"},
		{"2024-10-27T01:59:59Z", "2024-10-27T02:59"},
		{"2024-10-27T02:00Z", "2024-10-27T03:00"},
		{"2024-03-24T22:30+1:00", "zone"},
		{"2024-03-24T22:30+", "zone"},
		{"2024-03-24T22:30+11:00x", "zone"},
		{"24/03/2024 22:30Z", "zone form 2024-03-24"},
		{"01/01/3000T00:00Z", "out of range"},
		{"@1711321199", "2024-03-24T23:59"},
		{"@1711321200", "2024-03-25T00:00"},
		{"@0", "1970-01-01T01:00"},
		{"@-1", "1970-01-01T00:59"},
		{"@-3601", "1969-12-31T23:59"},
		{"@-2208992400", "1900-01-01T00:00"},
		{"@-2208992401", "out of range"},
		{"@32503676399", "2999-12-31T23:59"},
		{"@32503676400", "out of range"},
		{"@99999999999999999999999", "out of range"},
		{"@18446744075420872815", "out of range"}, /* 2^64 and @1711321199 */
		{"@-99999999999999999999999", "out of range"},
		{"@", "unreadable"},
		{"@-", "unreadable"},
		{"@+1", "unreadable"},
		{"@1x", "unreadable"},
		{"@1711321199.5", "unreadable"},
		{"@17e8", "unreadable"},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		const char *const read = describe(date_read(text_of(facts[i].text), now));
		EXPECT(failures, strcmp(read, facts[i].read) == 0, "'%s' is read as %s, not %s",
			facts[i].text, read, facts[i].read);
	}
	assert_int_equal(failures, 0);
}

/*
 * Each prefix is in memory of just its size, so that sanitizers see a byte that is read beyond
 * it. Some are dates themselves.
 */
static void prefixes_are_read_to_their_end(void **state)
{
	(void)state;
	static const char text[] = "2024-03-24T22:30:00.5+11:00";
	static const size_t right[] = {10, 16, 19, 21, 24, 27};
	size_t found = 0;

	for (size_t size = 1; size < sizeof text; size++) {
		char *const bytes = malloc(size);
		assert_non_null(bytes);
		memcpy(bytes, text, size);
		assert_true(date_is_meant((struct text){bytes, size}));
		const struct date date = date_read((struct text){bytes, size}, now);
		const struct date again = date_read_of_year((struct text){bytes, size});
		assert_int_equal(again.fault, date.fault);
		assert_int_equal(moment_pack(again.moment), moment_pack(date.moment));
		if (date.fault == DATE_RIGHT)
			assert_int_equal(size, right[found++]);
		free(bytes);
	}
	assert_int_equal(found, COUNT(right));
}

/* Writes a day in one of the forms it has; false after the last of them. */
static bool write_form(int form, char *bytes, size_t size, day_number day, struct civil civil)
{
	const long long midnight = (long long)day * 86400;
	const int y = civil.year, m = civil.month, d = civil.day;

	switch (form) {
	case 0:
		return snprintf(bytes, size, "%04d-%02d-%02d", y, m, d) > 0;
	case 1:
		return snprintf(bytes, size, "%02d/%02d/%04d", d, m, y) > 0;
	case 2:
		return snprintf(bytes, size, "%d/%d/%d", d, m, y) > 0;
	case 3:
		return snprintf(bytes, size, "%04d-%02d-%02dT00:00", y, m, d) > 0;
	case 4:
		return snprintf(bytes, size, "%02d/%02d/%04d 23:59:59.99", d, m, y) > 0;
	case 5: /* noon in Greenwich is the afternoon of the same day in Paris */
		return snprintf(bytes, size, "%04d-%02d-%02dT12:00:00Z", y, m, d) > 0;
	case 6: /* and its midnight is one or two in the morning */
		return snprintf(bytes, size, "%04d-%02d-%02d 00:00Z", y, m, d) > 0;
	case 7: /* 23:30 three hours ahead of Greenwich is 20:30 there */
		return snprintf(bytes, size, "%04d-%02d-%02dT23:30+0300", y, m, d) > 0;
	case 8:
		return snprintf(bytes, size, "@%lld", midnight) > 0;
	case 9:
		return snprintf(bytes, size, "@%lld", midnight + 21 * 3600) > 0;
	case 10:
		return snprintf(bytes, size, "+%d", day - DAY_FIRST) > 0;
	default:
		return false;
	}
}

static void every_day_is_read_in_every_form(void **state)
{
	(void)state;
	char bytes[64];
	int failures = 0;

	for (day_number day = DAY_FIRST; day <= DAY_LAST && failures < 20; day++) {
		const struct civil civil = civil_of(day);
		for (int form = 0; write_form(form, bytes, sizeof bytes, day, civil); form++) {
			const struct date date =
				date_read(text_of(bytes), moment_of_day(DAY_FIRST));
			EXPECT(failures, date.fault == DATE_RIGHT && moment_day(date.moment) == day,
				"%s: %s", bytes, describe(date));
		}
		write_form(0, bytes, sizeof bytes, day, civil);
		const struct date date = date_read_of_year(text_of(bytes));
		EXPECT(failures,
			date.fault == DATE_RIGHT && date.moment.is_day &&
				date.moment.minute == day * DAY_MINUTES,
			"%s: %s", bytes, describe(date));
	}
	assert_int_equal(failures, 0);
}

/* What depends on the day it is read, or is but seconds, is none for a calendar. */
static void dates_of_calendars_name_their_year(void **state)
{
	(void)state;
	static const struct {
		const char *text, *read;
	} facts[] = {
		{"", "unreadable"},
		{"today", "unreadable"},
		{"+1", "unreadable"},
		{"+0", "unreadable"},
		{"@0", "unreadable"},
		{"@1711321199", "unreadable"},
		{"unknown", "unreadable"},
		{"45375", "day number 2024-03-24"},
		{"1711321199", "unreadable"},
		{"10/03", "unreadable"},
		{"24-03-24", "two-digit year"},
		{"2024-02-30", "no day"},
		{"2024-03-24 24:00", "hour"},
		{"3000-01-01", "out of range"},
		{"2024-03-24", "2024-03-24"},
		{" 2024-03-24 ", "2024-03-24"},
		{"24/3/2024", "2024-03-24"},
		{"24/3/2024 12:00", "2024-03-24T12:00"},
		{"2024-03-24 12:00", "2024-03-24T12:00"},
		{"2025-08-26 18:00 +11:00", "2025-08-26T09:00"},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		const char *const read = describe(date_read_of_year(text_of(facts[i].text)));
		EXPECT(failures, strcmp(read, facts[i].read) == 0, "'%s' is read as %s, not %s",
			facts[i].text, read, facts[i].read);
	}
	assert_int_equal(failures, 0);
}

/* The minute of an instant of each quarter of an hour around the world, some days round the year.
 */
static void zones_move_the_day(void **state)
{
	(void)state;
	static const char *const days[] = {"1900-06-15", "2024-01-15", "2024-06-15", "2999-06-15"};
	int failures = 0;

	for (size_t i = 0; i < COUNT(days); i++)
		for (int ahead = -23 * 60 - 45; ahead <= 23 * 60 + 45; ahead += 15)
			for (int clock = 0; clock < 24 * 60; clock += 45) {
				char bytes[64];
				const bool summer = days[i][6] == '6';
				const int paris = clock - ahead + (summer ? 120 : 60);
				const struct date day = date_read(text_of(days[i]), now);

				snprintf(bytes, sizeof bytes, "%sT%02d:%02d%c%02d:%02d", days[i],
					clock / 60, clock % 60, ahead < 0 ? '-' : '+',
					abs(ahead) / 60, abs(ahead) % 60);
				const struct date date = date_read(text_of(bytes), now);
				EXPECT(failures,
					date.fault == DATE_RIGHT && !date.moment.is_day &&
						date.moment.minute == day.moment.minute + paris,
					"%s: %s", bytes, describe(date));
			}
	assert_int_equal(failures, 0);
}

/* A moment in one number, every day and some minutes of it, and as people and programs write it. */
static void moments_are_packed_and_written(void **state)
{
	(void)state;
	struct walker day = first_day;
	int failures = 0;

	for (; day.year <= 2999 && failures < 20; step(&day)) {
		/* The first and last minute, one between, and the whole. */
		const int minutes[] = {0, day.number & 1023, 1439, -1};

		for (size_t i = 0; i < COUNT(minutes); i++) {
			const bool whole = minutes[i] < 0;
			const struct moment moment = {
				day.number * 1440 + (whole ? 0 : minutes[i]), whole};
			const struct moment back = moment_unpack(moment_pack(moment));
			char iso[MOMENT_SIZE], expected[64];

			EXPECT(failures,
				back.minute == moment.minute && back.is_day == whole &&
					moment_day(moment) == day.number &&
					moment_end(moment) == moment.minute + (whole ? 1440 : 1),
				"minute %d of %s", minutes[i], day.iso);
			if (whole)
				snprintf(expected, sizeof expected, "%s", day.iso);
			else
				snprintf(expected, sizeof expected, "%sT%02d:%02d", day.iso,
					minutes[i] / 60, minutes[i] % 60);
			EXPECT(failures, text_equal(moment_iso(moment, iso), text_of(expected)),
				"%.*s is not %s", MOMENT_SIZE, iso, expected);
			const struct date date = date_read_of_year(text_of(expected));
			/* Clocks leave out an hour of a Sunday in March. */
			const bool left_out = minutes[i] / 60 == 2 && day.month == 3 &&
				day.day > 24 && day.weekday == 6;
			const int32_t later = day.number * 1440 + 180;
			EXPECT(failures,
				date.fault == DATE_RIGHT &&
					moment_pack(date.moment) ==
						(left_out ? later * 2 : moment_pack(moment)),
				"%s: %s", expected, describe(date));
		}
	}
	assert_int_equal(failures, 0);
}

static void dates_among_levels(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		bool meant;
	} facts[] = {
		{"2024-03-24", true},
		{"3", true},
		{"45375x", true},
		{"+1", true},
		{"@0", true},
		{"today", true},
		{"ToDaY", true},
		{" 24/03/2024", true},
		{"\xC2\xA0today ", true},
		{"M1", false},
		{"-1", false},
		{"to-day", false},
		{"todays", false},
		{"", false},
		{" ", false},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++)
		EXPECT(failures, date_is_meant(text_of(facts[i].text)) == facts[i].meant, "'%s'",
			facts[i].text);
	assert_int_equal(failures, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forms),
		cmocka_unit_test(prefixes_are_read_to_their_end),
		cmocka_unit_test(every_day_is_read_in_every_form),
		cmocka_unit_test(dates_of_calendars_name_their_year),
		cmocka_unit_test(zones_move_the_day),
		cmocka_unit_test(moments_are_packed_and_written),
		cmocka_unit_test(dates_among_levels),
	};

	return cmocka_run_group_tests_name("date", tests, NULL, NULL);
}
