#include "feed.h"

#include <stdio.h>

#include "random.h"
#include "calendar/read.h"
#include "date/date.h"
#include "output.h"
#include "table/cache.h"
#include "table/outcome.h"

/* The fields of a record are its level, its date and its audience. */
static const struct columns columns = {
	.delimiter = ';', .count = 3, .level = 0, .date = 1, .audience = 2};
static const size_t kept[] = {[FIELD_LEVEL] = 0, [FIELD_DATE] = 1, [FIELD_AUDIENCE] = 2};

static char scratch[RECORD_MAX];
static struct usual usuals[USUALS];

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
	const struct calendar_file file = {.name = "calendar", .text = text_of(calendar_text)};
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
		struct feed feed;

		begin(&feed, facts[i].record, strlen(facts[i].record), SIZE_MAX);
		reader_divide(feed.reader, ';', kept);
		assert_int_equal(next(&feed), READING_RECORD);
		const struct record *const record = reader_record(feed.reader);
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
		end(&feed);
	}
	free(cache);
	calendar_free(&calendar);
	assert_int_equal(failures, 0);
}

/*
 * Many records, whose fields are alike: whatever is kept of others, each has the outcome that it
 * would have alone.
 */

/* A text that is being written. */
struct written {
	size_t size;
	char bytes[1 << 23];
};

static void write_bytes(struct written *written, const char *bytes, size_t size)
{
	assert_true(size <= sizeof written->bytes - written->size);
	memcpy(written->bytes + written->size, bytes, size);
	written->size += size;
}

static void write_string(struct written *written, const char *string)
{
	write_bytes(written, string, strlen(string));
}

/*
 * Names of levels. The last ones have 23 to 25 bytes, the most and one more than a cache keeps, and
 * all of one size differ in three bytes, each eight after the other: whatever simple sum a cache
 * makes of the words of a field, many have the same.
 */
enum { SHORT_NAMES = 9, ALIKE = 7, NAMES = SHORT_NAMES + 3 * ALIKE * ALIKE * ALIKE };
static char names[NAMES][32];

static void make_names(void)
{
	static const char *const few[SHORT_NAMES] = {"A", "A1", "abcdefgh", "abcdefghabcdefgh",
		"xxxxxxxxaxxxxxxxx", "xxxxxxxxbxxxxxxxx", "A11", "bcdefghi", "abcdefghi"};

	for (size_t i = 0; i < SHORT_NAMES; i++)
		strcpy(names[i], few[i]);
	for (size_t i = SHORT_NAMES; i < NAMES; i++) {
		const size_t kind = i - SHORT_NAMES, size = 23 + kind % 3;

		memset(names[i], 'x', size);
		names[i][0] = (char)('a' + kind / 3 % ALIKE);
		names[i][8] = (char)('a' + kind / 3 / ALIKE % ALIKE);
		names[i][16] = (char)('a' + kind / 3 / ALIKE / ALIKE);
	}
}

/*
 * Every second name is that of a level, with a window of its own for each audience and for all. The
 * windows of the first name, which may close at noon, are the last of the calendar.
 */
static void write_calendar(struct written *written, bool at_noon)
{
	static const char *const audiences[] = {"", "audiences = x\n", "audiences = y\n"};
	char bytes[256];

	written->size = 0;
	write_string(written,
		"[calendar]\ntitle = T\n[platform p]\nname = P\nurl = http://p\n"
		"[audience x]\nname = X\nalias = 24x\nalias = fyyyyyyyayyyyyyy\n"
		"alias = byyyyyyyayyyyyyy\nalias = yyyyyyyyyyyyyyyyayyyyyyyy\n"
		"[audience y]\nname = Y\nalias = ayyyyyyybyyyyyyy\n"
		"alias = yyyyyyyyyyyyyyyybyyyyyyyy\n");
	for (size_t i = NAMES - 2; i < NAMES; i -= 2) {
		sprintf(bytes, "[level P%u]\nname = N\nalias = %s\n", (unsigned)i, names[i]);
		write_string(written, bytes);
		for (size_t j = 0; j < COUNT(audiences); j++) {
			sprintf(bytes,
				"[window w%u-%u]\nplatform = p\nlevels = P%u\n%s"
				"opens = 2024-%02u-%02u\ncloses = 2024-12-%02u%s\n",
				(unsigned)i, (unsigned)j, (unsigned)i, audiences[j],
				(unsigned)(i % 5 + 1), (unsigned)(i / 5 % 28 + 1),
				(unsigned)(j + 1), at_noon && i == 0 ? " 12:00" : "");
			write_string(written, bytes);
		}
	}
}

