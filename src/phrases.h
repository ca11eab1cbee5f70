#ifndef PHRASES_H
#define PHRASES_H

#include <stddef.h>
#include <stdint.h>

#include "language.h"
#include "text/text.h"

struct output;

/* All that people read, in each language: phrases.def. */
enum phrase {
#define PHRASE(name, english, french) name,
#include "phrases.def"
#undef PHRASE
	PHRASES
};

/* Something that is to be said: a phrase and what is put in its places. */
struct message {
	enum phrase phrase;
	struct text args[2];
};

/* The phrase as it stands, with its places %1 and %2. */
const char *phrase_string(enum language language, enum phrase phrase);

/*
 * Writes the phrase with args, as many as it has places, put in them. They are escaped, so that
 * nothing they hold can act on a terminal, and of one that is longer than `longest` bytes only the
 * beginning is shown.
 */
void phrase_write(struct output *output, enum language language, enum phrase phrase,
	const struct text *args, size_t longest);

/* No argument is too long. */
#define ANY_LENGTH SIZE_MAX

#endif
