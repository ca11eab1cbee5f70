#include "facts.h"

#include <stdio.h>
#include <string.h>

#include "calendar/read.h"
#include "date/date.h"
#include "date/paris.h"
#include "decision.h"
#include "walker.h"

/*
 * A second way to decide: all windows are looked at, and minutes are counted from days that were
 * walked to. It knows no order of windows, and no tracks.
 */

/* A window as the calendar has it. */
struct window_fact {
	const char *levels, *audiences, *opens, *closes;
	int intake;
};

static const struct window_fact windows[] = {
	/* A: days, not in order; two that touch; one of a day; a turn of the year. */
	{"A", "", "2025-12-20", "2026-01-10", 2026},
	{"A B", "", "2024-02-26", "2024-03-24", 0},
	{"A", "", "2024-03-25", "2024-04-25", 0},
	{"B A", "", "2024-06-25", "2024-06-25", 0},
	/* C: the ends of all days, and of their minutes. */
	{"C", "", "1900-01-01", "1900-01-01", 0},
	{"C", "", "2999-12-31", "2999-12-31", 0},
	{"C", "", "2999-12-30 00:00", "2999-12-30 23:59", 0},
	/* H: hours; several on one day, two that touch at noon; one of a minute; midnights. */
	{"H", "", "2024-05-06 09:00", "2024-05-13 12:00", 0},
	{"H", "", "2024-05-13 12:00", "2024-05-13 18:30", 0},
	{"H", "", "2024-05-13 20:00", "2024-05-14", 0},
	{"H", "", "2024-06-03", "2024-06-10 00:00", 0},
	{"H", "", "2024-06-10 00:00", "2024-06-10 00:01", 0},
	/* N: in the nights of change, with minutes that are left out, or come twice. */
	{"N", "", "2024-03-30 12:00", "2024-03-31 02:30", 0},
	{"N", "", "2024-03-31 03:30", "2024-10-27 02:30", 0},
	{"N", "", "2024-10-27 02:59", "2024-10-27 23:00", 0},
	/* U: ends that nobody knows, before known ones, and for 366 days. */
	{"U", "", "2021-03-01 10:00", "unknown", 0},
	{"U", "", "2021-09-01", "2021-09-20 17:00", 0},
	{"U", "", "2022-02-01", "unknown", 0},
	{"U", "", "2022-02-01 15:00", "unknown", 0},
	{"U", "", "2024-01-15", "unknown", 0},
	/* V: openings that nobody knows: after those that are known, then by when they are over. */
	{"V", "", "unknown", "2023-05-05 12:00", 2023},
	{"V", "", "unknown", "unknown", 2024},
	{"V", "", "2023-02-01", "2023-02-28", 2023},
	{"V", "", "unknown", "2023-07-14", 2023},
	{"V", "", "2025-02-01 08:00", "unknown", 2025},
	/* W: nothing but one of them. */
	{"W", "", "unknown", "unknown", 2999},
	/* X: audiences of their own, some with everybody; E: no window for everybody. */
	{"X", "", "2024-02-26", "2024-03-24", 0},
	{"X E", "vapp", "2024-05-01 09:00", "2024-06-01 12:00", 0},
	{"X", "vapp eu", "2025-05-01", "2025-06-01", 0},
	{"E", "eu etr", "unknown", "2025-05-05", 2025},
	{"E", "etr", "2024-05-20", "unknown", 0},
};

static const char *const level_ids[] = {"A", "B", "C", "H", "N", "U", "V", "W", "X", "E"};
static const char *const audience_ids[] = {"eu", "vapp", "etr", "other"};

static struct calendar calendar;

/* Writes the calendar of these windows, and reads it. */
static int read_windows(void **state)
{
	(void)state;
	static char text[1 << 13];
	struct problems problems = {0};
	size_t size =
		(size_t)sprintf(text, "[calendar]\ntitle=T\n[platform p]\nname=P\nurl=http://p\n");

	for (size_t i = 0; i < COUNT(level_ids); i++)
		size += (size_t)sprintf(text + size, "[level %s]\nname=N\n", level_ids[i]);
	for (size_t i = 0; i < COUNT(audience_ids); i++)
		size += (size_t)sprintf(text + size, "[audience %s]\nname=N\n", audience_ids[i]);
	for (size_t i = 0; i < COUNT(windows); i++) {
		const struct window_fact *const fact = &windows[i];
		size += (size_t)sprintf(text + size,
			"[window w%zu]\nlevels=%s\nplatform=p\nopens=%s\ncloses=%s\n", i,
			fact->levels, fact->opens, fact->closes);
		if (*fact->audiences != '\0')
			size += (size_t)sprintf(text + size, "audiences=%s\n", fact->audiences);
		if (fact->intake != 0)
			size += (size_t)sprintf(text + size, "intake=%d\n", fact->intake);
	}
	const struct calendar_file file = {.name = "f", .text = {text, size}};
	return calendar_read(&calendar, &file, 1, &problems) ? 0 : -1;
}

