#include "facts.h"

#include "table/columns.h"

static void delimiters_of_first_records(void **state)
{
	(void)state;
	static const struct {
		const char *record;
		char delimiter;
	} facts[] = {
		{"", ';'},
		{"niveau", ';'},
		{"a;b", ';'},
		{"a\tb", '\t'},
		{"a,b", ','},
		{"a|b,c", ','},
		/* A tie. */
		{"a;b\tc,d", ';'},
		{"a\tb,c", '\t'},
		{"a;b,c,d", ','},
		{"a;b,c,", ','},
		{"\"a\",", ','},
		{"a\tb;c;d\te\tf", '\t'},
		/* In quotes they do not count. */
		{"\"a,b,c\";d", ';'},
		{"a,\";;;\"", ','},
		{"a;\"x,\"\",,\";b", ';'},
		{"\"a;b;c\"", ';'},
		{"\"a,\nb,\n\";c", ';'},
		/* Within a field a quote is a byte like others. */
		{"a\",b\",c;d", ','},
		/* Damage ends it, unless nothing was found before. */
		{"a,\"b\"c;d;e", ','},
		{"a,\"b;c;d", ','},
		{"\"a\"b,c;d;e", ';'},
		{"a;\"c\"d,e,f,g", ';'},
		{"a\t\"c\"d,e,f,g", '\t'},
		{"a;b,\"c\"d,e", ';'},
		{"a;b\t\"c\"d\te", ';'},
		{"a\tb,\"c\"d,e", '\t'},
		{"\"a,b\nc;d;e", ','},
		/* So does a line end outside quotes, of a record by another delimiter. */
		{"a,\"x;\",\nz;;;\";b", ','},
		{"a,\"x;\"\nz;;\";b", ','},
		{"a,\"x;\"\r\nz;;\";b", ','},
		{"\"x,\"\nz", ';'},
		{"\"x,\"\r\nz", ';'},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++)
		EXPECT(failures, columns_delimiter(text_of(facts[i].record)) == facts[i].delimiter,
			"%s", facts[i].record);
	assert_int_equal(failures, 0);
}

static void numbers_of_columns(void **state)
{
	(void)state;
	assert_true(column_is_number(TEXT("0")));
	assert_true(column_is_number(TEXT("0123456789")));
	assert_false(column_is_number(TEXT("1a")));
	assert_false(column_is_number(TEXT("a1")));
	assert_false(column_is_number(TEXT("-1")));
	assert_false(column_is_number(TEXT("1:")));
}

/* Which columns hold what, of headers of commas; wrong ones say why. */
static void columns_of_headers(void **state)
{
	(void)state;
	enum { NONE = -1 };
	static const struct {
		const char *header, *level, *date, *audience; /* the columns that were given */
		bool without_audience;                        /* of the calendar */
		int columns[3];                               /* level, date, audience; or NONE */
		enum phrase wrong;                            /* NOTHING: it is right */
	} facts[] = {
		{"level,date,audience", .columns = {0, 1, 2}},
		{"public,date,niveau", .columns = {2, 1, 0}},
		{"Niveau,PUBLIC", .columns = {0, NONE, 1}},
		{"niveau,date", .columns = {0, 1, NONE}},
		/* Where the calendar has no audiences, no column is usual for them. */
		{"niveau,public,audience", .without_audience = true, .columns = {0, NONE, NONE}},
		{"niveau,public,public", .without_audience = true, .columns = {0, NONE, NONE}},
		{"niveau,public", .audience = "public", .without_audience = true,
			.columns = {0, NONE, 1}},
		{"niveau,audience,public", .wrong = PHRASE_AUDIENCE_AND_PUBLIC},
		{"niveau,public,Public", .wrong = PHRASE_COLUMN_TWICE},
		{"niveau,audience,audience", .wrong = PHRASE_COLUMN_TWICE},
		{"niveau,audience,public", .audience = "public", .columns = {0, NONE, 2}},
		{"niveau,audience,public", .audience = "2", .columns = {0, NONE, 1}},
		{"niveau,x", .audience = "public", .wrong = PHRASE_COLUMN_NOT_FOUND},
		{"niveau,x", .audience = "3", .wrong = PHRASE_COLUMN_NOT_FOUND},
		{"niveau,x", .audience = "0", .wrong = PHRASE_COLUMN_NOT_FOUND},
		/* One for two. */
		{"niveau,date", .audience = "date", .wrong = PHRASE_COLUMNS_ARE_ONE},
		{"niveau,date", .audience = "niveau", .wrong = PHRASE_COLUMNS_ARE_ONE},
		{"niveau,public", .date = "public", .wrong = PHRASE_COLUMNS_ARE_ONE},
		{"niveau,date,public", .level = "public", .wrong = PHRASE_COLUMNS_ARE_ONE},
		{"date,x", .wrong = PHRASE_LEVEL_COLUMN_MISSING},
	};
	static char scratch[RECORD_MAX];
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		struct columns columns = {.delimiter = ',', .count = 1};
		const struct columns_wanted wanted = {.level = facts[i].level,
			.date = facts[i].date,
			.audience = facts[i].audience,
			.without_audience = facts[i].without_audience};
		struct record first = {.bytes = text_of(facts[i].header)};
		struct message wrong = MESSAGE(PHRASE_NOTHING);

		for (const char *at = facts[i].header; *at != '\0'; at++)
			columns.count += *at == ',';
		first.field_count = columns.count;
		const bool right = columns_find(&columns, &wanted, &first, scratch, &wrong);
		const size_t found[] = {columns.level, columns.date, columns.audience};
		EXPECT(failures,
			right == (facts[i].wrong == PHRASE_NOTHING) &&
				wrong.phrase == facts[i].wrong,
			"row %zu, %s: phrase %d", i, facts[i].header, (int)wrong.phrase);
		for (size_t j = 0; right && j < COUNT(found); j++)
			EXPECT(failures,
				found[j] ==
					(facts[i].columns[j] == NONE ? NO_COLUMN
								     : (size_t)facts[i].columns[j]),
				"row %zu, %s: column %zu is %zu", i, facts[i].header, j, found[j]);
	}
	assert_int_equal(failures, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(delimiters_of_first_records),
		cmocka_unit_test(numbers_of_columns),
		cmocka_unit_test(columns_of_headers),
	};

	return cmocka_run_group_tests_name("columns", tests, NULL, NULL);
}
