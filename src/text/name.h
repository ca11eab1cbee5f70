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
 * Returns the number of bytes written to folded, at most capacity, or capacity + 1 when they are
 * too few. UTF-8 never grows.
 */
size_t name_fold(struct text name, char *folded, size_t capacity);

/*
 * Takes what *text begins with off it, up to where neither letter nor digit follows, and adds it,
 * folded, to the *size bytes of folded. Returns false when nothing that matters is left, or there
 * is more of it than any name has.
 */
bool name_take_word(struct text *text, char folded[NAME_SIZE], size_t *size);

/* Takes off *text what is before its second word; where it begins with none, before its first. */
void name_skip_word(struct text *text);

/* Are two names, of any length, equal when folded? */
bool name_equal(struct text a, struct text b);

#endif
