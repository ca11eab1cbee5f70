#include "facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "feed.h"
#include "random.h"
#include "table/record.h"

/* Writes what is visible of bytes. */
static size_t show(char *to, const char *bytes, size_t size)
{
	size_t written = 0;

	for (size_t i = 0; i < size; i++)
		to[written++] = bytes[i] == '\n' ? '$' : bytes[i] == '\r' ? '^' : bytes[i];
	to[written] = '\0';
	return written;
}

/* All records: the line, a letter for what is wrong, the bytes with their line end, two fields. */
static void show_all(struct feed *feed, char *shown)
{
	static const char faults[] = {[RECORD_RIGHT] = '=',
		[RECORD_TEXT_AFTER_QUOTE] = 'T',
		[RECORD_QUOTE_OPEN] = 'Q',
		[RECORD_TOO_LONG] = 'L'};
	const struct record *const record = reader_record(feed->reader);
	enum reading reading;

	*shown = '\0';
	while ((reading = next(feed)) != READING_ENDED) {
		if (reading == READING_MARK) {
			shown += sprintf(shown, "mark ");
			continue;
		}
		shown += sprintf(shown, "%u", (unsigned)record->line);
		*shown++ = faults[record->fault];
		shown += show(shown, record->bytes.bytes, record->bytes.size);
		shown += show(shown, record->line_end.bytes, record->line_end.size);
		if (record->fault == RECORD_RIGHT)
			shown += sprintf(shown, "%u[%.*s][%.*s]", (unsigned)record->field_count,
				(int)record->fields[0].size, record->fields[0].bytes,
				(int)record->fields[1].size, record->fields[1].bytes);
		shown += sprintf(shown, " ");
	}
}

static void records_and_their_fields(void **state)
{
	(void)state;
	/* $ is a line end, ^ a CR before it; the fields shown are the second and the third. */
	static const struct {
		const char *table, *shown;
	} facts[] = {
		{"", ""},
		{"a", "1=a1[][] "},
		{"a;b;c\n", "1=a;b;c$3[b][c] "},
		{"a;b;c", "1=a;b;c3[b][c] "},
		{"a;b;c\r\nd;e\r\n", "1=a;b;c^$3[b][c] 2=d;e^$2[e][] "},
		{"a;b\n\n \r\nc;d;e;f\n", "1=a;b$2[b][] 2=$1[][] 3= ^$1[][] 4=c;d;e;f$4[d][e] "},
		{"\n", "1=$1[][] "},
		{"\r\n", "1=^$1[][] "},
		{";;;\n;;", "1=;;;$4[][] 2=;;3[][] "},
		/* A CR alone is no line end. */
		{"a\r;b\rc;d\r", "1=a^;b^c;d^3[b\rc][d\r] "},
		{"a;b;c\r\r\n", "1=a;b;c^^$3[b][c\r] "},
		/* Quotes. */
		{"\"a\";\"b\";\"c\"\n", "1=\"a\";\"b\";\"c\"$3[\"b\"][\"c\"] "},
		{"\"a;b\";c;\"d\"\r\n", "1=\"a;b\";c;\"d\"^$3[c][\"d\"] "},
		{"a;\"b\"\"c\";d\n", "1=a;\"b\"\"c\";d$3[\"b\"\"c\"][d] "},
		{"a;\"\";\"\"\"\"\n", "1=a;\"\";\"\"\"\"$3[\"\"][\"\"\"\"] "},
		{"a;\"\";\"\"", "1=a;\"\";\"\"3[\"\"][\"\"] "},
		{"a;b\"c;d\"\n", "1=a;b\"c;d\"$3[b\"c][d\"] "},
		{"a; \"b;c\n", "1=a; \"b;c$3[ \"b][c] "},
		/* Line ends in quotes count as lines. */
		{"\"a\n\r\nb\";c\nd\n", "1=\"a$^$b\";c$2[c][] 4=d$1[][] "},
		{"a;\"\n\";\"\n\"\r\nb;c\n", "1=a;\"$\";\"$\"^$3[\"\n\"][\"\n\"] 4=b;c$2[c][] "},
		/* Text after a closing quote. */
		{"a;\"b\"c;d\ne;f\n", "1Ta;\"b\"c;d$ 2=e;f$2[f][] "},
		{"\"b\" ;d\ne\n", "1T\"b\" ;d$ 2=e$1[][] "},
		{"\"b\"\rd\ne\n", "1T\"b\"^d$ 2=e$1[][] "},
		{"\"b\"\r", "1T\"b\"^ "},
		{"\"b\"\r\r\n", "1T\"b\"^^$ "},
		{"\"a\"\"b\"c\r\nd", "1T\"a\"\"b\"c^$ 2=d1[][] "},
		/* A quote that does not close, or only by chance, costs its line. */
		{"\"", "1Q\" "},
		{"a;\"", "1Qa;\" "},
		{"a;\"b\nc;d\n", "1Qa;\"b$ 2=c;d$2[d][] "},
		{"a;\"b\r\nc;d", "1Qa;\"b^$ 2=c;d2[d][] "},
		{"a;\"b\nc;\"d\"\n", "1Qa;\"b$ 2=c;\"d\"$2[\"d\"][] "},
		{"\"a\n\"b\n\"c\n", "1Q\"a$ 2Q\"b$ 3Q\"c$ "},
		{"x\";\"y\nx\";\"y\nx\";\"y\n", "1Qx\";\"y$ 2Qx\";\"y$ 3Qx\";\"y$ "},
		{"x\";\"y\nx\";\"y\nx\";\"y\n\"\n",
			"1=x\";\"y$x\";\"y$x\";\"y$\"$4[\"y\nx\"][\"y\nx\"] "},
		/* Any bytes. */
		{"\xE9;\xFF;\x80\n", "1=\xE9;\xFF;\x80$3[\xFF][\x80] "},
		{":<9;\x1B;\t\n", "1=:<9;\x1B;\t$3[\x1B][\t] "},
		/* A byte order mark is none of the record's, and only the first. */
		{"\xEF\xBB\xBF\"a;b\";c\n", "mark 1=\"a;b\";c$2[c][] "},
		{"\xEF\xBB\xBF", "mark "},
		{"\xEF\xBB\xBF\n", "mark 1=$1[][] "},
		{"\xEF\xBB\xBF\xEF\xBB\xBF\"a\n", "mark 1=\xEF\xBB\xBF\"a$1[][] "},
		{"\xEF\xBB",
			"1=\xEF\xBB"
			"1[][] "},
		{"\xEF\xBB;a", "1=\xEF\xBB;a2[a][] "},
		{"a\n\xEF\xBB\xBF",
			"1=a$1[][] 2=\xEF\xBB\xBF"
			"1[][] "},
	};
	static const size_t steps[] = {1, 2, 3, 7, 4096};
	char shown[4096];
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++)
		for (size_t j = 0; j < COUNT(steps); j++) {
			struct feed feed;

			begin(&feed, facts[i].table, strlen(facts[i].table), steps[j]);
			reader_divide(feed.reader, ';', (size_t[FIELDS_KEPT]){1, 2, 3});
			show_all(&feed, shown);
			end(&feed);
			EXPECT(failures, strcmp(shown, facts[i].shown) == 0, "%s\nby %u:\n%s",
				facts[i].shown, (unsigned)steps[j], shown);
		}
	assert_int_equal(failures, 0);
}

