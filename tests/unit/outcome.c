#include "facts.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "calendar/read.h"
#include "output.h"
#include "table/outcome.h"

static const char calendar_text[] = "[calendar]\ntitle = T\n"
				    "[platform p]\nname = P\nurl = http://p\n"
				    "[level M1]\nname = Master 1\n"
				    "[level M2]\nname = Master 2\n"
				    "[window w]\nlevels = M1\nplatform = p\n"
				    "opens = 2024-02-26\ncloses = 2024-03-24\n";

/* The first record of a table, read through a pipe; its level is in column 1, its date in 2. */
static struct reader *read_first(const char *table)
{
	int ends[2];

	assert_int_equal(pipe(ends), 0);
	assert_int_equal(write(ends[1], table, strlen(table)), strlen(table));
	close(ends[1]);
	struct reader *const reader = reader_new(ends[0]);
	assert_non_null(reader);
	reader_divide(
		reader, ';', (size_t[]){[FIELD_LEVEL] = 0, [FIELD_DATE] = 1, [FIELD_AUDIENCE] = 2});
	while (reader_next(reader) == READING_WAITS)
		assert_int_equal(reader_fill(reader), 0);
	close(ends[0]);
	return reader;
}

static void outcomes_of_records(void **state)
{
	(void)state;
	enum { DAY = 19800 };
	/* Of a table of three columns, whose records without a date are for `day`, if it is not 0.
	 */
	static const struct {
		const char *record;
		day_number day;
		enum outcome_kind kind;
		const char *value; /* the day it is answered for, or the value that is wrong */
	} facts[] = {
		{"M1;2024-03-10;x", 0, OUTCOME_ANSWERED, "19792"},
		{"\"m-1\";\"10/03/2024\"", DAY, OUTCOME_ANSWERED, "19792"},
		{"M1;;x", DAY, OUTCOME_ANSWERED, "19800"},
		{"M1; ;x", DAY, OUTCOME_ANSWERED, "19800"},
		{"M1", DAY, OUTCOME_ANSWERED, "19800"},
		{"\n", 0, OUTCOME_PASSED, ""},
		{"  \n", 0, OUTCOME_PASSED, ""},
		{";;", 0, OUTCOME_EMPTY, ""},
		{"\"\"; ;", 0, OUTCOME_EMPTY, ""},
		{";;;;\" \"", 0, OUTCOME_EMPTY, ""},
		{";2024-03-10;", 0, OUTCOME_LEVEL_EMPTY, ""},
		{" ;;x", 0, OUTCOME_LEVEL_EMPTY, " "},
		{"\"M\"\"3\";2024-03-10;", 0, OUTCOME_LEVEL_UNKNOWN, "M\"3"},
		{"M3;when;", 0, OUTCOME_LEVEL_UNKNOWN, "M3"},
		{"m 2;2024-03-10;", 0, OUTCOME_LEVEL_WITHOUT_WINDOW, "M2"},
		{"M1;;x", 0, OUTCOME_DATE_EMPTY, ""},
		{"M1", 0, OUTCOME_DATE_EMPTY, ""},
		{"M1;when;x", DAY, OUTCOME_DATE_WRONG, "when"},
		{"M1;2024-03-10;x;y", 0, OUTCOME_TOO_MANY_FIELDS, ""},
		{"M1;\"2024\"x", 0, OUTCOME_MALFORMED, ""},
		{"M1;\"2024", 0, OUTCOME_MALFORMED, ""},
	};
	static char scratch[RECORD_MAX];
	const struct calendar_file file = {.name = "calendar", .text = text_of(calendar_text)};
	const struct columns columns = {.delimiter = ';', .count = 3, .level = 0, .date = 1};
	struct problems problems = {0};
	struct calendar calendar;
	int failures = 0;

	assert_true(calendar_read(&calendar, &file, 1, &problems));
	struct cache *const cache = cache_new(&calendar, DAY, scratch);
	assert_non_null(cache);
	for (size_t i = 0; i < COUNT(facts); i++) {
		const day_number day = facts[i].day;
		const struct question question = {&columns, day != 0 ? &day : NULL, cache, scratch};
		struct reader *const reader = read_first(facts[i].record);
		const struct outcome outcome = outcome_of(&question, reader_record(reader));
		char number[NUMBER_SIZE];
		const struct text value = outcome.kind == OUTCOME_ANSWERED
			? number_text(outcome.day, number)
			: outcome.value;

		EXPECT(failures,
			outcome.kind == facts[i].kind &&
				text_equal(value, text_of(facts[i].value)) &&
				(outcome.level == &calendar.levels[0]) ==
					(outcome.kind == OUTCOME_ANSWERED),
			"'%s': %d '%.*s'", facts[i].record, (int)outcome.kind, (int)value.size,
			value.bytes == NULL ? "" : value.bytes);
		free(reader);
	}
	free(cache);
	calendar_free(&calendar);
	assert_int_equal(failures, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(outcomes_of_records),
	};

	return cmocka_run_group_tests_name("outcome", tests, NULL, NULL);
}
