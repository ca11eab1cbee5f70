#ifndef TESTS_WRITTEN_H
#define TESTS_WRITTEN_H

/* Outputs that go to a file of no name, and what was written to it. */

#include <stdio.h>
#include <unistd.h>

#include "output.h"

/* What was written to the file of an output, as a string. */
static inline const char *written(const struct output *output)
{
	static char bytes[1 << 16];
	const ssize_t size = pread(output->descriptor, bytes, sizeof bytes - 1, 0);

	assert_true(size >= 0);
	bytes[size] = '\0';
	return bytes;
}

static inline void open_file(struct output *output)
{
	FILE *const file = tmpfile();

	assert_non_null(file);
	*output = (struct output){.descriptor = dup(fileno(file))};
	fclose(file);
	assert_true(output->descriptor >= 0);
}

#endif