static void fields_end_at_semicolons_at_first(void **state)
{
	(void)state;
	struct feed feed;

	begin(&feed, "a;b,c\td\n", 8, 8);
	assert_int_equal(next(&feed), READING_RECORD);
	assert_int_equal(reader_record(feed.reader)->field_count, 2);
	assert_int_equal(next(&feed), READING_ENDED);
	end(&feed);
}

static void a_column_that_is_kept_twice_is_kept_once(void **state)
{
	(void)state;
	char shown[64];
	struct feed feed;

	begin(&feed, "a;b;c\nd;e;f\n", 12, 12);
	reader_divide(feed.reader, ';', (size_t[FIELDS_KEPT]){1, 1, 2});
	for (int i = 0; i < 2; i++) {
		assert_int_equal(next(&feed), READING_RECORD);
		const struct text *const fields = reader_record(feed.reader)->fields;
		snprintf(shown, sizeof shown, "%.*s,%.*s,%.*s", (int)fields[0].size,
			fields[0].bytes, (int)fields[1].size, fields[1].bytes, (int)fields[2].size,
			fields[2].bytes);
		assert_string_equal(shown, i == 0 ? "b,,c" : "e,,f");
	}
	end(&feed);
}

static void small_tables_are_read_as_a_naive_reader_does(void **state)
{
	(void)state;
	static const char alphabet[] = "\"\"\"\";;\n\n\rab";
	enum { TABLES = 10000, LONGEST = 40 };
	char table[LONGEST];

	for (int i = 0; i < TABLES; i++) {
		const size_t size = random_below(sizeof table + 1);
		struct feed feed;

		for (size_t j = 0; j < size; j++)
			table[j] = alphabet[random_below(sizeof alphabet - 1)];
		begin(&feed, table, size, 1 + random_below(5));
		const bool same = same_as_naive(&feed, ';');
		end(&feed);
		if (!same)
			fail_msg("differs: '%.*s'", (int)size, table);
	}
}

