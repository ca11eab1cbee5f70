#ifndef FILE_H
#define FILE_H

#include <stdbool.h>

/*
 * Opens path for reading, never as one of the standard descriptors; a FIFO once somebody writes to
 * it. Returns -1 and sets errno when it cannot.
 */
int file_open(const char *path);

/* Are both descriptors of one regular file? */
bool file_same(int a, int b);

#endif
