#include "facts.h"

#include <string.h>

#include "calendar/read.h"
#include "decision.h"
#include "expiry.h"
#include "walker.h"

/* A second way to decide: days are strings, which sort as days do, and are counted one by one. */
struct window_fact {
	const char *opens, *closes;
};

/* The number of a day, by going there. */
static int walk_to(const char *wanted)
{
	struct walker walker = first_day;

	while (strcmp(walker.iso, wanted) < 0)
		step(&walker);
	return walker.number;
}

enum { WINDOWS_MAX = 4 };

/* What must be decided on a day, by looking at all windows. */
static void expected(const struct window_fact *windows, const int opens[], const int closes[],
	const struct walker *today, const struct window_fact **window, enum state *state, int *days)
{
	const char *const iso = today->iso;

	*window = NULL;
	for (size_t i = 0; i < WINDOWS_MAX && windows[i].opens != NULL; i++) {
		if (strcmp(iso, windows[i].opens) >= 0 && strcmp(iso, windows[i].closes) <= 0) {
			*window = &windows[i];
			*state = STATE_OPEN;
			*days = closes[i] - today->number;
			return;
		}
		/* The nearest that opens later, else the one that closed last. */
		if (strcmp(iso, windows[i].opens) < 0 &&
			(*window == NULL || *state == STATE_CLOSED ||
				strcmp(windows[i].opens, (*window)->opens) < 0)) {
			*window = &windows[i];
			*state = STATE_UPCOMING;
			*days = opens[i] - today->number;
		}
		if (strcmp(iso, windows[i].closes) > 0 &&
			(*window == NULL ||
				(*state == STATE_CLOSED &&
					strcmp(windows[i].closes, (*window)->closes) > 0))) {
			*window = &windows[i];
			*state = STATE_CLOSED;
			*days = closes[i] - today->number;
		}
	}
}

/* Holds every day from 1900-01-01 to 2999-12-31 against the windows that a level should have. */
static int walk(const struct level *level, const struct window_fact *windows)
{
	struct walker walker = first_day;
	int opens[WINDOWS_MAX], closes[WINDOWS_MAX], failures = 0;

	for (size_t i = 0; i < WINDOWS_MAX && windows[i].opens != NULL; i++) {
		opens[i] = walk_to(windows[i].opens);
		closes[i] = walk_to(windows[i].closes);
	}
	for (; walker.year <= 2999 && failures < 20; step(&walker)) {
		const struct decision decision = decide(level, walker.number);
		const struct window_fact *window;
		enum state state = STATE_OPEN;
		int days = 0;
		char found[DAY_SIZE + 1] = "";

		expected(windows, opens, closes, &walker, &window, &state, &days);
		day_iso(decision.window->opens, found);
		EXPECT(failures,
			strcmp(found, window->opens) == 0 && decision.state == state &&
				decision.days == days && decision.level == level,
			"%.*s on %s: state %d, %d days, window from %s", (int)level->id.size,
			level->id.bytes, walker.iso, (int)decision.state, decision.days, found);
	}
	return failures;
}

static void read(struct calendar *calendar, const struct calendar_file *file)
{
	struct problems problems = {0};

	assert_true(calendar_read(calendar, file, 1, &problems));
}

static void every_day_of_the_built_in_levels(void **state)
{
	(void)state;
	/* As the notice has them. */
	static const struct {
		const char *level, *platform;
		struct window_fact windows[WINDOWS_MAX];
	} facts[] = {
		{"L3", "ecandidat", {{"2024-03-25", "2024-04-25"}}},
		{"M1", "mon-master", {{"2024-02-26", "2024-03-24"}}},
		{"M2", "ecandidat", {{"2024-03-25", "2024-04-25"}}},
		{"DU", "ecandidat", {{"2024-03-25", "2024-04-25"}}},
	};
	const struct calendar_file file = calendar_file_built_in();
	struct calendar calendar;
	int failures = 0;

	read(&calendar, &file);
	assert_int_equal(calendar.level_count, COUNT(facts));
	for (size_t i = 0; i < COUNT(facts); i++) {
		const struct level *const level = &calendar.levels[i];
		assert_true(text_equal(level->id, text_of(facts[i].level)));
		assert_true(
			text_equal(level->windows[0]->platform->id, text_of(facts[i].platform)));
		failures += walk(level, facts[i].windows);
	}
	calendar_free(&calendar);
	assert_int_equal(failures, 0);
}