/* Damage that goes on for long, up to the limits of lines and of bytes. */
static void large_tables_are_read_as_a_naive_reader_does(void **state)
{
	(void)state;
	static const char *const lines[] = {"x\";\"y\n", "x\";\"y\n", "x\";\"y\n", "\"\"\n",
		"a;b;c\n", "\r\n", "x\";\"\"\"y\n", "\n", "x\";y\n", "\";\"\n", "\"\n", "a;\"b\n",
		"\"a\"b\n"};
	enum { TABLES = 20, LINES = 2500, WIDTH = 3600, WIDE_LINES = 400 };
	char *const table = malloc((size_t)WIDE_LINES * (WIDTH + 20));

	assert_non_null(table);
	for (int i = 0; i < TABLES; i++) {
		/* Of few kinds, so that quotes stay open for long; some come to the limit. */
		const size_t kinds = 1 + random_below(COUNT(lines));
		const size_t rare = 1 + random_below(3000), width = i == 0 ? WIDTH : 0;
		const size_t count = width > 0 ? WIDE_LINES : LINES;
		size_t size = 0;
		struct feed feed;

		for (size_t line = 0; line < count; line++) {
			const size_t kind = random_below(rare) == 0 ? random_below(kinds) : 0;
			const size_t length = strlen(lines[kind]);

			if (width > 0) {
				memset(table + size, 'w', width + line % 7);
				size += width + line % 7;
			}
			memcpy(table + size, lines[kind], length);
			size += length;
		}
		begin(&feed, table, size, 1 + random_below(60000));
		const bool same = same_as_naive(&feed, ';');
		end(&feed);
		if (!same)
			fail_msg("table %d differs: kinds %u, rare %u, width %u", i,
				(unsigned)kinds, (unsigned)rare, (unsigned)width);
	}
	free(table);
}

/*
 * Each kind of damage, and what looks like it, at each place of a block of marks, in input that
 * comes in two pieces, cut at each byte of it, and byte by byte.
 */
static void every_cut_is_read_as_a_naive_reader_does(void **state)
{
	(void)state;
	static const char *const tables[] = {"a;\"b;c\"\r\nd\n", "\"a\"\"\";b\n;",
		"\"a\nb\";c\r\n\"", "a;\"b\"c;d\ne;f\n", "\"\"\"\";\n\"a\"\r", "a;\"b\nc;\"d\"\n",
		";;\r\n\r\n;\r", "\"\"\"\n\"\";\n", "a\"b;\"\"\"c\"\n\n"};
	enum { PLACES = 2 * 64 + 2, LONGEST = PLACES + 40 };
	char table[LONGEST];

	for (size_t i = 0; i < COUNT(tables); i++)
		for (size_t place = 0; place < PLACES; place++) {
			const size_t size = place + strlen(tables[i]);
			memset(table, 'x', place);
			if (place > 0)
				table[place - 1] = place % 3 == 0 ? '\n' : ';';
			memcpy(table + place, tables[i], size - place);
			for (size_t cut = place == 0 ? 1 : place; cut <= size + 1; cut++) {
				struct feed feed;

				begin(&feed, table, size, cut > size ? 1 : cut);
				fill(&feed);
				feed.step = cut > size ? 1 : size;
				const bool same = same_as_naive(&feed, ';');
				end(&feed);
				if (!same)
					fail_msg("differs: '%.*s', cut at %u", (int)size, table,
						(unsigned)cut);
			}
		}
}

/* The same at each end of what is read at once, where the rest moves to the start of the buffer. */
static void every_end_of_a_chunk_is_read_as_a_naive_reader_does(void **state)
{
	(void)state;
	static const char damage[] = "\"a\"\"\r\n\";b\r\n\"c\"d\n\"e\n;\"f\";\"\"\r\n";
	enum { CHUNK = 1 << 16, CHUNKS = 3, MARGIN = 70 };
	char *const table = malloc(CHUNKS * CHUNK + sizeof damage);

	assert_non_null(table);
	for (size_t shift = 0; shift < MARGIN; shift++) {
		const size_t size = CHUNKS * CHUNK;
		struct feed feed;

		for (size_t i = 0; i < size; i++)
			table[i] = i % 37 == 36 ? '\n' : i % 11 == 10 ? ';' : 'x';
		for (size_t i = 1; i < CHUNKS; i++)
			memcpy(table + i * CHUNK - shift, damage, sizeof damage - 1);
		begin(&feed, table, size, CHUNK);
		const bool same = same_as_naive(&feed, ';');
		end(&feed);
		if (!same)
			fail_msg("differs: %u before the end of a chunk", (unsigned)shift);
	}
	free(table);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(records_and_their_fields),
		cmocka_unit_test(fields_end_at_semicolons_at_first),
		cmocka_unit_test(a_column_that_is_kept_twice_is_kept_once),
		cmocka_unit_test(small_tables_are_read_as_a_naive_reader_does),
		cmocka_unit_test(every_cut_is_read_as_a_naive_reader_does),
		cmocka_unit_test(every_end_of_a_chunk_is_read_as_a_naive_reader_does),
		cmocka_unit_test(large_tables_are_read_as_a_naive_reader_does),
	};

	random_begin();
	return cmocka_run_group_tests_name("record", tests, NULL, NULL);
}
