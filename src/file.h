#ifndef FILE_H
#define FILE_H

#include <stdbool.h>

/*
 * Opens path for reading, with flags of open(2) besides, and never as one of the standard
 * descriptors. Returns -1 and sets errno when it cannot.
 */
int file_open(const char *path, int flags);

/* Are both descriptors of one regular file? */
bool file_same(int a, int b);

#endif
