#ifndef FILE_H
#define FILE_H

#include <stdbool.h>

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

/* Are both descriptors of one regular file? */
bool file_same(int a, int b);

#endif
