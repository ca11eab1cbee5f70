#include "table/marks.h"

#include <stddef.h>
#include <string.h>

/* Compilers have the bytes of such a vector compared at once, where the machine can. */
typedef unsigned char vector __attribute__((vector_size(16)));

struct marks marks_find(const char *at, char delimiter)
{
	/* The bit of each byte among eight: a multiplication adds them up in the highest byte. */
	static const vector bits = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
	static const uint64_t ones = UINT64_C(0x0101010101010101);
	struct marks marks = {at, at, 0};

	for (size_t i = 0; i < MARKS_BLOCK; i += sizeof(vector)) {
		vector bytes;
		uint64_t halves[2];

		memcpy(&bytes, at + i, sizeof bytes);
		const vector found = ((vector)(bytes == (unsigned char)delimiter) |
					     (vector)(bytes == '\n') | (vector)(bytes == '"')) &
			bits;
		memcpy(halves, &found, sizeof halves);
		marks.bits |= (halves[0] * ones >> 56 | halves[1] * ones >> 56 << 8) << i;
	}
	return marks;
}
