#include "facts.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "calendar/read.h"
#include "date/date.h"
#include "output.h"
#include "table/cache.h"
#include "table/outcome.h"

static const char calendar_text[] =
	"[calendar]\ntitle = T\n"
	"[platform p]\nname = P\nurl = http://p\n"
	"[audience vapp]\nname = VAPP\nalias = reprise d'études\n"
	"[audience eu]\nname = UE\n[audience etr]\nname = Étranger\n"
	"[level M1]\nname = Master 1\n[level M2]\nname = Master 2\n"
	"[level L1]\nname = L1\n[level L2]\nname = L2\n"
	"[window w]\nlevels = M1\nplatform = p\nopens = 2024-02-26\ncloses = 2024-03-24\n"
	"[window v]\nlevels = M1 L1\naudiences = vapp\nplatform = p\n"
	"opens = 2024-05-01\ncloses = 2024-06-01 12:00\n"
	"[window x]\nlevels = L1\naudiences = eu\nplatform = p\n"
	"opens = unknown\ncloses = unknown\nintake = 2024\n"
	"[window y]\nlevels = L2\naudiences = eu vapp\nplatform = p\n"
	"opens = 2024-05-01 09:00\ncloses = unknown\n";

#define DAY "2024-03-18"

/* The first record of a table, read through a pipe: its level, its date, its audience. */
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
	/* Of a table of three columns, whose records without a date are for `moment`, and without
	 * an audience for `audience`, if they are given. */
	static const struct {
		const char *record, *moment, *audience;
		enum outcome_kind kind;
		const char *value; /* the columns of the answer, or the value that is wrong */
	} facts[] = {
		{"M1;2024-03-10;", NULL, NULL, OUTCOME_ANSWERED,
			";p;open;2024-02-26;2024-03-24;14"},
		{"\"m-1\";\"10/03/2024\"", DAY, NULL, OUTCOME_ANSWERED,
			";p;open;2024-02-26;2024-03-24;14"},
		{"M1;;", DAY, NULL, OUTCOME_ANSWERED, ";p;open;2024-02-26;2024-03-24;6"},
		{"M1; ; ", DAY, NULL, OUTCOME_ANSWERED, ";p;open;2024-02-26;2024-03-24;6"},
		{"M1", DAY, NULL, OUTCOME_ANSWERED, ";p;open;2024-02-26;2024-03-24;6"},
		{"\n", NULL, NULL, OUTCOME_PASSED, ""},
		{"  \n", NULL, NULL, OUTCOME_PASSED, ""},
		{";;", NULL, NULL, OUTCOME_EMPTY, ""},
		{"\"\"; ;", NULL, NULL, OUTCOME_EMPTY, ""},
		{";;;;\" \"", NULL, NULL, OUTCOME_EMPTY, ""},
		{";2024-03-10;", NULL, NULL, OUTCOME_LEVEL_EMPTY, ""},
		{" ;;x", NULL, NULL, OUTCOME_LEVEL_EMPTY, ""},
		{"\"M\"\"3\";2024-03-10;", NULL, NULL, OUTCOME_LEVEL_UNKNOWN, "M\"3"},
		{"M3;when;who", NULL, NULL, OUTCOME_LEVEL_UNKNOWN, "M3"},
		{"m 2;2024-03-10;", NULL, NULL, OUTCOME_LEVEL_WITHOUT_WINDOW, "M2"},
		{"M1;;", NULL, NULL, OUTCOME_DATE_EMPTY, ""},
		{"M1", NULL, NULL, OUTCOME_DATE_EMPTY, ""},
		{"M1;when;", DAY, NULL, OUTCOME_DATE_WRONG, "when"},
		{"M1;2024-03-10;x;y", NULL, NULL, OUTCOME_TOO_MANY_FIELDS, ""},
		{"M1;\"2024\"x", NULL, NULL, OUTCOME_MALFORMED, ""},
		{"M1;\"2024", NULL, NULL, OUTCOME_MALFORMED, ""},

		/* Audiences: the field's, else the one given; its own windows, else everybody's. */
		{"M1;2024-03-10;vapp", NULL, NULL, OUTCOME_ANSWERED,
			";p;upcoming;2024-05-01;2024-06-01T12:00;52"},
		{"M1;2024-03-10;\"Reprise d’Études\"", NULL, "eu", OUTCOME_ANSWERED,
			";p;upcoming;2024-05-01;2024-06-01T12:00;52"},
		{"M1;2024-03-10;eu", NULL, "vapp", OUTCOME_ANSWERED,
			";p;open;2024-02-26;2024-03-24;14"},
		{"M1;2024-03-10;", NULL, "vapp", OUTCOME_ANSWERED,
			";p;upcoming;2024-05-01;2024-06-01T12:00;52"},
		{"M1;2024-03-10", NULL, "vapp", OUTCOME_ANSWERED,
			";p;upcoming;2024-05-01;2024-06-01T12:00;52"},
		{"M1;2024-03-10;\" \"", NULL, "vapp", OUTCOME_ANSWERED,
			";p;upcoming;2024-05-01;2024-06-01T12:00;52"},
		{"M1;2024-03-10;vap", NULL, "vapp", OUTCOME_AUDIENCE_UNKNOWN, "vap"},
		{"M1;when;M1", NULL, NULL, OUTCOME_AUDIENCE_UNKNOWN, "M1"},
		{"M2;2024-03-10;who", NULL, NULL, OUTCOME_LEVEL_WITHOUT_WINDOW, "M2"},
		{"L1;2024-03-10;", NULL, NULL, OUTCOME_WHICH_AUDIENCE, ""},
		{"L1;2024-03-10;etr", NULL, NULL, OUTCOME_NOT_FOR_AUDIENCE, ""},
		{"L1;2024-03-10;etr", NULL, "eu", OUTCOME_NOT_FOR_AUDIENCE, ""},
		{"L1;2024-03-10;EU", NULL, "etr", OUTCOME_ANSWERED, ";p;upcoming;;;"},
		{"L1;2025-01-01;EU", NULL, NULL, OUTCOME_ANSWERED, ";p;closed;;;"},
		{"L2;2024-05-02;", NULL, NULL, OUTCOME_ANSWERED, ";p;open;2024-05-01T09:00;;"},
		{"L2;2024-05-02;etr", NULL, NULL, OUTCOME_NOT_FOR_AUDIENCE, ""},

		/* Moments of one day, one after the other: each has its own answer. */
		{"M1;2024-06-01 11:59;vapp", NULL, NULL, OUTCOME_ANSWERED,
			";p;open;2024-05-01;2024-06-01T12:00;0"},
		{"M1;2024-06-01 12:00;vapp", NULL, NULL, OUTCOME_ANSWERED,
			";p;closed;2024-05-01;2024-06-01T12:00;0"},
		{"M1;2024-06-01;vapp", NULL, NULL, OUTCOME_ANSWERED,
			";p;open;2024-05-01;2024-06-01T12:00;0"},
		{"M1;2024-06-01T09:59Z;vapp", NULL, NULL, OUTCOME_ANSWERED,
			";p;open;2024-05-01;2024-06-01T12:00;0"},
		{"M1;2024-06-01 10:00Z;vapp", NULL, NULL, OUTCOME_ANSWERED,
			";p;closed;2024-05-01;2024-06-01T12:00;0"},
		{"M1;2024-06-02;vapp", NULL, NULL, OUTCOME_ANSWERED,
			";p;closed;2024-05-01;2024-06-01T12:00;-1"},
		{"M1;;vapp", "2024-06-01 12:00", NULL, OUTCOME_ANSWERED,
			";p;closed;2024-05-01;2024-06-01T12:00;0"},
		{"M1;;vapp", "2024-06-01", NULL, OUTCOME_ANSWERED,
			";p;open;2024-05-01;2024-06-01T12:00;0"},
		{"L2;2024-05-01 08:59;vapp", NULL, NULL, OUTCOME_ANSWERED,
			";p;upcoming;2024-05-01T09:00;;0"},
		{"L2;2024-05-01;vapp", NULL, NULL, OUTCOME_ANSWERED, ";p;open;2024-05-01T09:00;;"},
		{"L2;2024-05-01 09:00;vapp", NULL, NULL, OUTCOME_ANSWERED,
			";p;open;2024-05-01T09:00;;"},
		{"L2;2025-05-02 08:59;", NULL, NULL, OUTCOME_ANSWERED,
			";p;open;2024-05-01T09:00;;"},
		{"L2;2025-05-02 09:00;", NULL, NULL, OUTCOME_ANSWERED,
			";p;closed;2024-05-01T09:00;;"},
	};
	static char scratch[RECORD_MAX];
	static struct usual usuals[USUALS];
	const struct calendar_file file = {.name = "calendar", .text = text_of(calendar_text)};
	const struct columns columns = {
		.delimiter = ';', .count = 3, .level = 0, .date = 1, .audience = 2};
	struct problems problems = {0};
	struct calendar calendar;
	int failures = 0;

	assert_true(calendar_read(&calendar, &file, 1, &problems));
	struct cache *const cache = cache_new(&calendar);
	assert_non_null(cache);
	for (size_t i = 0; i < COUNT(facts); i++) {
		const char *const given = facts[i].moment, *const whom = facts[i].audience;
		const struct moment now = moment_of_day(0);
		const struct moment moment =
			date_read(text_of(given != NULL ? given : "today"), now).moment;
		struct question question = {.columns = &columns,
			.moment = given != NULL ? &moment : NULL,
			.audience =
				whom != NULL ? calendar_audience(&calendar, text_of(whom)) : NULL,
			.now = &now,
			.calendar = &calendar,
			.terms = {.delimiter = ';', .usual = true},
			.cache = cache,
			.usuals = usuals,
			.scratch = scratch};
		struct reader *const reader = read_first(facts[i].record);
		const struct record *const record = reader_record(reader);

		/* It is found, then found and kept, then taken from the cache. */
		cache_forget(cache);
		for (int time = 1; time <= 3; time++) {
			const struct outcome *const outcome = outcome_of(&question, record);
			const enum outcome_kind kind = outcome->kind;
			const struct answer *const answer = &outcome->answer;
			const struct text value = kind == OUTCOME_ANSWERED
				? (struct text){answer->columns, answer->size}
				: outcome_value(&question, record, outcome, kind);

			EXPECT(failures,
				kind == facts[i].kind &&
					text_equal(value, text_of(facts[i].value)) &&
					(kind != OUTCOME_ANSWERED ||
						answer->columns[answer->size] == '\n'),
				"'%s', %d: %d '%.*s'", facts[i].record, time, (int)kind,
				(int)value.size, value.bytes == NULL ? "" : value.bytes);
		}
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