/* A record, and what its fields mean. */
struct sample {
	size_t name;
	const char *date, *audience;
	enum outcome_kind kind; /* OUTCOME_DATE_WRONG, OUTCOME_AUDIENCE_UNKNOWN, or answered */
	const char *iso, *id;   /* the moment and the audience, if there are any */
};

static struct sample random_sample(char date[32])
{
	/* Where a date ends in digits and an audience begins with some, or a level ends in them and
	 * a date begins with one, the same bytes make two records. */
	static const struct {
		const char *field, *iso;
	} dates[] = {{"1/2/20", "2020-02-01"}, {"1/2/2024", "2024-02-01"},
		{"11/2/2024", "2024-02-11"}, {"11/2/20", "2020-02-11"}, {"111/2/2024", NULL},
		{"01/02/24", "2024-02-01"}, {"01/12/24", "2024-12-01"},
		{"2024-12-01T11:59", "2024-12-01T11:59"}, {"2024-12-01 12:00", "2024-12-01T12:00"},
		{"2024-12-01 12:00:59.000000", "2024-12-01T12:00"},
		{"2024-12-01 11:59:59.0000", "2024-12-01T11:59"}, {"", NULL}, {"never", NULL}};
	static const struct {
		const char *field, *id;
	} audiences[] = {{"", NULL}, {" ", NULL}, {"\"\"", NULL}, {"x", "x"}, {"24x", "x"},
		{"y", "y"}, {"\"y\"", "y"}, {"24y", NULL}, {"fyyyyyyyayyyyyyy", "x"},
		{"byyyyyyyayyyyyyy", "x"}, {"ayyyyyyybyyyyyyy", "y"},
		{"yyyyyyyyyyyyyyyyayyyyyyyy", "x"}, {"yyyyyyyyyyyyyyyybyyyyyyyy", "y"},
		{"      y", "y"}, {"       ", NULL}};
	const size_t d = random_below(COUNT(dates)), a = random_below(COUNT(audiences));
	struct sample sample = {
		.name = random_below(2) == 0 ? random_below(NAMES) : random_below(SHORT_NAMES),
		.date = dates[d].field,
		.audience = audiences[a].field,
		.kind = OUTCOME_ANSWERED,
		.iso = dates[d].iso,
		.id = audiences[a].id};

	const unsigned kind = (unsigned)random_below(4);
	if (kind == 0) { /* alike, as names of levels are */
		sprintf(date, "202%u-06-05T%u5:00", (unsigned)random_below(10),
			(unsigned)random_below(2));
		sample.iso = sample.date = date;
	} else if (kind == 1) { /* of any size around that which a cache keeps */
		sprintf(date, "%*s2024-%02u-%02u%*s", (int)random_below(8), "",
			1 + (unsigned)random_below(12), 1 + (unsigned)random_below(28),
			(int)random_below(8), "");
		sample.iso = sample.date = date;
	}
	if (strcmp(sample.audience, "24y") == 0)
		sample.kind = OUTCOME_AUDIENCE_UNKNOWN;
	else if (sample.iso == NULL)
		sample.kind = *sample.date == '\0' ? OUTCOME_DATE_EMPTY : OUTCOME_DATE_WRONG;
	if (sample.name % 2 == 1)
		sample.kind = OUTCOME_LEVEL_UNKNOWN;
	return sample;
}