static int free_windows(void **state)
{
	(void)state;
	calendar_free(&calendar);
	return 0;
}

/* The number of a day, by going there. */
static int walk_to(const char *wanted)
{
	struct walker walker = first_day;

	while (strncmp(walker.iso, wanted, strlen(walker.iso)) < 0)
		step(&walker);
	return walker.number;
}

/* The minutes of a window: those of its ends, and when it is open. */
struct minutes {
	bool counts; /* for the route that is decided */
	bool opens_known, closes_known;
	int opens_day, closes_day;
	long from, until; /* from: of one that is not known to open, `until` */
};

/* The first minute of an end; with `after`, the one after its day or before its hour. */
static long minute_of(const char *written, bool after)
{
	const int day = walk_to(written);
	int hour, minute;

	/* Clocks leave it out: it is the minute after. */
	if (strncmp(written, "2024-03-31 02:", 14) == 0)
		return day * 1440L + 3 * 60;
	if (sscanf(written + strlen("2024-03-24"), "%d:%d", &hour, &minute) == 2)
		return day * 1440L + hour * 60 + minute;
	return (day + after) * 1440L;
}

static bool names(const char *list, const char *id)
{
	const size_t size = strlen(id);

	for (const char *at = list; (at = strstr(at, id)) != NULL; at++)
		if ((at == list || at[-1] == ' ') && (at[size] == ' ' || at[size] == '\0'))
			return true;
	return false;
}

/* Which windows count: those of the audience; where there is none, or it has none, everybody's. */
static void find_counting(struct minutes *all, const char *level, const char *audience)
{
	bool own = false;

	for (size_t i = 0; i < COUNT(windows); i++) {
		all[i].counts = audience != NULL && names(windows[i].levels, level) &&
			names(windows[i].audiences, audience);
		own = own || all[i].counts;
	}
	for (size_t i = 0; i < COUNT(windows) && !own; i++)
		all[i].counts = names(windows[i].levels, level) && *windows[i].audiences == '\0';
}

static void count_minutes(struct minutes *all)
{
	for (size_t i = 0; i < COUNT(windows); i++) {
		const struct window_fact *const fact = &windows[i];
		struct minutes *const own = &all[i];
		char new_year[16];

		own->opens_known = strcmp(fact->opens, "unknown") != 0;
		own->closes_known = strcmp(fact->closes, "unknown") != 0;
		snprintf(new_year, sizeof new_year, "%04d-12-31", fact->intake);
		if (own->opens_known) {
			own->opens_day = walk_to(fact->opens);
			own->from = minute_of(fact->opens, false);
		}
		if (own->closes_known) {
			own->closes_day = walk_to(fact->closes);
			own->until = minute_of(fact->closes, true);
		} else if (own->opens_known) {
			own->until = own->from + 366 * 1440;
		} else {
			own->until = minute_of(new_year, true);
		}
		if (!own->opens_known)
			own->from = own->until;
	}
}

/* A window whose closing nobody knows passes for closed once a later one opens. */
static void end_before_later_ones(struct minutes *all)
{
	for (size_t i = 0; i < COUNT(windows); i++)
		for (size_t j = 0; j < COUNT(windows); j++)
			if (all[i].counts && all[i].opens_known && !all[i].closes_known &&
				all[j].counts && all[j].opens_known && all[j].from > all[i].from &&
				all[j].from < all[i].until)
				all[i].until = all[j].from;
}

struct expected {
	size_t window;
	enum state state;
	int days;
};

/* Is window i before window j, if j is one? The later, where `last`. */
static bool is_before(long mine, long other, bool last)
{
	return last ? mine > other : mine < other;
}

/* Takes the first, or the last, by from or until, of the windows that are in a state. */
static bool take(struct expected *expected, const struct minutes *all, const bool *in, bool by_from,
	bool last)
{
	bool found = false;

	for (size_t i = 0; i < COUNT(windows); i++) {
		const struct minutes *const best = &all[expected->window];
		if (!in[i] ||
			(found &&
				!is_before(by_from ? all[i].from : all[i].until,
					by_from ? best->from : best->until, last)))
			continue;
		expected->window = i;
		found = true;
	}
	return found;
}

