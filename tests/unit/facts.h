#ifndef TESTS_FACTS_H
#define TESTS_FACTS_H

/* What every test includes, in the order that cmocka wants. */

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Counts a fact that does not hold, and prints its row. */
#define EXPECT(failures, holds, ...) \
	do { \
		if (!(holds)) { \
			print_error(__VA_ARGS__); \
			print_error("\n"); \
			(failures)++; \
		} \
	} while (0)

#endif
