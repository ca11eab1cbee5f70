#include "facts.h"

#include <string.h>

#include "random.h"
#include "table/marks.h"

/* The same, byte by byte. */
static uint64_t find_plainly(const char *at, char delimiter)
{
	uint64_t marks = 0;

	for (size_t i = 0; i < MARKS_BLOCK; i++)
		if (at[i] == delimiter || at[i] == '\n' || at[i] == '"')
			marks |= UINT64_C(1) << i;
	return marks;
}

static bool is_same(const char *at, char delimiter)
{
	return marks_find(at, delimiter).bits == find_plainly(at, delimiter);
}

static const char delimiters[] = {';', ',', '|', '\t'};

/* Each byte at each place of a block, wherever that is in memory. */
static void each_byte_is_a_mark_or_none(void **state)
{
	(void)state;
	enum { STARTS = 16 };
	char bytes[MARKS_BLOCK + STARTS];
	int failures = 0;

	for (size_t i = 0; i < COUNT(delimiters); i++)
		for (int byte = 0; byte < 256; byte++)
			for (size_t place = 0; place < MARKS_BLOCK; place++) {
				const size_t start = place % STARTS;
				memset(bytes, 'a', sizeof bytes);
				bytes[start + place] = (char)byte;
				EXPECT(failures, is_same(bytes + start, delimiters[i]),
					"byte %d at %u, delimiter %c", byte, (unsigned)place,
					delimiters[i]);
			}
	assert_int_equal(failures, 0);
}

static void random_blocks_have_the_marks_that_a_plain_loop_finds(void **state)
{
	(void)state;
	/* Marks, and the bytes that differ from one by a bit or by one. */
	static const char alphabet[] = "\"\"\n\n;;,,||\t\t#!\x0B\x09:<-+}{\x8A\xA2\xBB a";
	enum { BLOCKS = 100000 };
	char bytes[MARKS_BLOCK];

	for (int i = 0; i < BLOCKS; i++) {
		const char delimiter = delimiters[random_below(COUNT(delimiters))];
		for (size_t j = 0; j < sizeof bytes; j++)
			bytes[j] = alphabet[random_below(sizeof alphabet - 1)];
		if (!is_same(bytes, delimiter))
			fail_msg("differs by %c: '%.*s'", delimiter, MARKS_BLOCK, bytes);
	}
}

static void marks_are_taken_one_by_one(void **state)
{
	(void)state;
	enum { TEXTS = 10000, SIZE = 300 };
	char bytes[SIZE + MARKS_BLOCK];

	for (int i = 0; i < TEXTS; i++) {
		const size_t rare = 1 + random_below(100), from = random_below(SIZE);
		for (size_t j = 0; j < sizeof bytes; j++)
			bytes[j] = "\";\na"[random_below(rare) == 0 ? random_below(3) : 3];
		bytes[SIZE - 1] = '\n';
		struct marks marks = marks_find(bytes + from, ';');
		assert_ptr_equal(marks.at, bytes + from);
		for (size_t j = from; j < SIZE; j++) {
			if (bytes[j] == 'a')
				continue;
			assert_ptr_equal(marks_take(&marks, ';'), bytes + j);
			assert_ptr_equal(marks.at, bytes + j + 1);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_byte_is_a_mark_or_none),
		cmocka_unit_test(random_blocks_have_the_marks_that_a_plain_loop_finds),
		cmocka_unit_test(marks_are_taken_one_by_one),
	};

	random_begin();
	return cmocka_run_group_tests_name("marks", tests, NULL, NULL);
}