/* The columns that a sample must have, found by itself. */
static struct text columns_alone(
	const struct calendar *calendar, const struct sample *sample, char bytes[256])
{
	const struct level *const level = &calendar->levels[(NAMES - 2 - sample->name) / 2];
	const struct audience *const audience =
		sample->id == NULL ? NULL : &calendar->audiences[*sample->id == 'y'];
	const struct moment moment = date_read(text_of(sample->iso), moment_of_day(0)).moment;
	char opens[MOMENT_SIZE], closes[MOMENT_SIZE], days[NUMBER_SIZE];
	struct decision decision;

	assert_true(decide_level(&decision, level, audience, moment));
	const struct text opens_iso = end_iso(&decision.window->opens, opens);
	const struct text closes_iso = end_iso(&decision.window->closes, closes);
	const struct text days_iso = days_text(&decision, days);
	const int size = sprintf(bytes, ";p;%s;%.*s;%.*s;%.*s", state_name(decision.state).bytes,
		(int)opens_iso.size, opens_iso.bytes, (int)closes_iso.size, closes_iso.bytes,
		(int)days_iso.size, days_iso.bytes);
	return (struct text){bytes, (size_t)size};
}

enum { SAMPLES = 60000 };

static void compare_samples(const struct calendar *calendar, struct written *table)
{
	static struct sample samples[SAMPLES];
	static char dates[SAMPLES][32];
	const struct moment now = moment_of_day(0);
	struct question question = {.columns = &columns,
		.now = &now,
		.calendar = calendar,
		.terms = {.delimiter = ';', .usual = true},
		.cache = cache_new(calendar),
		.usuals = usuals,
		.scratch = scratch};
	struct feed feed;

	assert_non_null(question.cache);
	table->size = 0;
	for (size_t i = 0; i < SAMPLES; i++) {
		samples[i] = random_sample(dates[i]);
		write_string(table, names[samples[i].name]);
		write_string(table, ";");
		write_string(table, samples[i].date);
		write_string(table, ";");
		write_string(table, samples[i].audience);
		write_string(table, "\n");
	}
	begin(&feed, table->bytes, table->size, 1 << 15);
	reader_divide(feed.reader, ';', kept);
	for (size_t i = 0; i < SAMPLES; i++) {
		const struct record *const record = reader_record(feed.reader);
		char bytes[256];

		assert_int_equal(next(&feed), READING_RECORD);
		const struct outcome *const outcome = outcome_of(&question, record);
		const struct answer *const answer = &outcome->answer;
		if (outcome->kind != samples[i].kind ||
			(outcome->kind == OUTCOME_ANSWERED &&
				!text_equal((struct text){answer->columns, answer->size},
					columns_alone(calendar, &samples[i], bytes))))
			fail_msg("record %u: '%.*s' is %d, '%.*s'", (unsigned)i,
				(int)record->bytes.size, record->bytes.bytes, (int)outcome->kind,
				(int)answer->size, answer->columns);
	}
	end(&feed);
	free(question.cache);
}

static void outcomes_among_many_are_those_of_each_alone(void **state)
{
	(void)state;
	static struct written text, table; /* a calendar has parts of its text */

	make_names();
	for (int at_noon = 0; at_noon < 2; at_noon++) {
		struct problems problems = {0};
		struct calendar calendar;

		memset(usuals, 0, sizeof usuals);
		write_calendar(&text, at_noon);
		const struct calendar_file file = {
			.name = "calendar", .text = {text.bytes, text.size}};
		assert_true(calendar_read(&calendar, &file, 1, &problems));
		compare_samples(&calendar, &table);
		calendar_free(&calendar);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(outcomes_of_records),
		cmocka_unit_test(outcomes_among_many_are_those_of_each_alone),
	};

	random_begin();
	return cmocka_run_group_tests_name("outcome", tests, NULL, NULL);
}
