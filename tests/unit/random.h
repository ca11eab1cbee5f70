#ifndef TESTS_RANDOM_H
#define TESTS_RANDOM_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Numbers that look random, from a seed that SEED in the environment gives, or the clock. */

static uint64_t random_state;

static inline void random_begin(void)
{
	const char *const seed = getenv("SEED");

	random_state = seed != NULL ? strtoull(seed, NULL, 10) : (uint64_t)time(NULL);
	printf("SEED=%llu\n", (unsigned long long)random_state);
}

/* One of 0 to count - 1 (xorshift64*, Vigna 2014). */
static inline size_t random_below(size_t count)
{
	random_state += random_state == 0;
	random_state ^= random_state >> 12;
	random_state ^= random_state << 25;
	random_state ^= random_state >> 27;
	return (size_t)((random_state * UINT64_C(0x2545F4914F6CDD1D)) >> 33) % count;
}

#endif