/* What must be decided for the minutes from `first` on, before `end`. */
static struct expected decide_naively(const struct minutes *all, long first, long end)
{
	bool open[COUNT(windows)], later[COUNT(windows)], unknown[COUNT(windows)],
		over[COUNT(windows)];
	struct expected expected = {0, STATE_CLOSED, DAYS_UNKNOWN};

	for (size_t i = 0; i < COUNT(windows); i++) {
		const struct minutes *const own = &all[i];
		open[i] = own->counts && own->opens_known && own->from < end && own->until > first;
		later[i] = own->counts && own->opens_known && own->from >= end;
		unknown[i] = own->counts && !own->opens_known && own->until > first;
		over[i] = own->counts && !open[i] && !later[i] && !unknown[i];
	}
	if (take(&expected, all, open, true, true))
		expected.state = STATE_OPEN;
	else if (take(&expected, all, later, true, false) ||
		take(&expected, all, unknown, false, false))
		expected.state = STATE_UPCOMING;
	else
		assert_true(take(&expected, all, over, false, true));
	const struct minutes *const own = &all[expected.window];
	const int today = (int)((first + 1440L * 100000) / 1440 - 100000);
	if (expected.state == STATE_UPCOMING && own->opens_known)
		expected.days = own->opens_day - today;
	if (expected.state != STATE_UPCOMING && own->closes_known)
		expected.days = own->closes_day - today;
	return expected;
}

/* Decides for a route, and holds that against what must be. */
static int check(const struct track *track, const struct minutes *all, struct moment moment)
{
	const struct decision decision = decide(track, moment);
	const struct expected expected =
		decide_naively(all, moment.minute, moment.minute + (moment.is_day ? 1440L : 1));
	char iso[MOMENT_SIZE];
	int failures = 0;

	if (decision.window == &calendar.windows[expected.window] &&
		decision.state == expected.state && decision.days == expected.days &&
		decision.track == track)
		return 0;
	moment_iso(moment, iso);
	EXPECT(failures, false,
		"%.*s on %.*s: state %d, %d days, window %.*s; not state %d, %d days, window w%zu",
		(int)track->level->id.size, track->level->id.bytes,
		moment.is_day ? DAY_SIZE : MOMENT_SIZE, iso, (int)decision.state, decision.days,
		(int)decision.window->id.size, decision.window->id.bytes, (int)expected.state,
		expected.days, expected.window);
	return failures;
}

/* The routes: each level, for each audience that has windows of its own, and for nobody of them. */
static struct route {
	const struct track *track;
	struct minutes all[COUNT(windows)];
} routes[COUNT(level_ids) * (COUNT(audience_ids) + 1)];
static size_t route_count;

static void add_routes(const char *id, const struct minutes *all, int *failures)
{
	const struct level *const level = calendar_level(&calendar, text_of(id));

	for (size_t j = 0; j <= COUNT(audience_ids); j++) {
		const char *const audience = j < COUNT(audience_ids) ? audience_ids[j] : NULL;
		struct route *const route = &routes[route_count];
		size_t count = 0;

		route->track = track_of(level,
			audience != NULL ? calendar_audience(&calendar, text_of(audience)) : NULL);
		memcpy(route->all, all, sizeof route->all);
		find_counting(route->all, id, audience);
		end_before_later_ones(route->all);
		for (size_t k = 0; k < COUNT(windows); k++)
			count += route->all[k].counts;
		EXPECT(*failures, (route->track == NULL ? 0 : route->track->window_count) == count,
			"%s for %s: %zu windows", id, audience == NULL ? "all" : audience, count);
		/* Those without windows of their own are everybody. */
		route_count += route->track != NULL &&
			(audience == NULL || route->track->audience != NULL ||
				strcmp(audience, "other") == 0);
	}
}

static void the_routes(void **state)
{
	(void)state;
	struct minutes all[COUNT(windows)] = {0};
	int failures = 0;

	count_minutes(all);
	for (size_t i = 0; i < COUNT(level_ids); i++)
		add_routes(level_ids[i], all, &failures);
	assert_int_equal(route_count, 9 + 2 + 3 + 9);
	assert_int_equal(failures, 0);
}

