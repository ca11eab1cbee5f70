#ifndef FORMAT_WRAP_H
#define FORMAT_WRAP_H

#include <stddef.h>

#include "output.h"
#include "text/text.h"

/* Lines that are filled with words, as many as the columns hold. */
struct wrap {
	struct output *output;
	size_t columns; /* of a line: ten more than indent, or more */
	size_t indent;  /* columns that a line begins with; the caller writes those of the first */
	size_t at;      /* columns of the line at hand that are taken, indent or more */
};

/*
 * Writes the words of text, a space before each but the first of a line, and `after` right behind
 * the last, which is short. A word that is wider than a line is cut. Text holds no control
 * characters but tabs.
 */
void wrap_words(struct wrap *wrap, struct text text, struct text after);

/* Goes on in a new line. */
void wrap_break(struct wrap *wrap);

/* Makes room for so many columns on one line, and a space before them, and takes it. */
void wrap_take(struct wrap *wrap, size_t columns);

#endif
