#include "facts.h"

#include <string.h>

#include "calendar/read.h"
#include "decision.h"
#include "expiry.h"
#include "reminder.h"
#include "walker.h"

/* Lists of days, and the numbers that they stand for, each in the order of the list, then -1. */
static const struct {
	const char *list;
	int days[16];
} lists[] = {
	{"0", {0, -1}},
	{"7", {7, -1}},
	{"14,7,3-0", {14, 7, 3, 2, 1, 0, -1}},
	{"0-3,28", {0, 1, 2, 3, 28, -1}},
	{"27", {27, -1}},
	{"5-5,1", {5, 1, -1}},
	{"10-12,11-14,12", {10, 11, 12, 11, 12, 13, 14, 12, -1}},
	{"90,30,60", {90, 30, 60, -1}},
	{"400-399,0", {400, 399, 0, -1}},
};

/* Windows as days that strings sort like; in order. */
static const struct {
	const char *opens, *closes;
} windows[] = {
	{"2023-03-22", "2023-04-20"},
	{"2023-06-30", "2023-06-30"},
	{"2023-12-20", "2024-01-10"},
	{"2024-01-11", "2024-01-12"},
	{"2024-02-26", "2024-03-24"},
	{"2024-06-25", "2025-05-31"},
};

static const struct calendar_file file = {.name = "f",
	.text = TEXT_OF("[calendar]\ntitle=T\n[level A]\nname=A\n[level B]\nname=B\n"
			"[platform p]\nname=P\nurl=http://p\n"
			"[window 1]\nlevels=A\nplatform=p\nopens=2023-03-22\ncloses=2023-04-20\n"
			"[window 2]\nlevels=A\nplatform=p\nopens=2023-06-30\ncloses=2023-06-30\n"
			"[window 3]\nlevels=A\nplatform=p\nopens=2023-12-20\ncloses=2024-01-10\n"
			"[window 4]\nlevels=A\nplatform=p\nopens=2024-01-11\ncloses=2024-01-12\n"
			"[window 5]\nlevels=A\nplatform=p\nopens=2024-02-26\ncloses=2024-03-24\n"
			"[window 6]\nlevels=A\nplatform=p\nopens=2024-06-25\ncloses=2025-05-31\n"
			"[window 7]\nlevels=B\nplatform=p\nopens=1999-01-01\ncloses=1999-01-02\n")};

static bool is_listed(const int *days, int wanted)
{
	for (; *days >= 0; days++)
		if (*days == wanted)
			return true;
	return false;
}

/* The days from one to another, by going there. */
static int count_days(struct walker from, const char *to)
{
	const int start = from.number;

	while (strcmp(from.iso, to) < 0)
		step(&from);
	return from.number - start;
}

/* Is the level to be reminded of on that day? By the first window that is not over. */
static bool expected(const struct walker *today, const int *days)
{
	for (size_t i = 0; i < COUNT(windows); i++) {
		if (strcmp(windows[i].closes, today->iso) < 0)
			continue;
		if (strcmp(windows[i].opens, today->iso) > 0)
			return is_listed(days, count_days(*today, windows[i].opens));
		return is_listed(days, count_days(*today, windows[i].closes)) ||
			(strcmp(windows[i].opens, today->iso) == 0 && is_listed(days, 0));
	}
	return false;
}

static struct walker new_year_of_2023(void)
{
	struct walker walker = first_day;

	while (walker.year < 2023)
		step(&walker);
	return walker;
}

static void every_day_of_three_years(void **state)
{
	(void)state;
	struct problems problems = {0};
	struct calendar calendar;
	int failures = 0, reminders = 0;

	assert_true(calendar_read(&calendar, &file, 1, &problems));
	for (size_t i = 0; i < COUNT(lists); i++) {
		struct reminder_range ranges[32];
		struct reminder_days due = {ranges, 0};

		assert_true(reminder_days_read(&due, text_of(lists[i].list)));
		for (struct walker at = new_year_of_2023(); at.year <= 2025; step(&at)) {
			/* Of these, one closed long ago. */
			struct decision decisions[] = {
				decide(calendar.levels[1].tracks, moment_of_day(at.number)),
				decide(calendar.levels[0].tracks, moment_of_day(at.number)),
				decide(calendar.levels[0].tracks, moment_of_day(at.number))};
			const bool is_due = expected(&at, lists[i].days);

			EXPECT(failures,
				decisions_due(&due, decisions, 3, at.number) == (is_due ? 2 : 0) &&
					(!is_due ||
						decisions[0].track->level == &calendar.levels[0]),
				"%s on %s", lists[i].list, at.iso);
			reminders += is_due;
		}
	}
	assert_true(reminders > 60);
	calendar_free(&calendar);
	assert_int_equal(failures, 0);
}

static void the_end_is_told_on_the_day_after_and_each_month(void **state)
{
	(void)state;
	static const char *const ends[] = {
		"2023-04-20", "2023-06-30", "2024-02-29", "2024-12-31", "2024-05-01", "2023-12-30"};
	static const struct level level;
	static const struct track track = {.level = &level};
	int failures = 0;

	for (size_t i = 0; i < COUNT(ends); i++) {
		struct walker at = new_year_of_2023();
		const int closes = at.number + count_days(at, ends[i]);
		const struct window last = {.until = (closes + 1) * 1440};
		bool after = false;

		for (; at.year <= 2025; step(&at)) {
			const bool over = strcmp(at.iso, ends[i]) > 0;
			const bool due = over && (!after || at.day == 1);

			after = over;
			const struct decision decision = {&track, &last, STATE_CLOSED, 0};
			const day_number day = at.number;
			struct decision expired;
			EXPECT(failures, find_expired(&decision, 1, &day, &expired) == due,
				"closed on %s, on %s", ends[i], at.iso);
		}
	}
	assert_int_equal(failures, 0);
}

static void lists_of_days(void **state)
{
	(void)state;
	static const char *const wrong[] = {"", ",", "7,", ",7", "7,,3", "7-", "-7", "7--3",
		"3-2-1", "a", "7a", "7,a", "7 ", " 7", "7, 3", "7;3", "+7", "401767", "0-401767",
		"401767-0", "4294967296", "18446744073709551616", "99999999999999999999999"};
	struct reminder_range ranges[64];
	struct reminder_days due = {ranges, 0};
	int failures = 0;

	for (size_t i = 0; i < COUNT(wrong); i++)
		EXPECT(failures, !reminder_days_read(&due, text_of(wrong[i])), "'%s'", wrong[i]);
	assert_true(reminder_days_read(&due, TEXT("401766-0,0007")));
	assert_int_equal(due.count, 2);
	assert_int_equal(ranges[0].first, 0);
	assert_int_equal(ranges[0].last, 401766);
	assert_int_equal(ranges[1].first, 7);
	assert_int_equal(ranges[1].last, 7);
	assert_int_equal(failures, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_day_of_three_years),
		cmocka_unit_test(the_end_is_told_on_the_day_after_and_each_month),
		cmocka_unit_test(lists_of_days),
	};

	return cmocka_run_group_tests_name("reminder", tests, NULL, NULL);
}
