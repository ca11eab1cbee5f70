#ifndef REPLACEMENT_H
#define REPLACEMENT_H

/*
 * A file that takes the place of another when all of it is written, and not before: it is written
 * beside it, under its name and a dot and six letters. What is no regular file is written to as it
 * is, and so is what standard output goes to.
 */
struct replacement {
	int descriptor;  /* what to write to */
	char *path;      /* of the file to replace, links followed */
	char *temporary; /* of the one that is written; NULL: path itself is */
};

/*
 * Opens what is to be written to, never as one of the standard descriptors. A file that exists must
 * be one that could be written; the new one gets its permissions, and its owner and group where
 * that is allowed. A signal that ends the program removes what is written. Returns 0 or an errno;
 * one of replacement_commit and replacement_abandon frees it, also then. There is one at a time.
 */
int replacement_open(struct replacement *replacement, const char *path);

/* Puts the new file, whose descriptor this closes, in its place. Returns 0 or an errno. */
int replacement_commit(struct replacement *replacement);

/* Removes what was written, and leaves the old file as it was. */
void replacement_abandon(struct replacement *replacement);

#endif
