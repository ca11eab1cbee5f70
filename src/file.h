#ifndef FILE_H
#define FILE_H

#include <stdbool.h>

#include "text/text.h"

/*
 * Opens path for reading, never as one of the standard descriptors; a FIFO once somebody writes to
 * it. Returns -1 and sets errno when it cannot.
 */
int file_open(const char *path);

/*
 * Moves a descriptor away from the standard ones, which may have been closed. Returns the new one,
 * or -1 and sets errno; the old one is closed. -1 and its errno pass through.
 */
int file_raise(int low);

/* The two parts of a path as one string from malloc, which the caller frees; NULL without memory.
 */
char *file_path(struct text start, struct text end);

/* Are both descriptors of one regular file? */
bool file_same(int a, int b);

#endif
