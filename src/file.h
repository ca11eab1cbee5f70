#ifndef FILE_H
#define FILE_H

#include <stdbool.h>

#include "text/text.h"

/*
 * Opens path for reading, never as one of the standard descriptors; waits for the writer of a FIFO.
 * Returns a descriptor, or -1 and sets errno.
 */
int file_open(const char *path);

/*
 * Moves a descriptor away from the standard ones, which may have been closed. Returns the new one,
 * or -1 and sets errno; the old one is closed. For -1, returns -1 and leaves errno as it is.
 */
int file_raise(int low);

/* The two parts of a path as one string from malloc; NULL when memory runs out. */
char *file_path(struct text start, struct text end);

/*
 * May a read or write that failed be tried again? Waits for the event (POLLIN, POLLOUT) if it
 * failed because a program that shares the descriptor has made it non-blocking. Where it may not,
 * errno is still that of the failure.
 */
bool file_retry(int descriptor, short event);

/* Are both descriptors of one regular file? */
bool file_same(int a, int b);

/*
 * Gives a pipe room for 1 MiB, where the system can (Linux: F_SETPIPE_SZ), so that the programs at
 * its ends wait less for each other. Does nothing to what is no pipe, and ignores errors.
 */
void file_enlarge_pipe(int descriptor);

#endif
