#include "facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "date/date.h"

enum { TODAY = 19806 }; /* 2024-03-24 */

static const char *const faults[] = {
	[DATE_RIGHT] = "right",
	[DATE_UNREADABLE] = "unreadable",
	[DATE_OTHER_FORM] = "other form",
	[DATE_DAY_NUMBER] = "day number",
	[DATE_TWO_DIGIT_YEAR] = "two-digit year",
	[DATE_SMALL_NUMBER] = "small number",
	[DATE_NO_MONTH] = "no month",
	[DATE_NO_DAY] = "no day",
	[DATE_OUT_OF_RANGE] = "out of range",
	[DATE_CLOCK] = "clock",
	[DATE_HOUR] = "hour",
	[DATE_OFFSET] = "offset",
	[DATE_ZONE_FORM] = "zone form",
};

/* The date in words: its day, or its fault, with the day that was meant where one is. */
static const char *describe(struct date date)
{
	static char words[64];
	char iso[DAY_SIZE + 1] = "";
	const bool meant = date.fault == DATE_OTHER_FORM || date.fault == DATE_DAY_NUMBER;

	day_iso(date.day, iso);
	if (date.fault == DATE_RIGHT)
		snprintf(words, sizeof words, "%s", iso);
	else
		snprintf(words, sizeof words, "%s%s%s", faults[date.fault], meant ? " " : "",
			meant ? iso : "");
	return words;
}

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
		{"+1d", "unreadable"},
		{"+ 1", "unreadable"},
		/* A day. */
		{"2024-03-24", "2024-03-24"},
		{"\302\2402024-03-24\342\200\257\n", "2024-03-24"}, /* no-break spaces */
		{"\2402024-03-24\240", "2024-03-24"},               /* in Windows-1252 */
		{"24/03/2024", "2024-03-24"},
		{"24/3/2024", "2024-03-24"},
		{"1/3/2024", "2024-03-01"},
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
		{"24/03/24", "two-digit year"},
		{"1/3/24", "two-digit year"},
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
		{"24 mars 2024", "unreadable"},
		{"24/mars/2024", "unreadable"},
		{"M1", "unreadable"},
		{"45375.", "unreadable"},
		{"1711321199", "unreadable"},
		{"99999999999999999999", "unreadable"},
		{"2024-03-99999999999999999999", "unreadable"},
		/* A clock without a zone. */
		{"2024-03-24 23:30", "2024-03-24"},
		{"2024-03-24T23:30", "2024-03-24"},
		{"2024-03-24T23:30:15", "2024-03-24"},
		{"2024-03-24T23:30:15.123456789", "2024-03-24"},
		{"2024-03-24T23:30:15,5", "2024-03-24"},
		{"24/03/2024 23:59:59", "2024-03-24"},
		{"24/3/2024T00:00", "2024-03-24"},
		{"2024-03-31 02:30", "2024-03-31"},
		{"2024-03-24 a2:30", "clock"},
		{"2024-03-24 24:00", "hour"},
		{"2024-03-24 23:60", "hour"},
		{"2024-03-24 23:59:60", "hour"},
		{"2024-03-24 9:30", "clock"},
		{"2024-03-24 09", "clock"},
		{"2024-03-24 09:3", "clock"},
		{"2024-03-24 09:30:", "clock"},
		{"2024-03-24 09:30:1", "clock"},
		{"2024-03-24 09:30:15.", "clock"},
		{"2024-03-24 09h30", "clock"},
		{"2024-03-24T", "clock"},
		{"2024-03-24  09:30", "clock"},
		{"2024-03-24t09:30", "clock"},
		{"2024-03-24x", "clock"},
		{"2024-03-24Z", "clock"},
		{"2024-03-241", "unreadable"},
		/* Instants. */
		{"2024-03-24T22:30:00Z", "2024-03-24"},
		{"2024-03-24T22:59:59Z", "2024-03-24"},
		{"2024-03-24T22:59:59.999Z", "2024-03-24"},
		{"2024-03-24T23:00:00Z", "2024-03-25"},
		{"2024-03-24T23:00Z", "2024-03-25"},
		{"2024-03-24 23:00Z", "2024-03-25"},
		{"2024-04-25T21:59:59Z", "2024-04-25"},
		{"2024-04-25T22:00:00Z", "2024-04-26"},
		{"2024-03-25T08:00+11:00", "2024-03-24"},
		{"2024-03-25T09:30+11:00", "2024-03-24"},
		{"2024-03-25T10:00+1100", "2024-03-25"},
		{"2024-03-24T18:59:59-04:00", "2024-03-24"},
		{"2024-03-24T19:00:00-04:00", "2024-03-25"},
		{"2024-03-24T00:00+23:59", "2024-03-23"},
		{"2024-03-24T23:59-23:59", "2024-03-26"},
		{"2024-03-24T22:30:00-00:00", "2024-03-24"},
		{"2999-12-31T22:59:59Z", "2999-12-31"},
		{"2999-12-31T23:00:00Z", "out of range"},
		{"1899-12-31T23:00:00Z", "1900-01-01"},
		{"1899-12-31T22:59:59Z", "out of range"},
		{"3000-01-01T00:00+02:00", "2999-12-31"},
		{"2024-03-24T22:30:00z", "clock"},
		{"2024-03-24T22:30:00ZZ", "clock"},
		{"2024-03-24T22:30:00 Z", "clock"},
		{"2024-03-24T22:30 CET", "clock"},
		{"2024-03-24T22:30+24:00", "offset"},
		{"2024-03-24T22:30+11:60", "offset"},
		{"2024-03-24T22:30+11", "offset"},
		{"2024-03-24T22:30+1:00", "offset"},
		{"2024-03-24T22:30+", "offset"},
		{"2024-03-24T22:30+11:00x", "clock"},
		{"24/03/2024 22:30Z", "zone form"},
		{"01/01/3000T00:00Z", "out of range"},
		{"@1711321199", "2024-03-24"},
		{"@1711321200", "2024-03-25"},
		{"@0", "1970-01-01"},
		{"@-1", "1970-01-01"},
		{"@-3601", "1969-12-31"},
		{"@-2208992400", "1900-01-01"},
		{"@-2208992401", "out of range"},
		{"@32503676399", "2999-12-31"},
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
		const char *const read = describe(date_read(text_of(facts[i].text), TODAY));
		EXPECT(failures, strcmp(read, facts[i].read) == 0, "'%s' is read as %s, not %s",
			facts[i].text, read, facts[i].read);
	}
	assert_int_equal(failures, 0);
}