static void every_day(void **state)
{
	(void)state;
	struct walker walker = first_day;
	int failures = 0;

	for (; walker.year <= 2999 && failures < 20; step(&walker))
		for (size_t i = 0; i < route_count; i++)
			failures += check(routes[i].track, routes[i].all,
				(struct moment){walker.number * 1440, true});
	assert_int_equal(failures, 0);
}

/* `until`, before it was cut, belongs to a window that may be reported as open. */
static void every_minute_around_each_end(void **state)
{
	(void)state;
	int failures = 0;

	for (size_t i = 0; i < route_count * COUNT(windows); i++) {
		const struct route *const route = &routes[i / COUNT(windows)];
		const struct minutes *const own = &route->all[i % COUNT(windows)];
		const long ends[] = {own->from, own->until};

		for (size_t j = 0; j < COUNT(ends) && own->counts; j++)
			for (long minute = ends[j] - 2 * 1440;
				minute < ends[j] + 2 * 1440 && failures < 20; minute++)
				failures += check(route->track, route->all,
					(struct moment){(int32_t)minute, false});
	}
	assert_int_equal(failures, 0);
}

/* As real time goes on, in the nights of change: what opened once, opens and closes once. */
static void nights_of_change(void **state)
{
	(void)state;
	static const struct {
		int64_t from, to;
		struct {
			int64_t instant;
			enum state state;
		} turns[6];
	} nights[] = {
		/* 2024-03-31T00:00Z on: 01:00 in Paris; closed as clocks go forward. */
		{1711843200, 1711850400,
			{{1711843200, STATE_OPEN}, {1711846800, STATE_UPCOMING},
				{1711848600, STATE_OPEN}}},
		/* 2024-10-27T00:00Z on: 02:00 in Paris; 02:30 and 02:59 the first time. */
		{1729987200, 1729998000,
			{{1729987200, STATE_OPEN}, {1729989000, STATE_UPCOMING},
				{1729990740, STATE_OPEN}}},
	};
	const struct track *const track = calendar_level(&calendar, TEXT("N"))->tracks;
	int failures = 0;

	for (size_t i = 0; i < COUNT(nights); i++) {
		size_t turn = 0;

		for (int64_t instant = nights[i].from; instant < nights[i].to; instant += 20) {
			if (nights[i].turns[turn + 1].instant != 0 &&
				instant >= nights[i].turns[turn + 1].instant)
				turn++;
			EXPECT(failures,
				decide(track, date_at(instant).moment).state ==
					nights[i].turns[turn].state,
				"@%lld", (long long)instant);
		}
	}
	assert_int_equal(failures, 0);
}

/* What a status, or a record, goes by: one route's; or the one window that all routes lead to. */
static void levels_for_audiences(void **state)
{
	(void)state;
	static const struct calendar_file file = {.name = "f",
		.text = TEXT_OF("[calendar]\ntitle=T\n[platform p]\nname=P\nurl=http://p\n"
				"[audience a]\nname=A\n[audience b]\nname=B\n[audience c]\nname=C\n"
				"[level ALL]\nname=L\n[level BOTH]\nname=L\n[level ONE]\nname=L\n"
				"[level SAME]\nname=L\n[level SOON]\nname=L\n[level NONE]\nname=L\n"
				"[window 1]\nlevels=ALL BOTH\nplatform=p\n"
				"opens=2024-01-01\ncloses=2024-01-31\n"
				"[window 2]\nlevels=BOTH ONE\naudiences=a\nplatform=p\n"
				"opens=2024-02-01\ncloses=2024-02-29\n"
				"[window 3]\nlevels=SAME SOON\naudiences=b a\nplatform=p\n"
				"opens=2024-03-01\ncloses=2024-03-31\n"
				"[window 4]\nlevels=SOON\naudiences=b\nplatform=p\n"
				"opens=2024-06-01\ncloses=2024-06-30\n")};
	static const struct {
		const char *level, *audience, *day;
		bool decided;
		const char *window; /* NULL: none */
	} facts[] = {
		{"ALL", NULL, "2024-01-10", true, "1"},
		{"ALL", "a", "2024-01-10", true, "1"},
		{"BOTH", NULL, "2024-02-10", true, "1"},
		{"BOTH", "a", "2024-01-10", true, "2"},
		{"BOTH", "b", "2024-02-10", true, "1"},
		{"ONE", NULL, "2024-02-10", true, "2"}, /* its only route */
		{"ONE", "a", "2024-02-10", true, "2"},
		{"ONE", "b", "2024-02-10", false, NULL},
		{"SAME", NULL, "2024-02-10", true, "3"},
		{"SAME", "a", "2024-02-10", true, "3"},
		{"SAME", "b", "2024-02-10", true, "3"},
		{"SAME", "c", "2024-02-10", false, NULL},
		{"SOON", NULL, "2024-03-10", true, "3"},
		{"SOON", NULL, "2024-04-10", false, "3"}, /* one is over, the other is to come */
		{"SOON", "a", "2024-04-10", true, "3"},
		{"SOON", "b", "2024-04-10", true, "4"},
		{"NONE", NULL, "2024-04-10", false, NULL},
		{"NONE", "a", "2024-04-10", false, NULL},
	};
	struct problems problems = {0};
	struct calendar other;
	int failures = 0;

	assert_true(calendar_read(&other, &file, 1, &problems));
	for (size_t i = 0; i < COUNT(facts); i++) {
		const char *const whom = facts[i].audience, *const id = facts[i].window;
		const struct moment moment =
			date_read(text_of(facts[i].day), moment_of_day(0)).moment;
		struct decision decision;
		const bool decided = decide_level(&decision,
			calendar_level(&other, text_of(facts[i].level)),
			whom != NULL ? calendar_audience(&other, text_of(whom)) : NULL, moment);

		EXPECT(failures,
			decided == facts[i].decided && (decision.window != NULL) == (id != NULL) &&
				(id == NULL || text_equal(decision.window->id, text_of(id))),
			"%s for %s on %s", facts[i].level, whom != NULL ? whom : "all",
			facts[i].day);
	}
	calendar_free(&other);
	assert_int_equal(failures, 0);
}

