#ifndef TEXT_NAME_H
#define TEXT_NAME_H

#include <stdbool.h>
#include <stddef.h>

#include "text/text.h"

/* No ID or alias is longer, in bytes; nor is its folded form. */
enum { NAME_SIZE = 64 };

/*
 * Writes name as names are compared: without the case and accents of Latin letters, spaces,
 * apostrophes, hyphens, `_` and `.`, so that `M-1` and `m 1` are equal. Bytes that are not UTF-8
 * are read as Windows-1252.
 *
 * Returns the number of bytes written to folded, or capacity + 1 when it has no room for them.
 * Names in UTF-8 never grow.
 */
size_t name_fold(struct text name, char *folded, size_t capacity);

/*
 * Takes the next word off *text, with what is before it, and appends it, folded, to the *size bytes
 * of folded. A word ends where no letter, digit or mark follows. Returns false when no word is
 * left, or folded has no room for it.
 */
bool name_take_word(struct text *text, char folded[NAME_SIZE], size_t *size);

/* Takes the word that *text begins with, if any, off it, and all that is before the next word. */
void name_skip_word(struct text *text);

/* Are two names, of any length, equal when folded? */
bool name_equal(struct text a, struct text b);

#endif