/*
 * Each prefix stands in memory of just its size, so that sanitizers see a byte that is read beyond
 * it. Some are dates themselves.
 */
static void prefixes_are_read_to_their_end(void **state)
{
	(void)state;
	static const char text[] = "2024-03-24T22:30:00.5+11:00";
	static const size_t right[] = {10, 16, 19, 21, 27};
	size_t found = 0;

	for (size_t size = 1; size < sizeof text; size++) {
		char *const bytes = malloc(size);
		assert_non_null(bytes);
		memcpy(bytes, text, size);
		assert_true(date_is_meant((struct text){bytes, size}));
		if (date_read((struct text){bytes, size}, TODAY).fault == DATE_RIGHT)
			assert_int_equal(size, right[found++]);
		assert_int_equal(
			date_read_iso((struct text){bytes, size}).fault == DATE_RIGHT, size == 10);
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
			const struct date date = date_read(text_of(bytes), DAY_FIRST);
			EXPECT(failures, date.fault == DATE_RIGHT && date.day == day, "%s: %s",
				bytes, describe(date));
		}
		write_form(0, bytes, sizeof bytes, day, civil);
		EXPECT(failures, date_read_iso(text_of(bytes)).day == day, "%s", bytes);
	}
	assert_int_equal(failures, 0);
}

static void only_iso_days_are_read_from_calendars(void **state)
{
	(void)state;
	static const char *const wrong[] = {"", "2024", "24/03/2024", "2024-3-24", "2024-3-240",
		"2024-03-24 ", " 2024-03-24", "2024-03-24T10:00", "2024-02-30", "1899-12-31", "+1",
		"today", "2024/03/24", "2024-13-01", "0x24-03-24", "/024-03-24", "@024-03-24"};
	int failures = 0;

	for (size_t i = 0; i < COUNT(wrong); i++)
		EXPECT(failures, date_read_iso(text_of(wrong[i])).fault != DATE_RIGHT, "'%s'",
			wrong[i]);
	assert_int_equal(date_read_iso(TEXT("2024-03-24")).day, TODAY);
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
		{"tomorrow", false},
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
		cmocka_unit_test(only_iso_days_are_read_from_calendars),
		cmocka_unit_test(dates_among_levels),
	};

	return cmocka_run_group_tests_name("date", tests, NULL, NULL);
}
