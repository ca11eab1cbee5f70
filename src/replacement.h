#ifndef REPLACEMENT_H
#define REPLACEMENT_H

#include <stdbool.h>

/*
 * A file that takes the place of another when all of it is written, and not before. Until then it
 * is beside the old one, under the old name with a dot and six more characters. A path that is not
 * a regular file (a terminal, a pipe, /dev/null), or that is the file standard output goes to, is
 * written to directly.
 */
struct replacement {
	int descriptor;  /* to write to */
	char *path;      /* of the file to replace, links followed */
	char *temporary; /* path of the new file; NULL: path is written to directly */
};

/*
 * Opens what is to be written to, never as one of the standard descriptors. A file that exists must
 * be one that could be written; the new one gets its permissions, and its owner and group where
 * that is allowed. A signal that ends the program removes the new file. Returns 0 or an errno;
 * replacement_end frees what was allocated, even then. There is only one replacement at a time.
 */
int replacement_open(struct replacement *replacement, const char *path);

/*
 * Closes the descriptor, and puts the new file in the place of the old one if it is whole. If not,
 * or on an error, removes the new file and leaves the old one as it was. Returns 0 or an errno.
 */
int replacement_end(struct replacement *replacement, bool whole);

#endif
