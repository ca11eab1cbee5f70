#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "place.h"
#include "text/text.h"

/*
 * What is written to a descriptor: it is collected, and written in large pieces. After a write that
 * failed, error is its errno, and all else is thrown away.
 */
struct output {
	int descriptor;
	int error;
	bool used; /* something was to be written */
	size_t size;
	char bytes[1 << 16]; /* the usual size of a pipe */
};

/* Collects a text that does not fit into the rest of bytes: output_text calls it. */
void output_split(struct output *output, struct text text);

/* Collects a text. */
static inline void output_text(struct output *output, struct text text)
{
	char *const at = output->bytes + output->size;
	const size_t room = sizeof output->bytes - output->size;

	if (text.size >= room) {
		output_split(output, text);
		return;
	}
	output->size += text.size;
	if (text.size > 0)
		memcpy(at, text.bytes, text.size);
}

/* Collects a string that ends with NUL. */
void output_string(struct output *output, const char *string);

/* Collects `count` spaces. */
void output_spaces(struct output *output, size_t count);

/*
 * Collects a text with its control characters, hidden characters (text/character.h) and bytes that
 * are not UTF-8 escaped: \x1B, \u200B.
 */
void output_escaped(struct output *output, struct text text);

/* Collects FILE:LINE, the name of the file escaped. */
void output_file_line(struct output *output, struct file_line at);

/* Throws away what was collected and not yet written. */
void output_discard(struct output *output);

/* Writes what was collected. Returns 0, or the errno of the first write that failed. */
int output_flush(struct output *output);

/* Likewise, then closes the descriptor if it was used: some errors show only then. */
int output_close(struct output *output);

#endif