static void every_day_of_a_level_with_several_windows(void **state)
{
	(void)state;
	/* Not in order; two that touch; one of a day; the ends of all days; a turn of the year. */
	static const struct calendar_file file = {.name = "f",
		.text = TEXT_OF(
			"[calendar]\ntitle=T\n[platform p]\nname=P\nurl=http://p\n"
			"[level A]\nname=A\n[level B]\nname=B\n[level C]\nname=C\n"
			"[window 4]\nlevels=A\nplatform=p\nopens=2025-12-20\ncloses=2026-01-10\n"
			"[window 1]\nlevels=A B\nplatform=p\nopens=2024-02-26\ncloses=2024-03-24\n"
			"[window 2]\nlevels=A\nplatform=p\nopens=2024-03-25\ncloses=2024-04-25\n"
			"[window 3]\nlevels=B A\nplatform=p\nopens=2024-06-25\ncloses=2024-06-25\n"
			"[window 5]\nlevels=C\nplatform=p\nopens=1900-01-01\ncloses=1900-01-01\n"
			"[window 6]\nlevels=C\nplatform=p\nopens=2999-12-31\ncloses=2999-12-31\n")};
	static const struct window_fact a[WINDOWS_MAX] = {{"2024-02-26", "2024-03-24"},
		{"2024-03-25", "2024-04-25"}, {"2024-06-25", "2024-06-25"},
		{"2025-12-20", "2026-01-10"}};
	static const struct window_fact b[WINDOWS_MAX] = {
		{"2024-02-26", "2024-03-24"}, {"2024-06-25", "2024-06-25"}};
	static const struct window_fact c[WINDOWS_MAX] = {
		{"1900-01-01", "1900-01-01"}, {"2999-12-31", "2999-12-31"}};
	struct calendar calendar;

	read(&calendar, &file);
	assert_int_equal(walk(calendar_find(&calendar, TEXT("A")), a), 0);
	assert_int_equal(walk(calendar_find(&calendar, TEXT("B")), b), 0);
	assert_int_equal(walk(calendar_find(&calendar, TEXT("C")), c), 0);
	assert_int_equal(calendar.last->closes, DAY_LAST);
	calendar_free(&calendar);
}

static void the_last_window_of_all(void **state)
{
	(void)state;
	static const struct calendar_file file = {.name = "f",
		.text = TEXT_OF(
			"[calendar]\ntitle=T\n[platform p]\nname=P\nurl=http://p\n"
			"[platform q]\nname=Q\nurl=http://q\n"
			"[level A]\nname=A\n[level B]\nname=B\n"
			"[window 1]\nlevels=A\nplatform=q\nopens=2024-02-26\ncloses=2024-03-24\n"
			"[window 2]\nlevels=B\nplatform=p\nopens=2024-02-26\ncloses=2024-04-24\n")};
	const day_number march = day_of((struct civil){2024, 3, 1}), may = march + 61;
	struct calendar calendar;

	read(&calendar, &file);
	struct decision decisions[] = {
		decide(&calendar.levels[0], may), decide(&calendar.levels[1], may)};
	assert_ptr_equal(expired_window(decisions, 2), &calendar.windows[1]);
	assert_ptr_equal(expired_window(decisions, 1), &calendar.windows[0]);
	assert_null(expired_window(decisions, 0));
	decisions[0] = decide(&calendar.levels[0], march);
	assert_null(expired_window(decisions, 2));
	calendar_free(&calendar);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_day_of_the_built_in_levels),
		cmocka_unit_test(every_day_of_a_level_with_several_windows),
		cmocka_unit_test(the_last_window_of_all),
	};

	return cmocka_run_group_tests_name("decision", tests, NULL, NULL);
}
