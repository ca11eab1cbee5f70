#ifndef TABLE_MARKS_H
#define TABLE_MARKS_H

#include <stdint.h>

/*
 * The marks of a table: its delimiters, LFs and quotes. Few bytes are marks, so that they are
 * looked for in blocks of bytes at once.
 */
enum { MARKS_BLOCK = 64 };

/* A place in a table, and the marks from there to the end of its block. */
struct marks {
	const char *at, *block;
	uint64_t bits; /* a bit for each byte of the block, the lowest for the first */
};

/* Finds the marks of the block that begins at `at`. */
struct marks marks_find(const char *at, char delimiter);

/* Goes behind the next mark, in this block or a later one, and returns it. There must be one. */
static inline const char *marks_take(struct marks *marks, char delimiter)
{
	while (marks->bits == 0)
		*marks = marks_find(marks->block + MARKS_BLOCK, delimiter);
	const char *const mark = marks->block + __builtin_ctzll(marks->bits);
	marks->bits &= marks->bits - 1;
	marks->at = mark + 1;
	return mark;
}

#endif
