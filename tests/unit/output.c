#include "facts.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "diagnose.h"
#include "phrases.h"
#include "written.h"

static void numbers(void **state)
{
	(void)state;
	static const struct {
		int64_t number;
		const char *text;
	} facts[] = {
		{0, "0"},
		{7, "7"},
		{-1, "-1"},
		{-942, "-942"},
		{INT64_MAX, "9223372036854775807"},
		{INT64_MIN, "-9223372036854775808"},
	};

	for (size_t i = 0; i < COUNT(facts); i++) {
		char bytes[NUMBER_SIZE];
		assert_true(
			text_equal(number_text(facts[i].number, bytes), text_of(facts[i].text)));
	}
}

static void nothing_that_is_shown_acts_on_a_terminal(void **state)
{
	(void)state;
	static const struct {
		const char *text, *shown;
	} facts[] = {
		{"M1", "M1"},
		{"Année 中 😀", "Année 中 😀"},
		{"a\tb", "a\tb"},
		{"\x1B[31m", "\\x1B[31m"},
		{"a\nb\r", "a\\x0Ab\\x0D"},
		{"\x7F", "\\x7F"},
		{"\xE9t\xE9", "\\xE9t\\xE9"},
		{"\xC2\x9B", "\\u009B"},
		{"\xE2\x80\xAE!", "\\u202E!"},
		{"\xE2\x80\x8A|\xE2\x80\x8B|\xE2\x80\x8D",
			"\xE2\x80\x8A|\\u200B|\\u200D"}, /* a thin space is seen */
		{"\xE2\x81\x9F|\xE2\x81\xA0|\xE2\x81\xA1", "\xE2\x81\x9F|\\u2060|\xE2\x81\xA1"},
		{"\xEF\xBB\xBFL3", "\\uFEFFL3"},
		{"\xE2\x80", "\\xE2\\x80"},
		{"", ""},
	};
	struct output output;
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		open_file(&output);
		output_escaped(&output, text_of(facts[i].text));
		assert_int_equal(output_flush(&output), 0);
		EXPECT(failures, strcmp(written(&output), facts[i].shown) == 0, "row %zu: %s", i,
			written(&output));
		close(output.descriptor);
	}
	assert_int_equal(failures, 0);
}

static void messages_take_arguments(void **state)
{
	(void)state;
	const struct message message = MESSAGE(PHRASE_LEVEL_IS, TEXT("\x1B"), TEXT("éé"));
	struct output output;

	open_file(&output);
	message_write(&output, ENGLISH, message, output_escaped);
	message_write(&output, FRENCH, message, output_text);
	message_write(&output, ENGLISH, MESSAGE(PHRASE_WORD_OPEN), output_escaped);
	assert_int_equal(output_flush(&output), 0);
	assert_string_equal(written(&output), "\\x1B (éé): \x1B (éé)\u00A0: OPEN");
	close(output.descriptor);
}

/* 100 bytes of an argument are shown, and no part of a character. */
static void long_arguments_are_cut(void **state)
{
	(void)state;
	char bytes[102] = "x";
	struct output output;

	open_file(&output);
	for (size_t i = 1; i < 101; i += 2)
		memcpy(bytes + i, "é", 2);
	for (size_t size = 99; size <= 101; size += 2) {
		const struct diagnostics diagnostics = {&output, ENGLISH};
		diagnose(&diagnostics, NULL,
			MESSAGE(PHRASE_LANGUAGE_UNKNOWN, (struct text){bytes, size}));
		const char *const end = strstr(written(&output), "': use fr or en\n");
		assert_non_null(end);
		if (size > 100)
			assert_memory_equal(end - 5, "é...", 5);
		else
			assert_memory_equal(end - 4, "éé", 4);
		assert_int_equal(ftruncate(output.descriptor, 0), 0);
		assert_int_equal(lseek(output.descriptor, 0, SEEK_SET), 0);
	}
	close(output.descriptor);
}

static void more_than_fits_in_the_buffer_is_written(void **state)
{
	(void)state;
	struct output output;
	const size_t size = sizeof output.bytes * 3 + 7;
	char *const bytes = calloc(1, size + 1), *const back = malloc(size + 1);

	assert_non_null(bytes);
	assert_non_null(back);
	for (size_t i = 0; i < size; i++)
		bytes[i] = (char)('0' + i % 77);
	open_file(&output);
	output_text(&output, (struct text){bytes, 5});
	output_string(&output, bytes + 5);
	assert_int_equal(output_flush(&output), 0);
	assert_int_equal(pread(output.descriptor, back, size + 1, 0), size);
	assert_memory_equal(back, bytes, size);
	close(output.descriptor);
	free(bytes);
	free(back);
}

static void writes_that_fail_are_reported(void **state)
{
	(void)state;
	struct output output;

	open_file(&output);
	close(output.descriptor);
	assert_int_equal(output_close(&output), 0); /* nothing was to be written */
	output_text(&output, TEXT("x"));
	assert_int_equal(output_flush(&output), EBADF);
	output_text(&output, TEXT("y"));
	assert_int_equal(output_close(&output), EBADF);

	/* All was written, but closing fails. */
	open_file(&output);
	output_text(&output, TEXT("x"));
	assert_int_equal(output_flush(&output), 0);
	close(output.descriptor);
	assert_int_equal(output_close(&output), EBADF);
}

/* A pipe that does not wait is filled up while its reader sleeps. */
static void a_full_pipe_is_waited_for(void **state)
{
	(void)state;
	enum { SIZE = 300000 };
	int ends[2];

	assert_int_equal(pipe(ends), 0);
	assert_int_equal(fcntl(ends[1], F_SETFL, O_NONBLOCK), 0);
	const pid_t reader = fork();
	assert_true(reader >= 0);
	if (reader == 0) {
		char bytes[1000];
		size_t total = 0;
		ssize_t size;
		close(ends[1]);
		while ((size = read(ends[0], bytes, sizeof bytes)) > 0)
			total += (size_t)size;
		_exit(total == SIZE ? 0 : 1);
	}
	close(ends[0]);
	struct output output = {.descriptor = ends[1]};
	for (int i = 0; i < SIZE; i++)
		output_text(&output, TEXT("x"));
	assert_int_equal(output_close(&output), 0);
	int status;
	assert_int_equal(waitpid(reader, &status, 0), reader);
	assert_int_equal(status, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers),
		cmocka_unit_test(nothing_that_is_shown_acts_on_a_terminal),
		cmocka_unit_test(messages_take_arguments),
		cmocka_unit_test(long_arguments_are_cut),
		cmocka_unit_test(more_than_fits_in_the_buffer_is_written),
		cmocka_unit_test(writes_that_fail_are_reported),
		cmocka_unit_test(a_full_pipe_is_waited_for),
	};

	return cmocka_run_group_tests_name("output", tests, NULL, NULL);
}
