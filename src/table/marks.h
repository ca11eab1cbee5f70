#ifndef TABLE_MARKS_H
#define TABLE_MARKS_H

#include <stdint.h>

/*
 * The marks of a table: its delimiters, LFs and quotes. They are found in blocks of bytes at once,
 * since few bytes are marks.
 */
enum { MARKS_BLOCK = 64 };

/* The delimiter, as many times as bytes are compared at once. */
enum { MARKS_WIDTH = 16 };
typedef char marks_delimiters[MARKS_WIDTH];

/* A byte, and the marks from it on in its block. */
struct marks {
	const char *at, *block;
	uint64_t bits; /* a bit for each byte of the block, the lowest for the first */
};

/* The marks of the block that begins at `at`, as bits. */
uint64_t marks_find(const char *at, const marks_delimiters delimiters);

/* Those from a byte on. */
static inline struct marks marks_from(const char *at, const marks_delimiters delimiters)
{
	return (struct marks){at, at, marks_find(at, delimiters)};
}

/* Goes behind the next mark, and returns it. There must be one, and a block from there on. */
static inline const char *marks_take(struct marks *marks, const marks_delimiters delimiters)
{
	while (marks->bits == 0) {
		marks->block += MARKS_BLOCK;
		marks->bits = marks_find(marks->block, delimiters);
	}
	const char *const mark = marks->block + __builtin_ctzll(marks->bits);
	marks->bits &= marks->bits - 1;
	marks->at = mark + 1;
	return mark;
}

#endif
