#include "facts.h"

#include <string.h>

#include "date/day.h"
#include "walker.h"

static void every_day_is_counted(void **state)
{
	(void)state;
	struct walker walker = first_day;
	char bytes[DAY_SIZE + 1] = "";
	int failures = 0;

	for (; walker.year <= 2999 && failures < 20; step(&walker)) {
		const struct civil civil = civil_of(walker.number);
		day_iso(walker.number, bytes);
		EXPECT(failures,
			civil.year == walker.year && civil.month == walker.month &&
				civil.day == walker.day && civil_exists(civil) &&
				day_of(civil) == walker.number,
			"%s is counted otherwise", walker.iso);
		EXPECT(failures, strcmp(walker.iso, bytes) == 0, "%s is written %s", walker.iso,
			bytes);
		EXPECT(failures, day_weekday(walker.number) == walker.weekday, "%s: weekday %d",
			walker.iso, walker.weekday);
	}
	assert_int_equal(failures, 0);
	assert_int_equal(walker.number, DAY_LAST + 1);
}

static void known_days(void **state)
{
	(void)state;
	static const struct {
		struct civil civil;
		day_number number;
		int weekday;
	} facts[] = {
		{{1970, 1, 1}, 0, 3},
		{{2000, 2, 29}, 11016, 1},
		{{2024, 3, 24}, 19806, 6},
		{{2024, 4, 25}, 19838, 3},
		{{0, 3, 1}, -719468, 2},
		{{9999, 12, 31}, 2932896, 4},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		const struct civil civil = facts[i].civil, back = civil_of(facts[i].number);
		EXPECT(failures,
			day_of(civil) == facts[i].number && back.year == civil.year &&
				back.month == civil.month && back.day == civil.day &&
				day_weekday(facts[i].number) == facts[i].weekday,
			"%d-%d-%d", civil.year, civil.month, civil.day);
	}
	assert_int_equal(failures, 0);
}

static void months_have_their_days_and_no_more(void **state)
{
	(void)state;
	int failures = 0;

	for (int year = 0; year <= 9999; year++)
		for (int month = -1; month <= 14; month++)
			for (int day = -1; day <= 33; day++) {
				const bool exists = month >= 1 && month <= 12 && day >= 1 &&
					day <= length(year, month);
				EXPECT(failures,
					civil_exists((struct civil){year, month, day}) == exists,
					"%d-%d-%d", year, month, day);
			}
	assert_false(civil_exists((struct civil){-1, 1, 1}));
	assert_int_equal(failures, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_day_is_counted),
		cmocka_unit_test(known_days),
		cmocka_unit_test(months_have_their_days_and_no_more),
	};

	return cmocka_run_group_tests_name("day", tests, NULL, NULL);
}