/* As the notice has them. */
static void the_built_in_levels(void **state)
{
	(void)state;
	static const struct {
		const char *level, *platform, *opens, *closes;
	} facts[] = {
		{"L3", "ecandidat", "2024-03-25", "2024-04-25"},
		{"M1", "mon-master", "2024-02-26", "2024-03-24"},
		{"M2", "ecandidat", "2024-03-25", "2024-04-25"},
		{"DU", "ecandidat", "2024-03-25", "2024-04-25"},
	};
	const struct calendar_file file = calendar_file_built_in();
	struct problems problems = {0};
	struct calendar built_in;
	int failures = 0;

	assert_true(calendar_read(&built_in, &file, 1, &problems));
	assert_int_equal(built_in.level_count, COUNT(facts));
	for (size_t i = 0; i < COUNT(facts); i++) {
		const struct level *const level = &built_in.levels[i];
		struct walker walker = first_day;

		assert_true(text_equal(level->id, text_of(facts[i].level)));
		assert_int_equal(level->track_count, 1);
		assert_int_equal(level->tracks->window_count, 1);
		const int opens = walk_to(facts[i].opens), closes = walk_to(facts[i].closes);
		for (; walker.year <= 2999 && failures < 20; step(&walker)) {
			const struct decision decision =
				decide(level->tracks, (struct moment){walker.number * 1440, true});
			const enum state expected = walker.number < opens ? STATE_UPCOMING
				: walker.number > closes                  ? STATE_CLOSED
									  : STATE_OPEN;
			EXPECT(failures,
				decision.state == expected &&
					decision.days ==
						(expected == STATE_UPCOMING ? opens : closes) -
							walker.number &&
					text_equal(decision.window->platform->id,
						text_of(facts[i].platform)),
				"%s on %s: state %d, %d days", facts[i].level, walker.iso,
				(int)decision.state, decision.days);
		}
	}
	calendar_free(&built_in);
	assert_int_equal(failures, 0);
}

/* What is not known is empty. */
static void days_are_written(void **state)
{
	(void)state;
	static const struct {
		int days;
		const char *text;
	} facts[] = {{0, "0"}, {14, "14"}, {-1, "-1"}, {-401767, "-401767"}, {DAYS_UNKNOWN, ""}};
	char bytes[NUMBER_SIZE];

	for (size_t i = 0; i < COUNT(facts); i++)
		assert_true(text_equal(days_text(&(struct decision){.days = facts[i].days}, bytes),
			text_of(facts[i].text)));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_built_in_levels),
		cmocka_unit_test(the_routes), /* first: the next two need them */
		cmocka_unit_test(every_day),
		cmocka_unit_test(every_minute_around_each_end),
		cmocka_unit_test(nights_of_change),
		cmocka_unit_test(levels_for_audiences),
		cmocka_unit_test(days_are_written),
	};

	return cmocka_run_group_tests_name("decision", tests, read_windows, free_windows);
}
