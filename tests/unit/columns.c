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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(delimiters_of_first_records),
		cmocka_unit_test(numbers_of_columns),
	};

	return cmocka_run_group_tests_name("columns", tests, NULL, NULL);
}
