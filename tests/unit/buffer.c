#include "facts.h"

#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "feed.h"
#include "table/record.h"

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

/*
 * A record gets too long inside a field, whose quotes are bytes like others, or where one begins;
 * its second line is read anew.
 */
static void a_record_gets_too_long_at_a_field(void **state)
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

/* A first line that no quote closes within the limit, and a later one that one does. */
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
	assert_true(writer >= 0);
	if (writer == 0) {
		poll(NULL, 0, 50); /* likely, the reader waits by now */
		_exit(write(ends[1], "a\n", 2) != 2);
	}
	struct reader *const reader = reader_new(ends[0]);
	assert_non_null(reader);
	assert_int_equal(reader_next(reader), READING_WAITS);
	assert_int_equal(reader_fill(reader), 0);
	assert_int_equal(reader_next(reader), READING_RECORD);
	assert_int_equal(waitpid(writer, &status, 0), writer);
	assert_int_equal(status, 0);
	free(reader);
	close(ends[0]);
	close(ends[1]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(records_move_with_the_buffer),
		cmocka_unit_test(a_record_gets_too_long_at_a_field),
		cmocka_unit_test(the_longest_record_comes_in_parts),
		cmocka_unit_test(a_line_fills_the_buffer),
		cmocka_unit_test(a_line_end_is_not_cut),
		cmocka_unit_test(quotes_that_close_near_the_limit),
		cmocka_unit_test(bytes_that_come_later_are_waited_for),
	};

	return cmocka_run_group_tests_name("buffer", tests, NULL, NULL);
}
