#ifndef CMOCKA_H
#define CMOCKA_H

/*
 * What the units use of cmocka (https://cmocka.org), for machines that it is not installed for:
 * check-portability. The first test that fails ends the program.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct CMUnitTest {
	const char *name;
	void (*test_func)(void **state);
};

#define cmocka_unit_test(function) \
	{ \
#function, function \
	}

#define print_error(...) fprintf(stderr, __VA_ARGS__)

#define fail_msg(...) (fprintf(stderr, __VA_ARGS__), fprintf(stderr, "\n"), exit(1))

#define assert_true(holds) \
	((holds) ? (void)0 \
		 : (void)(fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #holds), exit(1)))

#define assert_false(holds)       assert_true(!(holds))
#define assert_null(pointer)      assert_true((pointer) == NULL)
#define assert_non_null(pointer)  assert_true((pointer) != NULL)
#define assert_int_equal(a, b)    assert_true((long long)(a) == (long long)(b))
#define assert_ptr_equal(a, b)    assert_true((const void *)(a) == (const void *)(b))
#define assert_string_equal(a, b) assert_true(strcmp((a), (b)) == 0)

#define assert_memory_equal(a, b, size) assert_true(memcmp((a), (b), (size)) == 0)

static inline int run_tests(const struct CMUnitTest *tests, size_t count,
	int (*begin)(void **state), int (*end)(void **state))
{
	printf("1..%zu\n", count);
	assert_true(begin == NULL || begin(NULL) == 0);
	for (size_t i = 0; i < count; i++) {
		tests[i].test_func(NULL);
		printf("ok %zu - %s\n", i + 1, tests[i].name);
	}
	if (end != NULL)
		end(NULL);
	return 0;
}

#define cmocka_run_group_tests_name(name, tests, begin, end) \
	run_tests(tests, sizeof(tests) / sizeof *(tests), begin, end)

#endif
