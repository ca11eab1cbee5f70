#include "facts.h"

#include "expiry.h"

enum { DECISIONS = 4, ENDS = 3 };

/* A window of each end, the first the earliest. */
static const struct window windows[ENDS] = {{.until = 10}, {.until = 20}, {.until = 30}};

/* Must a level be reported, by its decisions among these? */
static bool is_reported(const struct decision *decisions, const struct level *level)
{
	for (int i = 0; i < DECISIONS; i++)
		if (decisions[i].track->level == level && decisions[i].state != STATE_CLOSED)
			return false;
	return true;
}

/* Four routes of one to four levels, one after the other, in every state and with every end. */
static void every_four_routes(void **state)
{
	(void)state;
	static const struct level levels[DECISIONS];
	int failures = 0, found = 0;

	for (unsigned all = 0; all < (1 << 3) * 9 * 9 * 9 * 9 && failures < 20; all++) {
		struct track tracks[DECISIONS] = {{.level = levels}};
		struct decision decisions[DECISIONS], expired[DECISIONS];
		unsigned rest = all >> 3;
		size_t count = 0;
		bool same = true, closed = true;

		for (unsigned i = 0; i < DECISIONS; i++, rest /= 9) {
			/* A bit for each that is of another level than the one before. */
			if (i > 0)
				tracks[i].level = tracks[i - 1].level + (all >> (i - 1)) % 2;
			decisions[i] = (struct decision){
				&tracks[i], &windows[rest % 3], (enum state)(rest / 3 % 3), (int)i};
			EXPECT(failures, all_closed(decisions, i) == closed, "%u of row %u", i,
				all);
			closed = closed && decisions[i].state == STATE_CLOSED;
		}
		const size_t reported = find_expired(decisions, DECISIONS, NULL, expired);
		for (int i = 0; i < DECISIONS; i++) {
			if (!is_reported(decisions, decisions[i].track->level))
				continue;
			same = same && count < reported && expired[count].days == i;
			count++;
		}
		EXPECT(failures, same && count == reported, "row %u: %zu routes, not %zu", all,
			reported, count);
		found += (int)count;
	}
	assert_true(found > 10000);
	assert_int_equal(find_expired(NULL, 0, NULL, NULL), 0);
	assert_int_equal(failures, 0);
}

/* What is over until 10:30 is over on that day, and reported on the next. */
static void a_window_with_an_hour_is_reported_on_the_day_after(void **state)
{
	(void)state;
	static const struct {
		int hour; /* on day 100 the window is over, at that hour */
		int day;  /* the day after the last, when it is reported */
	} facts[] = {{10, 101}, {24, 101}, {0, 100}, {23, 101}};
	static const struct level level;
	static const struct track track = {.level = &level};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++)
		for (day_number day = 95; day < 110; day++) {
			const struct window window = {.until = 100 * 1440 + facts[i].hour * 60};
			const struct decision decision = {&track, &window, STATE_CLOSED, 0};
			struct decision expired;

			EXPECT(failures,
				find_expired(&decision, 1, &day, &expired) == (day == facts[i].day),
				"over at %d h, on day %d", facts[i].hour, (int)day);
		}
	assert_int_equal(failures, 0);
}

/* Of several levels, those that are due, in their order: 1970-06-01 is day 151. */
static void those_that_are_due_are_found(void **state)
{
	(void)state;
	static const int untils[] = {151, 100, 152, 151, 40, 300}; /* midnights of these days */
	static const struct {
		day_number day;
		size_t found;
		int order[COUNT(untils)];
	} facts[] = {{151, 4, {0, 1, 3, 4}}, {152, 1, {2}}, {150, 0, {0}}, {100, 1, {1}},
		{181, 5, {0, 1, 2, 3, 4}}};
	static const struct level levels[COUNT(untils)];
	struct track tracks[COUNT(untils)];
	struct window over[COUNT(untils)];
	struct decision decisions[COUNT(untils)], expired[COUNT(untils)];

	for (size_t i = 0; i < COUNT(untils); i++) {
		over[i] = (struct window){.until = untils[i] * 1440};
		tracks[i] = (struct track){.level = &levels[i]};
		decisions[i] = (struct decision){&tracks[i], &over[i], STATE_CLOSED, 0};
	}
	for (size_t i = 0; i < COUNT(facts); i++) {
		assert_int_equal(find_expired(decisions, COUNT(untils), &facts[i].day, expired),
			facts[i].found);
		for (size_t j = 0; j < facts[i].found; j++)
			assert_ptr_equal(expired[j].window, &over[facts[i].order[j]]);
	}
}

/* Of a level with several routes, the last window of all counts, and all are reported. */
static void the_last_of_all_routes_counts(void **state)
{
	(void)state;
	static const struct level level;
	static const struct track tracks[2] = {{.level = &level}, {.level = &level}};
	static const struct window over[2] = {{.until = 99 * 1440}, {.until = 97 * 1440}};
	const struct decision decisions[2] = {
		{&tracks[0], &over[0], STATE_CLOSED, 0}, {&tracks[1], &over[1], STATE_CLOSED, 0}};
	struct decision expired[2];

	for (day_number day = 95; day < 105; day++)
		assert_int_equal(find_expired(decisions, 2, &day, expired), day == 99 ? 2 : 0);
}

/* Each address once, by its text; and no more than one beyond the most. */
static void platforms_are_listed_once(void **state)
{
	(void)state;
	static const struct {
		const char *urls; /* a letter is a platform of that address */
		const char *listed;
	} facts[] = {
		{"", ""},
		{"a", "a"},
		{"aaaa", "a"},
		{"abab", "ab"},
		{"cba", "cba"},
		{"abcdefgh", "abcdefgh"},
		{"abcdefghhgfedcba", "abcdefgh"},
		{"abcdefghi", "abcdefghi"},
		{"abcdefghijkl", "abcdefghi"},
		{"aabbccddeeffgghhaiij", "abcdefghi"},
	};

	for (size_t i = 0; i < COUNT(facts); i++) {
		const struct platform *listed[PLATFORMS_MAX + 1];
		struct platform platforms[32];
		struct window of[32];
		struct decision decisions[32];
		const size_t count = text_of(facts[i].urls).size;
		const size_t wanted = text_of(facts[i].listed).size;

		for (size_t j = 0; j < count; j++) {
			platforms[j] = (struct platform){.url = {facts[i].urls + j, 1}};
			of[j] = (struct window){.platform = &platforms[j]};
			decisions[j] = (struct decision){.window = &of[j]};
		}
		assert_int_equal(expiry_platforms(decisions, count, listed), wanted);
		for (size_t j = 0; j < wanted; j++)
			assert_int_equal(listed[j]->url.bytes[0], facts[i].listed[j]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_four_routes),
		cmocka_unit_test(a_window_with_an_hour_is_reported_on_the_day_after),
		cmocka_unit_test(those_that_are_due_are_found),
		cmocka_unit_test(the_last_of_all_routes_counts),
		cmocka_unit_test(platforms_are_listed_once),
	};

	return cmocka_run_group_tests_name("expiry", tests, NULL, NULL);
}
