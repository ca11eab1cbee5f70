#include "facts.h"

#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "naive.h"
#include "random.h"
#include "table/field.h"
#include "table/record.h"

/* What a test reads: the records of a reader, one after the other, fed through a pipe. */
struct feed {
	const char *bytes;
	size_t size, at, step; /* so many bytes at a time */
	int ends[2];
	struct reader *reader;
};

static void begin(struct feed *feed, const char *bytes, size_t size, size_t step)
{
	*feed = (struct feed){.bytes = bytes, .size = size, .step = step};
	assert_int_equal(pipe(feed->ends), 0);
	feed->reader = reader_new(feed->ends[0]);
	assert_non_null(feed->reader);
}

static void end(struct feed *feed)
{
	if (feed->at <= feed->size)
		close(feed->ends[1]);
	close(feed->ends[0]);
	reader_free(feed->reader);
}

/* Gives the reader some bytes more, or the end. */
static void fill(struct feed *feed)
{
	const size_t left = feed->size - feed->at;
	const size_t size = left < feed->step ? left : feed->step;

	if (size > 0)
		assert_int_equal(write(feed->ends[1], feed->bytes + feed->at, size), size);
	else
		close(feed->ends[1]);
	feed->at += size > 0 ? size : 1;
	assert_int_equal(reader_fill(feed->reader), 0);
}

static enum reading next(struct feed *feed)
{
	enum reading reading;

	while ((reading = reader_next(feed->reader)) == READING_WAITS)
		fill(feed);
	return reading;
}

/* Writes what is visible of bytes. */
static size_t show(char *to, const char *bytes, size_t size)
{
	size_t written = 0;

	for (size_t i = 0; i < size; i++)
		to[written++] = bytes[i] == '\n' ? '$' : bytes[i] == '\r' ? '^' : bytes[i];
	to[written] = '\0';
	return written;
}

/* All records, as `LINE:BYTES LINE_END` with the first two fields, and a letter for what is wrong.
 */
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
			reader_divide(feed.reader, ';', (size_t[]){1, 2});
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

/* Reads all that a feed brings, and holds it against the naive reader. */
static bool same_as_naive(struct feed *feed, char delimiter)
{
	const struct record *const record = reader_record(feed->reader);
	struct naive naive = {feed->bytes, feed->size, 0, delimiter};
	struct naive_record other;

	reader_divide(feed->reader, delimiter, (size_t[]){0, 2});
	while (naive_read(&naive, &other)) {
		size_t done = 0;

		for (;;) {
			if (next(feed) != READING_RECORD)
				return false;
			if (memcmp(record->bytes.bytes, other.bytes + done, record->bytes.size) !=
				0)
				return false;
			done += record->bytes.size;
			if (!record->cut)
				break;
			if (record->fault != RECORD_TOO_LONG || other.size <= RECORD_MAX ||
				record->line_end.size != 0)
				return false;
		}
		if (done != other.size || record->line_end.size != other.line_end ||
			(!other.malformed && record->field_count != other.field_count) ||
			(record->fault != RECORD_RIGHT) != other.malformed)
			return false;
		for (size_t i = 0; i < FIELDS_KEPT && !other.malformed; i++)
			if (record->fields[i].size != other.fields[2 * i].size ||
				(record->fields[i].size > 0 &&
					record->fields[i].bytes !=
						record->bytes.bytes +
							(other.fields[2 * i].bytes - other.bytes)))
				return false;
	}
	return next(feed) == READING_ENDED;
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

/* The damage that goes on for long: what a record leaps over, and what limits cut off. */
static void large_tables_are_read_as_a_naive_reader_does(void **state)
{
	(void)state;
	static const char *const lines[] = {"x\";\"y\n", "x\";\"y\n", "x\";\"y\n", "\"\"\n",
		"a;b;c\n", "\r\n", "x\";\"\"\"y\n", "\n", "x\";y\n", "\";\"\n", "\"\n", "a;\"b\n",
		"\"a\"b\n"};
	enum { TABLES = 20, LINES = 2500, WIDTH = 1100, WIDE_LINES = 1300 };
	char *const table = malloc((size_t)WIDE_LINES * (WIDTH + 20));

	assert_non_null(table);
	for (int i = 0; i < TABLES; i++) {
		/* Of few kinds, so that quotes stay open for long; some lines fill the limit of
		 * bytes. */
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

/* Records that are partly there when the buffer is moved, cut at each of their bytes. */
static void records_move_with_the_buffer(void **state)
{
	(void)state;
	static const char record[] = "ab;\"c\";ef\r\n";
	static char table[25000 * (sizeof record - 1)];
	int failures = 0;

	for (size_t at = 0; at < sizeof table; at += sizeof record - 1)
		memcpy(table + at, record, sizeof record - 1);
	for (size_t step = 1000; step < 1000 + sizeof record; step++) {
		struct feed feed;

		begin(&feed, table, sizeof table, step);
		EXPECT(failures, same_as_naive(&feed, ';'), "by %u", (unsigned)step);
		end(&feed);
	}
	assert_int_equal(failures, 0);
}

static size_t put_lines(char *table, size_t size, const char *line, size_t up_to)
{
	for (const size_t length = strlen(line); size + length <= up_to; size += length)
		memcpy(table + size, line, length);
	return size;
}

/* Of damage that is behind, nothing is known to records that later stand in its place. */
static void damage_moves_out_of_the_buffer(void **state)
{
	(void)state;
	static const char damage[] = "\"a\nb\"c\n", record[] = "\"a\nb\";c\n";
	static char table[200000];
	int failures = 0;

	for (size_t phase = 0; phase < sizeof record - 1; phase++) {
		struct feed feed;
		size_t size = put_lines(table, 0, "x\n", 50000);

		size = put_lines(table, size, "\n", size + phase);
		size = put_lines(table, size, damage, size + sizeof damage - 1);
		size = put_lines(table, size, "x\n", 70000);
		size = put_lines(table, size, record, sizeof table);
		begin(&feed, table, size, 1000);
		EXPECT(failures, same_as_naive(&feed, ';'), "phase %u", (unsigned)phase);
		end(&feed);
	}
	assert_int_equal(failures, 0);
}

/*
 * Leaps to where a record got too long: into a field, whose quotes are bytes like others, or to
 * where one begins.
 */
static void leaps_into_a_field(void **state)
{
	(void)state;
	enum { STEP = 65000, AT = 17 * STEP, FIRST = 60000 };
	static const char next_line[] = "\nq\";\"\nr;\"\"z\";";
	static const char *const after[] = {"xx\"y\na;b\n", "x\"y\na;b\n", ";\"a;\";b\nx\"y\n"};
	static char table[AT + 20];
	int failures = 0;

	for (size_t i = 0; i < COUNT(after); i++) {
		struct feed feed;

		memset(table, 'x', AT);
		table[0] = '"';
		memcpy(table + FIRST, next_line, sizeof next_line - 1);
		strcpy(table + AT - 1, after[i]);
		begin(&feed, table, AT - 1 + strlen(after[i]), STEP);
		EXPECT(failures, same_as_naive(&feed, ';'), "%s", after[i]);
		end(&feed);
	}
	assert_int_equal(failures, 0);
}

/*
 * A record, or a line that is malformed, of the most bytes, when all but its end has come, and then
 * the CR, and then the LF.
 */
static void the_longest_record_comes_in_parts(void **state)
{
	(void)state;
	static const char *const first[] = {"xxxx", "\"a\"b"};
	static const size_t steps[] = {RECORD_MAX / 41, RECORD_MAX / 16, (RECORD_MAX + 1) / 17};
	static const char after[] = "\r\na;b\n";
	static char table[RECORD_MAX + sizeof after - 1];

	memset(table, 'x', RECORD_MAX);
	memcpy(table + RECORD_MAX, after, sizeof after - 1);
	for (size_t i = 0; i < COUNT(first) * COUNT(steps); i++) {
		struct feed feed;

		memcpy(table, first[i % COUNT(first)], 4);
		begin(&feed, table, sizeof table, steps[i / COUNT(first)]);
		assert_true(same_as_naive(&feed, ';'));
		end(&feed);
	}
}

/* A chunk that comes when the buffer has just room for it: sanitizers see whether it fits. */
static void a_line_fills_the_buffer(void **state)
{
	(void)state;
	enum { CHUNK = 1 << 16 };
	static char table[18 * CHUNK];
	struct feed feed;

	memset(table, 'x', sizeof table);
	table[CHUNK - 2] = '\n';
	begin(&feed, table, sizeof table, CHUNK);
	assert_true(same_as_naive(&feed, ';'));
	end(&feed);
}

/* The CR of a line that is too long may come with its last part, and the LF with the next. */
static void a_line_end_is_not_cut(void **state)
{
	(void)state;
	enum { STEP = 65000, SIZE = 17 * STEP };
	static char table[SIZE + 6];
	struct feed feed;

	memset(table, 'x', SIZE - 1);
	table[0] = '\n';
	memcpy(table + SIZE - 1, "\r\na;b\r\n", 7);
	begin(&feed, table, sizeof table, STEP);
	assert_true(same_as_naive(&feed, ';'));
	end(&feed);
}

/* A first line that looks at a thousand lines, and a later one for which they are enough. */
static void quotes_that_close_near_the_limit(void **state)
{
	(void)state;
	static const char *const ends[] = {"\"\n", "\"", "\";z\nx\n", "\"z\n", "y\n", ""};
	static char table[(RECORD_LINES_MAX + 10) * 6];
	int failures = 0;

	for (size_t lines = RECORD_LINES_MAX - 3; lines < RECORD_LINES_MAX + 3; lines++)
		for (size_t i = 0; i < COUNT(ends); i++) {
			struct feed feed;
			size_t size = 0;

			for (size_t line = 0; line < lines; line++)
				size += (size_t)sprintf(table + size, "x\";\"y\n");
			size += (size_t)sprintf(table + size, "%s", ends[i]);
			begin(&feed, table, size, 4000);
			EXPECT(failures, same_as_naive(&feed, ';'), "%u lines and '%s'",
				(unsigned)lines, ends[i]);
			end(&feed);
		}
	assert_int_equal(failures, 0);
}

/* Standard input may be a pipe that another program set to O_NONBLOCK. */
static void bytes_that_come_later_are_waited_for(void **state)
{
	(void)state;
	int ends[2], status;

	assert_int_equal(pipe(ends), 0);
	assert_int_equal(fcntl(ends[0], F_SETFL, O_NONBLOCK), 0);
	const pid_t writer = fork();
	if (writer == 0) {
		poll(NULL, 0, 50); /* likely, the reader waits by now */
		_exit(write(ends[1], "a\n", 2) != 2);
	}
	struct reader *const reader = reader_new(ends[0]);
	assert_non_null(reader);
	assert_int_equal(reader_fill(reader), 0);
	assert_int_equal(reader_next(reader), READING_RECORD);
	assert_int_equal(waitpid(writer, &status, 0), writer);
	assert_int_equal(status, 0);
	reader_free(reader);
	close(ends[0]);
	close(ends[1]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(records_and_their_fields),
		cmocka_unit_test(fields_end_at_semicolons_at_first),
		cmocka_unit_test(small_tables_are_read_as_a_naive_reader_does),
		cmocka_unit_test(large_tables_are_read_as_a_naive_reader_does),
		cmocka_unit_test(records_move_with_the_buffer),
		cmocka_unit_test(damage_moves_out_of_the_buffer),
		cmocka_unit_test(leaps_into_a_field),
		cmocka_unit_test(the_longest_record_comes_in_parts),
		cmocka_unit_test(a_line_fills_the_buffer),
		cmocka_unit_test(a_line_end_is_not_cut),
		cmocka_unit_test(quotes_that_close_near_the_limit),
		cmocka_unit_test(bytes_that_come_later_are_waited_for),
	};

	random_begin();
	return cmocka_run_group_tests_name("record", tests, NULL, NULL);
}
